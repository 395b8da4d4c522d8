"""Records in memory that tell what changed, and only that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")


class Collection(QObject, Generic[T]):
    """The records of one kind, by id, in the order they first came.

    Signals: `changed(frozenset[str])` ids added, updated or removed; `reset()` everything went away;
    `loaded_changed()` the first complete answer is here, or no longer.
    """

    changed = Signal(object)
    reset = Signal()
    loaded_changed = Signal()

    def __init__(self, key: Callable[[T], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._records: dict[str, T] = {}
        self._loaded = False

    @property
    def loaded(self) -> bool:
        """Whether the whole list has been read at least once; until then an empty list means nothing."""
        return self._loaded

    @loaded.setter
    def loaded(self, value: bool) -> None:
        if value != self._loaded:
            self._loaded = value
            self.loaded_changed.emit()

    def merge(self, records: Iterable[T]) -> None:
        """Adds and updates; records equal to what is held emit nothing."""
        self._emit(self._take(records))

    def replace(self, records: Iterable[T]) -> None:
        """Makes these the only records; emits the difference."""
        fresh = list(records)
        gone = self._records.keys() - {self.key(record) for record in fresh}
        for key in gone:
            del self._records[key]
        self._emit(gone | self._take(fresh))

    def remove(self, ids: Iterable[str]) -> None:
        """Takes records away; unknown ids are passed over."""
        gone = self._records.keys() & set(ids)
        for key in gone:
            del self._records[key]
        self._emit(gone)

    def clear(self) -> None:
        """Forgets everything, as when another company is chosen; emits `reset`."""
        self._records = {}
        self.reset.emit()
        self.loaded = False

    def get(self, key: str) -> T | None:
        """The record with this id, None when there is none."""
        return self._records.get(key)

    def values(self) -> list[T]:
        """All records."""
        return list(self._records.values())

    def latest(self) -> Iterator[T]:
        """All records, the last one first; nothing is copied."""
        return reversed(self._records.values())

    def __len__(self) -> int:
        return len(self._records)

    def __bool__(self) -> bool:
        """A collection is always something, even an empty one."""
        return True

    def __contains__(self, key: object) -> bool:
        return key in self._records

    def _take(self, records: Iterable[T]) -> set[str]:
        changed = set()
        for record in records:
            key = self.key(record)
            held = self._records.get(key)
            if held is not record and held != record:
                self._records[key] = record
                changed.add(key)
        return changed

    def _emit(self, ids: set[str]) -> None:
        if ids:
            self.changed.emit(frozenset(ids))
