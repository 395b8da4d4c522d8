"""The rows of the invoice on the page: the table, what is wrong in it, the line of hints, the buttons."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.invoice_draft import InvoiceDraft
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.commands import Command
from desktop.qt.hint_button import HintButton
from desktop.session.desk import Desk

from .cells import Row
from .product_finder import ProductFinder
from .rows_model import RowsModel
from .rows_table import RowsTable


class RowsSection(QWidget):
    """Signals: `edited` when a row is another one. `records` are the rows as they stand on the screen."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        products = ProductFinder(desk.session, desk.format)
        self._model = RowsModel(desk.format)
        self.table = RowsTable(self._model, products.find, products.get)
        self._trouble = QLabel()
        self._hint = QLabel(self.tr("Tab in the last cell makes a new row · Ctrl+D copies the row · Alt+↑↓ moves it"))
        self._lay_out()
        self._model.edited.connect(self.edited)
        self._model.refused.connect(self._show_trouble)

    @property
    def records(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return self._model.rows

    def load(self, draft: InvoiceDraft) -> None:
        """Shows the rows of a draft; nothing counts as edited."""
        self._model.load(draft.entry.records or ())

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """The entry with these rows."""
        return replace(entry, records=self.records)

    def is_valid(self) -> bool:
        """Whether all that was typed could be taken; if not, goes to the first cell to be put right."""
        return self.table.is_valid()

    def commands(self, group: str) -> list[Command]:
        """What can be done with rows, as data."""
        table = self.table
        return [
            Command("invoice.row.copy", self.tr("Copy the row"), table.duplicate_row, "Ctrl+D", group=group),
            Command("invoice.row.up", self.tr("Move the row up"), table.move_row_up, "Alt+Up", group=group),
            Command("invoice.row.down", self.tr("Move the row down"), table.move_row_down, "Alt+Down", group=group),
            Command("invoice.row.remove", self.tr("Remove the row"), table.remove_row, "Ctrl+Delete", group=group),
        ]

    def _show_trouble(self, text: object) -> None:
        self._trouble.setText(str(text))
        self._trouble.setVisible(bool(text))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._make_card())
        self._hint.setProperty("role", "small")
        self._hint.setWordWrap(True)
        self._trouble.setProperty("role", "error")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        for widget in (self._trouble, self._hint):
            column.addWidget(widget)
        column.addLayout(self._make_buttons())

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        return card

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        add = HintButton(self.tr("+ Row"), "")
        add.clicked.connect(self._add_row)
        text = HintButton(self.tr("+ Text row"), "")
        text.clicked.connect(self._add_text)
        remove = HintButton(self.tr("Remove row"), "Ctrl+Delete", role="quiet")
        remove.clicked.connect(self.table.remove_row)
        for button in (add, text, remove):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _add_row(self) -> None:
        self.table.add_row()

    def _add_text(self) -> None:
        self.table.add_row(message=True)
