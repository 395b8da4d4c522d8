from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.totals import Row, totals

D = Decimal
ROWS = st.builds(
    Row,
    quantity=st.decimals(-1000, 1000, places=4),
    unit_price=st.integers(-1_000_000, 10_000_000),
    vat=st.sampled_from([D(25), D(12), D(6), D(0), D("12.5")]),
    discount_percent=st.decimals(0, 100, places=2),
    discount_amount=st.sampled_from([0, 0, 1, 5_000]),
)


def test_the_drawings_invoice() -> None:
    rows = [Row(D(16), 50_000, D(25)), Row(D(1), 200_000, D(25), discount_percent=D(10))]
    total = totals(rows)
    assert (total.excluding_vat, total.vat_sum, total.rounding, total.to_pay) == (980_000, 245_000, 0, 1_225_000)


def test_vat_is_counted_once_per_rate() -> None:
    rows = [Row(D(1), 2, D(25))] * 3 + [Row(D(1), 100, D(6))]
    total = totals(rows)
    assert total.vat == {D(25): 2, D(6): 6}
    assert list(total.net) == [D(25), D(6)]


def test_vat_included_is_taken_out() -> None:
    total = totals([Row(D(1), 12_500, D(25)), Row(D(1), 11_200, D(12))], vat_included=True)
    assert total.net == {D(25): 10_000, D(12): 10_000}
    assert total.vat == {D(25): 2_500, D(12): 1_200}
    assert total.to_pay == 23_700


def test_an_exact_half_taken_out_goes_away_from_zero() -> None:
    """14 öre at 12 % holds 1.5 öre of VAT; 12/112 cut to some decimals would make it less."""
    assert totals([Row(D(1), 14, D(12))], vat_included=True).vat == {D(12): 2}
    assert totals([Row(D(1), -14, D(12))], vat_included=True).vat == {D(12): -2}


def test_fees_carry_25_percent() -> None:
    total = totals([Row(D(1), 10_000, D(6))], fees=[2_900, 0])
    assert (total.net[D(25)], total.vat[D(25)]) == (2_900, 725)


@pytest.mark.parametrize("included", [False, True])
def test_under_reverse_vat_nothing_carries_any(included: bool) -> None:
    rows = [Row(D(1), 10_000, D(25)), Row(D(1), 5_000, D(6))]
    total = totals(rows, fees=[2_900], reverse_vat=True, vat_included=included)
    assert (total.net, total.vat, total.to_pay) == ({D(0): 17_900}, {D(0): 0}, 17_900)


def test_ore_rounding() -> None:
    assert totals([Row(D(1), 50, D(0))], round_to=100).rounding == 50
    assert totals([Row(D(1), 49, D(0))], round_to=100).rounding == -49
    assert totals([Row(D(1), -50, D(0))], round_to=100).rounding == -50
    assert totals([Row(D(1), 1_500, D(0))], round_to=1000).rounding == 500
    assert totals([Row(D(1), 7, D(0))], round_to=1).rounding == 0


def test_amount_discount_is_the_whole_rows() -> None:
    assert Row(D(3), 10_000, D(25), discount_amount=5_000).total == 25_000


def test_nothing() -> None:
    assert totals([]).to_pay == 0


def nearest(value: Fraction) -> int:
    """Half away from zero, by trying: written apart from the program."""
    below = int(abs(value))
    found = below if abs(value) - below < Fraction(1, 2) else below + 1
    return -found if value < 0 else found


@settings(max_examples=400, deadline=None)
@given(
    rows=st.lists(ROWS, max_size=6),
    fees=st.lists(st.integers(0, 50_000), max_size=2),
    included=st.booleans(),
    reverse=st.booleans(),
    decimals=st.sampled_from([0, 2, 3]),
    rounds=st.booleans(),
)
def test_sums_against_fractions(
    rows: list[Row], fees: list[int], included: bool, reverse: bool, decimals: int, rounds: bool
) -> None:
    """In yen, kronor and dinars: rows, VAT per rate and the sum to pay, each counted once more in fractions."""
    round_to = 10**decimals if rounds else 1
    total = totals(rows, fees=fees, vat_included=included, reverse_vat=reverse, round_to=round_to)
    groups: dict[Fraction, int] = {}
    for row in rows:
        share = (100 - Fraction(row.discount_percent)) / 100
        sum_ = nearest(Fraction(row.quantity) * row.unit_price * share - row.discount_amount)
        assert row.total == sum_
        groups[Fraction(0 if reverse else row.vat)] = groups.get(Fraction(0 if reverse else row.vat), 0) + sum_
    for fee in filter(None, fees):
        groups[Fraction(0 if reverse else 25)] = groups.get(Fraction(0 if reverse else 25), 0) + fee
    vat = {rate: nearest(sum_ * rate / ((100 + rate) if included else 100)) for rate, sum_ in groups.items()}
    assert {Fraction(rate): one for rate, one in total.vat.items()} == vat
    assert total.excluding_vat == sum(groups.values()) - (sum(vat.values()) if included else 0)
    exact = sum(groups.values()) + (0 if included else sum(vat.values()))
    assert total.to_pay == nearest(Fraction(exact, round_to)) * round_to
    assert total.rounding == total.to_pay - exact
    assert abs(total.rounding) * 2 <= round_to
    assert list(total.net) == sorted(total.net, reverse=True)
