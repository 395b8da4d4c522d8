"""What is booked: a voucher per attested invoice and per payment, by the invoice method and the BAS chart.

Assumed accounts: 1510 customers, 1930 bank, 2611/2621/2631 VAT at 25/12/6 %, 3740 rounding, 3540 fee, 3520 freight,
6351 write-offs; a row without an account of its own is booked on 3001.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from desktop.core import dates

from .shapes import Wire, full
from .state import State
from .totals import exactly, row_sum, sums, vat_of

ACCOUNTS = {
    "1510": "Kundfordringar",
    "1930": "Företagskonto",
    "2421": "Förskott från kunder",
    "2611": "Utgående moms 25 %",
    "2621": "Utgående moms 12 %",
    "2631": "Utgående moms 6 %",
    "3001": "Försäljning inom Sverige",
    "3041": "Försäljning tjänster",
    "3051": "Försäljning varor",
    "3520": "Fakturerade frakter",
    "3540": "Faktureringsavgifter",
    "3740": "Öres- och kronutjämning",
}
_VAT = {25: "2611", 12: "2621", 6: "2631"}
_FEES = {"InvoiceFee": "3540", "FreightFee": "3520"}


@dataclass(frozen=True)
class Line:
    """A transaction: öre, debit above zero."""

    account: str
    ore: int
    cost_center: str = ""
    project: str = ""


@dataclass
class Voucher:
    """A voucher that balances."""

    day: date
    booked: date
    text: str
    lines: list[Line] = field(default_factory=list)


def between(state: State, creditor: str, first: date, last: date, *, by_booking: bool = False) -> list[Voucher]:
    """The vouchers of some days, both included, by their own day or by the day they were booked."""
    every = [*_invoices(state, creditor), *_payments(state, creditor)]
    chosen = [one for one in every if first <= (one.booked if by_booking else one.day) <= last and one.lines]
    return sorted(chosen, key=lambda one: (one.day, one.text))


def _invoices(state: State, creditor: str) -> Iterator[Voucher]:
    products = {one["ProductPublicId"]: one["BookKeepingAccount"] for one in state.things("product", creditor)}
    query = "SELECT doc FROM invoice WHERE creditor = ? AND stage NOT IN ('Created', 'Cancelled') ORDER BY seq"
    for (text,) in state.db.execute(query, (creditor,)):
        doc = json.loads(text)
        entry = full("InvoiceActionEntryView", doc["entry"])
        day = dates.day(entry["InvoiceDate"]) or date.min
        voucher = Voucher(day, dates.day(doc.get("attested")) or day, f"Faktura {doc['number']}")
        voucher.lines = _lines(doc, entry, products)
        yield voucher


def _lines(doc: Wire, entry: Wire, products: dict[str, int | None]) -> list[Line]:
    total = sums(entry, whole_kronor=bool(doc["rounding"]))
    income: defaultdict[tuple[str, str, str], int] = defaultdict(int)
    sign = -1 if entry["ActionType"] == "CreditInvoiceAction" and total.to_pay > 0 else 1
    for rate, ore in total.vat.items():
        income[_VAT.get(int(rate), "2611"), "", ""] += ore
    left = {rate: total.net(rate) for rate in total.groups}
    for record in entry["Records"] or []:
        if record.get("RecordType") == "Message":
            continue
        rate = exactly(record.get("VAT"))
        ore = row_sum(record) - (vat_of(row_sum(record), rate, included=True) if total.included else 0)
        left[rate] = left.get(rate, 0) - ore
        account = str(products.get(record.get("ProductPublicId") or "") or 3001)
        income[account, record.get("CostCenter") or "", record.get("Project") or ""] += ore
    for name, account in _FEES.items():
        ore = (entry[name] or {}).get("Value", 0)
        net = ore - (vat_of(ore, Fraction(25), included=True) if total.included else 0)
        income[account, "", ""] += net
        left[Fraction(25)] = left.get(Fraction(25), 0) - net
    income["3740", "", ""] += total.rounding + sum(left.values())
    debit = Line("1510", sign * sum(income.values()))
    return [debit, *(Line(account, -sign * ore, cost, work) for (account, cost, work), ore in income.items() if ore)]


def _payments(state: State, creditor: str) -> Iterator[Voucher]:
    for one in state.things("payment", creditor):
        day = dates.day(one["PaymentDate"]) or date.min
        voucher = Voucher(day, dates.day(one["CreatedDate"]) or day, f"Betalning faktura {one['InvoiceNumber'] or ''}")
        ore = one["Amount"]["Value"]
        voucher.lines = [Line("1930", ore), Line("1510", -ore)]
        yield voucher
    for one in state.things("unhandled", creditor):
        day = dates.day(one["PaymentDate"]) or date.min
        ore = one["Amount"]["Value"]
        yield Voucher(day, day, "Ohanterad betalning", [Line("1930", ore), Line("2421", -ore)])
