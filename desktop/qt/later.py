"""Parts that are made after what they belong to stands, each in a turn of the loop of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance

from .turn import Turn

_PATIENCE_MS = 500


class Later(QObject):
    """Makes one part a turn, in the order they were put; ends with its parent. `finish` makes all that is left."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: deque[Callable[[], object]] = deque()
        self._next = Turn(self)
        self._next.timeout.connect(self._make_one)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._go_on)
        self._stands: Callable[[], object] | None = None

    def wait_for(self, told: SignalInstance, stands: Callable[[], object]) -> None:
        """Makes nothing before `stands` is true when `told` is emitted, or half a second has passed."""
        self._stands = stands
        told.connect(self._look)
        self._patience.start()

    def put(self, part: Callable[[], object]) -> None:
        """Makes a part in a turn that comes."""
        self._parts.append(part)
        self._go_on_unless_waiting()

    def finish(self) -> None:
        """Makes what is left at once: somebody needs it."""
        while self._parts:
            self._parts.popleft()()

    def _go_on_unless_waiting(self) -> None:
        if not self._patience.isActive() and self._parts:
            self._next.start()

    def _look(self, *_: object) -> None:
        if self._patience.isActive() and self._stands is not None and self._stands():
            self._go_on()

    def _go_on(self) -> None:
        self._patience.stop()
        self._go_on_unless_waiting()

    def _make_one(self) -> None:
        if self._parts:
            part = self._parts.popleft()
            if self._parts:
                self._next.start()
            part()
