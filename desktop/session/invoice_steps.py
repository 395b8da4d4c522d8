"""Steps taken with invoices that exist: written through the outbox, then read, so that list and detail show them."""

from __future__ import annotations

from desktop.core.records.invoices import InvoiceActionView

from .invoice_writes import InvoiceStep
from .session import Session, result_of


async def take_step(session: Session, name: str, step: InvoiceStep) -> InvoiceActionView:
    """Carries out the write `name` (session.invoice_writes) and answers the invoice as it is now.

    Raises ApiError: with a kind in OUTCOME_UNKNOWN the write stays in the outbox, and the same step asked for again is
    the same write; DONE_BUT_UNREAD when it went through and only the reading did not.
    """
    await session.writing.send(name, step, target=step.id, company=step.before.creditor_public_id)
    return await result_of(session.invoice(step.id, fresh=True))
