"""The invoice's PDF in the window, to read, save and print."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.commands import Command
from desktop.qt.pdf import PdfView
from desktop.session.desk import Desk


class PdfPage(QWidget):
    """Signals: `left` when the person goes back."""

    left = Signal()

    def __init__(self, desk: Desk, row: InvoiceActionSubView) -> None:
        super().__init__()
        self._desk = desk
        self._row = row
        self._view = PdfView(desk.tasks)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addLayout(self._make_header())
        column.addWidget(self._view, 1)
        back = Command("invoice.pdf.back", self.tr("Back to the list"), self.left.emit, "Esc", group=self.tr("Invoice"))
        group = self.tr("Invoice")
        save = Command("invoice.pdf.save", self.tr("Save the PDF as…"), self._view.save_as, "Ctrl+S", group=group)
        print_ = Command("invoice.pdf.print", self.tr("Print…"), self._view.print_document, "Ctrl+Shift+P", group=group)
        desk.commands.add(self, [save, print_, back])

    def load(self) -> None:
        """Fetches the file; a failure offers to try again."""
        self._view.setFocus()
        doing = self.tr("Fetching the PDF")
        self._desk.run(self._fetch, key="invoice.pdf", owner=self, doing=doing)

    async def _fetch(self) -> None:
        file = self._row.file
        if file is not None:
            name = file.file_name or f"{self._row.invoice_number or 'faktura'}.pdf"
            self._view.show_bytes(await self._desk.session.pdf(file.file_public_id), name)

    def _make_header(self) -> QHBoxLayout:
        back = QPushButton("←")
        back.setAccessibleName(self.tr("Back to the list"))
        back.clicked.connect(self.left)
        words = self.tr("Invoice {number} · {customer}")
        title = QLabel(words.format(number=self._row.invoice_number, customer=self._row.debtor_name))
        title.setProperty("role", "title")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(title, 1)
        return row
