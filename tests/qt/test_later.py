"""What is put off is made in order, one part a turn, or all at once when somebody needs it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from desktop.qt.later import Later


def test_each_part_has_a_turn_of_its_own(qtbot: QtBot) -> None:
    home, made = QObject(), list[str]()
    later = Later(home)
    for name in "abc":
        later.put(partial(made.append, name))
    assert not made
    turns = 0
    while len(made) < 3:
        QCoreApplication.processEvents()
        turns += 1
        assert len(made) <= turns
    assert made == ["a", "b", "c"]


def test_whoever_needs_it_has_it_at_once_and_only_once(qtbot: QtBot) -> None:
    home, made = QObject(), list[str]()
    later = Later(home)
    later.put(partial(made.append, "a"))
    later.finish()
    assert made == ["a"]
    later.finish()
    qtbot.wait(20)
    assert made == ["a"]
