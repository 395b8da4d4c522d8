"""Modules imported one after the other, and the window's turn between them.

An import holds the event loop until all that it brings is there, a tenth of a second for a pane. It cannot be left to a
thread: PySide makes its classes when they are first named, and two threads must not make one.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import partial
from time import perf_counter
from types import ModuleType

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

from .turn import in_turn

_NAMED = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtOpenGLWidgets", "QtTest")
"""What pyqtgraph names, or imports."""

_HELD = 0.004


def imported(names: Iterable[str]) -> Iterator[None]:
    """Imports the next module each time it is asked; those that are there already take no turn.

    One that cannot be imported is passed over: whoever needs it will say so.
    """
    for name in names:
        if name not in sys.modules:
            with suppress(ImportError):
                importlib.import_module(name)
            yield


def import_before_asyncio(names: Iterable[str]) -> None:
    """Imports while Qt's own loop runs. What the person does meanwhile waits, and is answered afterwards."""
    turns, modules = QEventLoop(), imported(names)
    timer = QTimer(interval=0)
    timer.timeout.connect(partial(_take_turn, modules, turns))
    timer.start()
    turns.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


async def import_in_turns(names: Iterable[str]) -> None:
    """Imports while asyncio's loop runs, and has PySide make its widgets' classes, as a turn of its own.

    It makes those of all widgets when Qt first hands one out that is not the program's, such as a viewport.
    """
    import asyncio

    QAbstractScrollArea().viewport()
    await asyncio.sleep(0)
    for _ in imported(names):
        await asyncio.sleep(0)


def _take_turn(modules: Iterator[None], turns: QEventLoop) -> None:
    for _ in modules:
        return
    turns.quit()


async def make_classes() -> None:
    """Has PySide make its classes, some in each turn: a thread that imports pyqtgraph, which names all, makes none."""
    for name in _NAMED:
        with suppress(ImportError):
            module = await in_turn(partial(importlib.import_module, f"PySide6.{name}"))
            names = iter(dir(module))
            while await in_turn(partial(_make_some, module, names)):
                pass


def _make_some(module: ModuleType, names: Iterator[str]) -> bool:
    """Whether there may be more."""
    until = perf_counter() + _HELD
    for name in names:
        getattr(module, name)
        if perf_counter() > until:
            return True
    return False
