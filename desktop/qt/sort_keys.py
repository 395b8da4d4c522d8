"""What a column sorts by: one number per record, made once; text becomes its place in Swedish order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Generic, TypeVar

from .collation import swedish_key

T = TypeVar("T")


class SortKeys(Generic[T]):
    """One column's keys by position. Records that came later are taken in by `extend`, as many at a time as suits."""

    def __init__(self, key: Callable[[T], Any]) -> None:
        self._key = key
        self._values: list[Any] = []
        self._is_number = True
        self._collated: dict[Any, Any] = {}
        self._places: dict[Any, int] = {}
        self._ranks: list[int] = []

    def __len__(self) -> int:
        return len(self._values)

    def extend(self, records: Sequence[T]) -> None:
        """The next records."""
        fresh = [self._key(record) for record in records]
        if fresh and not self._values:
            self._is_number = isinstance(fresh[0], int | float | Decimal)
        self._values += fresh
        if not self._is_number:
            self._collate(fresh)

    def update(self, at: int, record: T) -> bool:
        """Another value at a position; whether it differs."""
        if at >= len(self._values):
            return False
        value = self._key(record)
        if value == self._values[at]:
            return False
        self._values[at] = value
        if not self._is_number:
            self._collate([value])
            self._ranks.clear()
        return True

    def is_ranked(self) -> bool:
        """Whether `ranks` has nothing left to do."""
        return self._is_number or len(self._ranks) == len(self._values)

    def ranks(self) -> Sequence[Any]:
        """What to sort by: numbers themselves, else their place among all values."""
        if self._is_number:
            return self._values
        if len(self._places) != len(self._collated):
            order = {key: number for number, key in enumerate(sorted(set(self._collated.values())))}
            self._places = {value: order[key] for value, key in self._collated.items()}
            self._ranks.clear()
        places = self._places
        self._ranks += [places[value] for value in self._values[len(self._ranks) :]]
        return self._ranks

    def _collate(self, values: Sequence[Any]) -> None:
        for value in set(values) - self._collated.keys():
            self._collated[value] = swedish_key(value) if isinstance(value, str) else value
