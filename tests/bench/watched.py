"""The real program with a watch on its event loop: `python -m tests.bench.watched PROFILE ADDRESS UNTIL`.

Prints the lines of `tests.bench.watch`: window, desk, list, all, synced, kept. It ends after the first whole reading is
kept (UNTIL `kept`) or after a number of seconds (`end`). It is no bench of itself.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop import app as program
from desktop.core.environment import Environment
from tests.bench.watch import Watch


class Watched(program.App):
    """The program, watched from its first paint."""

    def show(self) -> None:
        """Paints the window."""
        super().show()
        self._until = sys.argv[3]
        self._painted = _Painted(self)
        self._watch = Watch(self._see)

    async def main(self, app: QApplication) -> int:
        """From the first paint to the last close."""
        try:
            return await super().main(app)
        finally:
            self._watch.stop()

    def _see(self) -> None:
        front, watch = self.front, self._watch
        if self._until != "kept" and watch.own_s() > float(self._until):
            watch.say("end")
            self.closed.set()
        session = front.session if front else None
        if session is None or not session.company:
            return
        if self._list is not None and not watch.has_said("desk"):
            self._list.viewport().installEventFilter(self._painted)
            watch.say("desk")
        if session.invoices.loaded and session.products.loaded:
            watch.say("all", len(session.invoices))
        if session.mirroring._confirmed:
            watch.say("synced", len(session.invoices))
            if not session.mirroring._dirty and not session.mirroring._mirror._writing.locked():
                watch.say("kept", len(session.invoices))
                if self._until == "kept":
                    self.closed.set()

    @property
    def _list(self) -> Any:
        return next((pane.table for pane in self.window.standing if hasattr(pane, "table")), None)


class _Painted(QObject):
    """The list's first paint with rows in it."""

    def __init__(self, watched: Watched) -> None:
        super().__init__()
        self._watched = watched

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Only looks."""
        if event.type() is QEvent.Type.Paint and self._watched._list.visible_count():
            self._watched._watch.say("list", self._watched._list.visible_count())
        return False


def main() -> int:
    """The program's exit code."""
    import gc

    gc.disable()
    profile, address = Path(sys.argv[1]), sys.argv[2]
    program.App = Watched  # type: ignore[misc]
    return program.run(
        program.Options(
            "test", "sv", "light", profile, None, {Environment.TEST: address, Environment.PRODUCTION: address}
        )
    )


if __name__ == "__main__":
    sys.exit(main())
