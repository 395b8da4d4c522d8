from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow

from desktop.qt.list_pane import ListPane, View, conditions
from desktop.qt.table import Column, RecordTable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NAMES = ["Ann", "Anders", "Bo", "Åsa"]


@pytest.fixture
def pane(window: QMainWindow) -> ListPane:
    views = [View("all", "All"), View("long", "Long", lambda name: len(name) > 2)]
    table = RecordTable([Column("name", "Name", 120, str, stretch=True)], str, views=conditions(views))
    pane = ListPane("People", table, views, new=None, filter_hint="Filter (Ctrl+F)")
    table.set_records(NAMES)
    window.setCentralWidget(pane)
    return pane


def count(pane: ListPane) -> str:
    """What stands beside the filter."""
    return next((one.text() for one in pane.findChildren(QLabel) if " of " in one.text() and one.isVisible()), "")


def test_how_many_rows_a_filter_leaves(pane: ListPane) -> None:
    assert count(pane) == ""
    pane.filter_edit.setText("an")
    assert count(pane) == "2 of 4"
    pane.set_view("long")
    pane.filter_edit.setText("bo")
    assert count(pane) == "0 of 3"
    pane.table.patch(["Bosse"])
    assert count(pane) == "1 of 4"
    pane.filter_edit.setText(" ")
    assert count(pane) == ""


def test_escape_clears_the_filter_then_leaves_it(window: QMainWindow, pane: ListPane) -> None:
    shortcut = QShortcut(QKeySequence("Esc"), window)
    pressed: list[bool] = []
    note: Callable[[], None] = lambda: pressed.append(True)  # noqa: E731
    shortcut.activated.connect(note)
    pane.focus_filter()
    QTest.keyClicks(pane.filter_edit, "bo")
    QTest.keyClick(pane.filter_edit, Qt.Key.Key_Escape)
    assert pane.filter_edit.text() == ""
    assert pane.filter_edit.hasFocus()
    assert pane.table.visible_count() == 4
    QTest.keyClick(pane.filter_edit, Qt.Key.Key_Escape)
    assert pane.table.hasFocus()
    assert pressed == []


def test_the_hint_is_shortened_where_it_would_be_cut(pane: ListPane) -> None:
    edit = pane.filter_edit
    edit.setFixedWidth(184)
    assert edit.placeholderText() == "Filter (Ctrl+F)"
    edit.setFixedWidth(104)
    assert edit.placeholderText() == "Filter"
