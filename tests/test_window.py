"""The window by itself: its environment is unmistakable, and it fits a small screen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.environment import Environment
from desktop.qt import i18n, theme
from desktop.qt.commands import Commands
from desktop.qt.notices import Notices
from desktop.window import NARROW_BELOW, SMALLEST, Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    theme.apply(qapp, theme.named("light"))
    made = Window(Notices(), Commands())
    qtbot.addWidget(made)
    made.build(Environment.DEMO)
    made.show()
    yield made
    made.may_close = True
    i18n.use(qapp, "en")


def line_colour(window: Window) -> QColor:
    """The colour of the line over the whole window, as it is painted."""
    line = next(one for one in window.shell.findChildren(QFrame) if one.property("role") == "environment-line")
    assert line.width() == window.width()
    return line.grab().toImage().pixelColor(line.width() // 2, 1)


def words(window: Window) -> set[str]:
    shown: list[QLabel | QPushButton] = [*window.findChildren(QLabel), *window.findChildren(QPushButton)]
    return {one.text() for one in shown if one.isVisible()}


def test_enter_presses_the_button_that_has_the_focus(window: Window) -> None:
    """A tile of the overview, a link in a check, the head of a card: whoever has come there by Tab."""
    page, link = QWidget(), QPushButton("Change")
    pressed: list[str] = []
    QVBoxLayout(page).addWidget(link)
    link.clicked.connect(partial(pressed.append, link.text()))
    window.show_page(page)
    window.activateWindow()
    link.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(link, key)
    assert pressed == ["Change"] * 3
    QTest.keyClick(link, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["Change"] * 3


def test_every_environment_has_its_own_line_word_and_title(window: Window, qtbot: QtBot) -> None:
    marks = []
    for environment in Environment:
        window.build(environment)
        window.show_company("Nordlunds Snickeri AB")
        qtbot.wait(20)
        word = window.windowTitle().rpartition(" · ")[2]
        assert any(word in text for text in words(window))
        assert window.windowTitle().startswith("Nordlunds Snickeri AB")
        marks.append((line_colour(window).name(), word))
    colours, titles = zip(*marks, strict=True)
    assert len(set(colours)) == len(set(titles)) == len(Environment)
    assert [word.casefold() for word in titles] == ["production", "test", "demo"]


@pytest.mark.parametrize(
    ("room", "whole"), [((1366, 768), True), ((1280, 800), True), ((1920, 1050), False), ((800, 600), False)]
)
def test_the_first_window_is_never_larger_than_the_screen(window: Window, room: tuple[int, int], whole: bool) -> None:
    """On a small one it takes the whole of it; smaller than its smallest it cannot become."""
    window.fit(QSize(*room))
    assert window.isMaximized() is whole
    normal = window.normalGeometry().size() if whole else window.size()
    assert not whole or (normal.width() < room[0] and normal.height() < room[1])


@pytest.mark.parametrize(("width", "narrow"), [(NARROW_BELOW - 1, True), (NARROW_BELOW, False), (1280, False)])
def test_a_narrow_window_has_icons_for_a_sidebar(window: Window, qtbot: QtBot, width: int, narrow: bool) -> None:
    window.resize(width, 700)
    qtbot.wait(20)
    assert (window.sidebar.width() < 100) is narrow


@pytest.mark.parametrize("language", ["sv", "en"])
def test_nothing_in_the_smallest_window_is_cut_off(
    window: Window, qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    i18n.use(qapp, language)
    for environment in Environment:
        window.build(environment)
        window.show_company("Västernorrlands Fastighetsförvaltning & Byggservice i Örnsköldsvik AB")
        window.resize(SMALLEST)
        qtbot.wait(20)
        assert window.size() == SMALLEST
        for button in window.topbar.findChildren(QPushButton):
            if button.isVisible() and button is not window.topbar.company:
                assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_closing_is_asked_for(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()
    assert window.isVisible()
    window.may_close = True
    assert window.close()
