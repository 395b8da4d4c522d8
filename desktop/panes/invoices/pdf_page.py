"""PDFs of invoices and what goes with them in the window, to read, save and print; of several one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.qt.commands import Command
from desktop.qt.label import Label
from desktop.qt.pdf import PdfView
from desktop.qt.words import customer_words
from desktop.session.desk import Desk

from .guard import PaperGuard
from .paper import Paper, protected_sentence
from .paper_drag import PaperDrag


class PdfPage(QWidget):
    """Signals: `left` when the person goes back."""

    left = Signal()

    def __init__(self, desk: Desk, papers: Sequence[Paper]) -> None:
        """The first is shown."""
        super().__init__()
        self._desk = desk
        self._papers, self._at = list(papers), 0
        self._title = Label()
        self._title.setProperty("role", "title")
        self._count = Label()
        self._count.setProperty("role", "muted")
        self._guard = PaperGuard(desk, self)
        self._view = PdfView(desk.tasks, may_leave=self._may_leave)
        self._drag = PaperDrag(desk, self._view)
        self._view.pulled.connect(self._pull)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addLayout(self._make_header())
        column.addWidget(self._view, 1)
        back = Command("invoice.pdf.back", self.tr("Back to the list"), self.left.emit, "Esc", group=self.tr("Invoice"))
        group = self.tr("Invoice")
        save = Command("invoice.pdf.save", self.tr("Save the PDF as…"), self._view.save_as, "Ctrl+S", group=group)
        print_ = Command("invoice.pdf.print", self.tr("Print…"), self._view.print_document, "Ctrl+Shift+P", group=group)
        many, only = len(self._papers) > 1, self.tr("There is no other invoice here.")
        earlier, later = self.tr("The invoice before"), self.tr("The next invoice")
        before = Command("invoice.pdf.before", earlier, self._before, "Alt+Left", many, only, group)
        after = Command("invoice.pdf.after", later, self._after, "Alt+Right", many, only, group)
        desk.commands.add(self, [save, print_, before, after, back])
        self._show_title()

    def load(self) -> None:
        """Fetches the file; a failure offers to try again."""
        self._view.setFocus()
        doing = self.tr("Fetching the PDF")
        self._desk.run(self._fetch, key="invoice.pdf", owner=self, doing=doing)

    async def _fetch(self) -> None:
        paper = self._papers[self._at]
        if not await self._guard.may_show(paper.row):
            self._view.clear(protected_sentence())
            return
        name = paper.file_name(protected=await self._guard.is_protected(paper.row))
        self._view.show_bytes(await paper.content(self._desk.session), name)

    def _pull(self) -> None:
        self._drag.pull([self._papers[self._at]])

    async def _may_leave(self, verb: str) -> bool:
        return await self._guard.may_leave([self._papers[self._at].row], verb)

    def _make_header(self) -> QHBoxLayout:
        back = QPushButton("←")
        back.setAccessibleName(self.tr("Back to the list"))
        back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(self._title, 1)
        if len(self._papers) > 1:
            row.addWidget(self._count)
            for text, name, step in (
                ("‹", self.tr("The invoice before"), self._before), ("›", self.tr("The next invoice"), self._after),
            ):  # fmt: skip
                button = QPushButton(text)
                button.setAccessibleName(name)
                button.setToolTip(name)
                button.clicked.connect(step)
                row.addWidget(button)
        return row

    def _show_title(self) -> None:
        paper = self._papers[self._at]
        row = paper.row
        words = self.tr("Invoice {number} · {customer}")
        title = words.format(number=row.invoice_number or self.tr("draft"), customer=customer_words(row.debtor_name))
        self._title.setText(f"{paper.name} · {title}" if paper.name else title)
        self._count.setText(self.tr("{number} of {all}").format(number=self._at + 1, all=len(self._papers)))

    def _before(self) -> None:
        self._step(-1)

    def _after(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._papers):
            self._at += by
            self._view.clear(self.tr("Fetching the PDF"))
            self._show_title()
            self.load()
