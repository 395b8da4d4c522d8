"""Counts follow the collection and are right whenever they are told."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.qt.collection import Collection
from desktop.qt.tally import Tally


def _same(number: int) -> str:
    return str(number)


def _even(number: int) -> bool:
    return number % 2 == 0


def told_of(
    numbers: Collection[int], conditions: Mapping[str, Callable[[int], bool] | None], owner: QObject
) -> tuple[Tally, list[dict[str, int]]]:
    """A tally, and what it tells."""
    tally, told = Tally(numbers, conditions, owner), list[dict[str, int]]()
    tally.counted.connect(told.append)
    return tally, told


def test_counts_every_condition_and_the_whole(qtbot: QtBot) -> None:
    numbers: Collection[int] = Collection(_same)
    numbers.replace(range(10_001))
    owner = QObject()
    tally = Tally(numbers, {"all": None, "even": _even}, owner)
    with qtbot.waitSignal(tally.counted) as told:
        pass
    assert told.args == [{"all": 10_001, "even": 5_001}]


def test_follows_what_changes_while_it_counts(qtbot: QtBot) -> None:
    numbers: Collection[int] = Collection(_same)
    numbers.replace(range(9_000))
    owner = QObject()
    _tally, told = told_of(numbers, {"even": _even}, owner)
    qtbot.waitUntil(lambda: bool(told))
    numbers.merge(range(9_000, 9_010))
    numbers.remove(["0"])
    qtbot.waitUntil(lambda: told[-1] == {"even": 4_504})


def test_a_cleared_collection_is_counted_again(qtbot: QtBot) -> None:
    numbers: Collection[int] = Collection(_same)
    numbers.replace(range(10))
    owner = QObject()
    _tally, told = told_of(numbers, {"all": None}, owner)
    qtbot.waitUntil(lambda: told[-1:] == [{"all": 10}])
    numbers.clear()
    qtbot.waitUntil(lambda: told[-1] == {"all": 0})


def test_what_went_away_is_not_counted_to_its_end(qtbot: QtBot) -> None:
    numbers: Collection[int] = Collection(_same)
    numbers.replace(range(300_000))
    owner = QObject()
    tally, told = told_of(numbers, {"even": _even}, owner)
    qtbot.waitUntil(lambda: tally._next.is_active())
    numbers.clear()
    numbers.replace([2])
    qtbot.waitUntil(lambda: bool(told))
    assert told == [{"even": 1}]
