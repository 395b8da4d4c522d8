from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.core.records.common import AmountView
from desktop.core.same import same


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("2021-01-20 16:02:04+01:00", "2021-01-20T15:02:04Z", True),
        ("2021-01-20 16:02:04+01:00", "2021-01-20T15:02:05Z", False),
        ("2021-01-20", "2021-01-21", False),
        ("0901 T-1", "0902 T-1", False),
        (Decimal("1.50"), Decimal("1.5"), True),
        (AmountView(value=1, value_for_view=Decimal(1)), AmountView(value=1), True),
        (AmountView(value=1), AmountView(value=2), False),
        ((AmountView(value=1),), (AmountView(value=1), AmountView(value=1)), False),
        ({"A": 1, "ValueForView": 2}, {"A": 1, "ValueForView": 3}, True),
        (None, "", False),
    ],
)
def test_same_in_meaning(one: object, other: object, alike: bool) -> None:
    assert same(one, other) is same(other, one) is alike
