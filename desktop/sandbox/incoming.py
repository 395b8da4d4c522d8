"""Money that came in: payments matched to invoices, and those that still wait for somebody to match them."""

from __future__ import annotations

import uuid
from typing import Any

from . import invoice_store
from .call import Call
from .invoice_views import currency, file_view
from .shapes import NO_DATE, Wire, amount, full
from .state import State

MEANS = {"bankgiro": "BG", "autogiro": "AG", "swish": "SWISH", "manual": "MAN", "card": "KORT"}


def receive(state: State, doc: Wire, ore: int, *, when: str, mean: str, by: str | None) -> Wire:
    """Keeps a payment of an invoice and tells of it."""
    view = payment(state, doc, ore, when=when, mean=mean, by=by)
    state.put("payment", view["PaymentReferenceId"], doc["creditor"], view, doc["id"])
    state.happened("InvoicePaymentReceived", "IncomingPaymentView", lambda: view, doc["creditor"])
    return view


def credited(state: State, doc: Wire, ore: int) -> None:
    """Tells that an amount was credited."""
    view = payment(state, doc, ore, when=state.stamp(), mean=None, by=None)
    state.happened("AmountCreditedOnInvoice", "IncomingPaymentView", lambda: view, doc["creditor"])


def written_off(state: State, doc: Wire, ore: int) -> None:
    """Tells that an amount was written off."""
    view = payment(state, doc, ore, when=state.stamp(), mean=None, by=None)
    state.happened("AmountWrittenOffOnInvoice", "IncomingPaymentView", lambda: view, doc["creditor"])


def payment(state: State, doc: Wire, ore: int, *, when: str, mean: str | None, by: str | None) -> Wire:
    """The IncomingPaymentView of money that belongs to an invoice."""
    debtor = invoice_store.party(state, "debtor", doc["debtor"])
    return full(
        "IncomingPaymentView",
        CreditorPublicId=doc["creditor"],
        InvoiceNumber=doc.get("number"),
        ActionPublicId=doc["id"],
        ActionType=doc["entry"].get("ActionType", "InvoiceAction"),
        DebtorPublicId=doc["debtor"],
        DebtorName=debtor["Name"],
        Amount=amount(ore, currency(doc)),
        CreatedDate=state.stamp(),
        PaymentDate=when,
        PaymentMeanCode=mean,
        File=file_view(doc),
        PaymentReferenceId=str(uuid.uuid4()),
        ExternalReference=doc["entry"].get("ExternalReference"),
        OCR=doc.get("ocr"),
        CreatedBy=by,
    )


def listed(call: Call) -> list[Wire]:
    """PUT incomingpayments: a read with a body; dates bound the payment date, empty filters let all pass."""
    body = call.body
    creditor = call.creditor(body["CreditorPublicId"])["CreditorPublicId"]
    first, last = body["From"], body["To"]
    means, actions = body["PaymentMeanCodeFilter"], body["ActionPublicIdFilter"]
    out = []
    for one in call.state.things("payment", creditor):
        day = one["PaymentDate"][:10]
        late = last != NO_DATE and day > last[:10]
        if (first != NO_DATE and day < first[:10]) or late or (means and one["PaymentMeanCode"] not in means):
            continue
        if (not actions or one["ActionPublicId"] in actions) and _in_projects(call, one, body["ProjectNumberFilter"]):
            out.append(one)
    return out


def _in_projects(call: Call, payment: Wire, wanted: list[str] | None) -> bool:
    if not wanted:
        return True
    known = call.state.invoice(payment["ActionPublicId"])
    rows = known[1]["entry"].get("Records") or [] if known else []
    return any(row.get("Project") in wanted for row in rows)


def keep_unhandled(
    state: State, creditor: str, ore: int, money: str, *, doc: Wire | None = None, **members: Any
) -> Wire:
    """Keeps money nobody asked for: an overpayment of `doc`, or a payment that fits no invoice."""
    kind = "OverPayment" if doc else "UnmatchedPayment"
    details = None
    if doc:
        details = full("OverpaymentDetailsView", ActionType=doc["entry"].get("ActionType", "InvoiceAction"))
        details |= {"ActionPublicId": doc["id"], "InvoiceNumber": doc.get("number")}
    view = full(
        "UnhandledPaymentView",
        CreditorPublicId=creditor,
        UnhandledPaymentPublicId=str(uuid.uuid4()),
        CreditorName=invoice_store.party(state, "creditor", creditor)["Name"],
        DebtorPublicId=doc["debtor"] if doc else None,
        Amount=amount(ore, money),
        PaymentDate=state.stamp(),
        UnhandledPaymentType=kind,
        OverpaymentDetails=details,
        AdditionalInformations=[],
        State="Unhandled",
        **members,
    )
    state.put("unhandled", view["UnhandledPaymentPublicId"], creditor, view)
    event = "Overpayment" if doc else "UnmatchedPayment"
    state.happened(event, "UnhandledPaymentView", lambda: view, creditor)
    return view


def unhandled(call: Call) -> list[Wire]:
    """GET unhandledpayments/{creditor id}: those nobody has matched yet."""
    creditor = call.creditor()["CreditorPublicId"]
    return [one for one in call.state.things("unhandled", creditor) if one["State"] == "Unhandled"]
