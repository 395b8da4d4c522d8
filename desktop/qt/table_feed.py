"""Many records at once reach a table a slice at a time, so that no slice holds up what a person does meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from . import by_rank
from .letting_go import LettingGo
from .rows import Rows
from .turn import Turn

SLICE = 1000
"""So few records are nothing to be done in portions."""

_FIRST = 250
"""Taken at once of many: more than any screen shows."""

AT_ONCE = 100
"""Changed records taken in one go where there are many."""

_HELD = 0.008
"""So long, in seconds, taking records and making keys may hold the loop; a masked number costs twenty times a sum."""

_BITE = 100
_RANKS = 4000
_SHOW_EVERY = 0.25
_QUIET_MS = 300
"""Keys that nobody waits for are made when no more records have come for so long."""

_PATIENCE = 0.5
"""Whoever waits for a sort waits no longer for ranks, in seconds."""


class Feed(QObject):
    """Takes records into `rows`, then makes the sort keys of all columns before anyone asks for them.

    Signals: `taken` something can be shown now; `ready(column)` the keys of a column are made.
    """

    taken = Signal()
    ready = Signal(object)

    def __init__(self, rows: Rows[Any], key: Callable[[Any], str], parent: QObject) -> None:
        super().__init__(parent)
        self._rows, self._key = rows, key
        rows.let_go = LettingGo(self).put
        self._waiting: Sequence[Any] = ()
        self._at = 0
        self._newer: dict[str, Any] = {}
        self._columns: list[str] = []
        self._shown_at = 0.0
        self._show_next = False
        self._next = Turn(self)
        self._next.timeout.connect(self._go_on)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._begin)
        self._wanted, self._wanted_at = "", 0.0

    @property
    def busy(self) -> bool:
        """Whether records wait to be taken."""
        return self._at < len(self._waiting) or bool(self._newer)

    def replace(self, records: Sequence[Any]) -> None:
        """These records instead of all others; the first are taken at once."""
        self._waiting, self._at, self._newer = records, _FIRST if len(records) > SLICE else SLICE, {}
        self._rows.load(records[: self._at])
        self._begin()

    def add(self, records: Iterable[Any], removed: Iterable[str] = ()) -> None:
        """More records, and ids that are gone. What waits under the same id is not taken any more."""
        gone = list(removed)
        self._rows.take([], gone)
        self._newer |= dict.fromkeys(gone)
        self._newer |= {self._key(record): record for record in records}
        self._begin()

    def make_ready(self, columns: Iterable[str], wanted: str = "") -> None:
        """The columns whose keys shall be there, soon; at once, and before them, the one that is waited for."""
        self._columns = [*([wanted] if wanted else []), *columns]
        if wanted != self._wanted:
            self._wanted, self._wanted_at = wanted, time.monotonic()
        if wanted:
            self._quiet.stop()
            self._begin()
        else:
            self._quiet.start()

    def _begin(self) -> None:
        self._next.start()

    def _go_on(self) -> None:
        if self._show_next:
            self._show_next = False
            self.taken.emit()
            self._shown_at = time.monotonic()
            self._next.start()
        elif self.busy:
            self._take_some()
        elif len(self._rows.records) > SLICE and not self._quiet.isActive():
            self._make_some_keys()

    def _take_some(self) -> None:
        until = time.perf_counter() + _HELD
        while self.busy and time.perf_counter() < until:
            self._take_bite()
        self._show_next = not self.busy or time.monotonic() - self._shown_at > _SHOW_EVERY
        self._next.start()

    def _take_bite(self) -> None:
        """A changed record costs five times what a new one does: it may stand wrong in every order."""
        if self._at < len(self._waiting):
            some = self._waiting[self._at : self._at + _BITE]
            self._at += _BITE
            self._rows.take(record for record in some if self._key(record) not in self._newer)
        else:
            self._waiting, self._at = (), 0
            keys = list(islice(self._newer, _BITE))
            newer = [self._newer.pop(key) for key in keys]
            self._rows.take(record for record in newer if record is not None)

    def _make_some_keys(self) -> None:
        column = next((one for one in self._columns if not self._rows.is_ready(one)), None)
        if column is None:
            return
        waits = not self._prepare(column)
        tired = column == self._wanted and time.monotonic() - self._wanted_at > _PATIENCE
        if self._rows.is_ready(column) or (tired and self._rows.has_keys(column)):
            self.ready.emit(column)
        (self._quiet if waits else self._next).start()

    def _prepare(self, column: str) -> bool:
        """Makes some keys of a column, or some of their ranks; False while these wait for what lays them."""
        until = time.perf_counter() + _HELD
        while not self._rows.has_keys(column) and time.perf_counter() < until:
            self._rows.prepare(column, _BITE)
        if time.perf_counter() >= until:
            return True
        if not by_rank.load():
            return False
        self._rows.prepare(column, _RANKS)
        return True
