"""Rows of a list on the clipboard: as text with tabs, and as a table for spreadsheets and letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import islice
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from .notices import Notices
from .table import RecordTable
from .table_model import Column

_SLICE = 400
"""Rows written in one go, about 10 ms."""


class TableCopy(QObject):
    """Copies what is marked, else the selected row, in the columns and the order that are seen.

    Signals: `copied` with the number of rows.
    """

    copied = Signal(object)

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table
        self._columns: list[Column[Any]] = []
        self._left: Iterator[Any] = iter(())
        self._lines: list[list[str]] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        table.copy_wanted.connect(self.copy)

    def copy(self) -> None:
        """Begins anew; many rows take a moment, in which nothing stands still."""
        selected = self._table.selected_record()
        records = self._table.marked_records() or ([selected] if selected is not None else [])
        self._columns = self._table.shown_columns()
        self._left, self._lines = iter(records), []
        if records:
            self._go_on()

    def _go_on(self) -> None:
        some = list(islice(self._left, _SLICE))
        self._lines += [[shown(column, record) for column in self._columns] for record in some]
        if len(some) == _SLICE:
            self._next.start()
            return
        clipboard = QGuiApplication.clipboard()
        clipboard.setMimeData(as_table(self._columns, self._lines))
        self.copied.emit(len(self._lines))
        self._lines = []


class _Words(QObject):
    """lupdate finds plurals in the `tr` of a QObject only."""

    def of(self, count: int) -> str:
        """What is on the clipboard now."""
        return self.tr("%n row(s) copied, to be pasted into a spreadsheet or a letter.", "", count)


def say_copied(notices: Notices, count: object) -> None:
    """Tells the person."""
    if isinstance(count, int):
        notices.done(_Words().of(count), key="list.copied")


def shown(column: Column[Any], record: Any) -> str:
    """A value in one line, without the notes beside it."""
    text = column.text(record)
    return text if column.align_right else " ".join(text.replace("\u00a0", " ").split())


def as_table(columns: Sequence[Column[Any]], lines: Sequence[Sequence[str]]) -> QMimeData:
    """Both forms. What stands left is marked as text, so that no spreadsheet eats the zeros of a number or reckons."""
    titles = [column.title for column in columns]
    data = QMimeData()
    data.setText("\n".join("\t".join(line) for line in (titles, *lines)))
    head = "".join(f"<th>{escape(title)}</th>" for title in titles)
    styles = [_NUMBER if column.align_right else _TEXT for column in columns]
    rows = "".join(f"<tr>{''.join(map(_cell, line, styles))}</tr>" for line in lines)
    data.setHtml(f'<meta charset="utf-8"><table><tr>{head}</tr>{rows}</table>')
    return data


_TEXT = "mso-number-format:'\\@'"
_NUMBER = "text-align:right"


def _cell(text: str, style: str) -> str:
    return f'<td style="{style}">{escape(text)}</td>'
