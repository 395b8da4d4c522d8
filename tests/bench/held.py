"""How long what a person does holds the event loop at once, in the thread's own time. It is no bench of itself.

Between two passes of a loop that is never idle lies what was done at once: a handler, a turn of what is left for later,
laying out, painting. By the clock it would count what other programs did meanwhile.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

ALLOWED = 50.0
_QUIET_S = 0.06
_NOTHING_MS = 0.5


class Held(QObject):
    """Milliseconds of its own between two passes: `longest`, and `whole` for all that were more than nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.whole = 0.0
        self.busy_at = time.perf_counter()
        self._last = time.thread_time()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def stop(self) -> None:
        """No more is counted."""
        self._timer.stop()
        self.deleteLater()

    def _tick(self) -> None:
        now = time.thread_time()
        passed, self._last = (now - self._last) * 1000, now
        self.longest = max(self.longest, passed)
        if passed > _NOTHING_MS:
            self.whole += passed
            self.busy_at = time.perf_counter()


async def held(work: Callable[[], object], done: Callable[[], bool] | None = None) -> tuple[float, float]:
    """The longest hold and all of it, until `done` and then nothing is done for a moment."""
    await asyncio.sleep(0.02)
    watch = Held()
    await asyncio.sleep(0)
    work()
    watch.busy_at = time.perf_counter()
    while time.perf_counter() - watch.busy_at < _QUIET_S or (done is not None and not done()):  # noqa: ASYNC110
        await asyncio.sleep(0.002)
    watch.stop()
    return watch.longest, watch.whole


def say(name: str, times: list[tuple[float, float]], floor: float) -> bool:
    """Prints `name value unit floor ratio allowed` of the worst and median hold and the whole; whether it is good."""
    longest, whole = zip(*times, strict=True)
    for what, value in (("held", max(longest)), ("held.median", statistics.median(longest))):
        sys.stdout.write(f"{name}.{what} {value:.1f} ms {floor:.1f} {value / floor:.2f} {ALLOWED:.0f}\n")
    value = statistics.median(whole)
    sys.stdout.write(f"{name}.whole {value:.1f} ms {floor:.1f} {value / floor:.2f} -\n")
    sys.stdout.flush()
    return bool(max(longest) <= ALLOWED)
