"""What the cards of an invoice share: a section that folds, over the members of the entry that it shows."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from desktop.core.dates import day, write
from desktop.core.finding import Check
from desktop.core.invoice_draft import InvoiceDraft
from desktop.core.records.common import AmountView
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.fold import Fold
from desktop.qt.forms import Form
from desktop.session.desk import Desk

_NARROWEST = 160
"""Pixels of a column: the longest labels do not push the page wider than a window of 1024."""


class OptionCard(Fold):
    """Subclasses add fields to `form` in `fill`, read them from an entry and write them back; a member whose field is
    untouched goes back as it came.

    A card is filled when it is first opened: most invoices use none of them, and their fields are most of the page.

    Signals: `edited` when the person changed something. `checks` says in which field a finding is put right.
    """

    edited = Signal()
    checks: ClassVar[dict[Check, str]] = {}

    def __init__(self, desk: Desk, title: str, *, columns: int = 4, narrowest: int = _NARROWEST) -> None:
        super().__init__(title)
        self.desk = desk
        self.form = Form(columns=columns, narrowest=narrowest)
        self.add(self.form)
        self.form.edited.connect(self.edited)
        self._draft: InvoiceDraft | None = None
        self._is_filled = False

    def load(self, draft: InvoiceDraft) -> None:
        """Shows an invoice; nothing counts as edited. What is used is open, and what the person opened stays so."""
        self._draft = draft
        if self._is_filled:
            self.show_draft(draft)
        self.follow(draft.entry)
        self.set_open(self.is_open or bool(self.summary))

    def follow(self, entry: InvoiceActionEntryView) -> None:
        """The invoice is another one: the head says what is set."""
        if self._draft is not None:
            self._draft = replace(self._draft, entry=entry)
        self.set_summary(self.words(entry))
        if self._is_filled:
            self.show_entry(entry)

    def set_open(self, shown: bool) -> None:
        """What is opened has something in it."""
        if shown:
            self.make()
        super().set_open(shown)

    def make(self) -> None:
        """Fills the card if it is not."""
        if self._is_filled:
            return
        self._is_filled = True
        self.fill()
        if self._draft is not None:
            self.show_draft(self._draft)
            self.show_entry(self._draft.entry)

    def taken_into(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """The entry with what stands in the card; one that was never opened has nothing to say."""
        return self.applied_to(entry) if self._is_filled else entry

    def fill(self) -> None:
        """Puts the fields into the card."""

    def show_draft(self, draft: InvoiceDraft) -> None:
        """Puts an invoice into the fields."""
        self.form.load(self.read(draft.entry))

    def show_entry(self, entry: InvoiceActionEntryView) -> None:
        """The fields of an invoice that is another one than a moment ago, such as those that matter now."""

    def read(self, entry: InvoiceActionEntryView) -> dict[str, Any]:
        """The fields' values of an entry; a card without fields has none."""
        del entry
        return {}

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """The entry with what stands in the fields; a card that only tells changes nothing."""
        return entry

    def words(self, entry: InvoiceActionEntryView) -> str:
        """What is set, in one line; empty when nothing is."""
        del entry
        return ""

    def is_valid(self) -> bool:
        """Whether everything can be read; what cannot is shown."""
        wrong = [name for name in self.form.names() if self.form.field(name).check()]
        if wrong:
            self.set_open(True)
        return self.form.is_valid()

    def go_to(self, check: Check) -> None:
        """Opens the card and puts the cursor where the finding is put right."""
        self.set_open(True)
        self.form.field(self.checks[check]).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """The words were cut for another width before the card had its place."""
        super().showEvent(event)
        self.set_summary(self.summary)


def joined(*parts: str) -> str:
    """The parts that say something, side by side."""
    return " · ".join(part for part in parts if part)


def kept_amount(before: AmountView | None, minor: int | None, currency: str) -> AmountView | None:
    """`before` while it has this value, else a new amount; None for nothing."""
    if minor == (before.value if before else None):
        return before
    return None if minor is None else AmountView(currency_code=currency, value=minor)


def kept_date(before: str | None, after: date | None) -> str | None:
    """The wire's own text while the day is the same; None for no day."""
    if after == day(before):
        return before
    return None if after is None else write(after)


def kept_text(before: str | None, after: str | None) -> str | None:
    """The API's empty text stays when nothing was written."""
    return before if (before or None) == after else after
