from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.price_steps import STEPS, raised

D = Decimal
PRICES = st.decimals(min_value=-100_000, max_value=1_000_000, places=2)
PERCENTS = st.decimals(min_value=-100, max_value=1000, places=2)


@pytest.mark.parametrize(
    ("price", "percent", "step", "new"),
    [
        ("640", "3", "1", "659"),
        ("89.50", "3", "1", "92"),
        ("89.50", "3", "0.5", "92"),
        ("89.50", "3", "0.1", "92.2"),
        ("89.50", "3", "0.01", "92.19"),
        ("50", "1", "1", "51"),
        ("-50", "1", "1", "-51"),
        ("100", "-100", "1", "0"),
        ("0", "3", "1", "0"),
        ("12.345", "0", "1", "12.345"),
    ],
)
def test_what_an_office_would_reckon(price: str, percent: str, step: str, new: str) -> None:
    assert raised(D(price), D(percent), D(step)) == D(new)


@given(PRICES, PERCENTS, st.sampled_from(STEPS))
def test_the_new_price_is_the_nearest_multiple(price: Decimal, percent: Decimal, step: Decimal) -> None:
    new, exact = raised(price, percent, step), price + price * percent / 100
    if percent:
        assert abs(new - exact) * 2 <= step
        assert new % step == 0 or not price
    else:
        assert new == price


@given(PRICES, PERCENTS, PERCENTS, st.sampled_from(STEPS))
def test_a_higher_percentage_never_makes_a_lower_price(
    price: Decimal, one: Decimal, other: Decimal, step: Decimal
) -> None:
    low, high = sorted((one, other))
    if price > 0 and low and high:
        assert raised(price, low, step) <= raised(price, high, step)
