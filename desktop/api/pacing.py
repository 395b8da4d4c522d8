"""How near we are to the API's limit on wrong calls. Source: the guide, "Throttling"."""

from __future__ import annotations

from collections import deque
from time import monotonic

AT_ONCE = 8
"""Calls under way at the same time; more of them make the interface stutter."""

WINDOW = 60.0
MOST_ERRORS = 50


class ErrorBudget:
    """Counts answers of 400 and above, except 404, within the last 60 seconds; 50 are allowed."""

    def __init__(self) -> None:
        self._moments: deque[float] = deque()

    def note(self, status: int) -> None:
        """Takes one answer into account."""
        if status >= 400 and status != 404:
            self._moments.append(monotonic())

    def in_window(self) -> int:
        """How many wrong calls the last 60 seconds saw."""
        while self._moments and monotonic() - self._moments[0] > WINDOW:
            self._moments.popleft()
        return len(self._moments)
