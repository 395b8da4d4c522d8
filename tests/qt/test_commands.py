from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from desktop.qt.commands import Command, Commands

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panes(window: QMainWindow) -> tuple[QWidget, QWidget]:
    stack = QStackedWidget()
    first, second = QWidget(), QWidget()
    stack.addWidget(first)
    stack.addWidget(second)
    window.setCentralWidget(stack)
    return first, second


def test_the_visible_pane_has_the_shortcut(window: QMainWindow, panes: tuple[QWidget, QWidget]) -> None:
    commands = Commands()
    ran: list[str] = []
    for name, pane in zip("ab", panes, strict=True):
        commands.add(pane, [Command(name, f"New {name}", partial(ran.append, name), "Ctrl+N")])
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    stack = window.centralWidget()
    assert isinstance(stack, QStackedWidget)
    stack.setCurrentIndex(1)
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    assert ran == ["a", "b"]
    assert [one.id for one in commands.active()] == ["b"]
    assert [one.id for one in commands.all()] == ["a", "b"]


def test_what_is_not_enabled_says_why_and_does_nothing(window: QMainWindow) -> None:
    commands, ran, refused = Commands(), [], []
    ready = False
    commands.refused.connect(lambda command: refused.append(command.why_not))
    attest = Command(
        "attest", "Attest", lambda: ran.append(1), "Ctrl+Return; F9", enabled=lambda: ready, why_not="Choose a draft."
    )
    commands.add(window, [attest])
    QTest.keyClick(window, Qt.Key.Key_F9)
    commands.run("attest")
    assert (ran, refused) == ([], ["Choose a draft."] * 2)
    ready = True
    QTest.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert ran == [1]
    assert attest.shown_key() == "Ctrl+↵"


def test_an_unknown_command_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        Commands().run("nothing")


def test_they_go_with_their_owner(window: QMainWindow) -> None:
    commands = Commands()
    owner = QWidget(window)
    commands.add(owner, [Command("a", "A", print)])
    newer = QWidget(window)
    commands.add(newer, [Command("a", "A again", print), Command("b", "B", print)])
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, 52)
    assert [one.text for one in commands.all()] == ["A again", "B"]
