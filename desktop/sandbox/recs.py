"""Reconciliation invoices: made elsewhere, followed here; active at once, changed at any time, closed at 0 left."""

from __future__ import annotations

from desktop.core import identity

from . import files, small_docs
from .call import Call
from .errors import Refused
from .shapes import NO_DATE, Wire, amount, full
from .small_docs import CLOSED, sek
from .state import State

_KIND = "rec"
_SAME = (
    "Debtor", "DeliveryMethod", "CommunicationLanguage", "ExternalUrl", "InvoiceNumber", "InvoiceFile",
    "ExternalReference", "CurrentReminderFees", "SendWithColor", "SendAsPriorityMail", "AutogiroWithdrawalDate",
    "CreditCardWithdrawalDate",
)  # fmt: skip


def create(call: Call) -> Wire:
    """POST action."""
    entry = call.body
    creditor = call.creditor(entry["CreditorPublicId"])["CreditorPublicId"]
    doc = small_docs.new(call, "InvoiceSent", creditor=creditor, invoiced=sek(entry["CurrentAmount"]))
    doc["sent"] = call.state.stamp()
    _take(call, doc, entry)
    small_docs.note(call.state, doc, "InvoiceSent")
    small_docs.keep(call.state, _KIND, doc)
    event = "ReconciliationInvoiceActionCreated"
    call.state.happened(event, "ReconciliationInvoiceActionView", lambda: view(doc), creditor)
    return {"PublicId": doc["id"]}


def update(call: Call) -> None:
    """PUT action/{id}: also when it is sent; CurrentAmount 0 closes it."""
    doc = small_docs.find(call, _KIND)
    if doc["stage"] in CLOSED:
        raise Refused("rec-closed")
    _take(call, doc, call.body)
    small_docs.note(call.state, doc, "Updated", call.user["FullName"])
    _settle(call.state, doc)
    small_docs.keep(call.state, _KIND, doc)


def _take(call: Call, doc: Wire, entry: Wire) -> None:
    to = entry["Debtor"] or {}
    if not (to.get("Name") or "").strip():
        raise Refused("name")
    if sek(entry["CurrentAmount"]) < 0:
        raise Refused("amount")
    if entry["OCR"] and not identity.is_ocr(entry["OCR"]):
        raise Refused("ocr", value=entry["OCR"])
    doc["entry"] = {name: entry[name] for name in _SAME}
    doc["entry"]["InvoiceFile"] = files.taken_in(call.state, doc["creditor"], entry["InvoiceFile"])
    doc["ocr"] = entry["OCR"] or doc.get("ocr") or identity.make_ocr(doc["id"], length_digit=True)
    doc["left"], doc["money"] = sek(entry["CurrentAmount"]), (entry["CurrentAmount"] or {}).get("CurrencyCode") or "SEK"


def _settle(state: State, doc: Wire) -> None:
    if doc["left"] == 0 and doc["stage"] not in CLOSED:
        doc.update(stage="Completed", closed=state.stamp())
        small_docs.note(state, doc, "Completed")


def get(call: Call) -> Wire:
    """GET action/{id}."""
    return view(small_docs.find(call, _KIND))


def delete(call: Call) -> None:
    """DELETE action/{id}: at any time."""
    small_docs.find(call, _KIND)
    call.state.remove(call.id)


def open_(call: Call) -> list[Wire]:
    """GET open/{creditor id}."""
    return small_docs.open_(call, _KIND, sub)


def closed(call: Call) -> list[Wire]:
    """GET closed/{creditor id}?from=&to=."""
    return small_docs.closed(call, _KIND, sub)


def cancel_autogiro(call: Call) -> None:
    """DELETE autogiro/{id}: the planned withdrawal is not made."""
    doc = small_docs.find(call, _KIND)
    if doc["stage"] in CLOSED or not doc["entry"]["AutogiroWithdrawalDate"]:
        raise Refused("cannot-autogiro", number=doc["entry"]["InvoiceNumber"] or "")
    doc["entry"]["AutogiroWithdrawalDate"] = None
    small_docs.note(call.state, doc, "AutogiroCancelledWithdrawal", call.user["FullName"])
    small_docs.keep(call.state, _KIND, doc)


def comment(call: Call) -> None:
    """POST comment."""
    small_docs.commented(call, _KIND)


