"""Which records a table shows and in what order: plain lists, no Qt.

Three steps, each kept: all positions sorted, those of the view, those that match the words. A key press redoes the
last only. Sort keys are made once per record and column; text keys become ranks, because whole numbers sort fastest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from .collation import swedish_key

T = TypeVar("T")
Predicate = Callable[[T], bool]
_PORTION = 4000


class Rows(Generic[T]):
    """`visible` lists positions in `records`. Equal keys stay in the order the records came, also descending."""

    def __init__(self, key: Callable[[T], str], search: Callable[[T], str]) -> None:
        self._key, self._search = key, search
        self.records: list[T] = []
        self.position: dict[str, int] = {}
        self.visible: list[int] = []
        self._texts: list[str] = []
        self._keys: dict[str, SortKeys[T]] = {}
        self._sort: Callable[[T], Any] | None = None
        self._sort_id = ""
        self._descending = False
        self._view: Predicate[T] | None = None
        self._words: list[str] = []
        self._sorted: list[int] = []
        self._viewed: list[int] = []

    def load(self, records: Sequence[T]) -> None:
        """Replaces everything. Of records with the same id the last stands."""
        latest = {self._key(record): record for record in records}
        self.records = list(latest.values())
        self.position = {key: number for number, key in enumerate(latest)}
        search = self._search
        self._texts = [search(record).casefold() for record in self.records]
        self._keys.clear()
        self._order()

    def patch(self, records: Iterable[T], removed: Iterable[str] = ()) -> tuple[list[int], bool]:
        """Takes new and changed records in and others away.

        Answers the positions of those changed in place, and whether rows came, went or moved.
        """
        gone = {self.position[key] for key in removed if key in self.position}
        if gone:
            self._drop(gone)
        before, count, misplaced, changed = self.visible, len(self.records), bool(gone), []
        for record in records:
            at = self.position.get(self._key(record))
            if at is None:
                self._append(record)
            else:
                misplaced |= self._update(at, record)
                changed.append(at)
        added = range(count, len(self.records))
        if misplaced:
            self._order()
        elif added:
            self._order([*self._sorted, *added])
        return changed, bool(gone or added) or self.visible != before

    def sort(self, column: str, key: Callable[[T], Any] | None, *, descending: bool) -> None:
        """Orders by a column's key; None keeps the order the records came in."""
        self._sort_id, self._sort, self._descending = column, key, descending
        self._order()

    def view(self, predicate: Predicate[T] | None) -> None:
        """Shows only records that satisfy `predicate`."""
        self._view = predicate
        self._choose()

    def filter(self, words: str) -> None:
        """Shows only records whose search text holds all words, in any order and case."""
        wanted = words.casefold().split()
        narrower = bool(self._words) and " ".join(wanted).startswith(" ".join(self._words))
        self._words = wanted
        self._match(self.visible if narrower else self._viewed)

    def find(self, words: str, limit: int) -> list[T]:
        """The first `limit` records, whatever view and filter hide, that hold all words; in the order of the list."""
        wanted, found = words.casefold().split(), []
        for start in range(0, len(self._sorted), _PORTION):
            found += self._holding(wanted, self._sorted[start : start + _PORTION])
            if len(found) >= limit:
                break
        return [self.records[at] for at in found[:limit]]

    def viewed_count(self) -> int:
        """How many records the view has before words filter it."""
        return len(self._viewed)

    def at(self, row: int) -> T:
        """The record of a visible row."""
        return self.records[self.visible[row]]

    def row_of(self, key: str) -> int | None:
        """The visible row of an id, None when it is hidden or unknown."""
        position = self.position.get(key)
        if position is None:
            return None
        try:
            return self.visible.index(position)
        except ValueError:
            return None

    def _append(self, record: T) -> None:
        self.position[self._key(record)] = len(self.records)
        self.records.append(record)
        self._texts.append(self._search(record).casefold())
        for keys in self._keys.values():
            keys.append(record)

    def _update(self, at: int, record: T) -> bool:
        """Whether the record may now belong elsewhere or nowhere."""
        before = self._belongs(at)
        self.records[at] = record
        self._texts[at] = self._search(record).casefold()
        moved = False
        for column, keys in self._keys.items():
            moved |= keys.update(at, record) and column == self._sort_id
        return moved or before != self._belongs(at)

    def _belongs(self, at: int) -> tuple[bool, bool]:
        text = self._texts[at]
        in_view = self._view is None or self._view(self.records[at])
        return in_view, all(word in text for word in self._words)

    def _drop(self, gone: set[int]) -> None:
        kept = [number for number in range(len(self.records)) if number not in gone]
        self.records = [self.records[number] for number in kept]
        self._texts = [self._texts[number] for number in kept]
        self.position = {self._key(record): number for number, record in enumerate(self.records)}
        for keys in self._keys.values():
            keys.keep(kept)

    def _order(self, nearly: list[int] | None = None) -> None:
        """Sorts all; `nearly` is a start in which equal keys already stand in the order they came."""
        positions = list(range(len(self.records))) if nearly is None else nearly
        if self._sort is not None:
            keys = self._keys.get(self._sort_id)
            if keys is None:
                keys = self._keys[self._sort_id] = SortKeys(self._sort, self.records)
            positions.sort(key=keys.ranks().__getitem__, reverse=self._descending)
        self._sorted = positions
        self._choose()

    def _choose(self) -> None:
        view, records = self._view, self.records
        self._viewed = self._sorted if view is None else [at for at in self._sorted if view(records[at])]
        self._match(self._viewed)

    def _match(self, positions: list[int]) -> None:
        self.visible = self._holding(self._words, positions)

    def _holding(self, words: list[str], positions: list[int]) -> list[int]:
        texts = self._texts
        for word in words:
            positions = [at for at in positions if word in texts[at]]
        return positions


class SortKeys(Generic[T]):
    """One column's keys, by position."""

    def __init__(self, key: Callable[[T], Any], records: Iterable[T]) -> None:
        self._key = key
        self._values = [key(record) for record in records]
        self._is_text = any(isinstance(value, str) for value in self._values[:1])
        self._collated: dict[str, str] = {}
        self._ranks: list[Any] | None = None

    def ranks(self) -> list[Any]:
        """What to sort by: the keys themselves, for text their place among all texts in Swedish order."""
        if not self._is_text:
            return self._values
        if self._ranks is None:
            for text in set(self._values) - self._collated.keys():
                self._collated[text] = swedish_key(text)
            place = {key: number for number, key in enumerate(sorted(set(self._collated.values())))}
            rank = {text: place[key] for text, key in self._collated.items()}
            self._ranks = [rank[text] for text in self._values]
        return self._ranks

    def append(self, record: T) -> None:
        """Another record at the end."""
        value = self._key(record)
        self._is_text = self._is_text or isinstance(value, str)
        self._values.append(value)
        self._ranks = None

    def update(self, at: int, record: T) -> bool:
        """Another value at a position; whether it differs."""
        value = self._key(record)
        if value == self._values[at]:
            return False
        self._values[at] = value
        self._ranks = None
        return True

    def keep(self, positions: list[int]) -> None:
        """Only these positions stay."""
        self._values = [self._values[at] for at in positions]
        self._ranks = None
