from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.core.money import read_number
from desktop.qt.fields import AmountField, IntField, NumberField, PercentField, PriceField
from desktop.qt.numberfields import write_number

pytestmark = pytest.mark.usefixtures("qapp", "swedish_numbers")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.decimals(-(10**12), 10**12, places=4), st.integers(0, 4))
def test_what_is_written_is_read_back(number: Decimal, decimals: int) -> None:
    rounded = round(number, decimals)
    assert read_number(write_number(rounded), max_decimals=decimals) == rounded


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.integers(-(2**62), 2**62))
def test_an_amount_survives_being_shown_and_typed(ore: int) -> None:
    field = AmountField("Amount")
    field.set_value(ore)
    again = AmountField("Amount")
    again.set_text(field.text())
    assert (again.value(), again.check()) == (ore, "")


@pytest.mark.parametrize(
    ("text", "shown", "ore"),
    [
        ("1 234,50", "1\u00a0234,50", 123450),
        ("1234.5", "1\u00a0234,50", 123450),
        ("-5", "\u22125,00", -500),
        (",5", "0,50", 50),
    ],
)
def test_an_amount_is_echoed_the_swedish_way(qtbot: QtBot, text: str, shown: str, ore: int) -> None:
    field = AmountField("Amount")
    qtbot.addWidget(field)
    QTest.keyClicks(field.editor, text)
    field.editor.editingFinished.emit()  # type: ignore[attr-defined]
    assert (field.text(), field.value(), field.message()) == (shown, ore, "")


def test_two_readings_ask_which(qtbot: QtBot) -> None:
    field = AmountField("Amount")
    qtbot.addWidget(field)
    QTest.keyClicks(field.editor, "1.234")
    assert field.value() is None
    assert field.unreadable
    assert "1234 or 1,23" in field.check()


def test_what_is_no_number_stays_and_is_explained(qtbot: QtBot) -> None:
    field = PriceField("Price")
    qtbot.addWidget(field)
    QTest.keyClicks(field.editor, "ten")
    field.editor.editingFinished.emit()  # type: ignore[attr-defined]
    assert field.text() == "ten"
    assert "1\u00a0234,50" in field.message()
    assert field.editor.property("invalid") == "true"


def test_bounds_and_decimals(qtbot: QtBot) -> None:
    percent, days, number = PercentField("VAT"), IntField("Days", 0, 365), NumberField("Quantity")
    for field in (percent, days, number):
        qtbot.addWidget(field)
    percent.set_text("25 %")
    assert (percent.value(), percent.check()) == (Decimal(25), "")
    percent.set_text("101")
    assert "100" in percent.check()
    days.set_text("366")
    assert "365" in days.check()
    days.set_text("30")
    assert days.value() == 30
    assert type(days.value()) is int
    number.set_text("1,2345")
    assert "decimal" in number.check()


@pytest.mark.parametrize("text", ["1.234", "1,234", "-12.500", "999,999"])
def test_a_price_of_many_decimals_asks_too(qtbot: QtBot, swedish_numbers: None, text: str) -> None:
    field = PriceField("Price", max_decimals=6)
    qtbot.addWidget(field)
    field.set_text(text)
    assert field.value() is None
    plain = text.replace(".", "").replace(",", "")
    assert field.check().endswith(f"Write {plain} or {text.replace('.', ',')}0.")
    field.set_text(f"{text}0")
    assert (field.value(), field.check()) == (Decimal(text.replace(",", ".")), "")


@pytest.mark.parametrize(
    ("text", "value"),
    [("0,125", "0.125"), ("1 234,567", "1234.567"), ("1.234,567", "1234.567"), ("1234,567", "1234.567"), ("-5", "-5")],
)
def test_what_settles_a_price(qtbot: QtBot, swedish_numbers: None, text: str, value: str) -> None:
    field = PriceField("Price", max_decimals=6)
    qtbot.addWidget(field)
    field.set_text(text)
    assert (field.value(), field.check()) == (Decimal(value), "")


def test_a_price_is_never_written_so_that_it_would_be_asked_about(qtbot: QtBot, swedish_numbers: None) -> None:
    field = PriceField("Price", max_decimals=6)
    qtbot.addWidget(field)
    for value in ("1.234", "-12.5", "1234.567", "0.125", "1.23456"):
        field.set_value(Decimal(value))
        field.set_text(field.text())
        assert (field.value(), field.check()) == (Decimal(value), "")


def test_a_number_longer_than_any_sum_is_said(qtbot: QtBot) -> None:
    field = PriceField("Price", max_decimals=6)
    qtbot.addWidget(field)
    field.set_text("9" * 40)
    assert field.check() == "The number is too large."
