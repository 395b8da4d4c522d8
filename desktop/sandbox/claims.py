"""Debt collection claims, from invoices and on their own: attested at once, sent by night, due after their terms."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.core import dates

from . import drafts, files, invoice_store, small_docs
from .call import Call
from .clock import stamp
from .errors import Denied, Refused
from .invoice_views import currency, file_view, flags, left
from .shapes import NO_DATE, Wire, amount, full
from .small_docs import CLOSED, sek
from .state import State

FEE = 180_00
TERMS = 10


def create(call: Call) -> Wire:
    """POST action: a case of its own. The original invoice must be overdue."""
    body = call.body
    creditor = call.creditor(body["CreditorPublicId"])["CreditorPublicId"]
    call.thing("debtor", body["DebtorPublicId"], creditor=creditor)
    due = dates.day(body["OriginalDueDate"])
    if sek(body["Value"]) <= 0:
        raise Refused("amount")
    if due is None or due >= call.state.today():
        raise Refused("original")
    body = {**body, "OriginalInvoiceFile": files.taken_in(call.state, creditor, body["OriginalInvoiceFile"])}
    money = (body["Value"] or {}).get("CurrencyCode") or "SEK"
    doc = small_docs.new(
        call, "Attested", creditor=creditor, debtor=body["DebtorPublicId"], entry=body, debt=sek(body["Value"])
    )
    doc.update(money=money, attested=call.state.stamp())
    _keep(call.state, doc)
    return {"PublicId": doc["id"]}


def from_invoice(call: Call) -> Wire:
    """POST invoice: an overdue invoice goes to debt collection."""
    seq, doc = drafts.found(call, call.body["SourcePublicId"] or "-")
    debtor = invoice_store.party(call.state, "debtor", doc["debtor"])
    if not flags(doc, debtor, call.state.today())["CanSendToDebtCollection"]:
        raise Refused("cannot-CanSendToDebtCollection", number=doc.get("number") or "")
    public_id = collect(call.state, doc, call.user["FullName"], call.body)
    invoice_store.save(call.state, seq, doc)
    return {"PublicId": public_id}


def collect(state: State, doc: Wire, by: str | None, entry: Wire | None = None) -> str:
    """Makes a claim of an invoice, which the caller stores; gives the claim's id."""
    claim = of_invoice(state, doc, by, entry)
    _keep(state, claim)
    doc.update(claim=claim["id"], collected=claim["created"])
    invoice_store.note(state, doc, "SentToDebtCollection", by)
    invoice_store.to_stage(state, doc, "SentToDebtCollection")
    return str(claim["id"])


def of_invoice(state: State, doc: Wire, by: str | None, entry: Wire | None = None) -> Wire:
    """The document of a claim on what is left of an invoice, made now."""
    now = state.stamp()
    shared = {
        "OriginalInvoiceDate": doc["entry"]["InvoiceDate"],
        "OriginalDueDate": doc["entry"]["DueDate"],
        "OriginalInvoiceNumber": doc.get("number"),
        "OriginalInvoiceFile": file_view(doc),
        "YourReference": doc["entry"].get("YourReference"),
        "OurReference": doc["entry"].get("OurReference"),
    }
    return {
        "id": state.next_action(), "creditor": doc["creditor"], "debtor": doc["debtor"], "stage": "Attested",
        "created": now, "events": [["Created", now, by, None]], "attested": now, "debt": left(doc),
        "money": currency(doc), "source": doc["id"],
        "entry": {**(entry or full("DebtCollectionFromInvoiceEntryView")), **shared},
    }  # fmt: skip


def get(call: Call) -> Wire:
    """GET action/{id}: a claim."""
    doc = call.state.thing("claim", call.id)
    if doc is None:
        raise Denied
    call.permit(doc["creditor"])
    return view(call.state, doc)


def close_claim(state: State, public_id: str) -> None:
    """The debt is paid: nothing is left to collect."""
    doc = state.thing("claim", public_id)
    if doc and doc["stage"] not in CLOSED:
        doc["closed"] = state.stamp()
        small_docs.note(state, doc, "Completed")
        _to_stage(state, doc, "Completed")


def night(state: State) -> None:
    """Sends claims that were attested the day before, and lets sent ones fall due."""
    for doc in list(state.things("claim")):
        if doc["stage"] == "Attested":
            doc["sent"] = state.stamp()
            small_docs.note(state, doc, "DebtCollectionSent")
            _to_stage(state, doc, "DebtCollectionInvoiceSent")
        elif doc["stage"] == "DebtCollectionInvoiceSent" and _due(doc) < state.today():
            small_docs.note(state, doc, "DebtCollectionDue")
            _to_stage(state, doc, "DebtCollectionClaimDue")


def _terms(doc: Wire) -> int:
    return int(doc["entry"]["PaymentTermsInDays"] or TERMS)


def _due(doc: Wire) -> date:
    return (dates.day(doc.get("sent")) or date.max - timedelta(days=400)) + timedelta(days=_terms(doc))


