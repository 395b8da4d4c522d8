"""The days on which certificates are to be renewed, for the office's own calendar."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.core.calendar_file import Event
from desktop.core.certificates import ALERT_DAYS, BenchItem, is_replaced

from .words import days_words, purpose_words


def renewal_events(items: Iterable[BenchItem], company: str, today: date) -> list[Event]:
    """One event for each alert that is to come, and one for the last day."""
    every = list(items)
    return [
        event
        for item in every
        if item.last_day is not None and not is_replaced(item, every)
        for days in (*ALERT_DAYS, 0)
        if (event := _event(item, item.last_day, days, company)).day >= today
    ]


def _event(item: BenchItem, last_day: date, days: int, company: str) -> Event:
    translate = QCoreApplication.translate
    what = translate("Certificates", "{purpose} certificate of {company}").format(
        purpose=purpose_words(item), company=company
    )
    text = translate("Certificates", "{name}, valid to {date}. Renew it in Attesta under Certificates.").format(
        name=item.name, date=last_day.isoformat()
    )
    return Event(f"{item.id}-{days}", last_day - timedelta(days=days), f"{what}: {days_words(days)}", text)
