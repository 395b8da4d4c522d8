"""Dates as the API writes them, in Stockholm time."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

STOCKHOLM = ZoneInfo("Europe/Stockholm")

_FORM = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2}|\d{8})"
    r"(?:[T ](?P<clock>\d{2}:?\d{2}(?::?\d{2})?)(?:[.,](?P<fraction>\d+))?\s?(?P<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?"
)


@lru_cache(maxsize=65536)
def read(text: str | None) -> datetime | None:
    """A wire date as Stockholm time; None for null, empty and `0001-01-01` (the API's "not set").

    Every published form is read: space or `T`, fractions of any length, `Z`, an offset, or none (Stockholm time).
    Raises ValueError when the text is no date.
    """
    if not text or text.startswith("0001-01-01"):
        return None
    form = _FORM.fullmatch(text.strip())
    if form is None:
        raise ValueError(f"not a date: {text!r}")
    day = date.fromisoformat(form["date"])
    clock = time()
    if form["clock"]:
        digits = form["clock"].replace(":", "").ljust(6, "0")
        micro = int((form["fraction"] or "").ljust(6, "0")[:6])
        clock = time(int(digits[:2]), int(digits[2:4]), int(digits[4:]), micro)
    try:
        return _with_zone(datetime.combine(day, clock), form["zone"])
    except OverflowError as why:
        raise ValueError(f"outside the calendar: {text!r}") from why


def _with_zone(moment: datetime, zone: str | None) -> datetime:
    if not zone:
        return moment.replace(tzinfo=STOCKHOLM)
    if zone == "Z":
        return moment.replace(tzinfo=UTC).astimezone(STOCKHOLM)
    digits = zone[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    behind = -offset if zone[0] == "-" else offset
    return (moment.replace(tzinfo=UTC) - behind).astimezone(STOCKHOLM)


def day(text: str | None) -> date | None:
    """The Stockholm day of a wire date, None when it is not set or cannot be read."""
    try:
        moment = read(text)
    except ValueError:
        return None
    return moment.date() if moment else None


def write(value: date | datetime) -> str:
    """A date for the wire: ISO 8601 with Stockholm's offset; a bare day is its midnight."""
    if not isinstance(value, datetime):
        value = datetime.combine(value, time(), STOCKHOLM)
    elif value.tzinfo is None:
        value = value.replace(tzinfo=STOCKHOLM)
    return value.astimezone(STOCKHOLM).isoformat(timespec="seconds")


def now() -> datetime:
    """This moment in Stockholm."""
    return datetime.now(STOCKHOLM)


def day_of(moment: datetime) -> date:
    """The Stockholm day of a moment with a zone."""
    return moment.astimezone(STOCKHOLM).date()


def today() -> date:
    """The day it is in Stockholm, whatever this computer's own zone."""
    return now().date()


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, *divmod(year, 100)
    leap, skipped = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * skipped + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, last = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, last + 1)


def is_bank_day(value: date) -> bool:
    """Whether Swedish banks are open: no weekend, public holiday, or the eves on which Bankgirot is closed."""
    if value.weekday() >= 5 or (value.month, value.day) in _FIXED_HOLIDAYS:
        return False
    midsummer_eve = value.month == 6 and 19 <= value.day <= 25 and value.weekday() == 4
    return not midsummer_eve and (value - easter(value.year)).days not in _EASTER_HOLIDAYS


def next_bank_day(value: date) -> date:
    """`value` itself, or the first day after it on which banks are open."""
    while not is_bank_day(value):
        value += timedelta(days=1)
    return value


_FIXED_HOLIDAYS = {(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)}
_EASTER_HOLIDAYS = {-2, 1, 39}
