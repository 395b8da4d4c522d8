from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.qt.chip_bar import ChipBar
from desktop.qt.empty import EmptyState
from desktop.qt.list_pane import ListPane, View, conditions
from desktop.qt.name_popup import NamePopup
from desktop.qt.table import Column, RecordTable
from desktop.store.lists import Lists

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NAMES = ["Ann", "Anders", "Bo", "Åsa"]


@pytest.fixture
def pane(window: QMainWindow) -> ListPane:
    nothing = ("No endless names", "Names of more than nine letters stand here.")
    views = [
        View("all", "All"),
        View("long", "Long", lambda name: len(name) > 2),
        View("endless", "Endless", lambda name: len(name) > 9, nothing=nothing),
        View("none", "None", lambda _name: False),
    ]
    table = RecordTable([Column("name", "Name", 120, str, str, stretch=True)], str, views=conditions(views))
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


def test_an_empty_view_says_what_would_stand_in_it(pane: ListPane) -> None:
    assert said_instead(pane) == []
    pane.set_view("endless")
    assert said_instead(pane) == ["No endless names", "Names of more than nine letters stand here."]
    pane.set_view("none")
    assert said_instead(pane) == ["None here"]
    pane.filter_edit.setText("an")
    assert said_instead(pane) == ["No hits", "Try fewer words or another view."]
    pane.filter_edit.clear()
    pane.set_view("endless")
    pane.table.patch(["Maximiliana"])
    assert said_instead(pane) == []


def said_instead(pane: ListPane) -> list[str]:
    """What stands in the place of rows."""
    state = next(iter(pane.findChildren(EmptyState)))
    return [label.text() for label in state.findChildren(QLabel) if label.isVisible()]


def chip(pane: ListPane, words: str) -> QPushButton:
    return next(one for one in pane.findChildren(QPushButton) if words in one.text())


def open_popup(pane: ListPane) -> NamePopup:
    return next(popup for popup in pane.findChildren(NamePopup) if popup.isVisible())


def name_it(pane: ListPane, name: str) -> None:
    popup = open_popup(pane)
    popup.edit.setText(name)
    QTest.keyClick(popup.edit, Qt.Key.Key_Return)


def test_a_filter_is_kept_under_a_name_renamed_and_removed(pane: ListPane) -> None:
    lists = Lists()
    pane.remember(lists, "people")
    pane.set_view("long")
    pane.table.sort_by("name", descending=True)
    pane.filter_edit.setText("an")
    pane.save_filter()
    name_it(pane, "Mina & dina")
    pane.filter_edit.clear()
    pane.set_view("all")
    chip(pane, "Mina").click()
    assert (pane.filter_edit.text(), count(pane)) == ("an", "2 of 3")
    assert pane.table.sorted_by() == ("name", True)
    assert chip(pane, "Mina").isChecked()
    QTest.keyClick(chip(pane, "Mina"), Qt.Key.Key_F2)
    name_it(pane, "Våra")
    assert [saved.name for saved in lists.get("people").filters] == ["Våra"]
    QTest.keyClick(chip(pane, "Våra"), Qt.Key.Key_Delete)
    assert lists.get("people").filters == ()


def test_a_personal_number_is_not_kept_in_a_filter(pane: ListPane) -> None:
    lists = Lists()
    pane.remember(lists, "people")
    pane.filter_edit.setText("800113-9297 an")
    pane.save_filter()
    name_it(pane, "Hemlig")
    popup = open_popup(pane)
    assert "Personal numbers are not written" in "".join(label.text() for label in popup.findChildren(QLabel))
    assert lists.get("people").filters == ()
    popup.close()


def test_each_view_keeps_its_order_to_the_next_start(pane: ListPane) -> None:
    lists = Lists()
    pane.remember(lists, "people")
    pane.set_view("long")
    head = pane.table.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(0) + 30, 10)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert pane.table.visible_records() == ["Åsa", "Ann", "Anders"]
    pane.set_view("all")
    assert pane.table.visible_records() == NAMES
    assert lists.get("people").sorting == {"long": ("-name",)}


def test_chips_without_room_stand_in_a_menu_but_the_chosen_one(pane: ListPane, window: QMainWindow) -> None:
    bar = pane.findChild(ChipBar)
    assert bar is not None
    assert bar.hidden_buttons() == []
    views = [View(f"v{number}", f"View number {number}") for number in range(12)]
    wide = ChipBar(views)
    window.setCentralWidget(wide)
    wide.setFixedWidth(500)
    window.layout().activate()  # type: ignore[union-attr]  # a main window has one
    wide.set_counts({view.id: 1000 for view in views})
    assert 3 < len(wide.hidden_buttons()) < 12
    last = wide.hidden_buttons()[-1]
    last.click()
    assert last not in wide.hidden_buttons()
    assert not wide.more.isHidden()
    assert all(one.geometry().right() <= 500 for one in wide.findChildren(QPushButton) if not one.isHidden())


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


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_enter_and_the_arrow_down_show_the_first_that_was_found(pane: ListPane, key: Qt.Key) -> None:
    pane.filter_edit.setFocus()
    QTest.keyClicks(pane.filter_edit, "bo")
    QTest.keyClick(pane.filter_edit, key)
    assert pane.table.hasFocus()
    assert pane.table.selected_record() == "Bo"


def test_one_that_was_selected_stays_so_when_it_is_found(pane: ListPane) -> None:
    pane.table.select("Anders")
    pane.filter_edit.setFocus()
    QTest.keyClicks(pane.filter_edit, "an")
    QTest.keyClick(pane.filter_edit, Qt.Key.Key_Down)
    assert pane.table.selected_record() == "Anders"


def test_an_editor_gone_back_to_has_its_cursor_where_it_was(pane: ListPane) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    first, second = QLineEdit(), QLineEdit()
    column.addWidget(first)
    column.addWidget(second)
    pane.open_page(page)
    second.setFocus()
    pane.window().setFocus()
    pane.focus_first()
    assert second.hasFocus()


def test_the_hint_is_shortened_where_it_would_be_cut(pane: ListPane) -> None:
    edit = pane.filter_edit
    edit.setFixedWidth(184)
    assert edit.placeholderText() == "Filter (Ctrl+F)"
    edit.setFixedWidth(104)
    assert edit.placeholderText() == "Filter"


def test_the_line_between_list_and_detail_stays_where_it_was_put(pane: ListPane, window: QMainWindow) -> None:
    lists = Lists()
    pane.remember(lists, "people")
    window.resize(1100, 600)
    QTest.qWait(20)
    (splitter,) = pane.findChildren(QSplitter)
    splitter.moveSplitter(620, 1)
    until = QDeadlineTimer(3000)
    while not lists.get("people").split and not until.hasExpired():
        QTest.qWait(20)
    kept = lists.get("people").split
    assert kept == tuple(splitter.sizes())
    splitter.setSizes([800, 300])
    pane.remember(lists, "people")
    assert tuple(splitter.sizes()) == kept
