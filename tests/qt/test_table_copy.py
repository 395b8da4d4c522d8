"""What lies on the clipboard after Ctrl+C in a list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.qt.table import Column, RecordTable
from desktop.qt.table_copy import TableCopy

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[RecordTable]:
    columns: list[Column[int]] = [
        Column("name", "Namn", 120, lambda n: f"<Åsa>\t& {n:03}", sort=int, stretch=True),
        Column("sum", "Summa", 90, lambda n: f"1\u00a0{n:03},00", sort=int, align_right=True),
        Column("more", "Mer", 90, str, optional=True),
    ]
    table = RecordTable(columns, str, checkable=True)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    table.set_records(list(range(1200)))
    qtbot.waitUntil(lambda: table.is_ready("sum"))
    yield table
    QGuiApplication.clipboard().clear()


def test_what_is_marked_is_copied_as_it_is_seen(table: RecordTable) -> None:
    TableCopy(table)
    table.sort_by("sum", descending=True)
    table.choose_columns(["sum", "name"])
    table.set_marked(["2", "7"])
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Summa\tNamn\n1\u00a0007,00\t<Åsa> & 007\n1\u00a0002,00\t<Åsa> & 002"
    assert "<td style=\"mso-number-format:'\\@'\">&lt;Åsa&gt; &amp; 007</td>" in data.html()
    assert data.html().count("<tr>") == 3


def test_without_marks_it_is_the_selected_row(table: RecordTable) -> None:
    copy = TableCopy(table)
    told: list[object] = []
    copy.copied.connect(told.append)
    copy.copy()
    assert told == []
    table.select("5")
    copy.copy()
    assert told == [1]
    assert QGuiApplication.clipboard().text().endswith("<Åsa> & 005\t1\u00a0005,00")


def test_many_rows_are_copied_in_slices(table: RecordTable, qtbot: QtBot) -> None:
    copy = TableCopy(table)
    table.mark_all()
    with qtbot.waitSignal(copy.copied) as told:
        copy.copy()
    assert told.args == [1200]
    assert len(QGuiApplication.clipboard().text().splitlines()) == 1201
