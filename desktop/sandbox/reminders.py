"""Reminder invoices: sent on demand, or by night where the invoice asks for it."""

from __future__ import annotations

from datetime import timedelta

from . import drafts, invoice_store
from .call import Call
from .clock import stamp
from .errors import Refused
from .invoice_views import currency, file_view, flags, left
from .shapes import Wire, amount, full
from .small_docs import sek
from .state import State

_FEE = 60_00
_TERMS = 10


def remind(call: Call) -> None:
    """PUT reminder: an overdue invoice that was sent. Assumed: the fee is 60 kr unless another is given."""
    body = call.body
    seq, doc = drafts.found(call, body["InvoiceActionPublicId"] or "-")
    debtor = invoice_store.party(call.state, "debtor", doc["debtor"])
    if not flags(doc, debtor, call.state.today())["CanSendManualReminderInvoice"]:
        raise Refused("cannot-CanSendManualReminderInvoice", number=doc.get("number") or "")
    fee = sek(body["ReminderFee"]) if body["ReminderFee"] else _FEE
    send(call.state, doc, call.user["FullName"], fee, body["PaymentTermsInDays"] or _TERMS)
    invoice_store.save(call.state, seq, doc)


def send(state: State, doc: Wire, by: str | None, fee: int = _FEE, terms: int = _TERMS) -> str:
    """Sends a reminder of an invoice, which the caller stores; gives the reminder's id."""
    public_id, now = state.next_action(), state.stamp()
    doc.update(reminder=public_id, reminded=now)
    invoice_store.note(state, doc, "ReminderInvoiceSent", by)
    invoice_store.to_stage(state, doc, "ReminderInvoiceSent")
    view = _view(state, doc, public_id, fee, terms)
    state.put("reminder", public_id, doc["creditor"], view, doc["id"])
    state.happened("ReminderInvoiceActionCreated", "ReminderInvoiceActionView", lambda: view, doc["creditor"])
    return public_id


def _view(state: State, doc: Wire, public_id: str, fee: int, terms: int) -> Wire:
    debtor, money, now = invoice_store.party(state, "debtor", doc["debtor"]), currency(doc), state.stamp()
    place = {name: debtor[name] for name in ("Name", "Address", "Address2", "ZipCode", "City", "CountryCode", "Email")}
    invoice = full(
        "ReminderInvoiceActionInvoiceView",
        place,
        InvoiceDate=now,
        DueDate=stamp(state.now() + timedelta(days=terms)),
        InvoiceNumber=doc.get("number"),
        PaymentTermsInDays=terms,
        InvoicedAmount=amount(left(doc) + fee, money),
        InvoiceFile=file_view(doc),
        OCR=doc.get("ocr"),
    )
    return full(
        "ReminderInvoiceActionView",
        ActionPublicId=public_id,
        SourceActionPublicId=doc["id"],
        Created=now,
        Stage="ReminderInvoiceSent",
        ReminderInvoices=[invoice],
        CurrentValue=amount(left(doc), money),
        ReminderFee=amount(fee, money),
    )
