"""How many calls are taken, by the guide's section Throttling: faulty calls per user, and some reads and searches."""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Callable

FAULTS = ((60.0, 50),)
READS = ((60.0, 600), (10.0, 100))
SEARCHES = ((60.0, 100), (10.0, 30))


class Limits:
    """Counts in sliding windows (assumed: the guide's example can be read as a fixed one). `on` False lets all pass."""

    def __init__(self, *, on: bool = True, clock: Callable[[], float] = time.monotonic) -> None:
        self.on = on
        self._clock = clock
        self._calls: defaultdict[tuple[str, str], deque[float]] = defaultdict(lambda: deque(maxlen=600))

    def exceeded(self, user: str, what: str, windows: tuple[tuple[float, int], ...]) -> bool:
        """Whether `user` has used up one of the `windows` (seconds, calls)."""
        if not self.on:
            return False
        calls, now = self._calls[user, what], self._clock()
        return any(len(calls) >= most and now - calls[-most] < seconds for seconds, most in windows)

    def count(self, user: str, what: str) -> None:
        """One more call."""
        self._calls[user, what].append(self._clock())

    def clear(self) -> None:
        """Forgets all calls."""
        self._calls.clear()
