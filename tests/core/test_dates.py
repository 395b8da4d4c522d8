from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import dates


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2021-01-20 16:02:04+01:00", "2021-01-20T16:02:04+01:00"),
        ("2025-01-04T19:07:34.5630298+01:00", "2025-01-04T19:07:34.563029+01:00"),
        ("2017-03-15T06:35:06Z", "2017-03-15T07:35:06+01:00"),
        ("20170315T063506Z", "2017-03-15T07:35:06+01:00"),
        ("2017-03-15", "2017-03-15T00:00:00+01:00"),
        ("2026-07-01T12:00:00", "2026-07-01T12:00:00+02:00"),
        ("2026-07-01T00:30:00+00:00", "2026-07-01T02:30:00+02:00"),
        ("2026-11-22T23:30:00-05:00", "2026-11-23T05:30:00+01:00"),
    ],
)
def test_every_published_form(text: str, moment: str) -> None:
    read = dates.read(text)
    assert read is not None
    assert read.isoformat() == moment


@pytest.mark.parametrize("text", [None, "", "0001-01-01T00:00:00", "0001-01-01T00:00:00+01:00"])
def test_what_is_not_set(text: str | None) -> None:
    assert dates.read(text) is None
    assert dates.day(text) is None


@pytest.mark.parametrize("text", ["yesterday", "2026-13-01", "2026-02-30", "22/11/2026"])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError):
        dates.read(text)
    assert dates.day(text) is None


@given(st.integers(-2_000_000_000, 6_000_000_000))
def test_moments_come_back(seconds: int) -> None:
    moment = datetime.fromtimestamp(0, UTC) + timedelta(seconds=seconds)
    assert dates.read(dates.write(moment)) == moment


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_days_come_back(day: date) -> None:
    assert dates.day(dates.write(day)) == day


def test_a_bare_time_is_stockholms() -> None:
    assert dates.write(datetime(2026, 7, 1, 12)) == "2026-07-01T12:00:00+02:00"  # noqa: DTZ001 - the case tested
    assert dates.now().utcoffset() in (timedelta(hours=1), timedelta(hours=2))
    assert abs((dates.today() - datetime.now(UTC).date()).days) <= 1


@pytest.mark.parametrize(
    "holiday",
    ["2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-14", "2026-06-19", "2026-12-24", "2026-11-22"],
)
def test_days_without_banks(holiday: str) -> None:
    assert not dates.is_bank_day(date.fromisoformat(holiday))


def test_the_next_bank_day() -> None:
    assert dates.next_bank_day(date(2026, 12, 6)) == date(2026, 12, 7)
    assert dates.next_bank_day(date(2026, 12, 24)) == date(2026, 12, 28)
    assert dates.next_bank_day(date(2026, 11, 23)) == date(2026, 11, 23)
