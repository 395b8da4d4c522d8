"""How long the numbers of an invoice's rows become: a sum that is cut off is read wrongly."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .cells import Cell, Row, Terms, discount_minor, is_message, shown, sum_minor

_MINORS: dict[Cell, Callable[[Row], int]] = {
    Cell.PRICE: lambda row: row.unit_price.value if row.unit_price else 0,
    Cell.DISCOUNT: discount_minor,
    Cell.SUM: sum_minor,
}


def longest_texts(rows: Sequence[Row], terms: Terms) -> dict[Cell, str]:
    """The longest text of each column of money, as it stands in the table; nothing without rows that cost."""
    costing = [row for row in rows if not is_message(row)]
    if not costing:
        return {}
    return {cell: shown(max(costing, key=_length(minor)), cell, terms) for cell, minor in _MINORS.items()}


def _length(minor: Callable[[Row], int]) -> Callable[[Row], int]:
    """A sign takes as much room as a digit."""

    def length(row: Row) -> int:
        value = minor(row)
        return -10 * value if value < 0 else value

    return length
