"""Going through a whole collection a portion at a time, so that no keystroke has to wait for it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import islice
from typing import Any

from PySide6.QtCore import QObject, QTimer

from .collection import Collection
from .turn import Turn

LONGEST_MS = 3000
"""The numbers are never older than this and the time of a round."""

_HELD = 0.008
"""So long, in seconds, a portion may hold the loop; `_SOME` records are never too many for that."""

_SOME = 250


class Portions(QObject):
    """Follows a collection and goes through it again, soon, when it has changed. Subclasses say what is done.

    A round under way is finished first: while pages keep coming the numbers shall move too. The next one waits three
    times as long as the last took, so that rounds over a large collection leave the loop to what brings it.
    """

    def __init__(self, collection: Collection[Any], parent: QObject, *, soon_ms: int = 50) -> None:
        super().__init__(parent)
        self._collection = collection
        self._soon = QTimer(self, singleShot=True, interval=soon_ms)
        self._soon.timeout.connect(self._start)
        self._next = Turn(self)
        self._next.timeout.connect(self._go_on)
        self._left: Iterator[Any] = iter(())
        self._stale = False
        self._began = 0.0
        self._soon_ms = soon_ms
        collection.changed.connect(self._changed)
        collection.reset.connect(self._begin_anew)
        self._soon.start()

    def begin(self, records: list[Any]) -> None:
        """A new round over these begins."""

    def take(self, records: list[Any]) -> None:
        """Some records more."""

    def finish(self) -> None:
        """The round is complete."""

    def _changed(self, _ids: object) -> None:
        if not self._next.is_active() and not self._soon.isActive():
            self._soon.start()
        self._stale = True

    def _begin_anew(self) -> None:
        """What went away is not gone through to its end."""
        self._next.stop()
        self._soon.start(self._soon_ms)

    def _start(self) -> None:
        self._stale = False
        self._began = time.monotonic()
        records = self._collection.values()
        self._left = iter(records)
        self.begin(records)
        self._next.start()

    def _go_on(self) -> None:
        until = time.perf_counter() + _HELD
        while time.perf_counter() < until:
            some = list(islice(self._left, _SOME))
            self.take(some)
            if len(some) < _SOME:
                self._end()
                return
        self._next.start()

    def _end(self) -> None:
        self.finish()
        took = (time.monotonic() - self._began) * 1000
        self._soon.setInterval(max(self._soon_ms, min(3 * round(took), LONGEST_MS)))
        if self._stale:
            self._soon.start()
