"""The loop as the program runs it: start, failures from everywhere, exit."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt import loop


@pytest.fixture
def reports() -> Iterator[list[BaseException]]:
    heard: list[BaseException] = []
    loop.set_reporter(heard.append)
    yield heard
    loop.set_reporter(None)


def test_it_answers_the_exit_code_and_restores_the_hooks(qtbot: QtBot) -> None:
    async def main(app: QApplication) -> int:
        assert not app.quitOnLastWindowClosed()
        assert app.applicationDisplayName() == "Attesta"
        await asyncio.sleep(0.01)
        return 3

    hooks = sys.excepthook, threading.excepthook
    assert loop.run(main, []) == 3
    assert (sys.excepthook, threading.excepthook) == hooks


def test_a_closing_window_does_not_end_it(qtbot: QtBot) -> None:
    async def main(_app: QApplication) -> int:
        window = QWidget()
        window.show()
        window.close()
        await asyncio.sleep(0.02)
        return 0

    assert loop.run(main, []) == 0


def test_quitting_from_outside_lets_main_clean_up(qtbot: QtBot) -> None:
    cleaned: list[bool] = []

    async def main(app: QApplication) -> int:
        QTimer.singleShot(0, app.quit)
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0.01)
            cleaned.append(True)
        return 1

    assert loop.run(main, []) == 0
    assert cleaned == [True]


def test_failures_from_slot_thread_and_loop_meet_in_one_place(qtbot: QtBot, reports: list[BaseException]) -> None:
    def slot() -> None:
        raise ValueError("slot")

    def thread() -> None:
        raise ValueError("thread")

    async def main(_app: QApplication) -> int:
        QTimer.singleShot(0, slot)
        asyncio.get_running_loop().call_soon(callback)
        worker = threading.Thread(target=thread)
        worker.start()
        await asyncio.to_thread(worker.join)
        await asyncio.sleep(0.05)
        return 0

    def callback() -> None:
        raise ValueError("loop")

    assert loop.run(main, []) == 0
    assert sorted(str(report) for report in reports) == ["loop", "slot", "thread"]


def test_a_failing_main_raises(qtbot: QtBot) -> None:
    async def main(_app: QApplication) -> int:
        raise LookupError("start")

    with pytest.raises(LookupError, match="start"):
        loop.run(main, [])


def test_a_failing_reporter_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    def reporter(_failure: BaseException) -> None:
        raise KeyError("reporter")

    loop.set_reporter(reporter)
    try:
        loop.report(ValueError("first"))
    finally:
        loop.set_reporter(None)
    assert [record.message for record in caplog.records] == ["The reporter failed", "Unexpected failure"]
