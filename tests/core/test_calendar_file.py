"""The calendar file, as RFC 5545 wants it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from desktop.core.calendar_file import Event, write

MOMENT = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def test_a_file_of_two_days() -> None:
    events = [
        Event("a-30", date(2026, 12, 31), "Förnya; BankID, nu", "Rad 1\nRad 2"),
        Event("b", date(2027, 1, 1), "B"),
    ]
    text = write(events, MOMENT).decode()
    lines = text.split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2
    expected = [
        "UID:a-30@attesta.invalid",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "DTSTAMP:20261125T120000Z",
        "SUMMARY:Förnya\\; BankID\\, nu",
        "DESCRIPTION:Rad 1\\nRad 2",
    ]
    assert [line for line in expected if line not in lines] == []
    assert "\n" not in text.replace("\r\n", "")


def test_long_lines_are_folded_between_characters() -> None:
    title = "Åäö " * 60
    data = write([Event("a", date(2027, 1, 1), title)], MOMENT)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert f"SUMMARY:{title}" in data.decode().replace("\r\n ", "")
