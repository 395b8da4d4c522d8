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


@pytest.mark.parametrize("text", ["yesterday", "2026-13-01", "2026-02-30", "22/11/2026", "9999-12-31T23:59:59Z"])
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


def all_days(first: int, last: int) -> list[date]:
    days = (date(last, 12, 31) - date(first, 1, 1)).days + 1
    return [date(first, 1, 1) + timedelta(days=number) for number in range(days)]


def last_sunday(year: int, month: int) -> date:
    return max(date(year, month, number) for number in range(25, 32) if date(year, month, number).weekday() == 6)


def test_every_day_comes_back_in_every_form() -> None:
    for day in all_days(2000, 2050):
        assert dates.day(dates.write(day)) == day
        assert dates.day(day.isoformat()) == dates.day(day.strftime("%Y%m%d")) == day
        assert dates.day(f"{day.isoformat()} 23:59:59") == day


def test_a_day_is_written_with_the_offset_of_its_midnight() -> None:
    """Summer time since 1996: from the last Sunday of March to the last of October, changed after midnight."""
    for day in all_days(1996, 2050):
        summer = last_sunday(day.year, 3) < day <= last_sunday(day.year, 10)
        assert dates.write(day) == f"{day.isoformat()}T00:00:00+0{2 if summer else 1}:00"


@pytest.mark.parametrize("year", range(1996, 2051))
def test_both_changes_of_the_clock_minute_by_minute(year: int) -> None:
    """Every quarter of an hour of both days, each a different moment, comes back and keeps its Stockholm day."""
    for month, hours in ((3, 23), (10, 25)):
        day = last_sunday(year, month)
        start = datetime.combine(day, datetime.min.time(), dates.STOCKHOLM).astimezone(UTC)
        moments = [start + timedelta(minutes=15 * quarter) for quarter in range(4 * hours)]
        written = [dates.write(moment) for moment in moments]
        # Python never calls a doubled hour equal to another zone's time, so both are compared in UTC.
        assert [read.astimezone(UTC) for text in written if (read := dates.read(text))] == moments
        assert {dates.day(text) for text in written} == {day}
        assert dates.day(dates.write(moments[-1] + timedelta(minutes=15))) == day + timedelta(days=1)
        assert len(set(written)) == len(moments)
