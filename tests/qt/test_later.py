"""What is put off is made in order, one part a turn, or all at once when somebody needs it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
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


class List(QObject):
    """Something that tells when it has rows."""

    shown = Signal()
    rows = 0

    def count(self) -> int:
        return self.rows


def test_nothing_is_made_before_the_list_stands_unless_it_is_needed(qtbot: QtBot) -> None:
    rows, made = List(), list[str]()
    later = Later(rows)
    later.wait_for(rows.shown, rows.count)
    later.put(partial(made.append, "a"))
    rows.shown.emit()
    qtbot.wait(20)
    assert not made
    rows.rows = 3
    rows.shown.emit()
    later.put(partial(made.append, "b"))
    qtbot.waitUntil(lambda: made == ["a", "b"], timeout=100)


def test_a_list_that_stays_empty_is_not_waited_for_long(qtbot: QtBot) -> None:
    rows, made = List(), list[str]()
    later = Later(rows)
    later.wait_for(rows.shown, rows.count)
    later.put(partial(made.append, "a"))
    qtbot.waitUntil(lambda: made == ["a"], timeout=2000)
