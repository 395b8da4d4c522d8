"""The invoice's PDF beside the list: fetched when somebody looks, and dropped when they choose another invoice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.label import Label
from desktop.qt.pdf import PdfView
from desktop.session.desk import Desk

from .guard import PaperGuard
from .paper import draft_sentence, paper_name, papers_of, protected_sentence
from .paper_drag import PaperDrag

Row = InvoiceActionSubView
_KEY = "invoice.pdf.tab"


class PdfTab(QWidget):
    """`show_row` says whose paper it is, `load` that the person stands still; it is fetched only while it is seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._guard = PaperGuard(desk, self)
        self._row: Row | None = None
        self._shown = self._revealed = ""
        self._settled = False
        self.view = PdfView(desk.tasks, may_leave=self._may_leave, narrow=True)
        self.view.setMinimumHeight(200)
        self._drag = PaperDrag(desk, self.view)
        self.view.pulled.connect(self._pull)
        self._why = Label()
        self._why.setWordWrap(True)
        self._why.setProperty("role", "muted")
        self.button = QPushButton(self.tr("Show PDF…"))
        self.button.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._why)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        self._say("")

    def show_row(self, row: Row | None) -> None:
        """Another invoice, or the same as it is now; its paper stays while it is the same."""
        self._row = row
        if self._shown and self._shown == self._file_id():
            return
        self._desk.tasks.cancel(_KEY)
        self._shown, self._settled = "", False
        self._revealed = self._revealed if self._revealed == self._file_id() else ""
        self.view.clear("")
        self._say("" if self._file_id() else draft_sentence())

    def load(self) -> None:
        """The person has come to rest on the invoice."""
        self._settled = True
        if self.isVisible():
            self._fetch()

    def showEvent(self, event: QShowEvent) -> None:
        """Now somebody looks."""
        super().showEvent(event)
        if self._settled:
            self._fetch()

    def _fetch(self) -> None:
        if self._row is not None and self._file_id() and self._shown != self._file_id():
            work = partial(self._show, self._row)
            self._desk.run(work, key=_KEY, owner=self, doing=self.tr("Fetching the PDF"))

    async def _show(self, row: Row) -> None:
        """What is in memory stands there at once."""
        file_id, protected = self._file_id(), await self._guard.is_protected(row)
        if protected and self._revealed != file_id:
            self._say(protected_sentence(), button=True)
            return
        self._say("")
        self.view.clear(self.tr("Fetching the PDF…"))
        try:
            data = await self._desk.session.papers.content(file_id)
        except Exception:
            self.view.clear(self.tr("The PDF could not be fetched. Choose the invoice once more to try again."))
            raise
        self._shown = file_id
        self.view.show_bytes(data, paper_name(row, protected=protected))

    def _ask(self) -> None:
        if self._row is not None:
            self._desk.run(partial(self._reveal, self._row), key="invoice.pdf.reveal", owner=self)

    async def _reveal(self, row: Row) -> None:
        file_id = self._file_id()
        if await self._guard.may_show(row) and file_id == self._file_id():
            self._revealed = file_id
            self._fetch()

    def _pull(self) -> None:
        if self._row is not None:
            self._drag.pull(papers_of([self._row]))

    async def _may_leave(self, verb: str) -> bool:
        return self._row is not None and await self._guard.may_leave([self._row], verb)

    def _file_id(self) -> str:
        file = self._row.file if self._row is not None else None
        return file.file_public_id if file is not None else ""

    def _say(self, text: str, *, button: bool = False) -> None:
        """A sentence in the place of the paper; none leaves the place to the paper."""
        self._why.setText(text)
        self._why.setVisible(bool(text))
        self.button.setVisible(button)
        self.view.setVisible(not text)
