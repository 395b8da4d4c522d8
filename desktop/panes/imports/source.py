"""From bytes or pasted text to a table, in a thread; damage and wrong files become sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.core.tabular.encodings import Decoded, decode
from desktop.core.tabular.files import FileKind, kind_of
from desktop.core.tabular.mapping import Column, propose, remembered
from desktop.core.tabular.members import Target, fold
from desktop.core.tabular.separated import NotATable, find_separator, split
from desktop.core.tabular.table import Row, Table, make_table
from desktop.qt import disk_words
from desktop.store.spreadsheets import Unreadable, read_xlsx

from .words import wrong_file

LARGEST = 50_000_000
MOST_ROWS = 100_000
REASONS = ("Orsak", "Reason")
"""The last column of a file of bad rows; it is left out when the mended file is read again."""


class CannotRead(Exception):
    """The sentence says why, and what to do instead."""


@dataclass(frozen=True)
class Source:
    """What was dropped, chosen or pasted. `encoding`, `separator` and `sheet` are empty where they are to be found."""

    name: str
    data: bytes
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    pasted: bool = False
    """From the clipboard, whose letters are known."""

    def with_(self, **changed: str) -> Source:
        """The same bytes, read in another way."""
        return replace(self, **changed)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Read:
    """A table with the mapping proposed for it."""

    table: Table
    columns: list[Column]


def load(path: Path) -> Source:
    """The bytes of a file. Raises CannotRead."""
    translate = QCoreApplication.translate
    try:
        if path.stat().st_size > LARGEST:
            raise CannotRead(
                translate("Imports", "The file is larger than 50 MB. Divide it and import one part at a time.")
            )
        return Source(path.name, path.read_bytes())
    except OSError as why:
        text = translate("Imports", "The file could not be opened: {reason}").format(reason=disk_words.reason(why))
        raise CannotRead(text) from why


def read(source: Source, target: Target, known: Callable[[list[str]], list[str | None] | None]) -> Read:
    """The table of a source. `known` gives the mapping used before for these headers. Raises CannotRead."""
    kind = kind_of(source.data)
    if kind is FileKind.XLSX:
        table = _workbook(source, target)
    elif kind is FileKind.TEXT:
        table = _text(source, target)
    else:
        raise CannotRead(wrong_file(kind))
    _without_reasons(table)
    translate = QCoreApplication.translate
    if not table.rows:
        raise CannotRead(translate("Imports", "There are no rows under the header. Choose another file or sheet."))
    if len(table.rows) > MOST_ROWS:
        raise CannotRead(translate("Imports", "More than 100 000 rows: divide the file and import a part at a time."))
    before = known(table.headers)
    return Read(table, (remembered(target, table, before) if before else None) or propose(target, table))


def _text(source: Source, target: Target) -> Table:
    if source.encoding:
        decoded = Decoded(source.data.decode(source.encoding, "replace"), source.encoding)
    else:
        decoded = decode(source.data)
    separator = source.separator or find_separator(decoded.text)
    try:
        table = make_table(list(split(decoded.text, separator)), target.knows)
    except NotATable as why:
        words = QCoreApplication.translate(
            "Imports", "A quotation mark in the file has no end. Open it and save it anew."
        )
        raise CannotRead(words) from why
    table.encoding, table.separator, table.letters_lost = decoded.encoding, separator, decoded.letters_lost
    return table


def _workbook(source: Source, target: Target) -> Table:
    try:
        sheets, rows = read_xlsx(source.data, source.sheet, _alive)
    except Unreadable as why:
        words = QCoreApplication.translate(
            "Imports",
            "The workbook is damaged or has a password. Save it anew in Excel, without one, and try again.",
        )
        raise CannotRead(words) from why
    table = make_table(rows, target.knows)
    table.sheet, table.sheets = sheets[0], sorted(sheets)
    return table


def _alive(_count: int) -> bool:
    return True


def _without_reasons(table: Table) -> None:
    if table.headed and fold(table.headers[-1]) in map(fold, REASONS):
        at = len(table.headers) - 1
        table.headers = table.headers[:at]
        table.rows = [Row(row.number, row.cells[:at]) for row in table.rows]
