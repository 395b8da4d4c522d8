"""How long an event loop is held, how much memory its process has, and what has happened when: JSON lines.

What is measured by the clock also counts what other programs did meanwhile. The kernel tells how long a thread that
could have run was kept waiting for a processor: less that, the figures are those of a machine of one's own.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 5
PAGE = os.sysconf("SC_PAGE_SIZE")


def resident() -> float:
    """Megabytes of this process that are in memory."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * PAGE / 1_000_000


class Clock:
    """Seconds of one thread: by the clock, and less those in which it waited for a processor."""

    def __init__(self) -> None:
        path = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._told = os.open(path, os.O_RDONLY) if path.exists() else None

    def read(self) -> tuple[float, float]:
        """By the clock and of one's own; the same where the kernel tells nothing."""
        waited = int(os.pread(self._told, 100, 0).split()[1]) / 1e9 if self._told is not None else 0.0
        now = time.perf_counter()
        return now, now - waited


class Watch(QObject):
    """Asks `look` at every tick what has happened, and ends the program by `end` after it said the last word.

    A line has `hold_ms` and `hold_clock_ms`, the longest holds since the line before, and `own_s` since the window
    stood; `mb` is what is resident.
    """

    def __init__(self, look: Callable[[], None]) -> None:
        super().__init__()
        self._look = look
        self._clock = Clock()
        self._said: set[str] = set()
        self._last = self._window = self._clock.read()
        self._hold = self._hold_clock = 0.0
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.say("window")

    def stop(self) -> None:
        """No more is told."""
        self._timer.stop()

    def has_said(self, what: str) -> bool:
        """Whether it has happened."""
        return what in self._said

    def own_s(self) -> float:
        """Seconds of its own since the window stood."""
        return self._clock.read()[1] - self._window[1]

    def say(self, what: str, count: int = 0) -> None:
        """Something has happened; only the first time is told."""
        if what in self._said:
            return
        self._said.add(what)
        self._note()
        told = {"what": what, "at": time.time(), "own_s": self.own_s(), "mb": resident(), "count": count}
        told |= {"hold_ms": self._hold * 1000, "hold_clock_ms": self._hold_clock * 1000}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        self._hold = self._hold_clock = 0.0
        self._last = self._clock.read()

    def _tick(self) -> None:
        self._note()
        self._look()

    def _note(self) -> None:
        now = self._clock.read()
        passed = [new - old - TICK_MS / 1000 for new, old in zip(now, self._last, strict=True)]
        self._hold_clock, self._hold = max(self._hold_clock, passed[0]), max(self._hold, passed[1])
        self._last = now
