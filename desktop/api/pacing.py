"""When a call may go: the API's limits are kept before the server has to refuse, and people go before background work.

Source: the guide, "Throttling". A call counts from its start until a window after its answer, so that the server never
sees more than it allows, however long calls travel and wherever its own window begins.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from itertools import count
from math import inf
from typing import TypeVar

from desktop.core import dates
from desktop.core.errors import ApiError, Kind

from .clock import Clock, LoopClock, Timer
from .endpoints import Endpoint
from .limits import MOST_ERRORS, WINDOW, Window, retry_after, share

T = TypeVar("T")

AT_ONCE = 8
"""Calls under way at the same time; more of them make the interface stutter."""

LONGEST_WAIT = 120.0
"""Seconds a call is held back at most. A server that asks for more is obeyed too, but the caller is told at once."""

_background: ContextVar[bool] = ContextVar("background", default=False)


@contextmanager
def in_background() -> Iterator[None]:
    """Calls made inside go after those a person waits for and leave a fifth of every limit to them."""
    before = _background.set(True)
    try:
        yield
    finally:
        _background.reset(before)


async def unhurried(pages: AsyncIterator[list[T]]) -> AsyncIterator[list[T]]:
    """The same pages, each read in the background; what is done with a page in between is not."""
    while True:
        with in_background():
            page = await anext(pages, None)
        if page is None:
            return
        yield page


class Reason(StrEnum):
    """Why calls wait: too many wrong ones, too many of one endpoint, or the server asked for it (429)."""

    ERRORS = "errors"
    CALLS = "calls"
    SERVER = "server"


@dataclass(frozen=True)
class Wait:
    """Calls are held back: why, for how many seconds from now, and until when (Stockholm time)."""

    reason: Reason
    seconds: float
    until: datetime


@dataclass(eq=False)
class _Line:
    """Callers that wait under the same limits, in order of their coming; `name` is empty for calls without a limit."""

    name: str
    background: bool
    waiting: deque[tuple[int, asyncio.Future[None]]]

    def first(self) -> int | None:
        """The number of the one who waits longest. Those who gave up are dropped."""
        while self.waiting and self.waiting[0][1].done():
            self.waiting.popleft()
        return self.waiting[0][0] if self.waiting else None


class Pacing:
    """Lets calls in. `watchers` are called when calls begin or end to be held back, or the reason changes."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock or LoopClock()
        self.errors = Window(MOST_ERRORS, WINDOW, self.clock.now)
        self.watchers: list[Callable[[], None]] = []
        self._under_way = 0
        self._windows: dict[str, list[Window]] = {}
        self._paused_until: dict[str, float] = {}
        self._lines: dict[tuple[str, bool], _Line] = {}
        self._numbers = count()
        self._timer: Timer | None = None
        self._told: Reason | None = None
        self._closed = False

    async def enter(self, call: Endpoint) -> None:
        """Waits until the call may go; every `enter` that returns needs its `leave`. Cancelling frees the place.

        Raises ApiError(TOO_MANY_CALLS) when the server wants a longer pause than `LONGEST_WAIT`, and
        ApiError(UNREACHABLE) after `close`.
        """
        name, background = call.name if call.limits else "", _background.get()
        if call.limits and name not in self._windows:
            self._windows[name] = [Window(most, seconds, self.clock.now) for most, seconds in call.limits]
        self._refuse(name)
        line = self._lines.setdefault((name, background), _Line(name, background, deque()))
        if line.first() is None and self._may_go(line):
            self._begin(name)
            return
        place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        line.waiting.append((next(self._numbers), place))
        self._admit()
        try:
            await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled() and not place.exception():
                self._end(name, counts=False, wrong=False)
            self._admit()
            raise

    def leave(self, call: Endpoint, status: int | None, headers: Mapping[str, str]) -> None:
        """The call is over, with the answer's status or, without an answer, None."""
        name = call.name if call.limits else ""
        if status == 429:
            self._pause(name, headers)
        self._end(name, counts=True, wrong=status is not None and status >= 400 and status != 404)
        self._admit()

    def waiting(self) -> Wait | None:
        """Why and how long calls are held back now; what a person waits for comes before background work."""
        for line in sorted(self._occupied(), key=_turn):
            seconds, reason = self._held(line)
            perhaps_now = reason is Reason.ERRORS and not self.errors.is_full(background=line.background)
            if 0 < seconds < inf and not perhaps_now:
                return Wait(reason, seconds, dates.now() + timedelta(seconds=seconds))
        return None

    def close(self) -> None:
        """Nobody gets in any more; those who wait are told so."""
        self._closed = True
        self._admit()
        self.watchers.clear()

    def _may_go(self, line: _Line) -> bool:
        return self._has_room(line) and self._held(line)[0] <= 0

    def _has_room(self, line: _Line) -> bool:
        return self._under_way < share(AT_ONCE, line.background)

    def _held(self, line: _Line) -> tuple[float, Reason]:
        """The longest of the waits that stand before this line; 0 when there is none."""
        free = partial(Window.free_in, background=line.background)
        waits = [(self._pause_left(line.name), Reason.SERVER), (free(self.errors), Reason.ERRORS)]
        waits += [(free(window), Reason.CALLS) for window in self._windows.get(line.name, ())]
        return max(waits, key=_seconds)

    def _begin(self, name: str) -> None:
        self._under_way += 1
        for window in (self.errors, *self._windows.get(name, ())):
            window.begin()

    def _end(self, name: str, *, counts: bool, wrong: bool) -> None:
        self._under_way -= 1
        self.errors.end(counts=wrong)
        for window in self._windows.get(name, ()):
            window.end(counts=counts)

    def _pause(self, name: str, headers: Mapping[str, str]) -> None:
        asked = retry_after(headers)
        until = self.clock.now() + (WINDOW if asked is None else asked)
        self._paused_until[name] = max(until, self._paused_until.get(name, until))

    def _pause_left(self, name: str) -> float:
        """An endpoint with limits of its own is paused by itself, all others together."""
        everybody, own = (self._paused_until.get(each, 0.0) for each in ("", name))
        return max(0.0, max(everybody, own) - self.clock.now())

    def _refuse(self, name: str) -> None:
        if self._closed:
            raise ApiError(Kind.UNREACHABLE)
        seconds = self._pause_left(name)
        if seconds > LONGEST_WAIT:
            raise ApiError(Kind.TOO_MANY_CALLS, retry_after=seconds)

    def _occupied(self) -> list[_Line]:
        return [line for line in self._lines.values() if line.first() is not None]

    def _admit(self) -> None:
        """Lets in whoever may go, the first of the people before the first of the background."""
        self._send_away()
        while ready := [line for line in self._occupied() if self._may_go(line)]:
            line = min(ready, key=_turn)
            self._begin(line.name)
            line.waiting.popleft()[1].set_result(None)
        self._wake_later()
        waiting = self.waiting()
        reason = waiting.reason if waiting else None
        if reason is not self._told:
            self._told = reason
            for watcher in list(self.watchers):
                watcher()

    def _send_away(self) -> None:
        """Those who wait for what will not come within `LONGEST_WAIT`, or at all."""
        for line in self._occupied():
            try:
                self._refuse(line.name)
            except ApiError as why:
                for _, place in line.waiting:
                    if not place.done():
                        place.set_exception(ApiError(why.kind, retry_after=why.retry_after))

    def _wake_later(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        # Where a call under way stands before a line, its end wakes it. A wait may have passed since it was looked at.
        soonest = min((self._held(line)[0] for line in self._occupied() if self._has_room(line)), default=inf)
        if soonest < inf:
            self._timer = self.clock.call_later(max(0.0, soonest), self._admit)


def _turn(line: _Line) -> tuple[bool, int]:
    return line.background, line.first() or 0


def _seconds(wait: tuple[float, Reason]) -> float:
    return wait[0]
