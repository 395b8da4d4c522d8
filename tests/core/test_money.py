from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.money import NotANumber, TwoReadings, both_readings, from_minor, read_number, round_half_up, to_minor


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 234,50", "1234.50"), ("1\u00a0234,50", "1234.50"), ("1.234,50", "1234.50"), ("1,234.50", "1234.50"),
        ("1234.5", "1234.5"), ("−5", "-5"), ("+7", "7"), (",5", "0.5"), ("5,", "5"), ("1.234.567", "1234567"),
        ("0,125", "0.125"), ("12 500", "12500"),
    ],
)  # fmt: skip
def test_numbers_as_people_type_them(text: str, value: str) -> None:
    assert read_number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "abc", "1,2,3", "1.23,4,5", "12a", "--1", "1 kr", "٣", "1.2345,00", "1" * 101])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(NotANumber):
        read_number(text)


@pytest.mark.parametrize("text", ["1.234", "1,234", "12,500"])
def test_two_readings_are_not_guessed(text: str) -> None:
    with pytest.raises(TwoReadings):
        read_number(text, max_decimals=2)


def test_too_many_decimals() -> None:
    with pytest.raises(NotANumber):
        read_number("1,2345", max_decimals=2)
    assert read_number("0,12", max_decimals=2) == Decimal("0.12")


@pytest.mark.parametrize(
    ("value", "rounded"), [("0.5", "1"), ("-0.5", "-1"), ("1.5", "2"), ("2.5", "3"), ("2.49", "2"), ("-2.5", "-3")]
)
def test_a_half_goes_away_from_zero(value: str, rounded: str) -> None:
    assert round_half_up(Decimal(value)) == Decimal(rounded)


def test_minor_units() -> None:
    assert to_minor(Decimal("1234.505")) == 123_451
    assert to_minor(Decimal("7.5"), 0) == 8
    assert from_minor(123_450) == Decimal("1234.50")


@given(st.integers(-(10**15), 10**15))
def test_ore_come_back(ore: int) -> None:
    assert to_minor(from_minor(ore)) == ore
    assert to_minor(read_number(f"{from_minor(ore)}".replace(".", ","), max_decimals=2)) == ore


def test_a_number_of_forty_digits_is_a_number() -> None:
    assert read_number("1" * 40 + ",5", max_decimals=2) == Decimal("1" * 40 + ".5")
    assert to_minor(Decimal("1" * 40 + ".505")) == int("1" * 40 + "51")


@pytest.mark.parametrize(
    ("text", "decimals", "written"),
    [
        ("5.678", 2, ("5678", "5,67")), ("5,678", 0, ("5678", "5,00")), ("5.678", 6, ("5678", "5,6780")),
        (" 12.345", 2, ("12345", "12,34")),
    ],
)  # fmt: skip
def test_both_readings_are_proposed_as_they_are_understood(text: str, decimals: int, written: tuple[str, str]) -> None:
    assert both_readings(text, ",", decimals=decimals) == written
    for one in written:
        read_number(one, max_decimals=max(decimals, 2))
