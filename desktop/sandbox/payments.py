"""Payments and credits registered on invoices; what is paid too much becomes an unhandled payment."""

from __future__ import annotations

from . import drafts, incoming, invoice_store
from .call import Call
from .errors import Refused
from .invoice_views import currency, flags, left
from .shapes import NO_DATE, Wire
from .small_docs import sek
from .state import State


def pay(state: State, doc: Wire, ore: int, *, when: str, mean: str, by: str | None, keep_rest: bool = True) -> None:
    """Books `ore` on an invoice and closes it when nothing is left; the caller stores it.

    With `keep_rest` False what is too much is a currency difference and is gone.
    """
    used = min(ore, left(doc))
    doc["paid"] = doc.get("paid", 0) + used
    invoice_store.note(state, doc, "Paid", by, _kronor(ore, currency(doc)))
    incoming.receive(state, doc, used if keep_rest else ore, when=when, mean=mean, by=by)
    if ore > used and keep_rest:
        invoice_store.note(state, doc, "OverPayment", by, _kronor(ore - used, currency(doc)))
        incoming.keep_unhandled(state, doc["creditor"], ore - used, currency(doc), doc=doc, Reference=doc.get("ocr"))
    settle(state, doc)


def settle(state: State, doc: Wire) -> None:
    """Closes an invoice on which nothing is left and says that it is paid."""
    if left(doc) == 0 and doc["stage"] != "Completed":
        invoice_store.close(state, doc)
        invoice_store.tell(state, "InvoiceActionPaid", doc)


def register(call: Call) -> None:
    """PUT payment: all or a part, and what is written off. Assumed: None keeps an overpayment, as AsOverPayments."""
    body = call.body
    seq, doc = _open(call, body["ActionPublicId"], "CanRegisterPayment")
    ore, off = sek(body["Amount"]), sek(body["WriteOff"])
    _same_money(doc, body["Amount"], body["WriteOff"])
    if ore < 0 or off < 0 or ore + off == 0:
        raise Refused("amount")
    if off > left(doc):
        raise Refused("amount-too-large")
    by = call.user["FullName"]
    if off:
        doc["written"] = doc.get("written", 0) + off
        invoice_store.note(call.state, doc, "WrittenOff", by, body["Comment"])
        incoming.written_off(call.state, doc, off)
    when = body["Date"] if body["Date"] != NO_DATE else call.state.stamp()
    if ore:
        keep_rest = body["OvershootingAmountHandling"] != "AsCurrencyDifference"
        mean = body["PaymentMeanCode"] or incoming.MEANS["manual"]
        pay(call.state, doc, ore, when=when, mean=mean, by=by, keep_rest=keep_rest)
    settle(call.state, doc)
    invoice_store.save(call.state, seq, doc)


def credit(call: Call) -> None:
    """PUT credit: an amount, or all that is left. Assumed: with IsPaymentCreditation it is booked as a payment."""
    body = call.body
    seq, doc = _open(call, body["ActionPublicId"], "CanCreateCreditInvoice")
    _same_money(doc, body["Value"])
    ore = sek(body["Value"]) if body["Value"] else left(doc)
    if ore <= 0:
        raise Refused("amount")
    if ore > left(doc):
        raise Refused("amount-too-large")
    by = call.user["FullName"]
    if body["IsPaymentCreditation"]:
        when = body["PaymentDate"] or call.state.stamp()
        pay(call.state, doc, ore, when=when, mean=body["PaymentMeanCode"] or incoming.MEANS["manual"], by=by)
    else:
        doc["credited"] = doc.get("credited", 0) + ore
        invoice_store.note(call.state, doc, "Credited", by, body["Comment"])
        incoming.credited(call.state, doc, ore)
        if left(doc) == 0:
            invoice_store.close(call.state, doc)
    invoice_store.save(call.state, seq, doc)


def _open(call: Call, public_id: str | None, flag: str) -> tuple[int, Wire]:
    seq, doc = drafts.found(call, public_id or "-")
    debtor = invoice_store.party(call.state, "debtor", doc["debtor"])
    if not flags(doc, debtor, call.state.today())[flag]:
        raise Refused(f"cannot-{flag}", number=doc.get("number") or "")
    return seq, doc


def _same_money(doc: Wire, *amounts: Wire | None) -> None:
    for one in amounts:
        if one and (one["CurrencyCode"] or "SEK") != currency(doc):
            raise Refused("currency-other", value=one["CurrencyCode"])


def _kronor(ore: int, money: str) -> str:
    return f"{ore // 100},{ore % 100:02} {money}"
