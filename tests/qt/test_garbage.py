from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from desktop.qt.garbage import Garbage


class Knot(QObject):
    """Refers to itself, so only the collector can free it."""

    def __init__(self) -> None:
        super().__init__()
        self.own = self
        self.timer = QTimer(self)
        self.timer.start(10_000)


def allocate_a_lot() -> None:
    for _ in range(20):
        _ = [[number] for number in range(5_000)]


@pytest.fixture
def automatic() -> Iterator[None]:
    """Python collects by itself, as in a program; the tests do without."""
    gc.enable()
    yield
    gc.disable()


@pytest.mark.usefixtures("automatic")
def test_a_worker_thread_frees_no_qobject_but_the_ui_thread_does(qtbot: QtBot) -> None:
    garbage = Garbage()
    try:
        freed_on: list[threading.Thread] = []
        for _ in range(5):
            weakref.finalize(Knot(), lambda: freed_on.append(threading.current_thread()))
        worker = threading.Thread(target=allocate_a_lot)
        worker.start()
        worker.join()
        assert freed_on == []
        kept = [[number] for number in range(5_000)]
        qtbot.waitUntil(lambda: len(freed_on) == 5)
        assert set(freed_on) == {threading.main_thread()}
        assert len(kept) == 5_000
    finally:
        garbage.stop()
    assert gc.isenabled()


@pytest.mark.usefixtures("automatic")
def test_what_was_set_aside_is_collected_at_the_end(qtbot: QtBot) -> None:
    """Modules and panes are not gone through again and again; yet nothing is lost by it."""
    freed: list[str] = []
    weakref.finalize(Knot(), freed.append, "before")
    garbage = Garbage()
    weakref.finalize(Knot(), freed.append, "after")
    kept = [[number] for number in range(5_000)]
    qtbot.waitUntil(lambda: freed == ["after"])
    garbage.stop()
    assert freed == ["after", "before"]
    assert gc.get_freeze_count() == 0
    assert len(kept) == 5_000
