"""Invoice drafts: what may be saved, changed and removed, and the rules a draft is checked by."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.core import dates

from . import files, invoice_store
from .call import Call
from .errors import Denied, Refused
from .shapes import VIEWS, Wire, full, sparse
from .totals import row_sum, sums

_TYPES = ("InvoiceAction", "CreditInvoiceAction", "DebentureAction", "PaymentAdviceAction")


def create(call: Call) -> Wire:
    """POST action: a draft; its number and OCR come when it is attested."""
    if call.body["ActionType"] not in _TYPES:
        raise Refused("type", value=call.body["ActionType"])
    return {"PublicId": _new(call, call.body)}


def create_verification(call: Call) -> Wire:
    """POST verification: a draft that will only be booked, never sent."""
    names = [name for name in VIEWS["VerificationInvoiceActionEntryView"] if name != "BookkeepingOverride"]
    entry = {name: call.body[name] for name in names}
    kind = {"ActionType": "VerificationInvoiceAction", "DeliveryMethod": "Manually"}
    return {"PublicId": _new(call, full("InvoiceActionEntryView", entry, **kind))}


def _new(call: Call, entry: Wire) -> str:
    creditor, _ = check(call, entry)
    action = call.state.next_action()
    stamp = call.state.stamp()
    doc: Wire = {
        "id": action,
        "creditor": entry["CreditorPublicId"],
        "debtor": entry["DebtorPublicId"],
        "stage": "Created",
        "created": stamp,
        "events": [["Created", stamp, call.user["FullName"]]],
    }
    doc = written(doc, _with_files(call, entry), creditor)
    invoice_store.save(call.state, None, doc)
    invoice_store.tell(call.state, "InvoiceActionCreated", doc)
    return action


def update(call: Call) -> None:
    """PUT action/{id}: the whole draft; an attested invoice cannot be changed."""
    seq, doc = found(call)
    if doc["stage"] != "Created":
        raise Refused("not-draft-edit", number=doc.get("number", ""))
    entry = call.body
    if entry["CreditorPublicId"] != doc["creditor"]:
        raise Denied
    if entry["ActionType"] not in _TYPES and entry["ActionType"] != doc["entry"].get("ActionType"):
        raise Refused("type", value=entry["ActionType"])
    creditor, _ = check(call, entry, own=doc["id"])
    doc["debtor"] = entry["DebtorPublicId"]
    invoice_store.note(call.state, doc, "Updated", call.user["FullName"])
    doc = written(doc, _with_files(call, entry), creditor)
    invoice_store.save(call.state, seq, doc)
    invoice_store.tell(call.state, "InvoiceActionUpdated", doc)


def delete(call: Call) -> None:
    """DELETE action/{id}: drafts only."""
    _, doc = found(call)
    if doc["stage"] != "Created":
        raise Refused("not-draft-delete", number=doc.get("number", ""))
    call.state.db.execute("DELETE FROM invoice WHERE id = ?", (call.id,))
    call.state.happened("InvoiceActionDeleted", "", lambda: call.id, doc["creditor"], doc["debtor"])


def _with_files(call: Call, entry: Wire) -> Wire:
    """Files sent inside the entry are stored, and told without their data as everywhere."""
    creditor = entry["CreditorPublicId"]
    attached = entry["Attachments"] and [
        {**one, "File": files.taken_in(call.state, creditor, one["File"])} for one in entry["Attachments"]
    ]
    added = entry["Appendixes"] and [files.taken_in(call.state, creditor, one) for one in entry["Appendixes"]]
    return {**entry, "Attachments": attached, "Appendixes": added}


def found(call: Call, public_id: str | None = None) -> tuple[int, Wire]:
    """The invoice by id, the path's by default. Raises Denied, and Refused without the call's right."""
    known = call.state.invoice(public_id or call.id)
    if known is None:
        raise Denied
    call.permit(known[1]["creditor"])
    return known


def written(doc: Wire, entry: Wire, creditor: Wire) -> Wire:
    """The document with a new entry and its sums."""
    total = sums(entry, whole_kronor=creditor["UseCentRounding"])
    kept = sparse("InvoiceActionEntryView", entry)
    kept["Records"] = [sparse("InvoiceActionRecordView", record) for record in entry["Records"] or []]
    deducted = sum((r["RotRutAmount"] or {}).get("Value", 0) for r in entry["Records"] or [] if r["RotRutActivated"])
    sums_ = {"invoiced": total.to_pay, "vat": total.vat_sum, "rounding": total.rounding, "deducted": deducted}
    return {**doc, "entry": kept, **sums_}


def check(call: Call, entry: Wire, own: str = "") -> tuple[Wire, Wire]:
    """The creditor and debtor of an entry that keeps the rules. Raises Refused or Denied."""
    creditor = call.creditor(entry["CreditorPublicId"])
    debtor = call.thing("debtor", entry["DebtorPublicId"], creditor=entry["CreditorPublicId"])
    _check_dates(entry)
    _check_rows(call, entry)
    _check_number(call, entry, own)
    if entry["CreditingInvoicePublicId"]:
        _check_crediting(call, entry)
    return creditor, debtor


def _check_dates(entry: Wire) -> None:
    start, due = _day(entry["InvoiceDate"], "invoice-date"), _day(entry["DueDate"], "due-date")
    if due < start:
        raise Refused("due-before-invoice", due=due, date=start)


def _day(stamp: str, key: str) -> date:
    day = dates.day(stamp)
    if day is None:
        raise Refused(key)
    return day


def _check_rows(call: Call, entry: Wire) -> None:
    records: list[Wire] = entry["Records"] or []
    if not any(record["RecordType"] != "Message" for record in records):
        raise Refused("no-rows")
    for place, record in enumerate(records, 1):
        if record["RecordType"] != "Message":
            _check_priced(call, entry, record, place)
    amounts = [record["UnitPrice"] for record in records] + [entry["InvoiceFee"], entry["FreightFee"]]
    if len({one["CurrencyCode"] or "SEK" for one in amounts if one}) > 1:
        raise Refused("currency")


def _check_priced(call: Call, entry: Wire, record: Wire, place: int) -> None:
    if not (record["ArticleDescription"] or "").strip():
        raise Refused("row-text", row=place)
    if record["Quantity"] is None:
        raise Refused("row-quantity", row=place)
    if record["UnitPrice"] is None:
        raise Refused("row-price", row=place)
    _between(record["VAT"], "row-vat", place)
    if record["DiscountType"] != "Amount":
        _between(record["DiscountPercentage"], "row-discount", place)
    if abs(row_sum(record)) > 10**15:
        raise Refused("row-price", row=place)
    if record["ProductPublicId"]:
        product = call.state.thing("product", record["ProductPublicId"])
        if product is None or product["CreditorPublicId"] != entry["CreditorPublicId"]:
            raise Refused("row-product", row=place)


def _between(value: Any, key: str, place: int) -> None:
    if not 0 <= value <= 100:
        raise Refused(key, row=place, value=f"{value:g}")


def _check_number(call: Call, entry: Wire, own: str) -> None:
    number = entry["InvoiceNumber"]
    if not number:
        return
    if len(number) > 20 or not any(sign in "0123456789" for sign in number):
        raise Refused("number", value=number)
    query = "SELECT 1 FROM invoice WHERE creditor = ? AND number = ? AND id <> ?"
    if call.state.db.execute(query, (entry["CreditorPublicId"], number, own)).fetchone():
        raise Refused("number-taken", value=number)


def _check_crediting(call: Call, entry: Wire) -> None:
    known = call.state.invoice(entry["CreditingInvoicePublicId"])
    if known is None or known[1]["creditor"] != entry["CreditorPublicId"]:
        raise Refused("crediting")
    if known[1]["stage"] == "Created":
        raise Refused("crediting-draft")
