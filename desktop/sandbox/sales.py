"""Selling invoices to a financier. No published call asks for it, so `POST /sandbox/sales` plays the portal."""

from __future__ import annotations

from datetime import timedelta

from . import invoice_store, timetable
from .errors import Denied, Refused
from .invoice_views import flags
from .shapes import Wire
from .state import State

_ANSWERS = {
    "accept": ("SaleRequestAccepted", "InvoiceSold", "InvoiceSaleWasAccepted"),
    "deny": ("SalesRequestedDenied", "InvoiceSaleRequestDenied", "InvoiceSaleWasDenied"),
    "cancel": ("SalesRequestedCancelled", "InvoiceSaleRequestCancelled", ""),
}
_FINANCIER = "Finansbolaget"


def request(state: State, wish: Wire) -> Wire:
    """{"action": id, "answer": accept | deny | cancel, "after": seconds}: asks now, the financier answers later."""
    answer = str(wish.get("answer", "accept"))
    known = state.invoice(str(wish["action"]))
    if known is None or answer not in _ANSWERS:
        raise Denied if known is None else Refused("parameter", value="answer")
    seq, doc = known
    if not flags(doc, invoice_store.party(state, "debtor", doc["debtor"]), state.today())["CanSell"]:
        raise Refused("cannot-CanSell", number=doc.get("number") or "")
    doc["requested"] = state.stamp()
    invoice_store.note(state, doc, "InvoiceSaleRequested")
    invoice_store.to_stage(state, doc, "SalesRequested")
    invoice_store.save(state, seq, doc)
    due = state.now() + timedelta(seconds=float(wish.get("after", 3600)))
    timetable.later(state, due, "sale", doc["id"], answer=answer)
    return {"action": doc["id"], "stage": "SalesRequested"}


def settle(state: State, public_id: str, answer: str) -> None:
    """The financier's answer; a cancelled sale was accepted before."""
    known = state.invoice(public_id)
    if known is None or known[1]["stage"] != "SalesRequested":
        return
    seq, doc = known
    steps = ("accept", "cancel") if answer == "cancel" else (answer,)
    for step in steps:
        stage, kind, event = _ANSWERS[step]
        invoice_store.note(state, doc, kind, _FINANCIER)
        invoice_store.to_stage(state, doc, stage)
        if event:
            invoice_store.tell(state, event, doc)
    invoice_store.save(state, seq, doc)
