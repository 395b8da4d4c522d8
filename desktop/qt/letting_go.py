"""Records that nobody needs any more are freed some at a time: 100 000 at once hold the loop for 100 ms."""

from __future__ import annotations

from collections.abc import Iterable
from time import perf_counter

from PySide6.QtCore import QObject

from .turn import Turn

_HELD = 0.004
"""So long, in seconds, freeing may hold the loop in one turn; a customer costs ten times what an invoice does."""

_SOME = 100


class LettingGo(QObject):
    """What it is given lives on for some turns of the loop; longest until its parent goes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: list[object] = []
        self._next = Turn(self)
        self._next.timeout.connect(self._go_on)

    def put(self, things: Iterable[object]) -> None:
        """Keeps these, and lets them go soon; whoever else holds them shall drop them at once."""
        self._held += things
        if self._held:
            self._next.start()

    def _go_on(self) -> None:
        until = perf_counter() + _HELD
        while self._held and perf_counter() < until:
            del self._held[-_SOME:]
        if self._held:
            self._next.start()
