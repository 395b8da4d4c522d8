from __future__ import annotations

import gc
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt import loop


@pytest.fixture
def swedish_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("sv_SE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def alive() -> Callable[[type[QWidget]], int]:
    """How many widgets of a kind exist, after everything dropped has been collected."""

    def count(kind: type[QWidget]) -> int:
        for _ in range(3):  # what is deleted may have others deleted
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        return sum(isinstance(widget, kind) for widget in QApplication.allWidgets())

    return count


@pytest.fixture
def on_loop(qtbot: QtBot) -> Callable[[Callable[[], Coroutine[Any, Any, None]]], None]:
    """Runs a coroutine on the program's own loop, Qt's and asyncio's together."""

    def run(scenario: Callable[[], Coroutine[Any, Any, None]]) -> None:
        async def main(_app: QApplication) -> int:
            await scenario()
            return 0

        assert loop.run(main, []) == 0

    return run


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A shown window with one line of text in it."""
    made = QMainWindow()
    line = QLineEdit()
    made.setCentralWidget(line)
    made.resize(1024, 640)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    line.setFocus()
    return made