def pay(call: Call) -> None:
    """PUT payment: all or a part. Assumed: AmountIsCredit books it as credited, more than is left is refused."""
    body = call.body
    doc = small_docs.find(call, _KIND, body["ActionPublicId"] or "-")
    ore, off = sek(body["Amount"]), sek(body["WriteOff"])
    if doc["stage"] in CLOSED:
        raise Refused("rec-closed")
    if ore < 0 or off < 0 or ore + off == 0:
        raise Refused("amount")
    if ore + off > doc["left"]:
        raise Refused("amount-too-large")
    doc["left"] -= off
    when = body["Date"] if body["Date"] != NO_DATE else call.state.stamp()
    by, mean = call.user["FullName"], body["PaymentMeanCode"]
    book(call.state, doc, ore, when=when, mean=mean, by=by, credit=body["AmountIsCredit"])


def book(
    state: State, doc: Wire, ore: int, *, when: str, mean: str | None, by: str | None, credit: bool = False
) -> None:
    """Books `ore` as paid or credited, closes at nothing left, stores and tells."""
    doc["left"] -= ore
    small_docs.note(state, doc, "Credited" if credit else "Paid", by)
    _settle(state, doc)
    small_docs.keep(state, _KIND, doc)
    paid = full(
        "IncomingPaymentView", CreditorPublicId=doc["creditor"], InvoiceNumber=doc["entry"]["InvoiceNumber"],
        ActionPublicId=doc["id"], ActionType="ReconciliationInvoiceAction", Amount=amount(ore, doc["money"]),
        CreatedDate=state.stamp(), OCR=doc["ocr"], DebtorName=doc["entry"]["Debtor"]["Name"], PaymentDate=when,
        PaymentMeanCode=mean, ExternalReference=doc["entry"]["ExternalReference"], CreatedBy=by,
    )  # fmt: skip
    event = "AmountCreditedOnInvoice" if credit else "InvoicePaymentReceived"
    state.happened(event, "IncomingPaymentView", lambda: paid, doc["creditor"])


def view(doc: Wire) -> Wire:
    """The ReconciliationInvoiceActionView."""
    stage = full(
        "ReconciliationInvoiceActionStateView", Stage=doc["stage"], IsPayed=doc["left"] == 0,
        ClosedDate=doc.get("closed"), InvoiceSentDate=doc["sent"],
        InvoiceWasIncludedInEmail=doc["entry"]["DeliveryMethod"] == "Email" and bool(doc["entry"]["InvoiceFile"]),
    )  # fmt: skip
    return full(
        "ReconciliationInvoiceActionView",
        doc["entry"],
        ActionPublicId=doc["id"],
        CreditorPublicId=doc["creditor"],
        State=stage,
        ReminderInvoices=[],
        OCR=doc["ocr"],
        InvoicedAmount=amount(doc["invoiced"], doc["money"]),
        CurrentAmount=amount(doc["left"], doc["money"]),
        Events=small_docs.events("ReconciliationInvoiceActionEventView", doc),
        Created=doc["created"],
    )


def sub(state: State, doc: Wire) -> Wire:
    """The ReconciliationInvoiceActionSubView."""
    creditor, to = state.thing("creditor", doc["creditor"]) or {}, doc["entry"]["Debtor"]
    return full(
        "ReconciliationInvoiceActionSubView",
        ActionPublicId=doc["id"],
        CreditorPublicId=doc["creditor"],
        CreditorOrgNo=creditor.get("OrgNo"),
        CreditorName=creditor.get("Name"),
        DebtorOrgNo=to["OrgNo"],
        DebtorName=to["Name"],
        DebtorPhone=to["Phone"],
        DebtorDebtorNo=to["DebtorNo"],
        DebtorEmail=to["Email"],
        CurrentAmount=amount(doc["left"], doc["money"]),
        InvoicedAmount=amount(doc["invoiced"], doc["money"]),
        Stage=doc["stage"],
        DeliveryMethod=doc["entry"]["DeliveryMethod"],
        ActionType="ReconciliationInvoiceAction",
        ClosedDate=doc.get("closed"),
        Created=doc["created"],
        InvoiceSentDate=doc["sent"],
        InvoiceNumber=doc["entry"]["InvoiceNumber"],
        OCR=doc["ocr"],
        InvoiceFile=doc["entry"]["InvoiceFile"],
    )


def all_subs(call: Call, creditors: list[str]) -> list[Wire]:
    """Those of some creditors, for search."""
    return [sub(call.state, doc) for doc in small_docs.of(call.state, _KIND, creditors)]
