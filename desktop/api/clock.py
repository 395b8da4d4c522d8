"""Time as the wire needs it: seconds that only run forward, and callbacks; tests bring a clock of their own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import monotonic
from typing import Protocol


class Timer(Protocol):
    """A callback that has not been called yet."""

    def cancel(self) -> None:
        """It will not be called."""


class Clock(Protocol):
    """Seconds since an unknown moment. The time of day plays no part: it can be set, and jumps after a sleep."""

    def now(self) -> float:
        """Seconds."""

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Timer:
        """Calls back once, after `seconds`."""

    async def sleep(self, seconds: float) -> None:
        """Waits."""


class LoopClock:
    """The running event loop's own time."""

    def now(self) -> float:
        """Seconds of the system's monotonic clock."""
        return monotonic()

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Timer:
        """Calls back from the running loop."""
        return asyncio.get_running_loop().call_later(seconds, callback)

    async def sleep(self, seconds: float) -> None:
        """Waits without holding the loop."""
        await asyncio.sleep(seconds)
