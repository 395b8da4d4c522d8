"""Self invoices: drafts that are attested and sent at once, then paid."""

from __future__ import annotations

from desktop.core import dates, identity

from . import files, invoice_store, small_docs
from .call import Call
from .errors import Refused
from .invoice_views import terms
from .shapes import Wire, amount, full
from .small_docs import CLOSED
from .state import State
from .totals import sums, with_totals

KIND = "self"
_SAME = (
    "CreditorPublicId", "CommunicationLanguage", "DeliveryMethod", "InvoiceDate", "DueDate", "DeliveryDate",
    "OurReference", "YourReference", "CreditingSelfInvoicePublicId", "ExternalId", "TransferReference",
    "TransferReferenceType", "Message", "SenderPaymentInfo", "Attachments",
)  # fmt: skip
_PAYABLE = ("Attested", "InvoiceSent", "PaymentCancelled", "Manual")


def create(call: Call) -> Wire:
    """POST action: a draft."""
    entry = call.body
    _check(call, entry)
    doc = small_docs.new(call, "Created", creditor=entry["CreditorPublicId"])
    _write(call, doc, entry)
    tell(call.state, "SelfInvoiceActionCreated", doc)
    return {"PublicId": doc["id"]}


def update(call: Call) -> None:
    """PUT action/{id}: drafts only."""
    doc = _draft(call)
    _check(call, call.body)
    small_docs.note(call.state, doc, "Updated", call.user["FullName"])
    _write(call, doc, call.body)
    tell(call.state, "SelfInvoiceActionUpdated", doc)


def delete(call: Call) -> None:
    """DELETE action/{id}: drafts only."""
    doc = _draft(call)
    call.state.remove(call.id)
    call.state.happened("SelfInvoiceActionDeleted", "", lambda: call.id, doc["creditor"], doc["debtor"])


def attest(call: Call) -> None:
    """PUT attest/{id}: booked, locked, numbered from the debtor's own series, and sent."""
    doc = _draft(call)
    debtor = invoice_store.party(call.state, "debtor", doc["debtor"])
    own = debtor["DebtorSelfInvoiceInfo"] or full("DebtorSelfInvoiceInfoView")
    doc["number"] = own["NextSelfInvoiceNumber"] or "1"
    following = {**own, "NextSelfInvoiceNumber": str(int(doc["number"]) + 1) if doc["number"].isdigit() else None}
    changed = {**debtor, "DebtorSelfInvoiceInfo": following}
    call.state.put("debtor", doc["debtor"], doc["creditor"], changed, debtor["DebtorExternalId"])
    digits = "".join(sign for sign in doc["number"] if sign in "0123456789")
    doc.update(ocr=identity.make_ocr(digits or doc["id"], length_digit=True), attested=call.state.stamp())
    small_docs.note(call.state, doc, "Attested", call.user["FullName"])
    doc["stage"] = "Attested"
    if doc["entry"]["DeliveryMethod"] not in ("Manually", "Unknown"):
        doc.update(stage="InvoiceSent", sent=call.state.stamp())
        small_docs.note(call.state, doc, "InvoiceSent")
    small_docs.keep(call.state, KIND, doc)
    tell(call.state, "SelfInvoiceActionAttested", doc)


def get(call: Call) -> Wire:
    """GET action/{id}."""
    return view(call.state, small_docs.find(call, KIND))


def open_(call: Call) -> list[Wire]:
    """GET open/{creditor id}."""
    return small_docs.open_(call, KIND, sub)


def closed(call: Call) -> list[Wire]:
    """GET closed/{creditor id}?from=&to=."""
    return small_docs.closed(call, KIND, sub)


def comment(call: Call) -> None:
    """POST comment."""
    small_docs.commented(call, KIND)


def tell(state: State, event: str, doc: Wire) -> None:
    """An event for the webhooks."""
    state.happened(event, "SelfInvoiceActionView", lambda: view(state, doc), doc["creditor"])


def _draft(call: Call) -> Wire:
    doc = small_docs.find(call, KIND)
    if doc["stage"] != "Created":
        raise Refused("self-stage")
    return doc


def _check(call: Call, entry: Wire) -> None:
    creditor = call.creditor(entry["CreditorPublicId"])
    call.thing("debtor", entry["DebtorPublicId"], creditor=entry["CreditorPublicId"])
    start, due = dates.day(entry["InvoiceDate"]), dates.day(entry["DueDate"])
    if start is None or due is None:
        raise Refused("invoice-date" if start is None else "due-date")
    if due < start:
        raise Refused("due-before-invoice", due=due, date=start)
    if not any(one["RecordType"] != "Message" for one in entry["Records"] or []):
        raise Refused("no-rows")
    sender = (entry["SenderPaymentInfo"] or {}).get("SenderBankgiro")
    if sender:
        check_sender(creditor, sender)


def check_sender(creditor: Wire, bankgiro: str) -> None:
    """Raises Refused when a bankgiro is not approved for the creditor's outgoing payments."""
    known = (creditor["CreditorBankInfo"] or {}).get("CreditorOutgoingBankgiroes") or []
    usable = [one for one in known if one["IsActive"] and one["BankgiroApproved"]]
    approved = {identity.digits(one["BankgiroNo"] or "") for one in usable}
    if identity.digits(bankgiro) not in approved:
        raise Refused("sender-bankgiro", value=bankgiro)


