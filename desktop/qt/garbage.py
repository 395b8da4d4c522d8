"""Garbage is collected on the UI thread only, and so that nobody waits for it.

A cycle that holds a QObject and is collected while a worker thread happens to run takes Qt's timers down on the wrong
thread: warnings at best, a crash at worst.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from .turn import Turn

_EVERY_MS = 100
_DUE = 0.01
"""An older generation is collected when the younger ones have cost so many seconds since: it costs about as much."""

_WHOLE_EVERY = 600.0
"""Seconds between collections of everything, which are made while the person works elsewhere."""


class Garbage(QObject):
    """Takes over from Python's automatic collection until `stop`.

    What was there before, and what has survived all generations, is looked at no more until the program is out of
    sight: modules and panes live as long as the program, and going through them would hold it for a tenth of a second.
    """

    def __init__(self) -> None:
        super().__init__()
        self._was_automatic = gc.isenabled()
        self._spent = [0.0, 0.0]
        self._whole_at = time.monotonic()
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._turn = Turn(self)
        self._timer.timeout.connect(self._turn.start)
        self._turn.timeout.connect(self._collect_when_due)
        self._timer.start(_EVERY_MS)

    def stop(self) -> None:
        """Collects what is left and hands back to Python, if Python had it before."""
        self._timer.stop()
        self._turn.stop()
        gc.unfreeze()
        gc.collect()
        if self._was_automatic:
            gc.enable()

    def _collect_when_due(self) -> None:
        if time.monotonic() - self._whole_at > _WHOLE_EVERY and _is_out_of_sight():
            gc.unfreeze()
            self._collect(2)
            self._whole_at = time.monotonic()
        elif self._spent[1] > _DUE:
            self._collect(2)
        elif self._spent[0] > _DUE:
            self._collect(1)
        elif gc.get_count()[0] > gc.get_threshold()[0] > 0:
            self._collect(0)

    def _collect(self, generation: int) -> None:
        began = time.thread_time()
        gc.collect(generation)
        self._spent[:generation] = [0.0] * generation
        if generation < 2:
            self._spent[generation] += time.thread_time() - began
        else:
            gc.freeze()


def _is_out_of_sight() -> bool:
    return QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive
