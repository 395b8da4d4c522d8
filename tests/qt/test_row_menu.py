"""The menu of a row: by mouse and keyboard, about what is marked or selected, and copying."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from desktop.qt.command_menu import CommandMenu
from desktop.qt.commands import Command, Commands
from desktop.qt.row_menu import RowMenu
from desktop.qt.row_painter import ROW_HEIGHT
from desktop.qt.table import Column, RecordTable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@dataclass(frozen=True)
class Item:
    id: str
    name: str
    town: str = ""


ITEMS = [Item("1", "Anna", "Umeå"), Item("2", "Bo"), Item("3", "En kund med ett mycket långt namn som inte får plats")]


class Hand:
    """A list with two commands, the second of which cannot be run."""

    def __init__(self, window: QMainWindow) -> None:
        columns = [
            Column[Item]("name", "Name", 200, lambda item: item.name, stretch=True),
            Column[Item]("town", "Town", 100, lambda item: item.town),
        ]
        self.table = RecordTable(columns, lambda item: item.id, checkable=True)
        self.table.set_records(ITEMS)
        window.setCentralWidget(self.table)
        self.ran: list[str] = []
        commands = Commands(self.table)
        offered = [
            Command("edit", "Edit", lambda: self.ran.append("edit"), "F2"),
            Command("delete", "Delete", lambda: self.ran.append("delete"), enabled=False, why_not="Not this one."),
        ]
        RowMenu(self.table, commands, lambda: [offered])

    def right_click(self, row: int, x: int = 60) -> None:
        at = QPoint(x, row * ROW_HEIGHT + 10)
        viewport = self.table.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
        QApplication.sendEvent(viewport, event)

    @property
    def menu(self) -> CommandMenu:
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, CommandMenu)
        return popup

    def texts(self) -> list[str]:
        return [action.text().split("\t")[0] for action in self.menu.actions() if not action.isSeparator()]

    def action(self, words: str) -> QAction:
        return next(action for action in self.menu.actions() if action.text().startswith(words))

    def choose(self, action: QAction) -> None:
        self.menu.setActiveAction(action)
        QTest.keyClick(self.menu, Qt.Key.Key_Return)


@pytest.fixture
def hand(window: QMainWindow, qtbot: QtBot) -> Iterator[Hand]:
    made = Hand(window)
    window.show()
    qtbot.wait(50)
    yield made
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    QApplication.processEvents()


def test_a_right_click_selects_the_row_and_offers_what_can_be_done_with_it(hand: Hand) -> None:
    hand.right_click(1)
    assert hand.table.selected_record() == ITEMS[1]
    assert hand.texts() == ["Edit", "Delete", "Copy “Bo”", "Copy a value", "Copy as a table"]
    delete = hand.action("Delete")
    assert (delete.isEnabled(), delete.toolTip()) == (False, "Not this one.")
    hand.choose(hand.action("Edit"))
    assert hand.ran == ["edit"]


def test_beneath_the_rows_there_is_no_menu(hand: Hand) -> None:
    hand.right_click(7)
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    "press", [(Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)]
)
def test_the_keys_open_it_at_the_selected_row(hand: Hand, press: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    QTest.keyClick(hand.table, *press)
    assert QApplication.activePopupWidget() is None
    hand.table.select("2")
    QTest.keyClick(hand.table, *press)
    assert hand.texts() == ["Edit", "Delete", "Copy a value", "Copy as a table"]
    assert hand.menu.activeAction() is hand.action("Edit")
    assert hand.menu.y() >= hand.table.viewport().mapToGlobal(QPoint(0, 2 * ROW_HEIGHT)).y() - 4


def test_marked_rows_are_what_is_meant_until_the_person_turns_to_one(hand: Hand, qtbot: QtBot) -> None:
    hand.table.set_marked(["1", "3"])
    hand.right_click(0)
    assert hand.texts()[:2] == ["2 marked", "Edit"]
    assert not hand.action("2 marked").isEnabled()
    hand.menu.close()
    qtbot.wait(50)
    hand.right_click(1)
    qtbot.wait(50)
    assert hand.texts()[:2] == ["2 marked", "Only this row instead"]
    assert hand.table.marked_count() == 2
    hand.choose(hand.action("Only this row"))
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), CommandMenu))
    assert hand.texts()[0] == "Edit"
    assert hand.table.marked_records() == []
    assert hand.table.selected_record() == ITEMS[1]


def test_a_cell_is_copied_whole_though_the_menu_shortens_it(hand: Hand) -> None:
    hand.right_click(2)
    hand.choose(hand.action("Copy “En kund"))
    assert QGuiApplication.clipboard().text() == ITEMS[2].name


def test_every_value_can_be_copied_by_keyboard(hand: Hand) -> None:
    hand.table.select("1")
    QTest.keyClick(hand.table, Qt.Key.Key_Menu)
    values = hand.action("Copy a value").menu()
    assert isinstance(values, QMenu)
    assert [action.text().split("\t")[0] for action in values.actions()] == ["Name: Anna", "Town: Umeå"]
    values.actions()[1].trigger()
    assert QGuiApplication.clipboard().text() == "Umeå"
    assert hand.ran == []


def test_the_table_is_asked_to_copy_what_is_marked(hand: Hand, qtbot: QtBot) -> None:
    hand.right_click(0)
    with qtbot.waitSignal(hand.table.copy_wanted):
        hand.choose(hand.action("Copy as a table"))
