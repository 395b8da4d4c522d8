from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.qt.dateentry import read_date

TODAY = date(2026, 11, 22)
DAY = date(2026, 12, 4)


@pytest.mark.parametrize(
    "text",
    ["2026-12-04", "20261204", "261204", "4/12", "4/12-26", "4/12 2026", "4.12.2026", "12-04", " 2026-12-04 ", "+12"],
)
def test_forms_of_one_day(text: str) -> None:
    assert read_date(text, TODAY) == DAY


@pytest.mark.parametrize("text", ["today", "idag", "I DAG"])
def test_today(text: str) -> None:
    assert read_date(text, TODAY) == TODAY


@pytest.mark.parametrize("text", ["", "x", "2026-13-01", "2026-02-30", "31/2", "1204", "+", "+99999", "4/12/6", "٤/١٢"])
def test_no_day(text: str) -> None:
    assert read_date(text, TODAY) is None


def test_steps_count_from_the_start() -> None:
    assert read_date("+30", TODAY, start=date(2026, 11, 1)) == date(2026, 12, 1)
    assert read_date("\u22125", TODAY) == TODAY - timedelta(days=5)


def test_a_bare_day_is_the_nearest() -> None:
    assert read_date("2/1", date(2026, 12, 30)) == date(2027, 1, 2)
    assert read_date("30/12", date(2027, 1, 2)) == date(2026, 12, 30)
    assert read_date("29/2", date(2027, 6, 1)) == date(2028, 2, 29)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    for form in ("%Y-%m-%d", "%Y%m%d", "%y%m%d", "%d/%m/%Y", "%d.%m.%Y"):
        assert read_date(day.strftime(form), TODAY) == day


@given(st.dates(date(2000, 3, 1), date(2099, 1, 1)), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_bare_day_lies_within_half_a_year(day: date, today: date) -> None:
    found = read_date(f"{day.day}/{day.month}", today)
    assert found is not None or (day.month, day.day) == (2, 29)
    if found is not None and (day.month, day.day) != (2, 29):
        assert abs((found - today).days) <= 183


@given(st.text(max_size=12))
def test_anything_typed_is_a_day_or_none(text: str) -> None:
    assert isinstance(read_date(text, TODAY), date | None)
