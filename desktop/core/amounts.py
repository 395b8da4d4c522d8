"""The API's amounts as whole minor units."""

from __future__ import annotations

from .records.common import AmountView


def minor_of(amount: AmountView | None) -> int:
    """Minor units (öre) of an amount, 0 for none."""
    return amount.value if amount else 0
