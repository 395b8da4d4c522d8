"""How many records satisfy each of some conditions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from .collection import Collection
from .portions import Portions

Condition = Callable[[Any], bool]


class Tally(Portions):
    """Follows a collection. Signals: `counted` with a dict of name and count, each time a count is complete."""

    counted = Signal(object)

    def __init__(
        self, collection: Collection[Any], conditions: Mapping[str, Condition | None], parent: QObject
    ) -> None:
        self._conditions = dict(conditions)
        self._counts: dict[str, int] = {}
        super().__init__(collection, parent)

    def begin(self, records: list[Any]) -> None:
        """What has no condition is known at once."""
        self._counts = {name: 0 if condition else len(records) for name, condition in self._conditions.items()}

    def take(self, records: list[Any]) -> None:
        """Counts these too."""
        for name, condition in self._conditions.items():
            if condition is not None:
                self._counts[name] += sum(1 for record in records if condition(record))

    def finish(self) -> None:
        """Tells."""
        self.counted.emit(dict(self._counts))
