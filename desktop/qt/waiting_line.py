"""A line that says how long nothing has come from Billecta: a bar that stands still looks like a program that does."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer

from .label import Label

_WORTH_TELLING = 5.0
"""Seconds; most answers come within one."""


class WaitingLine(Label):
    """Hidden while things move. `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.setProperty("role", "warning")
        self.setWordWrap(True)
        self._clock, self._since = clock, 0.0
        self._each_second = QTimer(self, interval=1000)
        self._each_second.timeout.connect(self.look)
        self.hide()

    def moved(self) -> None:
        """Something has come, or has just been sent; from now on it is waited for what comes next."""
        self._since = self._clock()
        self.hide()
        self._each_second.start()

    def over(self) -> None:
        """Nothing is waited for."""
        self._each_second.stop()
        self.hide()

    def look(self) -> None:
        """Says how long it has been waited for, once that is worth telling."""
        seconds = self._clock() - self._since
        if seconds >= _WORTH_TELLING and self._each_second.isActive():
            self.setText(self.tr("Waiting for Billecta, {seconds} s so far").format(seconds=int(seconds)))
            self.show()
