"""Money from the bank meets invoices: the bank's file by OCR, and unhandled payments by hand."""

from __future__ import annotations

from desktop.core import dates

from . import incoming, invoice_store, payments
from .call import Call
from .clock import stamp
from .errors import Denied, Refused
from .invoice_views import currency, left
from .shapes import NO_DATE, Wire, full
from .small_docs import sek
from .state import State


def match(call: Call) -> list[Wire]:
    """POST matchpayments/{creditor id}: uses unhandled money on invoices, each for itself, and says what came of it."""
    creditor = call.creditor()["CreditorPublicId"]
    return [_matched(call, creditor, one) for one in call.body]


def _matched(call: Call, creditor: str, one: Wire) -> Wire:
    answer = {"UnhandledPaymentPublicId": one["UnhandledPaymentPublicId"], "Successfull": False}
    money = call.state.thing("unhandled", one["UnhandledPaymentPublicId"])
    if money is None or money["CreditorPublicId"] != creditor or money["State"] != "Unhandled":
        return {**answer, "ResponseMessage": "Betalningen hittades inte."}
    known = call.state.invoice(one["ActionPublicId"] or "")
    if known is None or known[1]["creditor"] != creditor or known[1]["stage"] == "Created" or left(known[1]) <= 0:
        return {**answer, "ResponseMessage": "Fakturan hittades inte eller är inte öppen."}
    seq, doc = known
    if currency(doc) != money["Amount"]["CurrencyCode"]:
        return {**answer, "ResponseMessage": "Valutan är inte fakturans."}
    when = one["PaymentDate"] if one["PaymentDate"] not in (None, NO_DATE) else money["PaymentDate"]
    by = call.user["FullName"]
    payments.pay(call.state, doc, sek(money["Amount"]), when=when, mean="BG", by=by)
    invoice_store.save(call.state, seq, doc)
    details = {**(money["OverpaymentDetails"] or full("OverpaymentDetailsView")), "UsedOnActionPublicId": doc["id"]}
    used = {**money, "State": "UsedOnInvoice", "OverpaymentDetails": details}
    call.state.put("unhandled", money["UnhandledPaymentPublicId"], creditor, used)
    return {**answer, "Successfull": True, "ResponseMessage": None}


def from_bank(state: State, wish: Wire) -> Wire:
    """POST /sandbox/payments {creditor, ocr, amount (öre), currency?, name?, date?}: a row of the bank's file.

    An OCR that belongs to an open invoice pays it, any other becomes an unmatched payment.
    """
    ore, ocr, money = int(wish["amount"]), str(wish.get("ocr") or ""), str(wish.get("currency") or "SEK")
    creditor = state.thing("creditor", str(wish["creditor"]).lower())
    if creditor is None or ore <= 0:
        raise Refused("amount") if creditor else Denied
    public_id = creditor["CreditorPublicId"]
    when = stamp(dates.read(wish["date"]) or state.now()) if wish.get("date") else state.stamp()
    query = "SELECT id FROM invoice WHERE creditor = ? AND open = 1 AND json_extract(sub, '$.OCR') = ?"
    row = state.db.execute(query, (public_id, ocr)).fetchone() if ocr else None
    known = state.invoice(row[0]) if row else None
    if known is None or currency(known[1]) != money:
        view = incoming.keep_unhandled(state, public_id, ore, money, SenderName=wish.get("name"), Reference=ocr or None)
        return {"matched": False, "unhandled": view["UnhandledPaymentPublicId"]}
    seq, doc = known
    payments.pay(state, doc, ore, when=when, mean="BG", by=None)
    invoice_store.save(state, seq, doc)
    return {"matched": True, "action": doc["id"], "left": left(doc)}
