"""One piece of work in each pass of the event loop, whoever it belongs to, and nobody is left out."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.qt import loop
from desktop.qt.turn import Turn, in_turn


class Worker(QObject):
    """Works as long as there is something left."""

    def __init__(self, parent: QObject, name: str, left: int, done: list[str]) -> None:
        super().__init__(parent)
        self.turn = Turn(self)
        self.turn.timeout.connect(self._work)
        self._name, self._left, self._done = name, left, done
        self.turn.start()

    def _work(self) -> None:
        self._done.append(self._name)
        self._left -= 1
        if self._left:
            self.turn.start()


def test_those_who_work_take_turns_and_one_pass_has_one_of_them(qtbot: QtBot) -> None:
    home, done = QObject(), list[str]()
    workers = [Worker(home, name, 3, done) for name in "ab"]
    passes = 0
    while len(done) < 6:
        QCoreApplication.processEvents()
        passes += 1
        assert len(done) <= passes
    assert "".join(done) == "ababab"
    assert not any(one.turn.is_active() for one in workers)


def test_who_has_stopped_or_is_gone_holds_up_nobody(qtbot: QtBot) -> None:
    home, other, done = QObject(), QObject(), list[str]()
    stopped, gone = Worker(home, "stopped", 1, done), Worker(other, "gone", 1, done)
    Worker(home, "here", 1, done)
    stopped.turn.stop()
    del gone
    other.deleteLater()
    qtbot.waitUntil(lambda: done == ["here"])
    stopped.turn.start()
    qtbot.waitUntil(lambda: done == ["here", "stopped"])


def test_standing_in_line_twice_is_one_turn(qtbot: QtBot) -> None:
    home, done = QObject(), list[str]()
    worker = Worker(home, "a", 1, done)
    worker.turn.start()
    qtbot.waitUntil(lambda: done == ["a"])
    qtbot.wait(20)
    assert done == ["a"]


@pytest.mark.parametrize("broken", [False, True])
def test_a_task_waits_for_a_turn_of_its_own(broken: bool) -> None:
    done, log = list[object](), list[str]()

    def work() -> int:
        log.append("work")
        if broken:
            raise KeyError("broken")
        return 7

    async def main(app: QApplication) -> int:
        home = QObject()
        worker = Worker(home, "other", 3, log)
        try:
            done.append(await in_turn(work))
        except KeyError as failure:
            done.append(failure.args)
        with suppress(TimeoutError):
            async with asyncio.timeout(0):
                await in_turn(partial(log.append, "never"))
        await in_turn(partial(log.append, "last"))
        assert not worker.turn.is_active()
        return 0

    assert loop.run(main, []) == 0
    assert done == [("broken",) if broken else 7]
    assert log == ["other", "work", "other", "other", "last"]


async def test_without_qts_loop_work_is_done_all_the_same(qapp: QApplication) -> None:
    assert await in_turn(partial(int, "5")) == 5
