"""Dates of a column in the forms people write; whether the day or the month comes first is found, or asked."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from enum import StrEnum

_ISO = re.compile(r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?")
_PARTS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_NAMED = re.compile(r"(\d{1,2})\.?\s*(?:e|:e)?\s*([a-zåäö]{3})[a-z]*\.?\s+(\d{4})")
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ENGLISH = {"may": 5, "oct": 10}


class Order(StrEnum):
    """What comes first in `04/12/2026`."""

    DAY = "day"
    MONTH = "month"


class NotADate(ValueError):
    """The text is no date in any form known here."""


def read(text: str, order: Order = Order.DAY) -> dt.date:
    """2026-12-04, 20261204, 4/12 2026, 04.12.2026, 4 dec 2026. Raises NotADate."""
    plain = text.strip().lower()
    try:
        if form := _ISO.fullmatch(plain):
            return dt.date(int(form[1]), int(form[2]), int(form[3]))
        if form := _PARTS.fullmatch(plain):
            first, second = int(form[1]), int(form[2])
            day, month = (first, second) if order is Order.DAY else (second, first)
            return dt.date(_year(form[3]), month, day)
        if form := _NAMED.fullmatch(plain):
            return dt.date(int(form[3]), _month(form[2]), int(form[1]))
    except ValueError as why:
        raise NotADate(text) from why
    raise NotADate(text)


def find_order(texts: Iterable[str]) -> Order | None:
    """Which comes first in this column; None when every cell can be read both ways and they differ."""
    day = month = twofold = False
    for text in texts:
        if form := _PARTS.fullmatch(text.strip()):
            first, second = int(form[1]), int(form[2])
            day |= first > 12
            month |= second > 12
            twofold |= first <= 12 and second <= 12 and first != second
    if day != month:
        return Order.DAY if day else Order.MONTH
    return None if twofold or day else Order.DAY


def _year(text: str) -> int:
    return int(text) + 2000 if len(text) == 2 else int(text)


def _month(name: str) -> int:
    return _MONTHS.index(name) + 1 if name in _MONTHS else _ENGLISH.get(name, 0)
