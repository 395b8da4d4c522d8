"""The sandbox's clock: Stockholm's time, which can be moved on and stopped, so that days pass in a test's second."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta

from desktop.core import dates


class Clock:
    """`today` fixes the day; `offset` is how far the clock was moved on; a frozen clock moves by `advance` only."""

    def __init__(self, today: date | None = None) -> None:
        self._today = today
        self._pinned: datetime | None = None
        self._stopped = 0.0
        self.frozen: datetime | None = None
        self.offset = timedelta()

    def now(self) -> datetime:
        """This moment for the sandbox."""
        if self._pinned is not None:
            return self._pinned
        if self.frozen is not None:
            return self.frozen
        moment, day = dates.now(), self._today
        if day is not None:
            moment = moment.replace(year=day.year, month=day.month, day=day.day)
        return moment + self.offset

    def elapsed(self) -> float:
        """Seconds that only grow, for limits: those of this computer and those it was moved on."""
        running = self._stopped if self.frozen is not None else time.monotonic()
        return running + self.offset.total_seconds()

    def advance(self, seconds: float) -> None:
        """Moves the clock on. Raises ValueError for a step back."""
        if seconds < 0:
            raise ValueError("the clock only goes forward")
        step = timedelta(seconds=seconds)
        self.offset += step
        if self.frozen is not None:
            self.frozen += step

    def freeze(self, still: bool) -> None:
        """Stops the clock or lets it run on from where it stands."""
        if still and self.frozen is None:
            self.frozen, self._stopped = self.now(), time.monotonic()
        elif not still and self.frozen is not None:
            stood, self.frozen = self.frozen, None
            self.offset += stood - self.now()

    def reset(self) -> None:
        """Back to this computer's time."""
        self.frozen, self.offset = None, timedelta()

    @contextmanager
    def at(self, moment: datetime) -> Iterator[None]:
        """Inside it is `moment`: what was due then is done with the dates of then."""
        before, self._pinned = self._pinned, moment
        try:
            yield
        finally:
            self._pinned = before


def stamp(moment: datetime) -> str:
    """A moment as the wire writes it: a space and the offset."""
    return dates.write(moment).replace("T", " ")
