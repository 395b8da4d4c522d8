"""The tabs of an invoice's detail. Which one is open is kept from invoice to invoice, and from start to start."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.records.invoices import InvoiceActionSubView, InvoiceActionView
from desktop.qt.front_stack import FrontStack
from desktop.qt.tab_line import TabLine
from desktop.session.desk import Desk

from .detail_tabs import EventsTab, RowsTab
from .files_tab import FilesTab
from .payments_tab import PaymentsTab
from .pdf_tab import PdfTab

TABS = ("rows", "events", "payments", "pdf", "files")
_LIST = "invoices"


class DetailPages(QWidget):
    """Signals: `open_wanted` and `save_wanted` with a file that goes with the invoice, as an Attached."""

    open_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._lists = desk.lists
        self._rows, self._events, self._payments = (
            RowsTab(desk.format), EventsTab(desk.format), PaymentsTab(desk)
        )  # fmt: skip
        self.pdf, self.files = PdfTab(desk), FilesTab()
        self.files.open_wanted.connect(self.open_wanted)
        self.files.save_wanted.connect(self.save_wanted)
        self._bar, self._pages = TabLine(self.tr("What is shown of the invoice")), FrontStack()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)
        self._fill()
        self.choose(self._lists.get(_LIST).tab)
        self._bar.currentChanged.connect(self._changed)

    @property
    def tab(self) -> str:
        """The open one, of TABS."""
        return TABS[self._bar.currentIndex()]

    def choose(self, tab: str) -> None:
        """Opens a tab as if it had been clicked; one that is not known is passed over."""
        if tab in TABS:
            self._bar.setCurrentIndex(TABS.index(tab))
            self._pages.setCurrentIndex(TABS.index(tab))

    def show_row(self, row: InvoiceActionSubView | None) -> None:
        """Nothing of the invoice is read yet; the paper stays where it is still the same one."""
        for tab in (self._rows, self._events, self._payments, self.files):
            tab.clear()
        self.pdf.show_row(row)
        self._count_files()

    def show_invoice(self, invoice: InvoiceActionView) -> None:
        """The whole invoice: somebody has come to rest on it."""
        for tab in (self._rows, self._events, self._payments, self.files):
            tab.show_invoice(invoice)
        self._count_files()
        self.pdf.load()

    def _fill(self) -> None:
        pages = (self._rows, self._events, self._payments, self.pdf, self.files)
        words = (self.tr("Rows"), self.tr("Events"), self.tr("Payments"), self.tr("PDF"), self.tr("Files"))
        for page, text in zip(pages, words, strict=True):
            self._bar.addTab(text)
            self._pages.addWidget(page)

    def _count_files(self) -> None:
        count = self.files.count
        words = self.tr("Files {count}").format(count=count) if count else self.tr("Files")
        self._bar.setTabText(TABS.index("files"), words)

    def _changed(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self._lists.put(_LIST, replace(self._lists.get(_LIST), tab=TABS[index]))
