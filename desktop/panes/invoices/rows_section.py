"""The rows of the invoice on the page: the table, what is wrong in it, the line of hints, the buttons."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QRect, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.invoice_draft import InvoiceDraft, Refused
from desktop.core.invoice_sums import currency_of, decimals_of
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt import date_codes
from desktop.qt.commands import Command
from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.session.desk import Desk

from . import row_hints
from .cells import Cell, Row, Terms
from .product_finder import ProductFinder
from .row_details import RowDetails
from .row_paste import MOST_LINES, Pasted
from .row_words import ends_before_it_begins
from .rows_model import RowsModel
from .rows_table import RowsTable

_AROUND = 40
"""Pixels that are seen above and below what is brought into view."""

_SETTLED_MS = 20
"""After a new row the page mostly has its new height by then."""


class RowsSection(QWidget):
    """Signals: `edited` when a row, or text that could not be taken, is another one."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = RowsModel(Terms(desk.format))
        self.table = RowsTable(self._model, ProductFinder(desk.session, desk.format))
        self._trouble = Label()
        self._warning = Label()
        self._hint = Label()
        self._details = RowDetails()
        self._reveal = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._reveal.timeout.connect(self._bring_into_view)
        self._said = ""
        self._writing = False
        """Whether a description is being written: what stands in braces may not be done yet."""
        self._lay_out()
        self._model.edited.connect(self.edited)
        self._model.refused.connect(self._show_trouble)
        self.table.went.connect(self._went)
        self.table.typing.connect(self._typing)
        self.table.pasted.connect(self._pasted)
        self._model.edited.connect(self._follow_row)
        self._details.edited.connect(self._model.put)
        self._details.closed.connect(self._close_details)
        codes = desk.session.codes.known(desk.session.company_id)
        if codes:
            self._details.set_codes(codes)
        self._show_hint()

    @property
    def records(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return self._model.rows

    def load(self, draft: InvoiceDraft) -> None:
        """Shows the rows of a draft, with what could not be taken of them; nothing counts as edited.

        Where the same rows stand already nothing is touched, and the current cell stays the current one.
        """
        self.follow(draft.entry)
        rows = draft.entry.records or ()
        if (rows, draft.refused) != (self.records, self.refused):
            current = self.table.currentIndex()
            place = current.row(), current.column()
            self._model.load(rows, draft.refused)
            if 0 <= place[0] < len(rows):
                self.table.setCurrentIndex(self._model.index(*place))
        self._show_hint()

    def follow(self, entry: InvoiceActionEntryView) -> None:
        """Currency, language and way of VAT are the invoice's."""
        currency = currency_of(entry)
        decimals = decimals_of(currency, self._desk.session.currencies)
        language = str(entry.communication_language)
        self._model.set_terms(Terms(self._desk.format, currency, decimals, entry.vat_is_included, language))
        self._show_hint()

    @property
    def refused(self) -> tuple[Refused, ...]:
        """What stands in the cells and could not be taken."""
        return self._model.refused_texts

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """The entry with these rows."""
        return replace(entry, records=self.records)

    def is_valid(self) -> bool:
        """Whether all that was typed could be taken; if not, goes to the first place to be put right."""
        if not self.table.is_valid():
            return False
        wrong = next((number for number, row in enumerate(self.records) if ends_before_it_begins(row)), None)
        if wrong is not None:
            self.table.setCurrentIndex(self._model.index(wrong, Cell.DESCRIPTION))
            self.open_details()
        return self._details.isHidden() or self._details.check()

    def open_details(self) -> None:
        """Shows what the current row is booked on, and goes there."""
        self.table.finish_typing()
        number = self.table.currentIndex().row()
        if number < 0 or self._model.is_message(number):
            self._said = self.tr("Choose a row that costs something: a text row has no period and is not booked.")
            self._show_hint()
            return
        session = self._desk.session
        if session.codes.known(session.company_id) is None:
            doing = self.tr("Reading cost centres and projects")
            self._desk.run(self._read_codes, key="invoice.codes", owner=self, doing=doing)
        self._details.show_row(number, self.records[number])
        self._details.show()
        self._details.go_in()
        self._reveal.start()

    def commands(self, group: str) -> list[Command]:
        """What can be done with rows, as data."""
        table = self.table
        return [
            Command("invoice.row.details", self.tr("Details of the row"), self.open_details, "Alt+Return", group=group),
            Command("invoice.row.copy", self.tr("Copy the row"), table.duplicate_row, "Ctrl+D", group=group),
            Command("invoice.row.up", self.tr("Move the row up"), table.move_row_up, "Alt+Up", group=group),
            Command("invoice.row.down", self.tr("Move the row down"), table.move_row_down, "Alt+Down", group=group),
            Command("invoice.row.remove", self.tr("Remove the row"), table.remove_row, "Ctrl+Delete", group=group),
        ]

    async def _read_codes(self) -> None:
        session = self._desk.session
        self._details.set_codes(await session.codes.read(session.company_id))
        self._reveal.start()

    def _follow_row(self) -> None:
        number = self.table.currentIndex().row()
        if self._details.isVisible() and 0 <= number < len(self.records):
            self._details.show_row(number, self.records[number])

    def _close_details(self) -> None:
        if self._details.is_readable:
            self._details.hide()
            self.table.setFocus()
        else:
            self._details.check()

    def _went(self) -> None:
        self._said, self._writing = "", False
        self._follow_row()
        self._show_hint()
        self._reveal.start()

    def _bring_into_view(self) -> None:
        """The page scrolls so that the row that is written, or the open strip, is seen whole."""
        area, inside = self._page()
        if area is None or inside is None or not self.isVisible():
            return
        strip = self._details.isVisible() and not self.table.is_typing
        around: QWidget = self._details if strip else self.table.viewport()
        shown = around.rect() if strip else self.table.visualRect(self.table.currentIndex())
        place = QRect(around.mapTo(inside, shown.topLeft()), shown.size())
        if place.bottom() > inside.height():
            # The page has not got its new height yet.
            self._reveal.start()
            return
        area.ensureVisible(0, place.bottom(), 0, _AROUND)
        area.ensureVisible(0, place.top(), 0, _AROUND)

    def _page(self) -> tuple[QScrollArea | None, QWidget | None]:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return (above, above.widget()) if above is not None else (None, None)

    def _typing(self, index: QModelIndex, text: str) -> None:
        row, cell = self.records[index.row()], Cell(index.column())
        self._writing = cell is Cell.DESCRIPTION
        self._said = row_hints.sum_hint(row, cell, text, self._model.terms)
        self._show_hint()

    def _pasted(self, pasted: Pasted) -> None:
        said = [self.tr("%n row(s) pasted", "", pasted.count)]
        if pasted.count >= MOST_LINES:
            said.append(self.tr("paste what comes after them once more"))
        if pasted.left_out:
            said.append(self.tr("not taken: {columns}").format(columns=", ".join(pasted.left_out)))
        self._said = " · ".join(said)
        self._show_hint()

    def _show_hint(self) -> None:
        """What was just done or is being counted comes first, then the keys, then the date codes."""
        terms = self._model.terms
        text = row_hints.first_with_codes(self.records, self.table.currentIndex().row())
        keys = self.tr("Tab in the last cell makes a new row · Ctrl+D copies the row · Alt+↑↓ moves it")
        said = [self._said or keys, row_hints.code_hint(text, terms)]
        self._hint.setText(" · ".join(one for one in said if one))
        warning = "" if self._writing else date_codes.warning(text, offered=True)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))

    def _show_trouble(self, text: object) -> None:
        self._trouble.setText(str(text))
        self._trouble.setVisible(bool(text))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._make_card())
        self._details.hide()
        column.addWidget(self._details)
        for label, role in ((self._trouble, "error"), (self._warning, "warning"), (self._hint, "small")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setContentsMargins(4, 0, 4, 0)
            column.addWidget(label)
        self._trouble.hide()
        self._warning.hide()
        column.addSpacing(4)
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
        details = HintButton(self.tr("Row details"), "Alt+Return", role="quiet")
        details.clicked.connect(self.open_details)
        for button in (add, text, details, remove):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _add_row(self) -> None:
        self.table.add_row()

    def _add_text(self) -> None:
        self.table.add_row(message=True)
