"""How many calls the API takes, and how long it asks to be left alone. Source: the guide, "Throttling"."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import inf, isfinite

WINDOW = 60.0
MOST_ERRORS = 50


class Window:
    """At most `most` calls in any `seconds`, those under way included."""

    def __init__(self, most: int, seconds: float, now: Callable[[], float]) -> None:
        self._most = most
        self._seconds = seconds
        self._now = now
        self._under_way = 0
        self._moments: deque[float] = deque()

    def begin(self) -> None:
        """A call starts; it takes a place."""
        self._under_way += 1

    def end(self, *, counts: bool) -> None:
        """The call is over: its place stays taken for the window, or is free again."""
        self._under_way -= 1
        if counts:
            self._moments.append(self._now())

    def in_window(self) -> int:
        """How many counted calls the window has seen."""
        while self._moments and self._now() - self._moments[0] >= self._seconds:
            self._moments.popleft()
        return len(self._moments)

    def is_full(self, *, background: bool) -> bool:
        """Whether the past alone leaves no place, whatever becomes of the calls under way."""
        return self.in_window() >= share(self._most, background)

    def free_in(self, *, background: bool) -> float:
        """Seconds until there is a place; infinite when only the end of a call under way can free one."""
        past = self.in_window()
        too_many = past + self._under_way - share(self._most, background) + 1
        if too_many <= 0:
            return 0.0
        return self._moments[too_many - 1] + self._seconds - self._now() if too_many <= past else inf


def share(most: int, background: bool) -> int:
    """What of a limit may be used; background work leaves a fifth of it free."""
    return most * 4 // 5 if background else most


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds the header Retry-After asks for; None without it.

    A date is compared with the answer's own Date, for this computer's clock may be wrong by hours.
    """
    value = headers.get("retry-after", "")
    try:
        seconds = float(value)
    except ValueError:
        pass
    else:
        return max(0.0, seconds) if isfinite(seconds) else None
    try:
        then = parsedate_to_datetime(value)
        return max(0.0, (then - _sent_at(headers)).total_seconds())
    except (ValueError, TypeError):
        return None


def _sent_at(headers: Mapping[str, str]) -> datetime:
    return parsedate_to_datetime(headers["date"]) if "date" in headers else datetime.now(UTC)
