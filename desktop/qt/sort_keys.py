"""What a column sorts by: one value per record, made once, and the place of each value among all the others."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice
from typing import Any, Generic, TypeVar

from . import by_rank
from .collation import swedish_key

T = TypeVar("T")
_LOOSE = 200
"""So many values without a rank are put in their places one by one; with more of them ranks are made anew."""


class SortKeys(Generic[T]):
    """One column's keys by position. Records that came later are taken in by `extend`, as many at a time as suits.

    Text sorts by its Swedish key. Once each value has its rank, 100 000 rows are laid in order without a comparison.
    Ranks are made by `rank_some`, when no more records come for a while; what changes afterwards is loose, and counts
    among the ranked ones as having the last rank of all.
    """

    def __init__(self, key: Callable[[T], Any]) -> None:
        self._key = key
        self._values: list[Any] = []
        self._collated: dict[str, str] = {}
        self._ranks: array[int] = array("I")
        self._last = 0
        self._loose: set[int] = set()
        self._ranking: Iterator[None] | None = None
        self._since: set[int] = set()

    def __len__(self) -> int:
        return len(self._values)

    def extend(self, records: Sequence[T]) -> None:
        """The next records."""
        before = len(self._values)
        self._values += [self._value(record) for record in records]
        self._loosen(range(before, len(self._values)))

    def update(self, at: int, record: T) -> bool:
        """Another value at a position; whether it differs."""
        if at >= len(self._values):
            return False
        value = self._value(record)
        if value == self._values[at]:
            return False
        self._values[at] = value
        self._loosen([at])
        return True

    def is_ranked(self) -> bool:
        """Whether all but a few values have their rank: then sorting is quick."""
        return len(self._ranks) == len(self._values)

    def by(self) -> Callable[[int], Any]:
        """What positions are compared by."""
        return self._values.__getitem__

    def sorted(self, positions: Iterable[int], *, descending: bool) -> array[int]:
        """The same positions in the order of the column; equals stay as they stood."""
        given = array("I", positions)
        if not self.is_ranked():
            return array("I", sorted(given, key=self.by(), reverse=descending))
        if descending:
            given.reverse()
        laid = by_rank.laid(given, self._ranks)
        if self._loose:
            laid = self._with_loose(laid, given)
        if descending:
            laid.reverse()
        return laid

    def rank_some(self, many: int) -> None:
        """Goes on ranking; each time it sorts or places at most so many."""
        if self.is_ranked():
            return
        self._ranking = self._ranking or self._rank(many)
        if next(self._ranking, self) is self:
            self._ranking = None

    def _value(self, record: T) -> Any:
        """What is kept: of a text its key, once for all that are equal."""
        value = self._key(record)
        if not isinstance(value, str):
            return value
        known = self._collated.get(value)
        if known is None:
            known = self._collated[value] = swedish_key(value)
        return known

    def _with_loose(self, laid: array[int], given: array[int]) -> array[int]:
        """The loose ones stand last in `laid`, having the last rank: each goes to its place."""
        values, stood = self._values, by_rank.places(given, len(self._values))

        def key(at: int) -> tuple[Any, int]:
            return values[at], stood[at]

        ranked = bisect_left(laid, self._last, key=self._ranks.__getitem__)
        whole, done = array("I"), 0
        for at in sorted(laid[ranked:], key=key):
            here = bisect_right(laid, key(at), lo=done, hi=ranked, key=key)
            whole += laid[done:here]
            whole.append(at)
            done = here
        return whole + laid[done:ranked]

    def _loosen(self, positions: Sequence[int]) -> None:
        """These have other values than were ranked."""
        if self._ranks:
            self._loose.update(positions)
            self._mark_loose(self._ranks, self._loose)
        if self._ranking is not None:
            self._since.update(positions)
        if len(self._loose) > _LOOSE:
            self._forget_ranks()
        if len(self._since) > _LOOSE:
            self._forget_ranking()

    def _mark_loose(self, ranks: array[int], loose: set[int]) -> None:
        ranks.extend([self._last] * (len(self._values) - len(ranks)))
        for at in loose:
            ranks[at] = self._last

    def _forget_ranks(self) -> None:
        self._ranks, self._loose = array("I"), set()

    def _forget_ranking(self) -> None:
        self._ranking, self._since = None, set()

    def _rank(self, many: int) -> Iterator[None]:
        """Sorts runs and merges them, on a copy: what changes meanwhile is loose afterwards."""
        values, self._since = self._values[:], set()
        runs = []
        for start in range(0, len(values), many):
            runs.append(sorted(range(start, min(start + many, len(values))), key=values.__getitem__))
            yield
        merged = merge(*runs, key=values.__getitem__)
        ranks, rank = array("I", bytes(4 * len(values))), -1
        before: Any = self
        while some := list(islice(merged, many)):
            for at in some:
                if values[at] != before:
                    rank, before = rank + 1, values[at]
                ranks[at] = rank
            yield
        self._ranks, self._last = ranks, rank + 1
        self._loose, self._since = self._since, set()
        self._mark_loose(ranks, self._loose)
