"""Asking again and again until an order is over: every second on the order's own second, through networks that are gone
and computers that sleep. BankID, bank accounts and Swish are three descriptions of states for it.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from desktop.core.errors import ApiError, Kind

T = TypeVar("T")

PATIENCE, MOST_PATIENCE = 5.0, 30.0
"""Seconds that one answer is waited for: doubled after each that did not come, so that a slow line gets its turn."""

LONGEST_PAUSE = 8.0
"""Seconds between two tries without contact, when the server asks for no longer pause."""

TRIES_AFTER_DEADLINE = 8
"""Tries without contact in a row before an order past its deadline is given up: a network takes a while to wake."""

_SLICE, _JUMP = 1.0, 5.0

PASSING = frozenset(
    {
        Kind.TOO_MANY_CALLS,
        Kind.SERVER_FAULT,
        Kind.TIMEOUT,
        Kind.UNREACHABLE,
        Kind.NO_ANSWER,
        Kind.TLS,
        Kind.PROXY,
        Kind.NONSENSE,
    }
)
"""Trouble on the way, which says nothing of the order."""


class Clock(Protocol):
    """Two clocks: one that only runs forward, and the time of day, which shows that a computer has slept."""

    def now(self) -> float:
        """Seconds that only run forward."""

    def wall(self) -> float:
        """The time of day in seconds; it can be set."""

    async def sleep(self, seconds: float) -> None:
        """Waits."""


class SystemClock:
    """This computer's."""

    def now(self) -> float:
        """The system's monotonic clock; whether it counts sleep differs between systems."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds since 1970."""
        return time.time()

    async def sleep(self, seconds: float) -> None:
        """Waits without holding the loop."""
        await asyncio.sleep(seconds)


@dataclass(frozen=True)
class Rhythm:
    """When to ask, in seconds from the start: `first`, then `every`, until `deadline`, which is a safety net only: the
    server says itself when an order is over.
    """

    first: float = 0.0
    every: float = 1.0
    deadline: float = 600.0


@dataclass(frozen=True)
class Heard(Generic[T]):
    """The server's answer. With `over` it is the last one."""

    state: T
    over: bool


@dataclass(frozen=True)
class NoContact:
    """No answer for `seconds` now, since the first try that got none. The order goes on without us."""

    error: ApiError
    seconds: float


@dataclass(frozen=True)
class Overdue:
    """The deadline has passed. What becomes of the order is not known; nothing more comes."""


async def poll(
    fetch: Callable[[], Awaitable[T]],
    until: Callable[[T], bool],
    rhythm: Rhythm | None = None,
    clock: Clock | None = None,
) -> AsyncGenerator[Heard[T] | NoContact | Overdue, None]:
    """Yields every answer, and the trouble between them; ends with the first for which `until` is true, or `Overdue`.

    A beat that an answer is late for is left out, never made up for. Raises ApiError when the server says that asking
    on is of no use: the sign-in is not valid any more, or there is no such order.
    """
    beat = _Beat(rhythm or Rhythm(), clock or SystemClock())
    while True:
        await beat.come()
        try:
            state = await _within(beat.patience, fetch)
        except ApiError as error:
            if error.kind not in PASSING:
                raise
            yield NoContact(error, beat.missed(error.retry_after))
        else:
            beat.heard()
            over = until(state)
            yield Heard(state, over)
            if over:
                return
        if beat.is_overdue:
            yield Overdue()
            return


async def _within(seconds: float, fetch: Callable[[], Awaitable[T]]) -> T:
    try:
        async with asyncio.timeout(seconds):
            return await fetch()
    except TimeoutError:
        raise ApiError(Kind.TIMEOUT, request="poll") from None


class _Beat:
    """The seconds of one order. After a sleep of the computer its next one is used, whatever pause there was: orders
    that slept together keep their distance, and each is asked for within a second.
    """

    def __init__(self, rhythm: Rhythm, clock: Clock) -> None:
        self._rhythm, self._clock = rhythm, clock
        self._origin = clock.now() + rhythm.first
        self._place = -1
        self._failures = 0
        self._pause = 0.0
        self._asked = -math.inf
        self._lost: float | None = None
        self._drift = clock.wall() - clock.now()

    @property
    def patience(self) -> float:
        """Seconds to wait for the answer of this beat."""
        return min(MOST_PATIENCE, PATIENCE * 2.0**self._failures)

    @property
    def is_overdue(self) -> bool:
        """Whether the deadline has passed and the server was asked after it, or cannot be."""
        passed = self._asked >= self._origin + self._rhythm.deadline
        return passed and (self._failures == 0 or self._failures >= TRIES_AFTER_DEADLINE)

    def heard(self) -> None:
        """An answer came."""
        self._failures, self._pause, self._lost = 0, 0.0, None

    def missed(self, asked: float | None) -> float:
        """No answer came; the server may have asked for a pause. Answers for how long one has been waited for."""
        now = self._clock.now()
        self._lost = self._asked if self._lost is None else self._lost
        self._pause = max(min(LONGEST_PAUSE, self._rhythm.every * 2.0**self._failures), asked or 0.0)
        self._failures += 1
        return now - self._lost

    async def come(self) -> None:
        """Waits for the next of the order's seconds that is not over yet, after the pause that trouble asks for."""
        await self._wait()
        self._asked = self._clock.now()

    async def _wait(self) -> None:
        asked, earliest = self._place, self._clock.now() - self._origin + self._pause
        self._place = max(asked + 1, math.ceil(earliest / self._rhythm.every))
        while (left := self._moment - self._clock.now()) > 0:
            await self._clock.sleep(min(left, _SLICE))
            if self._slept() or self._clock.now() - self._moment > self._rhythm.every:
                self._place = max(asked + 1, math.ceil((self._clock.now() - self._origin) / self._rhythm.every))

    @property
    def _moment(self) -> float:
        return self._origin + self._place * self._rhythm.every

    def _slept(self) -> bool:
        """Whether the time of day has run ahead: the computer slept, or its clock was set; asking is right in both."""
        before, self._drift = self._drift, self._clock.wall() - self._clock.now()
        return self._drift - before > _JUMP
