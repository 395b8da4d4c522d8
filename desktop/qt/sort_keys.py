"""What a column sorts by: one number per record, made once; text becomes its place in Swedish order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, Generic, TypeVar

from .collation import swedish_key

T = TypeVar("T")


class SortKeys(Generic[T]):
    """One column's keys by position. Records that came later are taken in by `extend`, as many at a time as suits.

    Text sorts by its Swedish key, and quicker once each has its rank: these are made by `rank_some`, when no more
    records come for a while, for any name that is new may move all of them.
    """

    def __init__(self, key: Callable[[T], Any]) -> None:
        self._key = key
        self._values: list[Any] = []
        self._is_number = True
        self._collated: dict[Any, Any] = {}
        self._ranks: list[int] = []
        self._ranking: Iterator[None] | None = None

    def __len__(self) -> int:
        return len(self._values)

    def extend(self, records: Sequence[T]) -> None:
        """The next records."""
        fresh = [self._key(record) for record in records]
        if fresh and not self._values:
            self._is_number = isinstance(fresh[0], int | float | Decimal)
        self._values += self._taken(fresh)

    def update(self, at: int, record: T) -> bool:
        """Another value at a position; whether it differs."""
        if at >= len(self._values):
            return False
        [value] = self._taken([self._key(record)])
        if value == self._values[at]:
            return False
        self._values[at] = value
        self._ranks, self._ranking = [], None
        return True

    def is_ranked(self) -> bool:
        """Whether `rank_some` has nothing left to do."""
        return self._is_number or (self._ranking is None and len(self._ranks) == len(self._values))

    def by(self) -> Callable[[int], Any]:
        """What to sort by, for each position: a number itself, a text's rank or, while that is not made, its key."""
        ranked = self.is_ranked() and not self._is_number
        return (self._ranks if ranked else self._values).__getitem__

    def rank_some(self, many: int) -> None:
        """Goes on ranking; each time it sorts or looks up at most so many."""
        if self.is_ranked():
            return
        self._ranking = self._ranking or self._rank(many)
        if next(self._ranking, self) is self:
            self._ranking = None

    def _rank(self, many: int) -> Iterator[None]:
        """Sorts runs and then what is sorted already but for those, which is quick."""
        every = list(set(self._collated.values()))
        order: list[Any] = []
        for start in range(0, len(every), many):
            order += sorted(every[start : start + many])
            yield
        order.sort()
        yield
        place: dict[Any, int] = {}
        for start in range(0, len(order), many):
            place.update(zip(order[start : start + many], range(start, start + many), strict=False))
            yield
        while len(self._ranks) < len(self._values):
            some = self._values[len(self._ranks) : len(self._ranks) + many]
            self._ranks += [place[value] for value in some]
            yield

    def _taken(self, values: list[Any]) -> list[Any]:
        """What is kept of them: of a text its key, once for all that are equal."""
        if self._is_number:
            return values
        if new := set(values) - self._collated.keys():
            self._ranks, self._ranking = [], None
        for value in new:
            self._collated[value] = swedish_key(value) if isinstance(value, str) else value
        return [self._collated[value] for value in values]
