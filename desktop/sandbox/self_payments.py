"""Paying self invoices: sent to the bank on the payment day, answered the next bank day.

Test rule: a payment to an account number that ends in 9999 is refused by the bank.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

from desktop.core import dates

from . import self_invoices, small_docs, timetable
from .call import Call
from .clock import stamp
from .errors import Refused
from .shapes import Wire, amount, full
from .small_docs import sek
from .state import State

_ANSWER = time(9)


def pay(call: Call) -> None:
    """PUT payment: all that is left unless an amount is given, today unless a day is given."""
    body = call.body
    doc = small_docs.find(call, self_invoices.KIND, body["ActionPublicId"] or "-")
    if not self_invoices.is_open(doc):
        raise Refused("self-stage")
    ore = sek(body["Amount"]) if body["Amount"] else self_invoices.left(doc)
    if not 0 < ore <= self_invoices.left(doc):
        raise Refused("amount" if ore <= 0 else "amount-too-large")
    when = dates.read(body["PaymentDate"]) or call.state.now()
    doc["planned"] = {"ore": ore, "date": stamp(when), "account": body["OutgoingPaymentAccountNo"] or ""}
    doc["stage"] = "PaymentSent"
    small_docs.note(call.state, doc, "PaymentSent", call.user["FullName"])
    small_docs.keep(call.state, self_invoices.KIND, doc)
    day = dates.next_bank_day(max(when, call.state.now()).date() + timedelta(days=1))
    timetable.later(call.state, datetime.combine(day, _ANSWER, dates.STOCKHOLM), "self paid", doc["id"])


def settle(state: State, public_id: str) -> None:
    """The bank's answer."""
    doc = state.thing(self_invoices.KIND, public_id)
    if doc is None or doc["stage"] != "PaymentSent":
        return
    planned = doc.pop("planned")
    failed = planned["account"].endswith("9999")
    if failed:
        doc["stage"] = "PaymentCancelled"
        small_docs.note(state, doc, "PaymentCancelled")
    else:
        doc["paid"] += planned["ore"]
        small_docs.note(state, doc, "Paid")
        doc["stage"] = "InvoiceSent" if doc.get("sent") else "Attested"
        if self_invoices.left(doc) == 0:
            doc.update(stage="Completed", closed=state.stamp())
            small_docs.note(state, doc, "Completed")
            self_invoices.tell(state, "SelfInvoiceActionPaid", doc)
    small_docs.keep(state, self_invoices.KIND, doc)
    event = "SelfInvoiceOutgoingPaymentFailed" if failed else "SelfInvoiceOutgoingPaymentSucceeded"
    view = _status(state, doc, planned, failed=failed)
    state.happened(event, "OutgoingPaymentStatusView", lambda: view, doc["creditor"])


def _status(state: State, doc: Wire, planned: Wire, *, failed: bool) -> Wire:
    debtor = state.thing("debtor", doc["debtor"]) or {}
    return full(
        "OutgoingPaymentStatusView",
        CreditorPublicId=doc["creditor"],
        ReceivingAccountNo=planned["account"] or None,
        ReceiverName=debtor.get("Name"),
        Amount=amount(planned["ore"], doc["money"]),
        PaymentDate=planned["date"],
        VerificationDate=state.stamp(),
        Status="Failed" if failed else "Succeded",
        Reference=doc.get("ocr"),
    )
