"""Columns chosen, moved and widened, by mouse and by keyboard, in a real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from desktop.qt.column_picker import ColumnPicker, column_menu
from desktop.qt.table import Column, RecordTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication) -> RecordTable:
    columns = [
        Column("number", "No.", 60, str, sort=int),
        Column("name", "Name", 120, lambda n: f"Kund {n}", sort=lambda n: f"Kund {n}", stretch=True),
        Column("day", "Day", 80, lambda n: f"d{n}", sort=int, hide_below=300),
        Column("more", "More", 90, lambda n: f"m{n}", sort=int, optional=True),
    ]
    table = RecordTable(columns, str, checkable=True)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    qtbot.waitExposed(table)
    table.set_records(list(range(50)))
    return table


def ids(table: RecordTable) -> list[str]:
    return [column.id for column in table.shown_columns()]


def drag(table: RecordTable, start: int, end: int) -> None:
    view = table.horizontalHeader().viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(start, 10))
    for x in range(start, end, 6 if end > start else -6):
        QTest.mouseMove(view, QPoint(x, 10))
    QTest.mouseMove(view, QPoint(end, 10))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(end, 10))


def edge(table: RecordTable, column: str) -> int:
    head, section = table.horizontalHeader(), table.column_sections()[column]
    return head.sectionViewportPosition(section) + head.sectionSize(section) - 1


def test_a_column_is_dragged_to_another_place(table: RecordTable) -> None:
    table.select("7")
    table.sort_by("day", descending=True)
    told: list[bool] = []
    table.columns_changed.connect(lambda: told.append(True))
    head = table.horizontalHeader()
    drag(table, head.sectionViewportPosition(3) + 20, 40)
    assert ids(table) == ["day", "number", "name"]
    assert table.column_choice()[0] == ("day", "number", "name")
    assert table.selected_record() == 7
    assert table.sorted_by() == ("day", True)
    assert told == [True]
    assert table.model().headerData(1, Qt.Orientation.Horizontal) == "Day"


def test_an_edge_is_dragged_and_the_stretch_gives_room(table: RecordTable) -> None:
    drag(table, edge(table, "number"), edge(table, "number") + 30)
    head = table.horizontalHeader()
    assert head.sectionSize(1) == 90
    assert head.length() == table.viewport().width()
    drag(table, edge(table, "name"), edge(table, "name") - 24)
    assert head.sectionSize(3) == 104
    assert head.length() == table.viewport().width()
    assert table.column_choice()[1] == {"number": 90, "day": 104}


def test_a_double_click_on_an_edge_fits_the_texts(table: RecordTable) -> None:
    view = table.horizontalHeader().viewport()
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(edge(table, "day"), 10))
    assert table.horizontalHeader().sectionSize(3) < 80


def test_the_menu_shows_and_hides(table: RecordTable) -> None:
    menu = column_menu(table, print)
    action = next(one for one in menu.actions() if one.data() == "more")
    assert not action.isChecked()
    action.trigger()
    assert ids(table) == ["number", "name", "day", "more"]
    menu.close()
    table.resize(250, 400)
    assert ids(table) == ["number", "name", "day", "more"], "what was chosen is never left out"
    table.reset_columns()
    assert ids(table) == ["number", "name"]


def test_the_list_of_columns_ends_inside_a_low_window(qtbot: QtBot) -> None:
    """At 640 pixels its button was under the edge of the screen."""
    table = RecordTable([Column(str(one), f"Column {one}", 60, str) for one in range(20)], str)
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    picker = ColumnPicker(table)
    picker.open_over(table.horizontalHeader())
    assert picker.mapTo(table, QPoint(0, picker.height())).y() <= table.height()


@pytest.mark.parametrize("height", [300, 420, 1400])
def test_the_list_of_columns_shows_whole_rows_and_nothing_lies_over_its_words(qtbot: QtBot, height: int) -> None:
    """In a window taller than two thirds of the screen the words below lay over the list's last row."""
    table = RecordTable([Column(str(one), f"Column {one}", 60, str) for one in range(20)], str)
    qtbot.addWidget(table)
    table.resize(500, height)
    table.show()
    picker = ColumnPicker(table)
    picker.open_over(table.horizontalHeader())
    lines, hint = picker.findChild(QListWidget), picker.findChild(QLabel)
    assert isinstance(lines, QListWidget)
    assert isinstance(hint, QLabel)
    assert lines.geometry().bottom() < hint.y()
    assert hint.height() >= hint.heightForWidth(hint.width())
    assert lines.viewport().height() % lines.sizeHintForRow(0) == 0


def test_everything_goes_by_keyboard(table: RecordTable, qtbot: QtBot) -> None:
    picker = ColumnPicker(table)
    picker.open_over(table.horizontalHeader())
    lines = picker.findChild(QListWidget)
    assert isinstance(lines, QListWidget)

    def press(key: Qt.Key, *, alt: bool = False) -> None:
        held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(lines, QKeyEvent(QKeyEvent.Type.KeyPress, key, held))

    press(Qt.Key.Key_Down, alt=True)
    assert ids(table) == ["name", "number", "day"]
    press(Qt.Key.Key_Right, alt=True)
    assert table.column_choice()[1] == {"number": 68}
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Space)
    assert ids(table) == ["name", "number", "day", "more"]
    picker.close()


def test_what_was_set_up_once_comes_back(table: RecordTable) -> None:
    table.set_column_choice(("more", "gone", "name"), {"more": 120, "gone": 7})
    assert ids(table) == ["more", "name"]
    assert table.horizontalHeader().sectionSize(1) == 120
    assert table.model().data(table.model().index(3, 1)) == "m3"
    assert table.model().data(table.model().index(3, 1), Qt.ItemDataRole.AccessibleTextRole) == "More m3, Name Kund 3"
