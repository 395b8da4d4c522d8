from __future__ import annotations

import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.qt.letting_go import LettingGo


class Thing:
    """Something whose end can be seen."""


def made(many: int) -> tuple[list[Thing], weakref.WeakSet[Thing]]:
    things = [Thing() for _ in range(many)]
    return things, weakref.WeakSet(things)


def test_what_it_is_given_goes_some_at_a_time(qtbot: QtBot) -> None:
    parent = QObject()
    letting_go, (things, alive) = LettingGo(parent), made(200_000)
    letting_go.put(things)
    things.clear()
    assert len(alive) == 200_000
    qtbot.waitUntil(lambda: len(alive) < 200_000)
    assert alive
    qtbot.waitUntil(lambda: not alive)


def test_it_lets_go_at_once_of_what_is_left_when_its_parent_goes(qtbot: QtBot) -> None:
    parent = QObject()
    things, alive = made(10)
    LettingGo(parent).put(things)
    del things, parent
    assert not alive
