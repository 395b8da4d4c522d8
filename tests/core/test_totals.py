from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.totals import Row, totals

D = Decimal
ROWS = st.builds(
    Row,
    quantity=st.decimals(-1000, 1000, places=2),
    unit_price=st.decimals(-10_000, 100_000, places=2),
    vat=st.sampled_from([D(25), D(12), D(6), D(0)]),
    discount_percent=st.decimals(0, 100, places=1),
)


def test_the_drawings_invoice() -> None:
    rows = [Row(D(16), D(500), D(25)), Row(D(1), D(2000), D(25), discount_percent=D(10))]
    total = totals(rows)
    assert (total.excluding_vat, total.vat_sum, total.rounding, total.to_pay) == (980_000, 245_000, 0, 1_225_000)


def test_vat_is_counted_once_per_rate() -> None:
    rows = [Row(D(1), D("0.02"), D(25))] * 3 + [Row(D(1), D("1.00"), D(6))]
    total = totals(rows)
    assert total.vat == {D(25): 2, D(6): 6}
    assert list(total.net) == [D(25), D(6)]


def test_vat_included_is_taken_out() -> None:
    total = totals([Row(D(1), D(125), D(25)), Row(D(1), D(112), D(12))], vat_included=True)
    assert total.net == {D(25): 10_000, D(12): 10_000}
    assert total.vat == {D(25): 2_500, D(12): 1_200}
    assert total.to_pay == 23_700


def test_an_exact_half_taken_out_goes_away_from_zero() -> None:
    """14 öre at 12 % holds 1.5 öre of VAT; 12/112 cut to some decimals would make it less."""
    assert totals([Row(D(1), D("0.14"), D(12))], vat_included=True).vat == {D(12): 2}
    assert totals([Row(D(1), D("-0.14"), D(12))], vat_included=True).vat == {D(12): -2}


def test_fees_carry_25_percent() -> None:
    total = totals([Row(D(1), D(100), D(6))], fees=[D(29), D(0)])
    assert (total.net[D(25)], total.vat[D(25)]) == (2_900, 725)


def test_ore_rounding() -> None:
    assert totals([Row(D(1), D("0.50"), D(0))], round_to_krona=True).rounding == 50
    assert totals([Row(D(1), D("0.49"), D(0))], round_to_krona=True).rounding == -49
    assert totals([Row(D(1), D("-0.50"), D(0))], round_to_krona=True).rounding == -50


def test_amount_discount_is_the_whole_rows() -> None:
    assert Row(D(3), D(100), D(25), discount_amount=D(50)).total == 25_000


def test_nothing() -> None:
    assert totals([]).to_pay == 0


@given(st.lists(ROWS, max_size=6), st.booleans())
def test_sums_agree_with_their_parts(rows: list[Row], included: bool) -> None:
    exact, rounded = totals(rows, vat_included=included), totals(rows, vat_included=included, round_to_krona=True)
    if included:
        assert exact.to_pay == sum(row.total for row in rows)
    else:
        assert exact.excluding_vat == sum(row.total for row in rows)
    assert rounded.to_pay % 100 == 0
    assert abs(rounded.rounding) <= 50
    assert rounded.to_pay - rounded.rounding == exact.to_pay
