"""Garbage is collected between tests, in the one thread that may; what outlives a test is not gone through again."""

from __future__ import annotations

import gc

MUCH_GARBAGE = 200_000
MUCH_MORE = 0.5
"""Everything is looked through when this part of what was there the last time has come to stand aside since."""

_looked_through = 0
_since = 0


def collect_all() -> None:
    """Frees what nobody has, and sets the rest aside."""
    global _looked_through, _since
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    _looked_through, _since = gc.get_freeze_count(), 0


def collect_new() -> None:
    """Frees what a test made and nobody has. What outlives it is set aside until that has become much."""
    global _since
    gc.collect()
    # Not gc.get_freeze_count(): it walks through all that stands aside, which takes longer than the collecting.
    _since += len(gc.get_objects())
    gc.freeze()
    if _since > MUCH_MORE * _looked_through:
        collect_all()


def collect_much() -> None:
    """The same once it is worth while, for tests that make little."""
    if gc.get_count()[0] > MUCH_GARBAGE:
        collect_new()
