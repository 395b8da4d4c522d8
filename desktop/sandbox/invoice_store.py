"""Changing stored invoices: saving, noting events, closing, and telling the webhooks."""

from __future__ import annotations

from . import invoice_views
from .shapes import Wire
from .state import State


def party(state: State, kind: str, public_id: str) -> Wire:
    """The creditor or debtor of a stored document; an invoice keeps both from being removed."""
    known = state.thing(kind, public_id)
    if known is None:
        raise LookupError(f"{kind} {public_id}")
    return known


def save(state: State, seq: int | None, doc: Wire) -> None:
    """Stores an invoice, new when `seq` is None."""
    creditor, debtor = party(state, "creditor", doc["creditor"]), party(state, "debtor", doc["debtor"])
    state.put_invoices([invoice_views.row(seq, doc, creditor, debtor)])


def view(state: State, doc: Wire) -> Wire:
    """The whole InvoiceActionView."""
    return invoice_views.whole(doc, party(state, "debtor", doc["debtor"]), state.today())


def note(state: State, doc: Wire, kind: str, by: str | None = None, content: str | None = None) -> None:
    """Adds an event that happened now."""
    doc["events"].append([kind, state.stamp(), by, content] if content else [kind, state.stamp(), by])


def tell(state: State, event: str, doc: Wire) -> None:
    """An event for the webhooks with the invoice as data."""
    state.happened(event, "InvoiceActionView", lambda: view(state, doc), doc["creditor"])


def to_stage(state: State, doc: Wire, stage: str) -> None:
    """Moves on to a stage and tells so."""
    if doc["stage"] == stage:
        return
    doc["stage"] = stage
    tell(state, "InvoiceActionStateChanged", doc)


def close(state: State, doc: Wire) -> None:
    """Closes an invoice on which nothing is left."""
    doc["closed"] = state.stamp()
    note(state, doc, "Completed")
    to_stage(state, doc, "Completed")
    if doc.get("claim"):
        from .claims import close_claim  # a claim closes its invoice and an invoice its claim

        close_claim(state, doc["claim"])