def _to_stage(state: State, doc: Wire, stage: str) -> None:
    doc["stage"] = stage
    _keep(state, doc)
    event = "DebtCollectionActionStateChanged"
    state.happened(event, "DebtCollectionActionView", lambda: view(state, doc), doc["creditor"])


def _keep(state: State, doc: Wire) -> None:
    small_docs.keep(state, "claim", doc)


def _next(doc: Wire) -> tuple[str | None, str | None]:
    if doc["stage"] == "DebtCollectionInvoiceSent":
        return "Inkassokravet förfaller", stamp(dates.read(_due(doc).isoformat()) or dates.now())
    return ("Inkassokrav skickas", None) if doc["stage"] == "Attested" else (None, None)


def _sums(doc: Wire) -> tuple[int, int]:
    fee = FEE if doc.get("sent") else 0
    return fee, 0 if doc["stage"] in CLOSED else doc["debt"] + fee


def view(state: State, doc: Wire) -> Wire:
    """The DebtCollectionActionView."""
    entry, money = doc["entry"], doc["money"]
    fee, current = _sums(doc)
    event, when = _next(doc)
    shared = {name: entry[name] for name in _SAME if entry.get(name) is not None}
    state_view = full(
        "DebtCollectionActionStateView", Stage=doc["stage"], DebtCollectionInvoiceSentDate=doc.get("sent"),
        NextEvent=event, NextEventDate=when, ClosedDate=doc.get("closed"), AttestedDate=doc["attested"],
    )  # fmt: skip
    still = doc["stage"] not in CLOSED
    return full(
        "DebtCollectionActionView",
        shared,
        ActionPublicId=doc["id"],
        Created=doc["created"],
        CreditorPublicId=doc["creditor"],
        Debtor=invoice_store.party(state, "debtor", doc["debtor"]),
        OriginalAmount=amount(doc["debt"], money),
        DebtAmount=amount(doc["debt"], money),
        FeeAmount=amount(fee, money),
        InterestAmount=amount(0, money),
        CurrentAmount=amount(current, money),
        State=state_view,
        Invoices=[],
        InvoiceSourcePublicId=doc.get("source"),
        DebtCollectionActionSource="InvoiceAction" if doc.get("source") else "None",
        Events=small_docs.events("DebtCollectionActionEventView", doc),
        **dict.fromkeys(("CanCancel", "CanCredit", "CanPostpone", "CanDisputeAction"), still),
        CanSendToBailiff=doc["stage"] == "DebtCollectionClaimDue",
    )


_SAME = (
    "DeliveryMethod", "CommunicationLanguage", "ReasonDescription", "NumberOfReminders",
    "StartDebtCollectionActionLevel", "EndDebtCollectionActionLevel", "OriginalInvoiceDate", "OriginalDueDate",
    "OriginalInvoiceNumber", "OriginalInvoiceFile", "PaymentTermsInDays", "InterestPercentage", "InterestType",
    "OurReference", "YourReference", "InterestStartInDaysAfterDueDate", "ReasonForHigherInterest",
    "DeliveryAddressOverride",
)  # fmt: skip


def sub(state: State, doc: Wire) -> Wire:
    """The DebtCollectionActionSubView."""
    creditor = invoice_store.party(state, "creditor", doc["creditor"])
    debtor = invoice_store.party(state, "debtor", doc["debtor"])
    entry, (event, when) = doc["entry"], _next(doc)
    names = ("DeliveryMethod", "CommunicationLanguage", "PaymentTermsInDays", "InterestPercentage", "YourReference")
    return full(
        "DebtCollectionActionSubView",
        {name: entry[name] for name in names},
        ActionPublicId=doc["id"],
        CreditorPublicId=doc["creditor"],
        DebtorPublicId=doc["debtor"],
        CreditorOrgNo=creditor["OrgNo"],
        CreditorName=creditor["Name"],
        DebtorOrgNo=debtor["OrgNo"],
        DebtorName=debtor["Name"],
        CurrentAmount=amount(_sums(doc)[1], doc["money"]),
        InvoicedAmount=amount(doc["debt"], doc["money"]),
        Stage=doc["stage"],
        ActionType="DebtCollectionAction",
        Created=doc["created"],
        ClosedDate=doc.get("closed"),
        AttestedDate=doc["attested"],
        NextEvent=event,
        NextEventDate=when,
        OriginalDueDate=entry["OriginalDueDate"] or NO_DATE,
        OriginalInvoiceDate=entry["OriginalInvoiceDate"] or NO_DATE,
        OriginalInvoiceNumber=entry["OriginalInvoiceNumber"],
        InvoiceSourcePublicId=doc.get("source"),
        DebtCollectionActionSource="InvoiceAction" if doc.get("source") else "None",
        Files=[],
        OCRs=[],
        InvoiceNumbers=[],
    )


def all_subs(call: Call, creditors: list[str]) -> list[Wire]:
    """The claims of some creditors, for search."""
    return [sub(call.state, doc) for doc in small_docs.of(call.state, "claim", creditors)]
