"""Work that can wait a moment, one piece in each pass of the event loop.

All timers that are due fire in one pass: a few short pieces of work together are a long one for whoever types.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimerEvent, Signal

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class _Waits(Protocol):
    """Who stands in line."""

    def take(self) -> bool:
        """Takes the turn; False when it is not wanted any more."""


class Turn(QObject):
    """Like a timer that fires once and at once, in a pass in which no other turn is taken. First come, first served.

    Signals: `timeout` when it is its turn.
    """

    timeout = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waits = False

    def start(self) -> None:
        """Stands in line, once."""
        if not self._waits:
            self._waits = True
            _the_line().join(self)

    def stop(self) -> None:
        """Lets the turn pass."""
        self._waits = False

    def is_active(self) -> bool:
        """Whether it waits for its turn."""
        return self._waits

    def take(self) -> bool:
        """Takes the turn; False when it is not wanted any more."""
        wanted, self._waits = self._waits, False
        if wanted:
            self.timeout.emit()
        return wanted


class _Work:
    """A piece of work that a task waits for; when the task has ended its turn passes."""

    def __init__(self, work: Callable[[], object], done: asyncio.Future[object]) -> None:
        self._work, self._done = work, done

    def take(self) -> bool:
        """Works, and tells the task how it went."""
        if self._done.done():
            return False
        try:
            self._done.set_result(self._work())
        except Exception as failure:
            self._done.set_exception(failure)
        return True


async def in_turn(work: Callable[[], T]) -> T:
    """Does a piece of work in a turn of its own; answers what it answers and raises what it raises.

    Where Qt's loop does not run, under asyncio's own, nobody waits for turns: then others are only let in before.
    """
    import asyncio

    if not QThread.currentThread().loopLevel():
        await asyncio.sleep(0)
        return work()
    done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
    _the_line().join(_Work(work, done))  # type: ignore[arg-type]  # a future of T takes what `work` answers
    return await done


class _Line(QObject):
    """Its timer is a plain one: a posted event would go before what is typed.

    After each turn it lets a pass go by: what that turn has to be painted, and what is typed, come before the next one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[_Waits] = deque()
        self._timer = 0
        self._rests = False

    def join(self, turn: _Waits) -> None:
        self._waiting.append(turn)
        if not self._timer:
            self._timer = self.startTimer(0)

    def timerEvent(self, _event: QTimerEvent) -> None:
        """The first who still wants it, every other time."""
        self._rests = not self._rests
        while self._waiting and self._rests:
            turn = self._waiting.popleft()
            if shiboken6.isValid(turn) and turn.take():
                break
        if not self._waiting:
            self._rests = False
            self.killTimer(self._timer)
            self._timer = 0


_line: _Line | None = None


def _the_line() -> _Line:
    """That of the application of now."""
    global _line
    if _line is None or not shiboken6.isValid(_line):
        app = QCoreApplication.instance()
        if app is None:
            raise RuntimeError("no application")
        _line = _Line(app)
    return _line
