from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt.hitlist import HitList
from desktop.qt.matching import finder, matches
from desktop.qt.pickfield import PickField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROWS = [(1, "Lindqvist & Co Fastigheter AB", "556840-2266"), (2, "Brf Sjöutsikten 3", ""), (3, "Ågrens Måleri HB", "")]


@pytest.fixture
def field(window: QMainWindow) -> PickField:
    field = PickField("Customer", finder(ROWS), required=True)
    window.setCentralWidget(field)
    field.setFocus()
    return field


def listed(field: PickField) -> HitList | None:
    found = field.window().findChild(HitList)
    return found if isinstance(found, HitList) and found.isVisible() else None


def test_words_in_any_order() -> None:
    assert matches("ab LIND", "Lindqvist AB")
    assert not matches("lind hb", "Lindqvist AB")
    assert [row[0] for row in finder(ROWS)("2266 fast")] == [1]
    assert [row[0] for row in finder(ROWS, limit=2)("")] == [1, 2]


def test_who_is_not_there_is_offered_to_be_made(window: QMainWindow) -> None:
    field = PickField("Customer", finder(ROWS), new="New customer: {words}")
    window.setCentralWidget(field)
    wanted: list[object] = []
    field.new_wanted.connect(wanted.append)
    field.setFocus()
    QTest.keyClicks(field.editor, "lind")
    hits = listed(field)
    assert hits is not None
    assert [hits.item(row).text() for row in range(hits.count())] == [ROWS[0][1]]
    QTest.keyClicks(field.editor, "blad")
    assert [hits.item(row).text() for row in range(hits.count())] == ["New customer: lindblad"]
    QTest.keyClick(field.editor, Qt.Key.Key_Tab)
    assert wanted == [], "going on is no wish for a new one"
    field.setFocus()
    QTest.keyClicks(field.editor, " ab")
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert wanted == ["lindblad ab"]
    field.choose(2)
    assert (field.value(), field.text()) == (2, ROWS[1][1])


def test_typing_finds_and_enter_takes(field: PickField, qtbot: QtBot) -> None:
    QTest.keyClicks(field.editor, "ab lind")
    assert field.value() is None
    hits = listed(field)
    assert hits is not None
    assert hits.count() == 1
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert (field.value(), field.text(), field.shown_text()) == (1, ROWS[0][1], ROWS[0][1])
    assert listed(field) is None


def test_what_comes_to_stand_above_moves_the_list_and_does_not_close_it(window: QMainWindow) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    field = PickField("Customer", finder(ROWS))
    column.addWidget(field)
    column.addStretch(1)
    window.setCentralWidget(page)
    field.setFocus()
    QApplication.processEvents()
    QTest.keyClicks(field.editor, "lind")
    hits = listed(field)
    assert hits is not None
    before = hits.y()
    column.insertWidget(0, QLabel("Something is said"))
    QApplication.processEvents()
    assert listed(field) is hits
    assert hits.y() > before
    assert hits.y() == field.editor.mapTo(window, QPoint(0, field.editor.height() + 2)).y()
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.value() == 1


def test_arrows_move_and_escape_lets_it_be(field: PickField, qtbot: QtBot) -> None:
    field.set_value(2)
    QTest.keyClick(field.editor, Qt.Key.Key_Down)
    hits = listed(field)
    assert hits is not None
    assert hits.count() == 3
    QTest.keyClick(field.editor, Qt.Key.Key_Down)
    QTest.keyClick(field.editor, Qt.Key.Key_Escape)
    assert (listed(field), field.value(), field.text()) == (None, 2, "Brf Sjöutsikten 3")


def test_words_that_were_not_taken_are_an_error(field: PickField, qtbot: QtBot) -> None:
    field.set_value(2)
    QTest.keyClicks(field.editor, "x")
    assert field.value() is None
    assert field.check()
    line = field.editor
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClicks(line, " ")
    assert field.check()


def test_a_value_is_named(qtbot: QtBot) -> None:
    field = PickField("Customer", finder(ROWS), name=lambda value: f"no. {value}")
    qtbot.addWidget(field)
    field.set_value(9)
    assert field.text() == "no. 9"
    field.set_value(9, "Kiosken")
    assert field.shown_text() == "Kiosken"


def test_the_list_goes_with_the_field(
    field: PickField, window: QMainWindow, qtbot: QtBot, alive: Callable[[type[QWidget]], int]
) -> None:
    QTest.keyClicks(field.editor, "a")
    assert listed(field) is not None
    window.setCentralWidget(QLineEdit())
    assert alive(HitList) == 0


def test_the_list_stays_when_the_page_moves_the_field(window: QMainWindow) -> None:
    page = QWidget()
    window.resize(600, 400)
    window.setCentralWidget(page)
    page.show()
    field = PickField("Customer", finder(ROWS))
    field.setParent(page)
    field.setGeometry(10, 10, 300, 70)
    field.show()
    field.setFocus()
    QTest.keyClicks(field.editor, "lind")
    field.move(10, 60)
    shown = listed(field)
    assert shown is not None, "a line that grew above must not take the choice away"
    assert shown.y() == field.editor.mapTo(window, field.editor.rect().bottomLeft()).y() + 3
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert field.value() == 1
