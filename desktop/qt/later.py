"""Parts that are made after what they belong to stands, each in a turn of the loop of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject

from .turn import Turn


class Later(QObject):
    """Makes one part a turn, in the order they were put; ends with its parent. `finish` makes all that is left."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: deque[Callable[[], object]] = deque()
        self._next = Turn(self)
        self._next.timeout.connect(self._make_one)

    def put(self, part: Callable[[], object]) -> None:
        """Makes a part in a turn that comes."""
        self._parts.append(part)
        self._next.start()

    def finish(self) -> None:
        """Makes what is left at once: somebody needs it."""
        while self._parts:
            self._parts.popleft()()

    def _make_one(self) -> None:
        if self._parts:
            part = self._parts.popleft()
            if self._parts:
                self._next.start()
            part()
