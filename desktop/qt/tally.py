"""How many records satisfy each of some conditions, counted in slices so that no keystroke has to wait for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from .collection import Collection

_SLICE = 4000
_SOON_MS = 50

Condition = Callable[[Any], bool]


class Tally(QObject):
    """Follows a collection. Signals: `counted` with a dict of name and count, each time a count is complete."""

    counted = Signal(object)

    def __init__(
        self, collection: Collection[Any], conditions: Mapping[str, Condition | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._collection = collection
        self._conditions = dict(conditions)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._begin)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        self._left: Iterator[Any] = iter(())
        self._stale = False
        self._counts: dict[str, int] = {}
        collection.changed.connect(self._changed)
        collection.reset.connect(self._soon.start)
        self._soon.start()

    def _changed(self, _ids: object) -> None:
        # A count under way is finished first: while pages keep coming the numbers shall move too.
        if not self._next.isActive() and not self._soon.isActive():
            self._soon.start()
        self._stale = True

    def _begin(self) -> None:
        self._stale = False
        records = self._collection.values()
        self._counts = {name: 0 if condition else len(records) for name, condition in self._conditions.items()}
        self._left = iter(records)
        self._go_on()

    def _go_on(self) -> None:
        some = list(islice(self._left, _SLICE))
        for name, condition in self._conditions.items():
            if condition is not None:
                self._counts[name] += sum(1 for record in some if condition(record))
        if len(some) == _SLICE:
            self._next.start()
            return
        self.counted.emit(dict(self._counts))
        if self._stale:
            self._soon.start()
