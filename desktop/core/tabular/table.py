"""Rows of cells as they came, and which of them names the columns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

Value = str | Decimal | bool | dt.date | None
"""A cell: text from text files, what Excel says it is from workbooks."""

_LOOK_AT = 20


@dataclass(slots=True)
class Row:
    """`number` is where a person finds it in the file, counted from 1."""

    number: int
    cells: list[Value]


@dataclass
class Table:
    """Rows without the header. `encoding` and `separator` are empty for a workbook, where `sheet` says which one.

    `headed` is False when no row named the columns; they are then called A, B, C.
    """

    headers: list[str]
    rows: list[Row]
    headed: bool = True
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: list[str] = field(default_factory=list)
    letters_lost: bool = False

    def column(self, at: int) -> list[Value]:
        """All cells of a column, top down."""
        return [row.cells[at] if at < len(row.cells) else None for row in self.rows]


def make_table(rows: Sequence[Row], knows: Callable[[str], bool]) -> Table:
    """Finds the header among the first rows: the one with most names that `knows` knows, else the first of words only.

    Rows above it (titles, dates of print) and empty ones are left out.
    """
    filled = [row for row in rows if any(cell not in (None, "") for cell in row.cells)]
    at = _header(filled[:_LOOK_AT], knows)
    width = max((len(row.cells) for row in filled), default=0)
    if at is None:
        return Table([letters(number) for number in range(width)], filled, headed=False)
    named = [text_of(cell) for cell in filled[at].cells]
    headers = [named[number] if number < len(named) and named[number] else letters(number) for number in range(width)]
    return Table(headers, filled[at + 1 :])


def text_of(value: Value) -> str:
    """A cell as it would have stood in a text file, for members that are texts."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat()


def letters(number: int) -> str:
    """A spreadsheet's name for its column `number`, counted from 0: A, Z, AA."""
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(65 + rest) + text
    return text


def _header(rows: Sequence[Row], knows: Callable[[str], bool]) -> int | None:
    known = [sum(isinstance(cell, str) and knows(cell) for cell in row.cells) for row in rows]
    best = max(known, default=0)
    if best > 1 or (best == 1 and max((len(row.cells) for row in rows), default=0) <= 2):
        return known.index(best)
    width = max((len(row.cells) for row in rows), default=0)
    for at, row in enumerate(rows[:-1]):
        words = [cell for cell in row.cells if isinstance(cell, str) and cell.strip()]
        if len(words) >= max(1, width - 1) and all(_is_name(word) for word in words) and len(set(words)) == len(words):
            return at if any(not _is_name(text_of(cell)) for cell in rows[at + 1].cells if cell is not None) else None
    return None


def _is_name(text: str) -> bool:
    return bool(text) and not any(sign.isdigit() or sign == "@" for sign in text)
