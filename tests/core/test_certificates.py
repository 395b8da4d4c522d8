"""When a certificate is to be renewed, and how far it has come; the clock is moved."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from desktop.core.certificates import ALERT_DAYS, BenchItem, Purpose, Stage, alert_level, expiring, merchant_number_in

LAST = date(2027, 3, 31)
ITEM = BenchItem(
    "a",
    Purpose.BANKID,
    datetime(2026, 1, 1, tzinfo=UTC),
    "k",
    4096,
    "x",
    not_after=datetime(2027, 3, 31, 10, tzinfo=UTC),
)


@pytest.mark.parametrize(
    ("left", "level"),
    [
        (61, None),
        (60, 60),
        (31, 60),
        (30, 30),
        (15, 30),
        (14, 14),
        (8, 14),
        (7, 7),
        (2, 7),
        (1, 1),
        (0, 1),
        (-1, 0),
        (-400, 0),
    ],
)
def test_alerts_come_at_60_30_14_7_and_1_days_and_after(left: int, level: int | None) -> None:
    today = LAST - timedelta(days=left)
    assert ITEM.days_left(today) == left
    assert alert_level(ITEM.days_left(today)) == level
    assert bool(expiring([ITEM], today)) is (level is not None)


def test_a_request_has_nothing_to_renew() -> None:
    assert expiring([replace(ITEM, not_after=None)], LAST) == []
    assert ALERT_DAYS == (60, 30, 14, 7, 1)


def test_the_day_is_stockholms() -> None:
    assert replace(ITEM, not_after=datetime(2027, 3, 31, 23, 30, tzinfo=UTC)).last_day == date(2027, 4, 1)


def test_one_with_an_uploaded_successor_is_passed_over() -> None:
    newer = replace(ITEM, id="b", not_after=datetime(2032, 3, 31, tzinfo=UTC))
    assert expiring([ITEM, newer], LAST) == [ITEM]
    used = replace(newer, uploaded_at=datetime(2027, 3, 1, tzinfo=UTC))
    assert expiring([ITEM, used], LAST) == []
    other = replace(used, purpose=Purpose.SWISH)
    assert expiring([ITEM, other], LAST) == [ITEM]


def test_each_step_has_its_stage() -> None:
    moment = datetime(2027, 1, 1, tzinfo=UTC)
    assert replace(ITEM, not_after=None).stage is Stage.REQUESTED
    assert ITEM.stage is Stage.ANSWERED
    made = replace(ITEM, has_pfx=True)
    assert made.stage is Stage.READY
    assert replace(made, uploaded_at=moment).stage is Stage.UPLOADED
    assert replace(made, uploaded_at=moment, verified_at=moment).stage is Stage.VERIFIED


def test_merchant_numbers() -> None:
    assert merchant_number_in("C=SE, O=5569743098, CN=1234679304") == "1234679304"
    assert merchant_number_in("O=5561234567") == ""
