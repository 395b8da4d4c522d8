"""How many records each filter that has a name finds: live, as the counts of the views."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.list_state import SavedFilter

from .table import RecordTable
from .turn import Turn

_SOON_MS = 60
_SOME = 4000
"""Records looked through in one go, about a millisecond for each word."""


class FilterCounts(QObject):
    """Follows one table. Counts a portion at a time; a count under way is finished before the next begins.

    Signals: `counted` with a dict of name and number, when all of them are known.
    """

    counted = Signal(object)

    def __init__(self, table: RecordTable, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._filters: tuple[SavedFilter, ...] = ()
        self._stale = False
        self._left: Iterator[dict[str, int] | None] = iter(())
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._begin)
        self._next = Turn(self)
        self._next.timeout.connect(self._go_on)
        table.records_changed.connect(self._later)

    def set_filters(self, filters: Sequence[SavedFilter]) -> None:
        """What is to be counted from now on."""
        self._filters = tuple(filters)
        self._later()

    def _later(self) -> None:
        if self._next.is_active():
            self._stale = True
        elif self._filters and not self._soon.isActive():
            self._soon.start()

    def _begin(self) -> None:
        self._stale = False
        self._left = self._counting(self._filters)
        self._go_on()

    def _go_on(self) -> None:
        counts = next(self._left)
        if counts is None:
            self._next.start()
            return
        self.counted.emit(counts)
        if self._stale:
            self._soon.start()

    def _counting(self, filters: Sequence[SavedFilter]) -> Iterator[dict[str, int] | None]:
        counts = {}
        for one in filters:
            each: list[int] = []
            for start in range(0, self._table.place_count(), _SOME):
                some = self._table.count_found(one.view, one.words, start, start + _SOME)
                each = [before + more for before, more in zip(each, some, strict=True)] if each else some
                yield None
            counts[one.name] = next(filter(None, each), 0)
        yield counts
