"""Waiting until somebody who steps through a list stands still, so that not every row on the way is asked for."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

SETTLES_MS = 150
"""Longer than the pause between two repeats of a key that is held."""


class Settle(QObject):
    """The first value goes on at once; one that follows closely only when no other comes. Signals: `settled(value)`."""

    settled = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._value: object = None
        self._last = 0.0
        self._timer = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def is_waiting(self) -> bool:
        """Whether a value will still be told."""
        return self._timer.isActive()

    def put(self, value: object) -> None:
        """Another value; the one that waits is forgotten."""
        quiet = (time.monotonic() - self._last) * 1000 > SETTLES_MS
        self._value, self._last = value, time.monotonic()
        if quiet and not self._timer.isActive():
            self._tell()
        else:
            self._timer.start()

    def forget(self) -> None:
        """Nothing waits any more."""
        self._timer.stop()

    def _tell(self) -> None:
        self.settled.emit(self._value)
