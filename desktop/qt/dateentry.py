"""Reading a date as a person types it in an office: ISO, with or without hyphens, day/month, `+30`, `today`."""

from __future__ import annotations

import re
from datetime import date, timedelta

_STEP = re.compile(r"([+\-\u2212])\s*(\d{1,4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})|(\d{4})(\d{2})(\d{2})|(\d{2})(\d{2})(\d{2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[-/. ]\s*(\d{4}|\d{2}))?\.?", re.ASCII)
_MONTH_DAY = re.compile(r"(\d{1,2})-(\d{1,2})", re.ASCII)
_TODAY = frozenset({"today", "idag", "i dag", "nu", "now"})


def read_date(text: str, today: date, *, start: date | None = None) -> date | None:
    """The day meant by `text`, None when it means none.

    `+30` and `-5` count days from `start` (today when there is none). A day and month without a year is the one
    nearest today. Two-digit years are in this century.
    """
    plain = " ".join(text.split()).casefold()
    if plain in _TODAY:
        return today
    try:
        return _step(plain, start or today) or _year_first(plain) or _day_first(plain, today)
    except (ValueError, OverflowError):
        return None


def _step(plain: str, start: date) -> date | None:
    form = _STEP.fullmatch(plain)
    if form is None:
        return None
    days = timedelta(days=int(form[2]))
    return start + days if form[1] == "+" else start - days


def _year_first(plain: str) -> date | None:
    form = _YEAR_FIRST.fullmatch(plain)
    if form is None:
        return None
    year, month, day = (int(part) for part in form.groups() if part)
    return date(_century(year), month, day)


def _day_first(plain: str, today: date) -> date | None:
    if form := _DAY_FIRST.fullmatch(plain):
        day, month = int(form[1]), int(form[2])
        return date(_century(int(form[3])), month, day) if form[3] else _nearest(month, day, today)
    if form := _MONTH_DAY.fullmatch(plain):
        return _nearest(int(form[1]), int(form[2]), today)
    return None


def _century(year: int) -> int:
    return year + 2000 if year < 100 else year


def _nearest(month: int, day: int, today: date) -> date | None:
    found: list[date] = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return min(found, key=lambda one: abs((one - today).days), default=None)
