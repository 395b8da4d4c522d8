"""Attesting: number, OCR, PDF reference, and delivery.

Assumed: e-mail, SMS, e-invoice and Kivra leave at once (InvoiceSent); mail leaves the next bank day, so the invoice
stays Attested with that day as its next event; Manually stays Attested.
"""

from __future__ import annotations

import uuid
from datetime import timedelta

from desktop.core import dates, identity

from . import drafts, incoming, invoice_store, rowdates
from .call import Call
from .errors import Refused
from .invoice_views import left
from .shapes import Wire, full

_AT_ONCE = ("Email", "SMS", "EInvoice", "Kivra", "Avy")
_SELLER = ("Name", "OrgNo", "VatNumber", "Address", "Address2", "ZipCode", "City", "CountryCode", "Residence", "Phone")
_BUYER = ("Name", "OrgNo", "VatNumber", "Attention", "CareOf", "Address", "Address2", "ZipCode", "City", "CountryCode")


def attest(call: Call) -> None:
    """PUT attest/{id}. The draft's rules are checked once more, then those of its delivery."""
    carry_out(call, *drafts.found(call))


def attest_many(call: Call) -> None:
    """PUT attest: several drafts, all or none; the first that cannot be attested is told."""
    for public_id in call.body["ActionPublicIds"] or []:
        carry_out(call, *drafts.found(call, public_id))


def carry_out(call: Call, seq: int, doc: Wire) -> None:
    """Attests one draft. Raises Refused."""
    if doc["stage"] != "Created":
        raise Refused("not-draft-attest", number=doc.get("number", ""))
    entry = full("InvoiceActionEntryView", doc["entry"])
    entry["Records"] = [full("InvoiceActionRecordView", record) for record in entry["Records"] or []]
    creditor, debtor = drafts.check(call, entry, own=doc["id"])
    _check_delivery(entry, debtor)
    _print_dates(call, entry)
    doc = drafts.written(doc, entry, creditor)
    _number(call, doc, entry, creditor)
    _stamp(call, doc, entry)
    doc["seller"] = {**{name: creditor[name] for name in _SELLER}, "bank": creditor["CreditorBankInfo"] or {}}
    doc["buyer"] = {name: debtor[name] for name in (*_BUYER, "Email")}
    if entry["ActionType"] == "CreditInvoiceAction":
        _credit(call, doc, entry)
    invoice_store.save(call.state, seq, doc)
    for event in ("InvoiceActionAttested", "InvoiceActionStateChanged"):
        invoice_store.tell(call.state, event, doc)


def _check_delivery(entry: Wire, debtor: Wire) -> None:
    override = {name: value for name, value in (entry["DeliveryAddressOverride"] or {}).items() if value}
    to, method = {**debtor, **override}, entry["DeliveryMethod"]
    network = to["EInvoiceBank"] not in (None, "Unknown") or to.get("Intermediator") not in (None, "Unknown")
    enough = {
        "Email": bool(to["Email"]),
        "Mail": bool(to["Address"] and to["ZipCode"] and to["City"]),
        "SMS": bool(to["Phone"]),
        "EInvoice": bool(to["OrgNo"]) and (network or bool(to["GLN"])),
        "Kivra": bool(to["OrgNo"]),
    }
    if not enough.get(method, True):
        raise Refused(f"deliver-{method.lower()}", name=to["Name"])


def _print_dates(call: Call, entry: Wire) -> None:
    for record in entry["Records"]:
        text = record["ArticleDescription"] or ""
        record["ArticleDescription"] = rowdates.expand(text, call.state.today(), entry["CommunicationLanguage"])


def _number(call: Call, doc: Wire, entry: Wire, creditor: Wire) -> None:
    number = entry["InvoiceNumber"]
    if not number:
        following = int(creditor["NextInvoiceNumber"] or 1)
        while call.state.number_taken(doc["creditor"], str(following)):
            following += 1
        number = str(following)
        creditor["NextInvoiceNumber"] = str(following + 1)
        call.state.put("creditor", doc["creditor"], doc["creditor"], creditor)
    doc["number"] = number
    doc["ocr"] = identity.make_ocr("".join(sign for sign in number if sign in "0123456789"), length_digit=True)
    doc["file"] = file_id(doc["id"])


def file_id(action: str) -> str:
    """The public id of an invoice's PDF."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"invoice/{action}"))


def _stamp(call: Call, doc: Wire, entry: Wire) -> None:
    now, by = call.state.stamp(), call.user["FullName"]
    doc["attested"] = now
    doc["events"].append(["Attested", now, by])
    later = dates.day(entry["InvoiceSendDateOverride"])
    if later is None and entry["DeliveryMethod"] == "Mail":
        later = dates.next_bank_day(call.state.today() + timedelta(days=1))
    if entry["DeliveryMethod"] in _AT_ONCE and (later is None or later <= call.state.today()):
        doc["stage"] = "InvoiceSent"
        doc["sent"] = now
        doc["delivery"] = "Received"
        doc["events"].append(["InvoiceSent", now, None])
        return
    doc["stage"] = "Attested"
    if later and entry["DeliveryMethod"] != "Manually":
        doc["sends"] = dates.write(later).replace("T", " ")


def _credit(call: Call, doc: Wire, entry: Wire) -> None:
    """Takes the credit off the invoice it credits; both are closed when nothing is left. Its sign does not matter."""
    now = call.state.stamp()
    doc.update(stage="Completed", closed=now, credited=doc["invoiced"] - doc.get("deducted", 0))
    doc["events"].append(["Completed", now, None])
    if not entry["CreditingInvoicePublicId"]:
        return
    known = call.state.invoice(entry["CreditingInvoicePublicId"])
    if known is None:
        raise Refused("crediting")
    seq, source = known
    doc["credits"] = source.get("number")
    credited = min(abs(doc["invoiced"]), left(source))
    source["credited"] = source.get("credited", 0) + credited
    invoice_store.note(call.state, source, "Credited", call.user["FullName"])
    if left(source) == 0:
        invoice_store.close(call.state, source)
    invoice_store.save(call.state, seq, source)
    incoming.credited(call.state, source, credited)
