from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.arithmetic import DividedByZero, evaluate, is_sum
from desktop.core.money import NotANumber, TwoReadings


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3*45+10", "145.00"), ("1 200/12", "100.00"), ("1\u00a0200,50/2", "600.25"), ("= 2,5 x 4", "10.00"),
        ("2×3", "6.00"), ("10÷4", "2.50"), ("(1+2)*(3-1)", "6.00"), ("-(2+3)", "-5.00"), ("2*-3", "-6.00"),
        ("10-5", "5.00"), ("100/3", "33.33"), ("200/3", "66.67"), ("1/3*3", "1.00"), ("-0,005*1", "-0.01"),
        ("0,125*8", "1.00"), ("1.234,50+1", "1235.50"), ("12 500 − 500", "12000.00"), ("1+2*3", "7.00"),
        ("8/2/2", "2.00"), ("=7", "7.00"), ("9" * 14 + "*" + "9" * 17, f"{(10**14 - 1) * (10**17 - 1)}.00"),
    ],
)  # fmt: skip
def test_sums_as_people_type_them(text: str, value: str) -> None:
    assert is_sum(text)
    assert str(evaluate(text, max_decimals=2)) == value


@pytest.mark.parametrize(("text", "value"), [("7", "7"), ("1 234,50", "1234.50"), ("−5", "-5"), ("-0,5", "-0.5")])
def test_a_plain_number_is_read_as_ever(text: str, value: str) -> None:
    assert not is_sum(text)
    assert str(evaluate(text, max_decimals=2)) == value


@pytest.mark.parametrize(
    "text",
    ["", "3*", "*3", "(3", "3)", "2**3", "3 + x", "__import__('os')", "2^3", "1e9*2", "3,4,5*2", "()", "3(4)", "tolv+1",
     "٣+1", "(" * 50 + "1" + ")" * 50, "1+" * 150 + "1", "10%*2"],
)  # fmt: skip
def test_what_is_no_sum(text: str) -> None:
    with pytest.raises(NotANumber):
        evaluate(text, max_decimals=2)


def test_a_number_with_two_readings_is_asked_about_in_a_sum_too() -> None:
    with pytest.raises(TwoReadings):
        evaluate("1.234*2", max_decimals=2)
    assert evaluate("1,234*2", max_decimals=4) == Decimal("2.468")


def test_dividing_by_nothing() -> None:
    for text in ("1/0", "1/(2-2)", "1/0,0"):
        with pytest.raises(DividedByZero):
            evaluate(text, max_decimals=2)


Sum = tuple[str, Fraction]
NUMBERS = st.integers(0, 99_999).map(
    lambda hundredths: (f"{hundredths // 100},{hundredths % 100:02}", Fraction(hundredths, 100))
)


def joined(parts: tuple[Sum, str, Sum]) -> Sum:
    (left, first), sign, (right, second) = parts
    if sign == "/" and not second:
        sign = "+"
    value = {"+": first + second, "-": first - second, "*": first * second, "/": first / (second or 1)}[sign]
    return f"({left} {sign} {right})", value


SUMS = st.recursive(NUMBERS, lambda inner: st.tuples(inner, st.sampled_from("+-*/"), inner).map(joined), max_leaves=8)


@given(SUMS, st.integers(0, 4))
def test_any_sum_against_fractions(written: Sum, decimals: int) -> None:
    """Brackets around every step, so that the answer needs no knowledge of which sign binds first."""
    text, value = written
    with localcontext(prec=200):
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        wanted = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
        assert evaluate(f"={text}", max_decimals=decimals) == wanted


@given(st.lists(st.tuples(st.integers(1, 99), st.sampled_from("+-*/")), min_size=2, max_size=8))
def test_multiplying_binds_before_adding(steps: list[tuple[int, str]]) -> None:
    text = "".join(f"{number}{sign}" for number, sign in steps)[:-1]
    terms: list[Fraction] = []
    sign = "+"
    for number, following in steps:
        if sign in "+-":
            terms.append(Fraction(number if sign == "+" else -number))
        else:
            terms[-1] = terms[-1] * number if sign == "*" else terms[-1] / number
        sign = following
    assert abs(Fraction(evaluate(text, max_decimals=2)) - sum(terms)) <= Fraction(1, 200)


@given(st.text(alphabet="0123456789+-*/(), .x=%a", max_size=30))
def test_any_text_is_a_number_or_said_not_to_be(text: str) -> None:
    try:
        assert isinstance(evaluate(text, max_decimals=2), Decimal)
    except NotANumber:
        pass
