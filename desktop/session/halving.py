"""A call that takes many and refuses all without saying which: the parts are halved until the bad ones are known.

A server's words often quote the value at fault. Rows that hold it are then tried alone first, which costs two calls for
a bad row instead of two for each halving; words that mislead cost one call.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol


class Item(Protocol):
    """What is sent: it knows whether a sentence may speak of it."""

    def is_named_in(self, words: str) -> bool:
        """Whether the words quote something of it."""


Send = Callable[[Sequence[Item]], Awaitable[str]]
"""Sends some; answers the words of the refusal, nothing when all have gone through. Raises what is no refusal."""

Refused = Callable[[Item, str], Awaitable[bool]]
"""Told of each bad one and the words; False ends the work."""


async def send_all(items: Sequence[Item], send: Send, refused: Refused, alive: Callable[[], bool]) -> None:
    """Sends every item that is good, once; what is left when `alive` or `refused` says no is not sent."""
    parts = [_Part(items)]
    while parts and alive():
        part = parts.pop()
        words = part.refused_before or await send(part.items)
        if not words:
            continue
        part.ended_badly()
        if len(part.items) == 1:
            if not await refused(part.items[0], words):
                return
            continue
        parts += part.split(words)


class _Part:
    """Some items to send together. When the first half of a refused part goes through, the second must be bad."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self._sibling: _Part | None = None
        self._words = ""
        self._bad = False

    @property
    def refused_before(self) -> str:
        """The words of a refusal that is certain without sending; one item alone is sent, for its own words."""
        sibling = self._sibling
        return self._words if sibling is not None and not sibling._bad and len(self.items) > 1 else ""

    def ended_badly(self) -> None:
        """It was refused."""
        self._bad = True

    def split(self, words: str) -> list[_Part]:
        """The parts to send instead, the first one last."""
        named = [item for item in self.items if item.is_named_in(words)]
        if 0 < len(named) <= max(1, len(self.items) // 4) and len(named) < len(self.items):
            rest = [item for item in self.items if item not in named]
            return [_Part(rest), *(_Part([item]) for item in reversed(named))]
        middle = len(self.items) // 2
        first, second = _Part(self.items[:middle]), _Part(self.items[middle:])
        second._sibling, second._words = first, words
        return [second, first]
