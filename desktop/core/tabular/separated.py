"""Text to cells: the separator found, quotes obeyed."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from .table import Row

SEPARATORS = (";", "\t", ",", "|")
_SAMPLE = 60
_LONGEST_CELL = 1_000_000


class NotATable(ValueError):
    """The text cannot be read as rows: a quote that never ends, or a cell without end."""


def find_separator(text: str) -> str:
    """The sign that gives most rows the same number of cells; `;` when there is one column only."""
    first = text.split("\n", 1)[0].strip().strip('"')
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4]
    scores = [(_evenness(text, sign), -at, sign) for at, sign in enumerate(SEPARATORS)]
    best = max(scores)
    return best[2] if best[0] > 0 else ";"


def split(text: str, separator: str) -> Iterator[Row]:
    """The rows, numbered by the line on which each begins. Raises NotATable."""
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(_lines(text), delimiter=separator)
    line = 0
    try:
        for cells in reader:
            is_hint = line == 0 and len(cells) <= 2 and cells and cells[0].lower().startswith("sep=")
            if not is_hint:
                yield Row(line + 1, list(cells))
            line = reader.line_num
    except csv.Error as why:
        raise NotATable(str(why)) from why


def _lines(text: str) -> Iterator[str]:
    """With line ends of all systems, also the old Mac's."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return iter(plain.splitlines(keepends=True)) if plain.isascii() else _only_newlines(plain)


def _only_newlines(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end + 1
        yield text[start:end]
        start = end


def _evenness(text: str, separator: str) -> float:
    """The share of rows that have the usual number of cells, times that number's weight; 0 for one column."""
    try:
        rows = [row for row in islice(split(text, separator), _SAMPLE) if any(str(cell).strip() for cell in row.cells)]
    except NotATable:
        return 0
    widths = Counter(len(row.cells) for row in rows if len(row.cells) > 1)
    if not widths:
        return 0
    width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
    return count / len(rows) * (1 + min(width, 20) / 20)
