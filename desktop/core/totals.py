"""An invoice's sums in minor units (öre), as the editor shows them while one types.

Rules: a row's sum is quantity times price less its discount, rounded to the minor unit; VAT is counted once per rate on
the sum of its rows; with prices including VAT the VAT is taken out of that sum; fee and freight carry 25 % (assumed:
the published pages do not say); under reverse VAT nothing carries any; with öre rounding the amount to pay is a whole
krona and the difference its own line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from .money import round_half_up

FEE_VAT = Decimal(25)
_HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Row:
    """One priced row. Price and discount amount in minor units of the currency, discount and VAT in percent."""

    quantity: Decimal
    unit_price: int
    vat: Decimal
    discount_percent: Decimal = Decimal(0)
    discount_amount: int = 0

    @property
    def total(self) -> int:
        """The row's sum after discount; including VAT when the invoice's prices do."""
        gross = self.quantity * self.unit_price
        return int(round_half_up(gross - gross * self.discount_percent / _HUNDRED - self.discount_amount))


@dataclass(frozen=True)
class Totals:
    """Minor units throughout. `vat` and `net` are per rate in percent, highest first."""

    net: dict[Decimal, int]
    vat: dict[Decimal, int]
    rounding: int

    @property
    def excluding_vat(self) -> int:
        """The taxable amount of all rates."""
        return sum(self.net.values())

    @property
    def vat_sum(self) -> int:
        """The VAT of all rates."""
        return sum(self.vat.values())

    @property
    def to_pay(self) -> int:
        """What the customer pays, öre rounding included."""
        return self.excluding_vat + self.vat_sum + self.rounding


def totals(
    rows: Iterable[Row],
    *,
    vat_included: bool = False,
    reverse_vat: bool = False,
    fees: Iterable[int] = (),
    round_to: int = 1,
) -> Totals:
    """Sums `rows` and `fees` (invoice fee, freight) per VAT rate.

    `round_to` is how many minor units the amount to pay is to be a multiple of: 100 for whole kronor, 1 for none.
    """
    sums: defaultdict[Decimal, int] = defaultdict(int)
    for row in rows:
        sums[Decimal(0) if reverse_vat else row.vat] += row.total
    for fee in fees:
        if fee:
            sums[Decimal(0) if reverse_vat else FEE_VAT] += fee
    net, vat = {}, {}
    for rate in sorted(sums, reverse=True):
        vat[rate] = vat_of(sums[rate], rate, included=vat_included)
        net[rate] = sums[rate] - vat[rate] if vat_included else sums[rate]
    exact = sum(net.values()) + sum(vat.values())
    return Totals(net, vat, int(round_half_up(Decimal(exact) / round_to)) * round_to - exact)


def vat_of(amount: int, rate: Decimal, *, included: bool) -> int:
    """The VAT on `amount`, or the part of it that is VAT when it is `included`."""
    # multiplied before divided: 12/112 does not end, and a half öre would be rounded down
    return int(round_half_up(amount * rate / (_HUNDRED + rate if included else _HUNDRED)))
