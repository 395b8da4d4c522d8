"""A page made over turns: nobody sees half of it, nobody works in half of it, and no key is lost or comes elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.qt.filled_page import FilledPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Page(FilledPage):
    def __init__(self, place: QStackedWidget) -> None:
        super().__init__(place)
        self.pressed = 0
        self.column = QVBoxLayout(self)
        button = QPushButton("Back", self)
        button.clicked.connect(self.press)
        self.column.addWidget(button)
        self.button = button
        self.lines: list[QLineEdit] = []

    def press(self) -> None:
        self.pressed += 1

    def parts(self, turns: list[int]) -> Iterator[None]:
        for number in range(3):
            QTest.qSleep(15)  # longer than a turn's parts may take together
            self.lines.append(QLineEdit())
            self.column.addWidget(self.lines[-1])
            self.lines[-1].show()
            turns.append(number)
            yield
        self.lines[0].setFocus()


@pytest.fixture
def place(qtbot: QtBot) -> QStackedWidget:
    made = QStackedWidget()
    qtbot.addWidget(made)
    made.addWidget(QLineEdit())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def wait_for_the_first(turns: list[int]) -> None:
    while not turns:
        QCoreApplication.processEvents()
    assert turns == [0]


def click(place: QStackedWidget, page: Page) -> None:
    at = page.button.mapTo(place, page.button.rect().center())
    QTest.mouseClick(place.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def opened(place: QStackedWidget) -> tuple[Page, list[int]]:
    page, turns = Page(place), list[int]()
    page.fill(page.parts(turns))
    place.addWidget(page)
    place.setCurrentWidget(page)
    page.setFocus()
    return page, turns


def test_each_turn_makes_a_part_and_nothing_is_painted_before_the_last(place: QStackedWidget, qtbot: QtBot) -> None:
    page, turns = opened(place)
    assert (turns, page.is_whole, place.updatesEnabled()) == ([], False, False)
    wait_for_the_first(turns)
    assert (page.is_whole, place.updatesEnabled()) == (False, False)
    qtbot.waitUntil(lambda: page.is_whole)
    assert turns == [0, 1, 2]
    assert place.updatesEnabled()


def test_what_is_typed_early_comes_in_its_order_to_where_the_keyboard_is_then(
    place: QStackedWidget, qtbot: QtBot
) -> None:
    page, turns = opened(place)
    QTest.keyClicks(page, "Åsa")
    wait_for_the_first(turns)
    QTest.keyClick(page, Qt.Key.Key_Tab)
    QTest.keyClicks(page, "123")
    assert not page.is_untouched
    qtbot.waitUntil(lambda: page.is_whole)
    assert [line.text() for line in page.lines] == ["Åsa", "123", ""]


def test_the_mouse_does_not_reach_what_is_not_seen(place: QStackedWidget, qtbot: QtBot) -> None:
    page, _ = opened(place)
    click(place, page)
    assert page.pressed == 0
    page.finish()
    qtbot.waitUntil(lambda: page.lines[-1].y() > page.button.y() + 10)
    click(place, page)
    assert page.pressed == 1


def test_whoever_needs_it_has_it_at_once(place: QStackedWidget) -> None:
    page, turns = opened(place)
    QTest.keyClicks(page, "x")
    page.finish()
    assert (turns, page.is_whole, page.lines[0].text()) == ([0, 1, 2], True, "x")
    page.finish()
    assert turns == [0, 1, 2]


def test_a_page_that_is_left_before_it_was_seen_leaves_its_place_as_it_was(place: QStackedWidget) -> None:
    page, _ = opened(place)
    assert page.is_untouched
    place.removeWidget(page)
    page.hide()
    page.deleteLater()
    assert place.updatesEnabled()


def test_a_page_that_cannot_be_made_is_told_of_and_covers_nothing(place: QStackedWidget, qtbot: QtBot) -> None:
    page = Page(place)
    page.fill(iter(map(int, ["1", "no number"])))
    with qtbot.waitSignal(page.broken, timeout=0, raising=True), pytest.raises(ValueError, match="no number"):
        page.finish()
    assert (page.is_untouched, place.updatesEnabled()) == (False, True)
