"""Swish: a request to a phone, answered after four seconds by what its message says.

A message that holds one of Swish's error codes ends so (RF07 and BANKIDCL decline, any other is an error), as in
Swish's own simulator; PENDING is never answered and lapses after three minutes with TM01. Any other is paid.
"""

from __future__ import annotations

import re
from datetime import timedelta

from . import drafts, incoming, invoice_store, orders, payments, recs, timetable
from .call import Call
from .clock import stamp
from .errors import Refused
from .invoice_views import currency, flags, left
from .shapes import Wire, amount, full
from .small_docs import CLOSED, sek
from .state import State

_KIND = "swish"
_ANSWER, _LAPSE = timedelta(seconds=4), timedelta(minutes=3)
CODES = {
    "RF07": "Transaction declined",
    "BANKIDCL": "Payer cancelled BankID signing",
    "ACMT03": "Payer not enrolled",
    "ACMT01": "Counterpart is not activated",
    "ACMT07": "Payee not enrolled",
    "AM02": "Amount value is too large",
    "AM04": "Insufficient funds",
    "AM06": "Amount is lower than agreed limit",
    "BANKIDONGOING": "BankID already in use",
    "BANKIDUNKN": "BankID is not able to authorize the payment",
    "BE18": "Payer alias is invalid",
    "DS24": "Swish timed out waiting for an answer from the banks",
    "FF10": "Bank system processing error",
    "RP03": "Callback URL is missing or does not use HTTPS",
    "TM01": "Swish timed out before the payment was started",
    "VR01": "Payer does not meet age limit",
    "VR02": "The payer alias is not enrolled with the supplied ssn",
}
_WORDS = re.compile(r"[A-Z]+\d*")


def start(call: Call) -> Wire:
    """POST swish/{action id}?phone=&message=: for an open invoice or reconciliation invoice in SEK."""
    doc, ore = _owed(call)
    phone, message = call.word("phone").lstrip("+"), call.query.get("message", "")
    if not (phone.isascii() and phone.isdigit() and phone.startswith("46") and 10 <= len(phone) <= 15):
        raise Refused("phone", value=phone, external="BE18")
    if len(message) > 50:
        raise Refused("swish-message", external="RP02")
    if any(one["phone"] == phone and one["status"] == "Created" for one in call.state.things(_KIND)):
        raise Refused("swish-running", external="RP06")
    known = _WORDS.findall(message)
    end = next((word for word in known if word in CODES), "PENDING" if "PENDING" in known else "")
    order = orders.keep(
        call.state, _KIND, doc["creditor"], phone=phone, action=doc["id"], ore=ore, end=end, status="Created"
    )
    due = call.state.now() + (_LAPSE if end == "PENDING" else _ANSWER)
    timetable.later(call.state, due, "swish", order["token"])
    return {"PublicId": order["token"]}


def _owed(call: Call) -> tuple[Wire, int]:
    rec = call.state.thing("rec", call.id)
    if rec is not None:
        call.permit(rec["creditor"])
        if rec["stage"] in CLOSED or rec["money"] != "SEK":
            raise Refused("rec-closed")
        return rec, int(rec["left"])
    _, doc = drafts.found(call)
    debtor = invoice_store.party(call.state, "debtor", doc["debtor"])
    if not flags(doc, debtor, call.state.today())["CanRegisterPayment"]:
        raise Refused("cannot-CanRegisterPayment", number=doc.get("number") or "")
    if currency(doc) != "SEK":
        raise Refused("currency-other", value=currency(doc), external="AM03")
    return doc, left(doc)


def get(call: Call) -> Wire:
    """GET swish/{token}: Created, then Paid, Declined, Error or Cancelled; Refunded when all was paid back."""
    order = orders.find(call, _KIND)
    code = order.get("code")
    return full(
        "SwishPaymentStatusView",
        PaymentRequestToken=order["token"],
        Status=order["status"],
        PaidDate=order.get("paid"),
        Created=order["created"].replace("T", " "),
        Amount=amount(order["ore"]),
        RefundedAmount=amount(order.get("refunded", 0)),
        ErrorCode=code,
        ErrorMessage=CODES.get(code or ""),
    )


def cancel(call: Call) -> None:
    """DELETE swish/{token}: while it waits."""
    order = orders.find(call, _KIND)
    if order["status"] != "Created":
        raise Refused("swish-done")
    timetable.cancel(call.state, "swish", order["token"])
    _keep(call.state, {**order, "status": "Cancelled", "code": "RP08"})


def settle(state: State, token: str) -> None:
    """The payer's answer; a paid request pays its invoice even when nobody polls."""
    order = state.thing(_KIND, token)
    if order is None or order["status"] != "Created":
        return
    if order["end"]:
        code = "TM01" if order["end"] == "PENDING" else order["end"]
        declined = code in ("RF07", "BANKIDCL")
        _keep(state, {**order, "status": "Declined" if declined else "Error", "code": code})
        return
    _keep(state, {**order, "status": "Paid", "paid": stamp(state.now())})
    _book(state, order)


def _book(state: State, order: Wire) -> None:
    mean, ore, when = incoming.MEANS["swish"], order["ore"], state.stamp()
    known = state.invoice(order["action"])
    if known is None:
        rec = state.thing("rec", order["action"])
        if rec is not None:
            recs.book(state, rec, min(ore, rec["left"]), when=when, mean=mean, by=None)
        return
    seq, doc = known
    doc["swish"] = order["token"]
    payments.pay(state, doc, ore, when=when, mean=mean, by=None)
    invoice_store.save(state, seq, doc)


def refund(call: Call) -> None:
    """PUT swishrefund: all or a part of a paid request. Assumed: the invoice stays closed, the refund is an event."""
    call.id = (call.body["PaymentPublicId"] or "-").lower()
    order = orders.find(call, _KIND)
    if order["status"] not in ("Paid", "Refunded"):
        raise Refused("swish-unpaid")
    rest = order["ore"] - order.get("refunded", 0)
    ore = sek(call.body["Amount"]) if call.body["Amount"] else rest
    if not 0 < ore <= rest:
        raise Refused("swish-refund" if ore > 0 else "amount", external="RF08")
    done = order.get("refunded", 0) + ore
    _keep(call.state, {**order, "refunded": done, "status": "Refunded" if done == order["ore"] else "Paid"})
    known = call.state.invoice(order["action"])
    if known:
        invoice_store.note(call.state, known[1], "PaymentRefunded", call.user["FullName"])
        invoice_store.save(call.state, *known)


def _keep(state: State, order: Wire) -> None:
    state.put(_KIND, order["token"], order["creditor"], order)
