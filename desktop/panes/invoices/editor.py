"""The page on which an invoice is written. It saves itself on this computer while one types."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.core.checks import Finding, Weight, findings
from desktop.core.dates import day, today
from desktop.core.housework import deducted, with_deductions
from desktop.core.invoice_draft import InvoiceDraft, Refused, ready_to_send
from desktop.core.invoice_entry import entry_from
from desktop.core.invoice_sums import currency_of, decimals_of, entry_totals, rounds_in
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.filled_page import FilledPage
from desktop.qt.forms import Form
from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.qt.page import scrolled_page
from desktop.qt.styled import set_property
from desktop.session.desk import Desk

from .cards.options import Options
from .drafting import Drafting
from .head_form import HeadForm
from .putting_right import put_right
from .rows_section import RowsSection
from .rows_table import RowsTable
from .side_cards import ChecksCard, TotalsCard

Part = TypeVar("Part", bound=QWidget)

_SIDE, _SIDE_NARROW, _NARROW_BELOW = 280, 240, 1000
_BAR = 12
"""The margin beside the cards in which a page's scroll bar stands."""


class InvoiceEditor(FilledPage):
    """Signals: `left` when the person goes back, `save_wanted`, `attest_wanted`, `discard_wanted`, and
    `customer_wanted` with a customer's id and the field in which something is missing, `new_customer_wanted` with the
    name of one who is not in the list.
    """

    left = Signal()
    save_wanted = Signal()
    attest_wanted = Signal()
    discard_wanted = Signal()
    customer_wanted = Signal(object)
    new_customer_wanted = Signal(object)

    head: HeadForm
    rows: RowsSection
    table: RowsTable
    options: Options
    drafting: Drafting
    _checks: ChecksCard
    _totals: TotalsCard

    def __init__(
        self, desk: Desk, draft: InvoiceDraft, parent: QWidget | None = None, *, in_turns: bool = False
    ) -> None:
        """`parent` is where the page will stand, so that it is there before it is filled, by `parts` if `in_turns`."""
        super().__init__(parent)
        self._desk = desk
        self._draft = draft
        self.touched = False
        self._rounds = bool(desk.session.company and desk.session.company.use_cent_rounding)
        self._title = Label()
        self._state = Label()
        self._lay_out()
        if not in_turns:
            for _ in self.parts():
                pass

    def parts(self) -> Iterator[None]:
        """Makes the page, a part each time it is asked; the invoice comes into it when all of them are there."""
        self.head = _put(self._page, HeadForm(self._desk.session.debtors, self._desk.format, _inside(self._page)))
        yield
        self.rows = _put(self._page, RowsSection(self._desk, _inside(self._page)))
        self.table = self.rows.table
        yield
        self.options = _put(self._page, Options(self._desk, _inside(self._page)))
        yield
        self._checks = _put(self._side, ChecksCard(self._desk.format))
        self._totals = _put(self._side, TotalsCard(self._desk.format))
        self._connect()
        self._show_draft()
        yield
        self.drafting = Drafting(self, self._desk)
        for form in self.findChildren(Form):
            form.typed.connect(self._edited)

    def _connect(self) -> None:
        self.head.edited.connect(self._edited)
        self.head.new_customer_wanted.connect(self.new_customer_wanted)
        self.rows.edited.connect(self._edited)
        self.options.edited.connect(self._edited)
        self.options.rows_marked.connect(self._rows_marked)
        self._checks.change_wanted.connect(self._change)
        self._desk.session.debtors.changed.connect(self._customers_changed)

    @property
    def draft(self) -> InvoiceDraft:
        """The invoice as it stands on the screen."""
        return self._draft

    def set_saved(self, sent: InvoiceDraft, answer: InvoiceDraft, moment: datetime) -> None:
        """The server has `sent` and answered `answer`; what was typed meanwhile stays and is still to be saved."""
        if self._draft != sent or self.table.is_typing:
            self._draft = replace(answer, id=self._draft.id, entry=self._draft.entry, refused=self._draft.refused)
            return
        place = replace(self.drafting.place(), typing=False)
        self._draft = replace(answer, id=sent.id)
        self.touched = False
        self._show_draft()
        self.drafting.put_cursor(place)
        self.drafting.shown_anew()
        self.say(self.tr("Saved in Billecta {time}").format(time=self._desk.format.clock(moment)))

    def set_busy(self, busy: bool, text: str = "") -> None:
        """While a write is under way nothing can be sent twice."""
        self.save_button.setEnabled(not busy)
        self.attest_button.setEnabled(not busy)
        if text:
            self.say(text)

    def keep(self) -> None:
        """Writes the draft to this computer."""
        self.drafting.keep()

    def show_entry(self, entry: InvoiceActionEntryView, refused: tuple[Refused, ...]) -> None:
        """Shows another state of the same invoice; `refused` are texts of cells that are no values."""
        self._draft = replace(self._draft, entry=entry, refused=refused)
        self._show_draft()

    def show_draft(self, draft: InvoiceDraft) -> None:
        """Shows another version that is still to be saved; the cursor stays, and undo leads back."""
        place = self.drafting.place()
        self._draft, self.touched = draft, True
        self._show_draft()
        self.drafting.put_cursor(place)
        self.drafting.shown_anew()

    def say(self, text: str, role: str = "muted") -> None:
        """What is saved where; `role` colours it."""
        self._state.setText(text)
        set_property(self._state, "role", role)

    def finish_typing(self) -> None:
        """Takes in the cell that is still being typed into."""
        self.drafting.leaving()
        self.head.setFocus()
        self.setFocus()

    def may_send(self) -> bool:
        """Whether the form is complete; what is missing is shown."""
        return self.head.is_valid() and self.rows.is_valid() and self.options.is_valid()

    def may_attest(self) -> bool:
        """Whether nothing blocks; what blocks stands among the checks."""
        found = findings(ready_to_send(self._draft.entry), self.head.chosen_customer())
        return self.may_send() and not any(finding.weight is Weight.BLOCKING for finding in found)

    def _edited(self) -> None:
        if self.drafting.is_showing:
            return
        typed = self.rows.applied_to(self.head.applied_to(self._draft.entry))
        entry = self.options.applied_to(typed)
        draft = replace(self._draft, entry=entry, refused=self.rows.refused)
        if entry.records is not typed.records:
            self.rows.load(draft)
        self._take(draft)
        self.drafting.note()

    def _rows_marked(self, rows: object) -> None:
        """Rows became work with ROT or RUT, or are it no longer."""
        assert isinstance(rows, tuple)
        self._draft = replace(self._draft, entry=replace(self._draft.entry, records=rows))
        self.touched = True
        self.rows.load(self._draft)
        self._edited()
        self._follow()

    def _take(self, draft: InvoiceDraft) -> None:
        """What is on the screen, with what the law lets each marked row have."""
        known = entry_from(draft.before).records if draft.before else None
        entry = with_deductions(draft.entry, day(draft.entry.invoice_date) or today(), known or ())
        draft = replace(draft, entry=entry)
        if draft != self._draft:
            self._draft = draft
            self.touched = True
            self._follow()

    def _follow(self) -> None:
        self.rows.follow(self._draft.entry)
        self.options.follow(self._draft.entry)
        self._recount()

    def _change(self, finding: object) -> None:
        if isinstance(finding, Finding):
            put_right(self, finding)

    def _customers_changed(self, ids: frozenset[str]) -> None:
        """What was missing on the customer may be there now."""
        if self._draft.entry.debtor_public_id in ids:
            self._recount()

    def _show_draft(self) -> None:
        before = self._draft.before
        self.head.load(self._draft.entry, before.debtor if before else None)
        self.rows.load(self._draft)
        self.options.load(self._draft)
        self._title.setText(self._words())
        self._recount()

    def _words(self) -> str:
        """What this is: a credit note names what it credits."""
        entry = self._draft.entry
        if entry.action_type == ActionTypeView.CREDIT_INVOICE_ACTION:
            credited = self._desk.session.invoices.get(entry.crediting_invoice_public_id or "")
            number = credited.invoice_number if credited else ""
            return self.tr("Credit of invoice {number}").format(number=number) if number else self.tr("Credit note")
        return self.tr("Draft") if self._draft.public_id else self.tr("New invoice")

    def _recount(self) -> None:
        entry = ready_to_send(self._draft.entry)
        code = currency_of(entry)
        decimals = decimals_of(code, self._desk.session.currencies)
        sums = entry_totals(entry, round_to_krona=self._rounds, decimals=decimals)
        credit, rounds = entry.action_type == ActionTypeView.CREDIT_INVOICE_ACTION, self._rounds and rounds_in(code)
        self._totals.show_totals(
            sums, rounds=rounds, currency=code, decimals=decimals, deducted=deducted(entry), credit=credit
        )
        # the rows counted as they stand on the screen, empty ones too
        self._checks.show_findings(findings(self._draft.entry, self.head.chosen_customer()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16 - _BAR, 0)
        column.setSpacing(8)
        column.addLayout(self._make_header())
        body = QHBoxLayout()
        body.setSpacing(16 - _BAR)
        column.addLayout(body, 1)
        self._page, self._side = _page(), _page()
        body.addWidget(self._page, 1)
        body.addWidget(self._side)

    def _make_header(self) -> QHBoxLayout:
        back = QPushButton("←")
        back.setAccessibleName(self.tr("Back to the list"))
        back.setToolTip(self.tr("Back to the list (Esc)"))
        back.clicked.connect(self.left)
        self._title.setProperty("role", "title")
        discard = QPushButton(self.tr("Discard"))
        discard.setProperty("role", "quiet")
        discard.setToolTip(self.tr("Throws away what is not in Billecta"))
        discard.clicked.connect(self.discard_wanted)
        self._state.setProperty("role", "muted")
        self.save_button = HintButton(self.tr("Save draft"), "Ctrl+S")
        self.save_button.clicked.connect(self.save_wanted)
        self.save_button.setObjectName("invoice.save")
        self.save_button.setToolTip(self.tr("Save draft (Ctrl+S); and write another (Ctrl+Shift+S)"))
        self.attest_button = HintButton(self.tr("Attest…"), "Ctrl+Return", role="primary")
        self.attest_button.setObjectName("invoice.attest.this")
        self.attest_button.clicked.connect(self.attest_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, _BAR, 0)
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(self._title)
        row.addStretch(1)
        for widget in (self._state, discard, self.save_button, self.attest_button):
            row.addWidget(widget)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window takes from the sums what the rows need."""
        super().resizeEvent(event)
        self._side.setFixedWidth((_SIDE_NARROW if self.width() < _NARROW_BELOW else _SIDE) + _BAR)


def _page() -> QScrollArea:
    inside = QWidget()
    inside.setProperty("role", "page")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, _BAR, 16)
    column.setSpacing(12)
    column.addStretch(1)
    return scrolled_page(inside, "page")


def _inside(page: QScrollArea) -> QWidget:
    inside = page.widget()
    assert inside is not None
    return inside


def _put(page: QScrollArea, part: Part) -> Part:
    """The next part of a page; what room is left stays under it."""
    column = _inside(page).layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(column.count() - 1, part)
    part.show()
    return part
