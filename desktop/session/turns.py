"""Orders that are asked for each second take their turns within it, so that twenty begun at once do not answer at once
and hold the window while their codes are drawn.
"""

from __future__ import annotations

_APART = 0.04
"""Seconds between two turns: an answer and its code take a good ten milliseconds of the window's thread."""

_IN_A_SECOND = 25


class Turns:
    """Who is asked for at which part of a second."""

    def __init__(self) -> None:
        self._taken: dict[str, float] = {}

    def take(self, name: str, now: float) -> float:
        """Seconds until the next free turn: none for one alone, less than one in any case. With more orders than turns
        some share theirs.
        """
        self._taken.pop(name, None)
        wait = next((wait for wait in _WAITS if self._is_free(now + wait)), 0.0)
        self._taken[name] = now + wait
        return wait

    def leave(self, name: str) -> None:
        """The turn is free again."""
        self._taken.pop(name, None)

    def _is_free(self, moment: float) -> bool:
        return all(_distance(moment, other) > _APART * 0.99 for other in self._taken.values())


_WAITS = [place * _APART for place in range(_IN_A_SECOND)]


def _distance(one: float, other: float) -> float:
    return abs((one - other + 0.5) % 1.0 - 0.5)
