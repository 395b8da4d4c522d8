"""Workbooks and text tables on disk: read with their cells' types, written whole or not at all.

Everything here blocks and is meant for a thread; `alive` is asked now and then and ends the work by Stopped.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any, Generic, TextIO, TypeVar

from desktop.core.tabular.table import Row, Value
from desktop.store.files import free_name
from desktop.store.workbook import write_workbook

T = TypeVar("T")
Alive = Callable[[int], bool]
"""Told how many rows are done; False ends the work."""

MOST_ROWS = 1_048_576
"""What a sheet of Excel can hold."""

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_STEP, _BREATH = 500, 20
_WIDEST = 60


class Stopped(Exception):
    """The person has had enough; nothing is left behind."""


class Unreadable(Exception):
    """The workbook is damaged, locked by a password, or none."""


def read_xlsx(data: bytes, sheet: str, alive: Alive) -> tuple[list[str], list[Row]]:
    """The names of the sheets, and the rows of one of them: `sheet`, or the first that has any.

    Raises Unreadable and Stopped.
    """
    import openpyxl

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            names = list(book.sheetnames)
            for name in [sheet] if sheet in names else names:
                rows = list(_rows(book[name], alive))
                if rows:
                    break
            return [name, *(other for other in names if other != name)], rows
        finally:
            book.close()
    except Stopped:
        raise
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError, IndexError) as why:
        raise Unreadable(str(why)) from why


def write_csv(
    path: Path, headers: Sequence[str], rows: Iterable[Sequence[Value]], separator: str, comma: bool, alive: Alive
) -> int:
    """UTF-8 with a mark that Excel knows. `comma`: decimals after a comma. Answers how many rows.

    Raises OSError and Stopped; then what stood at `path` stands there still.
    """
    with _whole(path) as place, place.open("w", encoding="utf-8-sig", newline="") as file:
        return _write_lines(file, headers, rows, separator, comma, alive)


def write_xlsx(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Value]], title: str, alive: Alive) -> int:
    """Numbers as numbers, dates as dates, all else as text that is never a formula. Answers how many rows.

    Raises OSError and Stopped; then what stood at `path` stands there still.
    """
    first, rest = _some(rows)
    counted = Counted(_each(first, rest), alive)
    with _whole(path) as place:
        write_workbook(place, _sheet_title(title), headers, _widths(headers, first), counted, _DANGEROUS)
    return counted.count


def safe(text: str) -> str:
    """Text that a spreadsheet cannot take for a formula: an apostrophe before the signs that begin one.

    Numbers and telephone numbers begin with `-` and `+` and are left alone, for nothing in them can be carried out.
    """
    plain = text.lstrip()
    if not plain.startswith(_DANGEROUS) and not text.startswith(_DANGEROUS):
        return text
    harmless = plain.lstrip("+-").replace(" ", "").replace("\u00a0", "")
    return text if harmless and all(sign.isdigit() or sign in ",.-()" for sign in harmless) else f"'{text}"


def _rows(sheet: Any, alive: Alive) -> Iterator[Row]:
    # A workbook may claim a million columns; read-only mode believes it unless it is told to look.
    sheet.reset_dimensions()
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        _ask(alive, number)
        values = [_value(cell) for cell in cells]
        while values and values[-1] is None:
            values.pop()
        if values:
            yield Row(number, values)


def _value(cell: object) -> Value:
    if cell is None or isinstance(cell, bool | str):
        return cell if cell != "" else None
    if isinstance(cell, int):
        return Decimal(cell)
    if isinstance(cell, float):
        return _decimal(cell)
    if isinstance(cell, dt.datetime):
        return cell.date()
    return cell if isinstance(cell, dt.date) else str(cell)


def _decimal(number: float) -> Decimal:
    """What Excel shows: fifteen digits at most, so that 0.1 + 0.2 is 0.3."""
    value = Decimal(f"{number:.15g}")
    return value.quantize(Decimal(1)) if value == value.to_integral_value() and abs(value) < 10**27 else value


def _write_lines(
    file: TextIO,
    headers: Sequence[str],
    rows: Iterable[Sequence[Value]],
    separator: str,
    comma: bool,
    alive: Alive,
) -> int:
    writer = csv.writer(file, delimiter=separator, lineterminator="\r\n")
    writer.writerow([safe(text) for text in headers])
    count = 0
    for count, row in enumerate(rows, start=1):
        writer.writerow([_written(value, comma) for value in row])
        _ask(alive, count)
    return count


def _written(value: Value, comma: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, Decimal):
        text = f"{value:f}"
        return text.replace(".", ",") if comma else text
    if isinstance(value, bool):
        return "1" if value else "0"
    return value.isoformat() if isinstance(value, dt.date) else safe(value)


class Counted(Generic[T]):
    """Rows on their way, counted; raises Stopped."""

    def __init__(self, rows: Iterable[T], alive: Alive) -> None:
        self._rows, self._alive = rows, alive
        self.count = 0

    def __iter__(self) -> Iterator[T]:
        for row in self._rows:
            yield row
            self.count += 1
            _ask(self._alive, self.count)


def _some(rows: Iterable[Sequence[Value]]) -> tuple[list[Sequence[Value]], Iterator[Sequence[Value]]]:
    rest = iter(rows)
    first = [row for _number, row in zip(range(100), rest, strict=False)]
    return first, rest


def _each(first: list[Sequence[Value]], rest: Iterator[Sequence[Value]]) -> Iterator[Sequence[Value]]:
    yield from first
    yield from rest


def _widths(headers: Sequence[str], rows: Sequence[Sequence[Value]]) -> list[int]:
    texts = [[header, *(str(row[at]) for row in rows if row[at] is not None)] for at, header in enumerate(headers)]
    return [min(_WIDEST, max(map(len, column)) + 2) for column in texts]


def _sheet_title(title: str) -> str:
    """Excel takes 31 signs, and some not at all."""
    return "".join(sign for sign in title if sign not in "[]:*?/\\")[:31].strip("'") or "Export"


def _ask(alive: Alive, count: int) -> None:
    if count % _BREATH == 0:
        # Lets the window's thread in: of its own accord Python would make it wait 5 ms each time.
        time.sleep(0.0005)
    if count % _STEP == 0 and not alive(count):
        raise Stopped


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A place beside `path` to write to; it takes the place of `path` when all has gone well, else it is gone."""
    place = free_name(path.with_name(f".{path.name}"), ".new")
    try:
        yield place
    except BaseException:
        place.unlink(missing_ok=True)
        raise
    place.replace(path)
