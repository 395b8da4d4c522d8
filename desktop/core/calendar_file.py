"""A calendar file (iCalendar, RFC 5545) of whole days, as every calendar program reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_WIDTH = 75
"""Octets of a line; longer ones are folded."""


@dataclass(frozen=True)
class Event:
    """One whole day; `id` stays the same when the file is made anew, so that the calendar replaces it."""

    id: str
    day: date
    title: str
    text: str = ""


def write(events: Iterable[Event], moment: datetime) -> bytes:
    """The file. Each event reminds at nine in the morning of its day."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Attesta//Attesta//SV", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for event in events:
        lines += _event(event, moment)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _event(event: Event, moment: datetime) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{event.id}@attesta.invalid",
        f"DTSTAMP:{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(event.title)}",
        *([f"DESCRIPTION:{_escaped(event.text)}"] if event.text else []),
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(event.title)}",
        "TRIGGER:PT9H",
        "END:VALARM",
        "END:VEVENT",
    ]


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Lines of at most 75 octets; a character is never divided."""
    parts, size = [""], 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > _WIDTH:
            parts.append(" ")
            size = 1
        parts[-1] += sign
        size += octets
    return "\r\n".join(parts)
