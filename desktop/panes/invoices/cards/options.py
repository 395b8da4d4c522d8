"""All that an invoice may have beside head and rows: what is used is open, the rest is a line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.core.finding import Check
from desktop.core.invoice_draft import InvoiceDraft
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.session.desk import Desk

from .attachments import AttachmentsCard
from .collection import CollectionCard
from .housework import HouseworkCard
from .prices import PricesCard
from .references import ReferencesCard
from .reverse_vat import ReverseVatCard
from .sending import SendingCard


class Options(QFrame):
    """Signals: `edited` when the person changed anything, `rows_marked` with the rows when one became work."""

    edited = Signal()
    rows_marked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.housework = HouseworkCard(desk)
        self.prices, self.attachments = PricesCard(desk), AttachmentsCard(desk)
        self.cards = (
            self.prices,
            SendingCard(desk),
            self.attachments,
            ReferencesCard(desk),
            CollectionCard(desk),
            ReverseVatCard(desk),
            self.housework,
        )
        self.housework.rows_marked.connect(self.rows_marked)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for number, card in enumerate(self.cards):
            card.setProperty("first", "true" if number == 0 else "false")
            card.edited.connect(self.edited)
            column.addWidget(card)

    def load(self, draft: InvoiceDraft) -> None:
        """Shows an invoice; nothing counts as edited."""
        for card in self.cards:
            card.load(draft)

    def follow(self, entry: InvoiceActionEntryView) -> None:
        """The invoice is another one: heads, rows of work and the like say so."""
        for card in self.cards:
            card.follow(entry)

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """The entry with what stands in the cards."""
        for card in self.cards:
            entry = card.taken_into(entry)
        return entry

    def make_all(self) -> None:
        """Fills all cards, so that a field in any of them can be found."""
        for card in self.cards:
            card.make()

    def is_valid(self) -> bool:
        """Whether everything can be read; the first card with something wrong gets the cursor."""
        valid = [card.is_valid() for card in reversed(self.cards)]
        return all(valid)

    def go_to(self, check: Check) -> bool:
        """Opens the card in which a finding is put right; False when there is none."""
        for card in self.cards:
            if check in card.checks:
                card.go_to(check)
                return True
        return False
