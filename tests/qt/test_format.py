from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.money import from_minor, read_number
from desktop.core.records.common import AmountView
from desktop.qt.format import Format


@pytest.mark.parametrize("language", ["sv", "en"])
def test_both_languages_write_swedish_forms(language: str) -> None:
    form = Format(language)
    assert form.money(1250000) == "12\u00a0500,00"
    assert form.money(1250000, "SEK") == "12\u00a0500,00\u00a0kr"
    assert form.money(1200, "EUR") == "12,00\u00a0EUR"
    assert form.money(-5) == "\u22120,05"
    assert form.money(1200, "JPY", decimals=0) == "1\u00a0200\u00a0JPY"
    assert form.date(dt.date(2026, 12, 4)) == "2026-12-04"
    assert form.month_day(dt.date(2026, 12, 4)) == "12-04"
    assert form.clock(dt.datetime(2026, 11, 22, 13, 3, tzinfo=dt.UTC)) == "14:03"
    assert form.percent(Decimal(25)) == "25\u00a0%"


@pytest.mark.parametrize(
    ("code", "value", "shown"), [("JPY", 1500, "1\u00a0500"), ("KWD", 1500, "1,500"), ("EUR", 1500, "15,00")]
)
def test_an_amount_has_the_decimals_of_its_currency(code: str, value: int, shown: str) -> None:
    """1 500 yen stood as 15,00 in lists, and in the question before attesting."""
    form = Format("sv")
    assert form.amount(AmountView(currency_code=code, value=value)) == shown
    assert form.amount(AmountView(currency_code=code, value=value), with_currency=True) == f"{shown}\u00a0{code}"
    assert form.money(value, code) == f"{shown}\u00a0{code}"


def test_numbers_show_the_decimals_they_have() -> None:
    form = Format("sv")
    assert form.number(Decimal("16.000")) == "16"
    assert form.number(Decimal("2.50")) == "2,5"
    assert form.number(Decimal("1000")) == "1\u00a0000"
    assert form.number(Decimal("0.005"), max_decimals=2) == "0,01"
    assert form.number(Decimal("-0.001"), max_decimals=2) == "0"
    assert form.number(Decimal("1200"), max_decimals=0) == "1\u00a0200"


def test_what_is_missing_is_blank() -> None:
    form = Format("sv")
    assert (form.amount(None), form.date(None), form.month_day(None), form.clock(None)) == ("", "", "", "")


def test_amounts_with_and_without_currency() -> None:
    amount = AmountView(currency_code="SEK", value=2**40)
    assert Format("sv").amount(amount) == "10\u00a0995\u00a0116\u00a0277,76"
    assert Format("sv").amount(amount, with_currency=True).endswith("kr")


@given(st.integers(-(10**15), 10**15))
def test_what_is_written_reads_back(minor: int) -> None:
    assert read_number(Format("sv").money(minor), max_decimals=2) == from_minor(minor)
