"""Work on many rows in a thread: a bar with a way out when there are more than anybody could wait for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.qt.dialogs import Sheet, ask
from desktop.qt.list_pane import ListPane
from desktop.qt.progress import ProgressPanel
from desktop.session.desk import Desk
from desktop.store.spreadsheets import Stopped

T = TypeVar("T")
FEW = 2000
"""So many rows are done before anybody could read a progress bar."""


class LongWork(QObject):
    """One at a time, over a list. Hand `alive` to what runs in the thread."""

    _advanced = Signal(object)

    def __init__(self, desk: Desk, pane: ListPane, key: str) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._key = desk, pane, key
        self._stopped = False
        self._panel: ProgressPanel | None = None
        self._advanced.connect(self._advance)

    def begin(self) -> None:
        """Another work begins."""
        self._stopped = False

    def alive(self, count: int) -> bool:
        """Called in the thread that works: so many rows are done; whether to go on."""
        self._advanced.emit(count)
        return not self._stopped

    async def shown(self, title: str, name: str, count: int, work: Callable[[], Coroutine[Any, Any, T]]) -> T | None:
        """Does it, with a bar when there is much of it; None when the person has had enough."""
        if count <= FEW:
            return await work()
        sheet = Sheet(title)
        self._panel = ProgressPanel()
        self._panel.cancelled.connect(self._stop)
        self._panel.begin(count, name)
        sheet.body.addWidget(self._panel)
        showing = self._desk.tasks.start(ask(sheet, self._pane), key=f"{self._key}.sheet", owner=self)
        try:
            return await work()
        except Stopped:
            return None
        finally:
            self._panel = None
            self._stop()
            sheet.cancel()
            await asyncio.wait([showing])

    def _advance(self, count: object) -> None:
        if self._panel is not None:
            self._panel.set_done(int(str(count)))

    def _stop(self) -> None:
        self._stopped = True
