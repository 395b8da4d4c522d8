"""The PDFs of invoices in the window, to read, save and print; of several one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.commands import Command
from desktop.qt.pdf import PdfView
from desktop.session.desk import Desk


class PdfPage(QWidget):
    """Signals: `left` when the person goes back."""

    left = Signal()

    def __init__(self, desk: Desk, rows: Sequence[InvoiceActionSubView]) -> None:
        """`rows` have a file each; the first is shown."""
        super().__init__()
        self._desk = desk
        self._rows, self._at = list(rows), 0
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
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
        many, only = len(self._rows) > 1, self.tr("There is no other invoice here.")
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
        row = self._rows[self._at]
        file = row.file
        if file is not None:
            name = file.file_name or f"{row.invoice_number or 'faktura'}.pdf"
            self._view.show_bytes(await self._desk.session.pdf(file.file_public_id), name)

    def _make_header(self) -> QHBoxLayout:
        back = QPushButton("←")
        back.setAccessibleName(self.tr("Back to the list"))
        back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(self._title, 1)
        if len(self._rows) > 1:
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
        row = self._rows[self._at]
        words = self.tr("Invoice {number} · {customer}")
        self._title.setText(words.format(number=row.invoice_number, customer=row.debtor_name))
        self._count.setText(self.tr("{number} of {all}").format(number=self._at + 1, all=len(self._rows)))

    def _before(self) -> None:
        self._step(-1)

    def _after(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._rows):
            self._at += by
            self._view.clear(self.tr("Fetching the PDF"))
            self._show_title()
            self.load()
