"""Garbage is collected on the UI thread only.

A cycle that holds a QObject and is collected while a worker thread happens to run takes Qt's timers down on the wrong
thread: warnings at best, a crash at worst.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Garbage(QObject):
    """Takes over from Python's automatic collection until `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect_when_due)
        self._timer.start(_EVERY_MS)
        self._was_automatic = gc.isenabled()
        gc.disable()

    def stop(self) -> None:
        """Collects what is left and hands back to Python, if Python had it before."""
        self._timer.stop()
        gc.collect()
        if self._was_automatic:
            gc.enable()

    def _collect_when_due(self) -> None:
        """Python's own rule: a generation is due when its count has passed its threshold."""
        due = [count > limit > 0 for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        for generation in (2, 1, 0):
            if due[generation]:
                gc.collect(generation)
                return
