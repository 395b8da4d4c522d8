"""Outgoing payments: queued, at the bank on their day, and answered the next bank day.

Test rule: a payment whose reference holds FAIL is refused by the bank.
"""

from __future__ import annotations

import uuid
from datetime import datetime, time, timedelta

from desktop.core import dates, identity

from . import self_invoices, small_docs, timetable
from .call import Call
from .clock import stamp
from .errors import Refused
from .shapes import Wire, amount, full
from .small_docs import sek
from .state import State

_KIND = "outgoing"
_CLOCK = time(9)
_SAME = (
    "CreditorPublicId", "SendingBankgiroNo", "ReceivingBankgiroNo", "ReceivingPlusgiroNo", "ReceivingClearingNo",
    "ReceivingAccountNo", "ReceiverName", "IsSalaryPayment", "Reference", "Comment",
)  # fmt: skip
_RECEIVERS = {
    "BankGiro": ("ReceivingBankgiroNo",),
    "PlusGiro": ("ReceivingPlusgiroNo",),
    "BankAccount": ("ReceivingClearingNo", "ReceivingAccountNo"),
    "Iban": ("ReceiverIban",),
}


def create(call: Call) -> Wire:
    """POST outgoingpayments."""
    body = call.body
    creditor = call.creditor(body["CreditorPublicId"])
    if sek(body["Amount"]) <= 0:
        raise Refused("amount")
    if body["SendingBankgiroNo"]:
        self_invoices.check_sender(creditor, body["SendingBankgiroNo"])
    _check_receiver(body)
    public_id = str(uuid.uuid4())
    wanted = max(dates.read(body["PaymentDate"]) or call.state.now(), call.state.now()).date()
    day = dates.next_bank_day(wanted)
    view = full(
        "OutgoingPaymentStatusView", {name: body[name] for name in _SAME}, PaymentPublicId=public_id, Status="Queued",
        Amount=amount(sek(body["Amount"]), body["Amount"]["CurrencyCode"] or "SEK"), PaymentDate=_at(day),
    )  # fmt: skip
    call.state.put(_KIND, public_id, creditor["CreditorPublicId"], view)
    timetable.later(call.state, datetime.combine(day, _CLOCK, dates.STOCKHOLM), "outgoing", public_id)
    return {"PublicId": public_id}


def _check_receiver(body: Wire) -> None:
    names = _RECEIVERS.get(body["ReceivingPaymentMethod"])
    if names is None or not all(body[name] for name in names):
        raise Refused("receiver")
    checks = {"ReceivingBankgiroNo": identity.is_bankgiro, "ReceivingPlusgiroNo": identity.is_plusgiro}
    checks["ReceiverIban"] = identity.is_iban
    if not all(checks[name](body[name]) for name in names if name in checks):
        raise Refused("receiver")


def listed(call: Call) -> list[Wire]:
    """GET outgoingpayments/{creditor id}?from=&to=: by payment day, both included."""
    creditor = call.creditor()["CreditorPublicId"]
    first, last = call.day("from"), call.day("to")
    out = []
    for one in call.state.things(_KIND, creditor):
        day = one["PaymentDate"][:10]
        if (first is None or day >= first.isoformat()) and (last is None or day <= last.isoformat()):
            out.append(one)
    return small_docs.page(call, out)


def settle(state: State, public_id: str) -> None:
    """Queued goes to the bank, and the bank answers the next bank day."""
    view = state.thing(_KIND, public_id)
    if view is None or view["Status"] not in ("Queued", "Processing"):
        return
    if view["Status"] == "Queued":
        view["Status"] = "Processing"
        day = dates.next_bank_day(state.today() + timedelta(days=1))
        timetable.later(state, datetime.combine(day, _CLOCK, dates.STOCKHOLM), "outgoing", public_id)
    else:
        failed = "FAIL" in (view["Reference"] or "")
        view.update(Status="Failed" if failed else "Succeded", VerificationDate=state.stamp())
        event = "OutgoingPaymentFailed" if failed else "OutgoingPaymentSucceeded"
        state.happened(event, "OutgoingPaymentStatusView", lambda: view, view["CreditorPublicId"])
    state.put(_KIND, public_id, view["CreditorPublicId"], view)


def _at(day: object) -> str:
    return stamp(dates.read(str(day)) or dates.now())
