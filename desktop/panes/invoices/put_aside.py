"""Invoices that were typed and not saved: said, continued, thrown away, had back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop.core.invoice_draft import InvoiceDraft
from desktop.session.desk import Desk

_KEPT, _RESTORED = "invoice-kept", "invoice-restored"


class PutAside(QObject):
    """`continue_` opens a draft in the editor; `discard` throws away the one of an id, open or not."""

    def __init__(
        self, desk: Desk, continue_: Callable[[InvoiceDraft], None], discard: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._continue = continue_
        self._discard = discard

    def left(self, draft: InvoiceDraft) -> None:
        """The editor was left with something that Billecta does not have."""
        new = self.tr("The invoice is kept on this computer; it is not in Billecta yet.")
        changed = self.tr("The changes are kept on this computer; they are not in Billecta yet.")
        self._desk.notices.info(
            changed if draft.public_id else new,
            key=_KEPT,
            actions=[
                (self.tr("Continue"), partial(self._continue, draft)),
                (self.tr("Discard"), partial(self._discard, draft.id)),
            ],
        )

    def brought_back(self, draft: InvoiceDraft) -> None:
        """The program opened by itself what was typed last time."""
        self._desk.notices.info(
            self.tr("An invoice that was not saved is back where you left it."),
            key=_RESTORED,
            actions=[(self.tr("Discard"), partial(self._discard, draft.id))],
        )

    def others_wait(self, kept: list[InvoiceDraft]) -> None:
        """A new invoice was begun while others are not saved, the newest first."""
        if kept:
            self._desk.notices.info(
                self.tr("%n unsaved invoice(s) are kept on this computer.", "", len(kept)),
                key=_KEPT,
                actions=[(self.tr("Continue with the latest"), partial(self._continue, kept[0]))],
            )

    def opened(self) -> None:
        """An editor is open: what was said about drafts is no longer news."""
        for key in (_KEPT, _RESTORED):
            self._desk.notices.dismiss(key)

    def throw_away(self, draft: InvoiceDraft) -> None:
        """Forgets what was typed; it can be had back for as long as the notice stands."""
        session = self._desk.session
        session.forget_draft(draft.id)
        customer = session.debtors.get(draft.entry.debtor_public_id)
        words = self.tr("What was typed to {customer} is thrown away.")
        nobody = self.tr("What was typed is thrown away.")
        self._desk.notices.info(
            words.format(customer=customer.name) if customer else nobody,
            key=_KEPT,
            actions=[(self.tr("Undo"), partial(self._bring_back, draft))],
        )

    def _bring_back(self, draft: InvoiceDraft) -> None:
        self._desk.session.keep_draft(draft)
        self._continue(draft)
