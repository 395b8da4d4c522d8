"""When a contract invoice runs: monthly, quarterly or yearly, on a day of the month, from its start to its end."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from desktop.core import dates

from .errors import Refused
from .shapes import Wire

_LAST_YEAR = 9000
"""A contract that starts as late never runs; a run day beyond year 9999 could not be written."""


def check(details: Wire | None) -> Wire:
    """The recurrence of a contract, complete. Raises Refused."""
    known = details or {}
    name = str(known.get("RecurrenceInterval", "Unknown"))
    part = known.get(f"{name}Recurrence")
    if not part or dates.day(known["Start"]) is None:
        raise Refused("recurrence")
    if not 1 <= part["RecurOnDayInMonth"] <= 31 or not 0 <= part.get("RecurOnMonth", 1) <= 12:
        raise Refused("recurrence")
    return known


def months(details: Wire) -> int:
    """Months from one run to the next; an interval of 0 counts as 1."""
    name = details["RecurrenceInterval"]
    part = details[f"{name}Recurrence"]
    step = {"Monthly": "RecurMonthInterval", "Quarterly": "RecurQuarterInterval", "Yearly": "RecurYearInterval"}[name]
    return max(1, int(part[step])) * {"Monthly": 1, "Quarterly": 3, "Yearly": 12}[name]


def following(details: Wire, after: date | None) -> date | None:
    """The first run day from the start on and after `after`; None when the contract has ended."""
    start, end = dates.day(details["Start"]) or date.max, dates.day(details["End"])
    part = details[f"{details['RecurrenceInterval']}Recurrence"]
    step, month = months(details), start.year * 12 + start.month - 1
    wanted = part.get("RecurOnMonth") or 0
    if wanted:
        month += (wanted - 1 - month) % (step if 12 % step == 0 else 12)
    earliest = max(start, after + timedelta(days=1)) if after else start
    if earliest.year >= _LAST_YEAR:
        return None
    while (day := _day(month, part["RecurOnDayInMonth"])) < earliest:
        month += step
    ended = end is not None and not details["NoEndDate"] and day > end
    return None if ended else day


def period(rule: str, offset: int, step: int, run: date) -> tuple[date, date] | None:
    """The months an invoice of `run` is for, by the contract's InvoicePeriod rule."""
    shift = {"Previous": -step, "Current": 0, "Next": step}.get(rule)
    if shift is None:
        return None
    first = run.year * 12 + run.month - 1 + shift + offset
    return _day(first, 1), _day(first + step, 1) - timedelta(days=1)


def _day(month: int, wanted: int) -> date:
    year, rest = divmod(month, 12)
    return date(year, rest + 1, min(wanted, calendar.monthrange(year, rest + 1)[1]))
