"""Which records a table shows and in what order: plain lists, no Qt.

All that a click or a key press needs is made when a record comes: the text a search looks in, and which views it stands
in, as bits. Each view keeps its order; what has come or changed since is put in its place when the view is looked at.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from .hits import Hits, first_hits, holding
from .matching import readings
from .placing import placed
from .positions import place_of, without
from .sort_keys import SortKeys

T = TypeVar("T")
Predicate = Callable[[T], bool]
_HERE = 1
"""The bit of every record that is still here; a view without a condition has no other."""
_PORTION = 4000
_FEW = 3000
"""Up to so many are put in their places one by one; more are sorted."""


@dataclass(frozen=True)
class Sort:
    """A column and its direction."""

    column: str
    descending: bool = False


def _at_once(_left: Iterable[object]) -> None:
    """Nobody keeps it."""


def _no_positions() -> array[int]:
    """Numbers side by side: lists of them lie all over the memory once they are sorted, and are slow to go through."""
    return array("I")


@dataclass
class _Order:
    """The positions of one view in its order, and those that may stand wrong or be missing.

    One that nobody has looked at is not made: what it shows is found when somebody does.
    """

    bit: int
    sorts: tuple[Sort, ...] = ()
    made: bool = False
    positions: array[int] = field(default_factory=_no_positions)
    stale: set[int] = field(default_factory=set)
    known: int = 0
    """How many records there were when it was last brought up to date."""

    def forget(self) -> None:
        """It is made anew when it is looked at."""
        self.made, self.positions, self.stale, self.known = False, _no_positions(), set(), 0

    def doubt(self, positions: set[int]) -> None:
        """These may stand wrong, or be missing."""
        if self.made:
            self.stale |= positions


class Rows(Generic[T]):
    """`visible` lists positions in `records`. Equal keys stay in the order of the sort before, at first as they came.

    `views` are named conditions; the first has none and is the home of all records. A record that is gone leaves an
    empty place, so that nobody's position changes.
    """

    def __init__(
        self,
        key: Callable[[T], str],
        search: Callable[[T], str],
        views: Mapping[str, Predicate[T] | None] | None = None,
    ) -> None:
        self._key, self._search = key, search
        named = dict(views or {"": None})
        self._conditions = [(_HERE << number, keep) for number, keep in enumerate(named.values(), 1) if keep]
        self._orders = {
            name: _Order(_HERE << number if keep else _HERE) for number, (name, keep) in enumerate(named.items(), 1)
        }
        self._sorters: dict[str, Callable[[T], Any]] = {}
        self._keys: dict[str, SortKeys[T]] = {}
        self._view = self._home = next(iter(named))
        self._words: list[str] = []
        self._asked: list[list[str]] = []
        self._unshown = False
        self.let_go: Callable[[Iterable[object]], object] = _at_once
        """Takes what is left of very many records, to free it when nobody waits."""
        self._begin()

    def clear(self) -> None:
        """Forgets all records; views, words and sorting stay."""
        if len(self.records) > _FEW:
            self.let_go([self.records, self.position, self._texts, *self._keys.values()])
        self._begin()

    def _begin(self) -> None:
        self.records: list[T] = []
        self.position: dict[str, int] = {}
        self.marks = bytearray()
        self._texts: list[str] = []
        self._bits = array("Q")
        self._counted: Counter[int] = Counter()
        for keys in list(self._keys):
            self._keys[keys] = SortKeys(self._sorters[keys])
        for order in self._orders.values():
            order.forget()
        self._orders[self._view].made = True
        self.visible, self._unshown = _no_positions(), False

    def load(self, records: Iterable[T]) -> None:
        """Replaces everything. Of records with the same id the last stands."""
        marked = {self._key(record) for record in self.marked()}
        self.clear()
        self.take({self._key(record): record for record in records}.values())
        self.mark((self.position[key] for key in marked & self.position.keys()), on=True)
        self.settle()

    def patch(self, records: Iterable[T], removed: Iterable[str] = ()) -> tuple[list[int], bool]:
        """Takes new and changed records in and others away.

        Answers the positions of those changed in place, and whether rows came, went or moved.
        """
        changed = self.take(records, removed)
        return changed, self.settle()

    def take(self, records: Iterable[T], removed: Iterable[str] = ()) -> list[int]:
        """As `patch`, but nothing is seen of it before `settle`."""
        moved = {at for key in removed if (at := self.position.pop(key, None)) is not None}
        for at in moved:
            self._counted[self._bits[at]] -= 1
            self._bits[at], self._texts[at], self.marks[at] = 0, "", 0
        changed = []
        for record in records:
            at = self.position.get(self._key(record), -1)
            if at < 0:
                moved.add(self._append(record))
            else:
                changed.append(at)
                self._update(at, record)
        for order in self._orders.values():
            order.doubt(moved)
            if len(order.stale) > _FEW and order is not self._orders[self._view]:
                order.forget()
        self._place_early(self._orders[self._view])
        return changed

    def _place_early(self, order: _Order) -> None:
        """What is new takes its place at once, a page at a time: only to show it is left to `settle`."""
        for sort in order.sorts:
            self._complete_keys(sort.column)
        if order.made and order.stale and min(order.stale) >= order.known:
            self._refresh(order)
            self._unshown = True

    def settle(self) -> bool:
        """Puts what was taken into its place; whether anything came, went or moved."""
        before, order = self.visible, self._orders[self._view]
        if not self.is_unsettled():
            return False
        if len(self.position) < _FEW < len(self.records) // 2:
            self.load([self.records[at] for at in self.position.values()])
        self._refresh(order)
        self._match(order.positions)
        return self.visible != before

    def declare(self, column: str, key: Callable[[T], Any]) -> None:
        """Makes a column one that can be sorted by."""
        self._sorters[column] = key

    def sort(self, column: str, *, descending: bool) -> None:
        """Orders the view by a declared column. KeyError for another."""
        order, first = self._orders[self._view], Sort(column, descending)
        kept = [one for one in order.sorts if one.column != column]
        order.sorts = (first, *kept[:1])
        self._refresh(order)
        order.positions = self._sorted(first, order.positions)
        self._match(order.positions)

    def sort_view(self, view: str, sorts: Sequence[Sort]) -> None:
        """How a view is to be sorted when it is next shown; the first counts most."""
        order = self._orders[view]
        if order.sorts != tuple(sorts):
            order.sorts = tuple(sorts)
            order.forget()

    def sorts(self, view: str | None = None) -> tuple[Sort, ...]:
        """How a view is sorted, without a name the one shown."""
        return self._orders[self._view if view is None else view].sorts

    def view(self, name: str) -> None:
        """Shows another view. KeyError when there is none of this name."""
        order = self._orders[name]
        self._view = name
        self._refresh(order)
        self._match(order.positions)

    def filter(self, words: str) -> None:
        """Shows only records whose search text holds all words, in any order and case."""
        self._asked = readings(words)
        self._match(self._orders[self._view].positions, (self._words, self.visible))

    def find(self, words: str, limit: int) -> list[T]:
        """The first `limit` records, whatever view and filter hide, that hold all words; in the order of the list."""
        found = _no_positions()
        order = self._orders[self._home]
        self._refresh(order)
        for wanted in readings(words) or [[]]:
            for start in range(0, len(order.positions), _PORTION):
                found += holding(self._texts, wanted, order.positions[start : start + _PORTION])
                if len(found) >= limit:
                    break
            if found:
                break
        return [self.records[at] for at in found[:limit]]

    def counts(self) -> dict[str, int]:
        """How many records each view has, words or not."""
        each = self._counted.items()
        return {name: sum(many for bits, many in each if bits & order.bit) for name, order in self._orders.items()}

    def count_found(self, view: str, words: str, start: int, stop: int) -> list[int]:
        """How many of the positions from `start` to `stop` a view has with words: for each of their readings."""
        bit, wanted = self._orders.get(view, self._orders[self._home]).bit, readings(words) or [[]]
        texts = [text for text, bits in zip(self._texts[start:stop], self._bits[start:stop], strict=True) if bits & bit]
        return [sum(all(word in text for word in reading) for text in texts) for reading in wanted]

    def viewed_count(self) -> int:
        """How many records the view has before words filter it."""
        return len(self._orders[self._view].positions)

    def is_unsettled(self) -> bool:
        """Whether something was taken that the view shown knows nothing of yet."""
        order = self._orders[self._view]
        return not order.made or bool(order.stale) or self._unshown

    def is_ready(self, column: str) -> bool:
        """Whether all keys of a column are made: then sorting by it is quick."""
        return self.has_keys(column) and self._keys_of(column).is_ranked()

    def has_keys(self, column: str) -> bool:
        """Whether all keys of a column are made, be they ranked or not."""
        return len(self._keys_of(column)) == len(self.records)

    def prepare(self, column: str, many: int) -> None:
        """Makes at most so many more keys of a column, or when all are there some of their ranks."""
        keys = self._keys_of(column)
        if len(keys) < len(self.records):
            keys.extend(self.records[len(keys) : len(keys) + many])
        else:
            keys.rank_some(many)

    def mark(self, positions: Iterable[int], *, on: bool) -> None:
        """Ticks or clears records."""
        for at in positions:
            self.marks[at] = on

    def marked(self) -> list[T]:
        """Ticked records in the order shown, then those that view or words hide."""
        if not any(self.marks):
            return []
        seen = [at for at in self.visible if self.marks[at]]
        hidden = set(seen)
        return [
            self.records[at] for at in (*seen, *(at for at, on in enumerate(self.marks) if on and at not in hidden))
        ]

    def at(self, row: int) -> T:
        """The record of a visible row."""
        return self.records[self.visible[row]]

    def row_of(self, key: str) -> int | None:
        """The visible row of an id, None when it is hidden or unknown."""
        position = self.position.get(key)
        if position is None or not self._is_shown(position):
            return None
        return place_of(self.visible, position)

    def _is_shown(self, at: int) -> bool:
        text = self._texts[at]
        return bool(self._bits[at] & self._orders[self._view].bit) and all(word in text for word in self._words)

    def _append(self, record: T) -> int:
        at = self.position[self._key(record)] = len(self.records)
        self.records.append(record)
        self.marks.append(0)
        self._texts.append(self._search(record).casefold())
        self._bits.append(bits := self._bits_of(record))
        self._counted[bits] += 1
        return at

    def _update(self, at: int, record: T) -> None:
        """Takes another record in the place of one; orders in which it may now stand wrong are told."""
        text, bits = self._search(record).casefold(), self._bits_of(record)
        everywhere = bits != self._bits[at] or (bool(self._words) and text != self._texts[at])
        self._counted[self._bits[at]] -= 1
        self._counted[bits] += 1
        self.records[at], self._texts[at], self._bits[at] = record, text, bits
        touched = {column for column, keys in self._keys.items() if keys.update(at, record)}
        for order in self._orders.values():
            if everywhere or any(sort.column in touched for sort in order.sorts):
                order.doubt({at})

    def _bits_of(self, record: T) -> int:
        bits = _HERE
        for bit, keep in self._conditions:
            if keep(record):
                bits |= bit
        return bits

    def _refresh(self, order: _Order) -> None:
        """Takes out what may stand wrong, and puts in what belongs there."""
        stale, order.stale = order.stale, set()
        known, order.known = order.known, len(self.records)
        if not order.made:
            order.made = True
            order.positions = array("I", [at for at, bits in enumerate(self._bits) if bits & order.bit])
            self._sort_whole(order)
            return
        if not stale:
            return
        kept = order.positions if min(stale) >= known else without(order.positions, stale)
        fresh = array("I", sorted(at for at in stale if self._bits[at] & order.bit))
        if len(fresh) <= _FEW and order.sorts:
            order.positions = self._placed(kept, fresh, order.sorts)
        elif not order.sorts and (not kept or not fresh or kept[-1] < fresh[0]):
            order.positions = kept + fresh
        else:
            order.positions = array("I", sorted([*kept, *fresh]))
            self._sort_whole(order)

    def _sort_whole(self, order: _Order) -> None:
        for sort in reversed(order.sorts):
            order.positions = self._sorted(sort, order.positions)

    def _placed(self, kept: array[int], fresh: array[int], sorts: Sequence[Sort]) -> array[int]:
        for sort in reversed(sorts):
            fresh = self._sorted(sort, fresh)
        parts = [(self._complete_keys(sort.column).by(), sort.descending) for sort in sorts]
        return placed(kept, fresh, parts)

    def _sorted(self, sort: Sort, positions: array[int]) -> array[int]:
        return self._complete_keys(sort.column).sorted(positions, descending=sort.descending)

    def _complete_keys(self, column: str) -> SortKeys[T]:
        keys = self._keys_of(column)
        keys.extend(self.records[len(keys) :])
        return keys

    def _keys_of(self, column: str) -> SortKeys[T]:
        if column not in self._keys:
            self._keys[column] = SortKeys(self._sorters[column])
        return self._keys[column]

    def _match(self, positions: array[int], *known: Hits) -> None:
        self._unshown = False
        self._words, self.visible = first_hits(self._texts, self._asked, [([], positions), *known])
