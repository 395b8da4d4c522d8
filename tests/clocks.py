"""Clocks for the pacing: one that is moved by hand, and one that leaps over every wait."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic


@dataclass(eq=False)
class HandTimer:
    """A callback of a `HandClock`."""

    moment: float
    callback: Callable[[], None]
    is_cancelled: bool = False

    def cancel(self) -> None:
        self.is_cancelled = True


@dataclass
class HandClock:
    """Stands still until `advance`."""

    moment: float = 1000.0
    timers: list[HandTimer] = field(default_factory=list)

    def now(self) -> float:
        return self.moment

    def call_later(self, seconds: float, callback: Callable[[], None]) -> HandTimer:
        timer = HandTimer(self.moment + seconds, callback)
        self.timers.append(timer)
        return timer

    async def sleep(self, seconds: float) -> None:
        done = asyncio.Event()
        self.call_later(seconds, done.set)
        await done.wait()

    async def advance(self, seconds: float) -> None:
        """Time passes, stopping at every timer on the way; whoever was woken gets to run."""
        end = self.moment + seconds
        while due := [timer for timer in self.timers if not timer.is_cancelled and timer.moment <= end]:
            first = min(due, key=lambda timer: timer.moment)
            self.timers.remove(first)
            self.moment = max(self.moment, first.moment)
            first.callback()
            await settle()
        self.moment = end
        await settle()


class LeapingClock:
    """Real time, but whoever waits leaps ahead; `leapt` says how far it went."""

    def __init__(self) -> None:
        self.leapt = 0.0

    def now(self) -> float:
        return monotonic() + self.leapt

    def call_later(self, seconds: float, callback: Callable[[], None]) -> asyncio.Handle:
        return asyncio.get_running_loop().call_soon(self._leap, seconds, callback)

    async def sleep(self, seconds: float) -> None:
        self.leapt += seconds
        await asyncio.sleep(0)

    def _leap(self, seconds: float, callback: Callable[[], None]) -> None:
        self.leapt += seconds
        callback()


async def settle() -> None:
    """Lets everything that is ready run."""
    for _ in range(10):
        await asyncio.sleep(0)
