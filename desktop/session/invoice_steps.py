"""Steps taken with invoices that exist, written through the outbox: each that was asked for is taken once."""

from __future__ import annotations

from desktop.core.errors import ApiError, Kind

from .invoice_writes import InvoiceStep
from .ledger import Progress
from .session import Session


async def take_step(session: Session, name: str, step: InvoiceStep, *, again: bool = False) -> None:
    """Carries out the write `name` (session.invoice_writes). Raises ApiError.

    With a kind in OUTCOME_UNKNOWN the write stays in the outbox, and this very step tried `again` is the same write; if
    the outbox has found meanwhile that it went through, nothing is sent. Read the invoice afterwards, apart from this:
    a reading that fails must not make anybody try the step again.
    """
    if again and _went_through(session, name, step):
        return
    try:
        await session.writing.send(name, step, target=step.id, company=step.before.creditor_public_id)
    except ApiError as error:
        if error.kind is not Kind.DONE_BUT_UNREAD:
            raise


def _went_through(session: Session, name: str, step: InvoiceStep) -> bool:
    known = (entry for entry in session.writing.entries() if entry.operation == name and entry.target == step.id)
    return any(entry.progress is Progress.DONE and entry.content == step for entry in known)
