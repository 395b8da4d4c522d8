"""Finding and taking out a few of very many positions, without going through them one by one in Python."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

_FEW = 32
"""So many are looked for one by one; to go through all positions costs as much as some hundred of them."""


def place_of(positions: array[int], at: int) -> int | None:
    """Where `at` stands, None when it does not. Each search is one through plain memory."""
    held, wanted, size = memoryview(positions).tobytes(), array("I", [at]).tobytes(), positions.itemsize
    found = held.find(wanted)
    while found >= 0 and found % size:
        found = held.find(wanted, found + 1)
    return found // size if found >= 0 else None


def without(positions: array[int], gone: Iterable[int]) -> array[int]:
    """The others, in the same order; a new array."""
    wanted = set(gone)
    if len(wanted) > _FEW:
        return array("I", [at for at in positions if at not in wanted])
    kept = positions[:]
    for at in wanted:
        place = place_of(kept, at)
        if place is not None:
            del kept[place]
    return kept
