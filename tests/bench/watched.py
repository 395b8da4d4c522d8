"""The real program with a watch on its event loop: `python -m tests.bench.watched PROFILE ADDRESS TOKEN UNTIL`.

Prints a JSON line for each thing that happens, and ends after the first whole reading is kept (UNTIL `kept`) or after a
number of seconds. TOKEN is put into the keyring first, as signing in would; it is no bench of itself.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop import app as program
from desktop.core.environment import Environment

TICK_MS = 5
PAGE = os.sysconf("SC_PAGE_SIZE")


def resident() -> float:
    """Megabytes of this process that are in memory."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * PAGE / 1_000_000


class Watch(QObject):
    """Notes how long the loop was held since the last word, and says when something has happened for the first time.

    `hold_ms` is by the clock, `work_ms` by the processor's time of the loop's thread: on a machine that is shared the
    first also counts what others did meanwhile.
    """

    def __init__(self, app: program.App, until: str) -> None:
        super().__init__()
        self._app = app
        self._until = until
        self._said: set[str] = set()
        self._last = time.perf_counter()
        self._longest = self._work = 0.0
        self._used = time.thread_time()
        self._began = self._last
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The list's first paint with rows in it."""
        if event.type() is QEvent.Type.Paint and self._pane.table.visible_count():
            self._say("list")
        return False

    @property
    def _pane(self) -> Any:
        return self._app.window.panes["invoices"]

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last - TICK_MS / 1000)
        used = time.thread_time()
        self._work = max(self._work, used - self._used)
        self._last, self._used = now, used
        if self._until != "kept" and now - self._began > float(self._until):
            self._say("end")
            self._app.closed.set()
        session = self._app.front.session if self._app.front else None
        if "invoices" in self._app.window.panes and "desk" not in self._said:
            self._pane.table.viewport().installEventFilter(self)
            self._say("desk")
        if session is None or not session.company:
            return
        if session.invoices.loaded and session.products.loaded:
            self._say("all")
        if session.mirroring._confirmed:
            self._say("synced")
            if not session.mirroring._dirty and not session.mirroring._mirror._writing.locked():
                self._say("kept")
                if self._until == "kept":
                    self._app.closed.set()

    def _say(self, what: str) -> None:
        if what in self._said:
            return
        self._said.add(what)
        session = self._app.front.session
        count = len(session.invoices) if session else 0
        told = {"what": what, "at": time.time(), "mb": resident(), "invoices": count}
        told |= {"hold_ms": self._longest * 1000, "work_ms": self._work * 1000}
        print(json.dumps(told), flush=True)
        self._longest = self._work = 0.0
        self._last, self._used = time.perf_counter(), time.thread_time()


class Watched(program.App):
    """The program, watched from the moment its own loop runs."""

    async def main(self, app: QApplication) -> int:
        """From the first paint to the last close."""
        watch = Watch(self, sys.argv[4])
        told = {"what": "window", "at": time.time(), "hold_ms": 0, "work_ms": 0, "mb": resident(), "invoices": 0}
        print(json.dumps(told), flush=True)
        try:
            return await super().main(app)
        finally:
            watch._timer.stop()


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
