"""Invoice drafts: what may be saved, changed and removed, and the rules a draft is checked by."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.core import dates

from . import invoice_views
from .call import Call
from .errors import Denied, Refused
from .shapes import Wire, sparse
from .totals import row_sum, sums

_TYPES = ("InvoiceAction", "CreditInvoiceAction", "DebentureAction", "PaymentAdviceAction")


def create(call: Call) -> Wire:
    """POST action: a draft; its number and OCR come when it is attested."""
    entry = call.body
    creditor, debtor = check(call, entry)
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
    save(call, None, written(doc, entry, creditor), creditor, debtor)
    return {"PublicId": action}


def update(call: Call) -> None:
    """PUT action/{id}: the whole draft; an attested invoice cannot be changed."""
    seq, doc = found(call)
    if doc["stage"] != "Created":
        raise Refused("not-draft-edit", number=doc.get("number", ""))
    entry = call.body
    if entry["CreditorPublicId"] != doc["creditor"]:
        raise Denied
    creditor, debtor = check(call, entry, own=doc["id"])
    doc["debtor"] = entry["DebtorPublicId"]
    doc["events"].append(["Updated", call.state.stamp(), call.user["FullName"]])
    save(call, seq, written(doc, entry, creditor), creditor, debtor)


def delete(call: Call) -> None:
    """DELETE action/{id}: drafts only."""
    _, doc = found(call)
    if doc["stage"] != "Created":
        raise Refused("not-draft-delete", number=doc.get("number", ""))
    call.state.db.execute("DELETE FROM invoice WHERE id = ?", (call.id,))


def found(call: Call) -> tuple[int, Wire]:
    """The invoice of the path. Raises Denied."""
    known = call.state.invoice(call.id)
    if known is None:
        raise Denied
    return known


def save(call: Call, seq: int | None, doc: Wire, creditor: Wire, debtor: Wire) -> None:
    """Stores an invoice, new when `seq` is None."""
    call.state.put_invoices([invoice_views.row(seq, doc, creditor, debtor)])


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
    if entry["ActionType"] not in _TYPES:
        raise Refused("type", value=entry["ActionType"])
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
