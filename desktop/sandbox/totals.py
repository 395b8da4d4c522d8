"""An invoice's sums, by the rules of the API's guide, in whole öre and exact fractions.

A row is quantity times price less its discount, rounded to the öre, a half away from zero; VAT once per rate on the
sum of its rows; prices including VAT have it taken out of that sum; fee and freight carry 25 % (assumed).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache

from .shapes import Wire, amount

FEE_RATE = Fraction(25)
_KRONA = 100


@dataclass
class Sums:
    """Öre. `groups` holds the sum of the rows per VAT rate as entered, `vat` the VAT per rate."""

    included: bool
    groups: dict[Fraction, int] = field(default_factory=dict)
    vat: dict[Fraction, int] = field(default_factory=dict)
    rounding: int = 0

    @property
    def vat_sum(self) -> int:
        """The VAT of all rates."""
        return sum(self.vat.values())

    def net(self, rate: Fraction) -> int:
        """What a rate's VAT is counted on."""
        return self.groups[rate] - (self.vat[rate] if self.included else 0)

    @property
    def exact(self) -> int:
        """The sum with VAT before öre rounding."""
        return sum(self.groups.values()) + (0 if self.included else self.vat_sum)

    @property
    def to_pay(self) -> int:
        """The sum with VAT; one in kronor rounded to whole ones where the creditor does so (assumed of no other)."""
        return self.exact + self.rounding


def nearest(value: Fraction) -> int:
    """The whole number nearest to `value`, a half away from zero."""
    whole, rest = divmod(abs(value.numerator), value.denominator)
    whole += 2 * rest >= value.denominator
    return whole if value >= 0 else -whole


@lru_cache(maxsize=4096)
def exactly(number: float | int | None) -> Fraction:
    """The decimal number a JSON double was written as, not its binary neighbour."""
    return Fraction(str(number or 0))


def row_sum(record: Wire, *, discounted: bool = True) -> int:
    """A row's öre as entered, with its discount or without; message rows are 0."""
    if record.get("RecordType") == "Message":
        return 0
    price = (record.get("UnitPrice") or {}).get("Value", 0)
    gross = exactly(record.get("Quantity")) * price
    if not discounted:
        return nearest(gross)
    if record.get("DiscountType") == "Amount":
        return nearest(gross - (record.get("DiscountAmount") or {}).get("Value", 0))
    return nearest(gross * (100 - exactly(record.get("DiscountPercentage"))) / 100)


def vat_of(ore: int, rate: Fraction, *, included: bool) -> int:
    """The VAT on, or with `included` in, a sum."""
    return nearest(Fraction(ore) * rate / (100 + rate if included else 100))


def sums(entry: Wire, *, whole_kronor: bool) -> Sums:
    """The sums of an InvoiceActionEntryView. With reverse VAT no VAT is charged."""
    out = Sums(included=bool(entry.get("VatIsIncluded")))
    reverse = (entry.get("ReverseVATDetails") or {}).get("ReverseVATActivated", False)
    for record in entry.get("Records") or []:
        if record.get("RecordType") != "Message":
            rate = Fraction(0) if reverse else exactly(record.get("VAT"))
            out.groups[rate] = out.groups.get(rate, 0) + row_sum(record)
    for name in ("InvoiceFee", "FreightFee"):
        value = (entry.get(name) or {}).get("Value", 0)
        if value:
            rate = Fraction(0) if reverse else FEE_RATE
            out.groups[rate] = out.groups.get(rate, 0) + value
    out.vat = {rate: vat_of(ore, rate, included=out.included) for rate, ore in out.groups.items()}
    if whole_kronor and _currency(entry) == "SEK":
        out.rounding = nearest(Fraction(out.exact, _KRONA)) * _KRONA - out.exact
    return out


def _currency(entry: Wire) -> str:
    prices = [record.get("UnitPrice") for record in entry.get("Records") or []]
    codes = [one.get("CurrencyCode") for one in (*prices, entry.get("InvoiceFee"), entry.get("FreightFee")) if one]
    return next((str(code) for code in codes if code), "SEK")


def with_totals(record: Wire, *, included: bool, reverse: bool = False) -> Wire:
    """A row with its three total members filled in."""
    if record["RecordType"] == "Message":
        return {**record, "TotalIncVAT": None, "TotalExclVAT": None, "TotalExclVATNoDiscount": None}
    rate = Fraction(0) if reverse else exactly(record["VAT"])
    ore, before = row_sum(record), row_sum(record, discounted=False)
    vat, vat_before = vat_of(ore, rate, included=included), vat_of(before, rate, included=included)
    currency = (record["UnitPrice"] or {}).get("CurrencyCode") or "SEK"
    return {
        **record,
        "VatIsIncluded": included,
        "TotalIncVAT": amount(ore if included else ore + vat, currency),
        "TotalExclVAT": amount(ore - vat if included else ore, currency),
        "TotalExclVATNoDiscount": amount(before - vat_before if included else before, currency),
    }