def _write(call: Call, doc: Wire, entry: Wire) -> None:
    total = sums(entry, whole_kronor=False)
    attached = [
        {**one, "File": files.taken_in(call.state, doc["creditor"], one["File"])} for one in entry["Attachments"] or []
    ]
    prices = [one["UnitPrice"] for one in entry["Records"] if one["UnitPrice"]]
    doc.update(debtor=entry["DebtorPublicId"], entry={**entry, "Attachments": attached}, invoiced=total.to_pay)
    doc.update(vat=total.vat_sum, money=(prices[0]["CurrencyCode"] if prices else None) or "SEK", paid=0)
    small_docs.keep(call.state, KIND, doc)


def left(doc: Wire) -> int:
    """Öre still to be paid out."""
    return int(doc["invoiced"]) - int(doc["paid"])


def view(state: State, doc: Wire) -> Wire:
    """The SelfInvoiceActionView."""
    entry, money = doc["entry"], doc["money"]
    debtor = invoice_store.party(state, "debtor", doc["debtor"])
    names = ("Name", "Address", "Address2", "ZipCode", "City", "CountryCode")
    invoice = full(
        "SelfInvoiceActionInvoiceView", {name: debtor[name] for name in names}, InvoiceDate=entry["InvoiceDate"],
        DueDate=entry["DueDate"], InvoiceNumber=doc.get("number"), PaymentTermsInDays=terms(entry), OCR=doc.get("ocr"),
        InvoicedAmount=amount(doc["invoiced"], money),
    )  # fmt: skip
    return full(
        "SelfInvoiceActionView",
        {name: entry[name] for name in _SAME},
        ActionPublicId=doc["id"],
        Created=doc["created"],
        Debtor=debtor,
        State=_state(doc),
        Invoices=[invoice],
        Records=[_record(one, place) for place, one in enumerate(entry["Records"])],
        Events=small_docs.events("SelfInvoiceActionEventView", doc),
        PaymentTermsInDays=terms(entry),
        InvoicedAmount=amount(doc["invoiced"], money),
        InterestAmount=amount(0, money),
        CurrentAmount=amount(left(doc), money),
        CreditedAmount=amount(0, money),
        PaidAmount=amount(doc["paid"], money),
        TotalVATAmount=amount(doc["vat"], money),
        CanRegisterPayment=doc["stage"] in _PAYABLE,
        CanSendManualInvoice=doc["stage"] == "Attested",
        CanResendManualInvoice=doc["stage"] == "InvoiceSent",
        ActionType="SelfInvoiceAction",
    )


def _record(one: Wire, place: int) -> Wire:
    whole = with_totals({"SequenceNo": place, **one}, included=False)
    return {name: member for name, member in whole.items() if name != "VatIsIncluded"}


def _state(doc: Wire) -> Wire:
    planned = doc.get("planned") or {}
    return full(
        "SelfInvoiceActionStateView",
        Stage=doc["stage"],
        InvoiceSentDate=doc.get("sent"),
        ClosedDate=doc.get("closed"),
        AttestedDate=doc.get("attested"),
        PaidDate=doc.get("closed"),
        NextPaymentDate=planned.get("date"),
        NextPaymentAmount=amount(planned["ore"], doc["money"]) if planned else None,
    )


def sub(state: State, doc: Wire) -> Wire:
    """The SelfInvoiceActionSubView."""
    creditor = invoice_store.party(state, "creditor", doc["creditor"])
    debtor = invoice_store.party(state, "debtor", doc["debtor"])
    entry, money, planned = doc["entry"], doc["money"], doc.get("planned") or {}
    return full(
        "SelfInvoiceActionSubView",
        {name: entry[name] for name in ("DueDate", "InvoiceDate", "DeliveryMethod", "YourReference")},
        ActionPublicId=doc["id"],
        CreditorPublicId=doc["creditor"],
        DebtorPublicId=doc["debtor"],
        CreditorOrgNo=creditor["OrgNo"],
        CreditorName=creditor["Name"],
        CurrentAmount=amount(left(doc), money),
        InvoicedAmount=amount(doc["invoiced"], money),
        Stage=doc["stage"],
        Created=doc["created"],
        ClosedDate=doc.get("closed"),
        DebtorOrgNo=debtor["OrgNo"],
        DebtorName=debtor["Name"],
        ActionType="SelfInvoiceAction",
        AttestedDate=doc.get("attested"),
        InvoiceSentDate=doc.get("sent"),
        InvoiceNumber=doc.get("number"),
        BankgiroNo=(entry["SenderPaymentInfo"] or {}).get("SenderBankgiro"),
        IsCommented=bool(doc.get("commented")),
        OCR=doc.get("ocr"),
        NextPaymentDate=planned.get("date"),
        NextPaymentAmount=amount(planned["ore"], money) if planned else None,
        TotalVATAmount=amount(doc["vat"], money),
    )


def all_subs(call: Call, creditors: list[str]) -> list[Wire]:
    """Those of some creditors, for search."""
    return [sub(call.state, doc) for doc in small_docs.of(call.state, KIND, creditors)]


def is_open(doc: Wire) -> bool:
    """Whether a payment can be ordered."""
    return doc["stage"] in _PAYABLE and doc["stage"] not in CLOSED
