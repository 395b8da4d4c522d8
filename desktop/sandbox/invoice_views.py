"""An invoice's document turned into the views the API answers with.

A document holds: id, creditor, debtor, entry (an InvoiceActionEntryView without its empty members), stage, created,
invoiced, vat, rounding (öre), and where it applies number, ocr, file, attested, sent, reminded, collected, requested,
closed, paused, disputed (stamps), paid, credited, written, deducted (öre), events ([type, stamp, by]), seller, buyer.
"""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

from desktop.core import dates

from .event_titles import title
from .shapes import NO_DATE, Wire, amount, full
from .state import InvoiceRow, pack
from .totals import with_totals

CLOSED = ("Completed", "Cancelled")
_SENT = ("InvoiceSent", "ReminderInvoiceSent")
_DUNNING = ("Attested", "InvoiceSent", "ReminderInvoiceSent", "Manual", "SalesRequestedDenied")


def currency(doc: Wire) -> str:
    """The invoice's currency: that of its first amount."""
    for record in doc["entry"].get("Records") or []:
        if record.get("UnitPrice"):
            return record["UnitPrice"].get("CurrencyCode") or "SEK"
    return "SEK"


def left(doc: Wire) -> int:
    """Öre still to be paid; nothing on a cancelled invoice."""
    if doc["stage"] == "Cancelled":
        return 0
    return int(doc["invoiced"]) - sum(int(doc.get(name, 0)) for name in ("deducted", "paid", "credited", "written"))


def row(seq: int | None, doc: Wire, creditor: Wire, debtor: Wire) -> InvoiceRow:
    """What the store keeps of an invoice."""
    entry = doc["entry"]
    return (
        seq, doc["id"], doc["creditor"], doc["debtor"], doc.get("number"), doc.get("file"), doc["stage"],
        int(doc["stage"] not in CLOSED), entry["InvoiceDate"], entry["DueDate"], doc.get("closed"),
        str(debtor["Name"]).casefold(), doc["invoiced"], pack(doc), pack(sub(doc, creditor, debtor)),
    )  # fmt: skip


def sub(doc: Wire, creditor: Wire, debtor: Wire) -> Wire:
    """The InvoiceActionSubView: a list's row."""
    entry, money = doc["entry"], currency(doc)
    event, event_date = next_event(doc)
    return full(
        "InvoiceActionSubView",
        ActionPublicId=doc["id"],
        CreditorPublicId=doc["creditor"],
        DebtorPublicId=doc["debtor"],
        CreditorOrgNo=creditor["OrgNo"],
        CreditorName=creditor["Name"],
        DebtorOrgNo=debtor["OrgNo"],
        DebtorName=debtor["Name"],
        CurrentAmount=amount(left(doc), money),
        InvoicedAmount=amount(doc["invoiced"], money),
        Stage=doc["stage"],
        ActionType=entry.get("ActionType", "InvoiceAction"),
        DeliveryMethod=entry.get("DeliveryMethod", "Manually"),
        DeliveryStatus=doc.get("delivery", "Unknown"),
        ClosedDate=doc.get("closed"),
        Created=doc["created"],
        InvoiceSentDate=doc.get("sent"),
        ReminderInvoiceSentDate=doc.get("reminded"),
        AttestedDate=doc.get("attested"),
        NextEvent=event,
        NextEventDate=event_date,
        DueDate=entry["DueDate"],
        InvoiceDate=entry["InvoiceDate"],
        InvoiceNumber=doc.get("number") or entry.get("InvoiceNumber"),
        IsLocked=entry.get("IsLocked", False),
        IsPaused=bool(doc.get("paused")),
        IsDisputed=bool(doc.get("disputed")),
        IsCommented=bool(doc.get("commented")),
        ContractInvoiceActionPublicId=doc.get("contract"),
        DebtCollectionActionPublicId=doc.get("claim"),
        ReminderInvoiceActionPublicId=doc.get("reminder"),
        OCR=doc.get("ocr"),
        File=file_view(doc),
        AwaitingPaymentTransferAmount=amount(0, money),
        TotalVATAmount=amount(doc["vat"], money),
        AutogiroWithdrawalEnabled=(entry.get("Autogiro") or {}).get("AutogiroWithdrawalEnabled", False),
        YourReference=entry.get("YourReference"),
    )


