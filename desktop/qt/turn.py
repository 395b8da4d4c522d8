"""Work that can wait a moment, one piece in each pass of the event loop.

All timers that are due fire in one pass: a few short pieces of work together are a long one for whoever types.
"""

from __future__ import annotations

from collections import deque

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimerEvent, Signal


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


class _Line(QObject):
    """Its timer is a plain one: a posted event would go before what is typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Turn] = deque()
        self._timer = 0

    def join(self, turn: Turn) -> None:
        self._waiting.append(turn)
        if not self._timer:
            self._timer = self.startTimer(0)

    def timerEvent(self, _event: QTimerEvent) -> None:
        """The first who still wants it."""
        while self._waiting:
            turn = self._waiting.popleft()
            if shiboken6.isValid(turn) and turn.take():
                break
        if not self._waiting:
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
