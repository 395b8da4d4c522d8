"""Raising and lowering prices by a percentage, rounded as the office wants them."""

from __future__ import annotations

from decimal import Decimal

from desktop.core.money import round_half_up

STEPS = (Decimal(1), Decimal("0.5"), Decimal("0.1"), Decimal("0.01"))
"""What a new price can be rounded to, in kronor: whole kronor, 50 öre, 10 öre, öre."""


def raised(price: Decimal, percent: Decimal, step: Decimal) -> Decimal:
    """`price` and `percent` per cent more (less when negative), to the nearest multiple of `step` kronor.

    A half goes away from zero. A price that the percentage leaves as it is stays exactly so, unrounded.
    """
    if not price or not percent:
        return price
    exact = price * (100 + percent) / 100
    return round_half_up(exact / step) * step