def file_view(doc: Wire) -> Wire | None:
    """The PDF's FileView once there is one; `Data` stays null as in the real API."""
    if not doc.get("file"):
        return None
    name = f"Faktura {doc['number']}.pdf"
    return full("FileView", FilePublicId=doc["file"], ContentType="application/pdf", FileName=name)


def next_event(doc: Wire) -> tuple[str | None, str | None]:
    """What happens next and when, as the list shows it."""
    stage = doc["stage"]
    if stage == "Attested" and doc.get("sends"):
        return title("WillSendInvoice"), doc["sends"]
    if stage in ("Attested", "InvoiceSent"):
        return title("InvoiceDue"), doc["entry"]["DueDate"]
    return None, None


def events(doc: Wire) -> list[Wire]:
    """The InvoiceActionEventViews, oldest first, with the one to come last."""
    out = [_event(doc, place, *one) for place, one in enumerate(doc["events"])]
    coming, when = next_event(doc)
    if coming and when:
        kind = "InvoiceDue" if coming == title("InvoiceDue") else "WillSendInvoice"
        out.append(_event(doc, len(out), kind, when, None, occured=False))
    return out


def _event(
    doc: Wire, place: int, kind: str, when: str, by: str | None, content: str | None = None, *, occured: bool = True
) -> Wire:
    return full(
        "InvoiceActionEventView",
        Title=title(kind),
        Content=content,
        EventDate=when,
        EventBy=by or "Billecta",
        EventType=kind,
        IsPublic=kind in ("InvoiceSent", "ReminderInvoiceSent", "Paid"),
        HasOccured=occured,
        EventPublicId=str(uuid.uuid5(uuid.NAMESPACE_OID, f"{doc['id']}/{place}/{kind}")),
    )


def whole(doc: Wire, debtor: Wire, today: date) -> Wire:
    """The InvoiceActionView with all its members; the `Can…` flags hold for `today`."""
    entry, money = full("InvoiceActionEntryView", doc["entry"]), currency(doc)
    shared = {name: entry[name] for name in _SAME}
    return full(
        "InvoiceActionView",
        shared,
        ActionPublicId=doc["id"],
        Created=doc["created"],
        Debtor=debtor,
        State=_state(doc, entry),
        Invoices=[_invoice(doc, entry, debtor, money)],
        Records=_records(entry),
        Events=events(doc),
        PaymentTermsInDays=terms(entry),
        InvoicedAmount=amount(doc["invoiced"], money),
        InterestAmount=amount(0, money),
        RotRutDeductionAmount=amount(doc.get("deducted", 0), money),
        CurrentAmount=amount(left(doc), money),
        CreditedAmount=amount(doc.get("credited", 0), money),
        PaidAmount=amount(doc.get("paid", 0), money),
        WriteOffAmount=amount(doc.get("written", 0), money),
        AwaitingPaymentTransferAmount=amount(0, money),
        TotalVATAmount=amount(doc["vat"], money),
        CentRoundingAmount=amount(doc["rounding"], money),
        InvoiceNumber=doc.get("number") or entry["InvoiceNumber"],
        InterestType=entry["InterestType"] or "Unknown",
        CreditingInvoice=_crediting(doc, entry),
        ContractInvoiceActionPublicId=doc.get("contract"),
        DebtCollectionActionPublicId=doc.get("claim"),
        ReminderInvoiceActionPublicId=doc.get("reminder"),
        **flags(doc, debtor, today),
    )


_SAME = (
    "CreditorPublicId", "CommunicationLanguage", "DeliveryMethod", "InvoiceDate", "DueDate", "DeliveryDate",
    "InterestPercentage", "OurReference", "YourReference", "InterestStartInDaysAfterDueDate",
    "DeliveryAddressOverride", "Autogiro", "CreditCard", "Message", "PaymentOverride", "DebtCollectionDetails",
    "ReminderInvoiceDetails", "ReverseVATDetails", "RotRutDetails", "ReasonForHigherInterest", "Appendixes",
    "Attachments", "ActionType", "InvoiceFee", "FreightFee", "VatIsIncluded", "SendByMailIfEmailNotViewedInDays",
    "ExternalReference",
)  # fmt: skip


