"""The figures of the overview, kept up to date a portion at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.core.dates import today
from desktop.core.overview import Reckoner
from desktop.qt.collection import Collection
from desktop.qt.portions import Portions


class Reckoning(Portions):
    """Signals: `reckoned` with the Figures, each time all rows have been gone through."""

    reckoned = Signal(object)

    def __init__(self, invoices: Collection[Any], parent: QObject) -> None:
        self._reckoner = Reckoner(today())
        super().__init__(invoices, parent, soon_ms=150)

    def begin(self, records: list[Any]) -> None:
        """The day may be another one by now."""
        self._reckoner = Reckoner(today())

    def take(self, records: list[Any]) -> None:
        """Reckons them in."""
        self._reckoner.add(records)

    def finish(self) -> None:
        """Tells."""
        self.reckoned.emit(self._reckoner.figures())
