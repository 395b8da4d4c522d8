"""What the person has seen of each draft, so that what somebody else changes afterwards does not go unseen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.attest_checks import changed_since
from desktop.core.dates import now
from desktop.core.records.invoices import InvoiceActionView

from .ledger import Progress

if TYPE_CHECKING:
    from .session import Session

_OWN = frozenset({"invoices.update", "debtors.update"})


@dataclass(frozen=True)
class _Look:
    invoice: InvoiceActionView
    at: datetime


class Looks:
    """Lives as long as the session: another language shows the same drafts."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._seen: dict[str, _Look] = {}

    def saw(self, invoice: InvoiceActionView) -> None:
        """The person looks at a draft as it is now."""
        self._seen[invoice.action_public_id or ""] = _Look(invoice, now())

    def seen(self, invoice: InvoiceActionView) -> InvoiceActionView | None:
        """The draft as it was when it was looked at; None when it was not, or was saved here afterwards."""
        look = self._seen.get(invoice.action_public_id or "")
        if look is None:
            return None
        if changed_since(look.invoice, invoice) and self._saved_here(look):
            return None
        return look.invoice

    def forget(self, public_id: str) -> None:
        """It is attested, or gone."""
        self._seen.pop(public_id, None)

    def _saved_here(self, look: _Look) -> bool:
        debtor = look.invoice.debtor
        targets = {look.invoice.action_public_id, debtor.debtor_public_id if debtor else None}
        saved = (one for one in self._session.writing.entries() if one.progress is Progress.DONE)
        return any(one.operation in _OWN and one.target in targets and one.at > look.at for one in saved)