def terms(entry: Wire) -> int:
    """Days from invoice date to due date."""
    start, due = dates.day(entry["InvoiceDate"]), dates.day(entry["DueDate"])
    return (due - start).days if start and due else 0


def _records(entry: Wire) -> list[Wire]:
    reverse = bool((entry["ReverseVATDetails"] or {}).get("ReverseVATActivated"))
    return [
        with_totals(
            full("InvoiceActionRecordView", {"SequenceNo": place, **record}),
            included=entry["VatIsIncluded"],
            reverse=reverse,
        )
        for place, record in enumerate(entry["Records"] or [])
    ]


def _crediting(doc: Wire, entry: Wire) -> Wire | None:
    source = entry["CreditingInvoicePublicId"]
    return {"SourcePublicId": source, "SourceInvoiceId": doc.get("credits")} if source else None


def _state(doc: Wire, entry: Wire) -> Wire:
    event, event_date = next_event(doc)
    return full(
        "InvoiceActionStateView",
        Stage=doc["stage"],
        InvoiceSentDate=doc.get("sent"),
        NextEventDate=event_date,
        NextEvent=event,
        ClosedDate=doc.get("closed"),
        IsPaused=bool(doc.get("paused")),
        IsLocked=entry["IsLocked"],
        AttestedDate=doc.get("attested"),
        DisputedDate=doc.get("disputed"),
        SentToDebtCollectionDate=doc.get("collected"),
        SalesRequestedDate=doc.get("requested"),
        SwishPaymentPublicId=doc.get("swish"),
        UseDebtorBalance=entry["UseDebtorBalance"],
    )


def _invoice(doc: Wire, entry: Wire, debtor: Wire, money: str) -> Wire:
    place = {name: value for name, value in (entry["DeliveryAddressOverride"] or {}).items() if value}
    to = {**debtor, **doc.get("buyer", {}), **place}
    return full(
        "InvoiceActionInvoiceView",
        {name: to.get(name) for name in ("Name", "Address", "Address2", "ZipCode", "City", "CountryCode", "Email")},
        InvoiceDate=entry["InvoiceDate"],
        DueDate=entry["DueDate"],
        InvoiceNumber=doc.get("number") or entry["InvoiceNumber"],
        PaymentTermsInDays=terms(entry),
        OurReference=entry["OurReference"],
        YourReference=entry["YourReference"],
        InvoicedAmount=amount(doc["invoiced"], money),
        InvoiceFile=file_view(doc),
        OCR=doc.get("ocr"),
    )


def flags(doc: Wire, debtor: Wire, today: date) -> dict[str, Any]:
    """Which operations are open. The guide names the flags; when each is up is assumed from their names."""
    stage, paused = doc["stage"], bool(doc.get("paused"))
    attested = stage not in ("Created", *CLOSED)
    due = dates.day(doc["entry"]["DueDate"]) or today
    late = attested and due < today
    kind = doc["entry"].get("ActionType")
    credit, bookkeeping = kind == "CreditInvoiceAction", kind == "VerificationInvoiceAction"
    return {
        "CanPause": stage in _DUNNING and not paused,
        "CanResume": paused,
        "CanCreateCreditInvoice": attested and not credit,
        "CanCreateInterestInvoice": stage == "Completed" and (doc.get("closed") or NO_DATE)[:10] > due.isoformat(),
        "CanRegisterPayment": attested and not credit and left(doc) > 0,
        "CanMakeManual": stage in _DUNNING and stage != "Manual",
        "CanSendManualInvoice": stage in ("Attested", "Manual") and not bookkeeping,
        "CanResendManualInvoice": stage in _SENT,
        "CanSendManualReminderInvoice": late and stage in _SENT,
        "CanPostpone": stage in _SENT,
        "CanSendToDebtCollection": late and stage in _DUNNING,
        "CanDispute": attested and not doc.get("disputed"),
        "CanUnDispute": attested and bool(doc.get("disputed")),
        "CanSell": stage == "InvoiceSent" and due - today > timedelta(days=5),
        "CanCancelSalesRequest": stage == "SalesRequested",
        "CanCreateAutogiroWithdrawal": attested and bool((debtor.get("Autogiro") or {}).get("Active")),
    }
