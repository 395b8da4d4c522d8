"""One save that may outlive the page it was asked on, and can be run again after a failure."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import ApiError, Kind


class SaveJob(QObject):
    """Nothing here touches a widget: who shows the record connects to the signals, which all carry the job.

    Signals: `started` before anything is sent (a listener may still set `content`), `done` with `public_id` set,
    `failed` with `error` set, and `newer` when somebody else had changed the record.
    """

    started = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        save: Callable[[Any | None, Any, str], Awaitable[str]],
        fresh: Callable[[str], Awaitable[Any]],
        target: str,
    ) -> None:
        super().__init__()
        self._save, self._fresh = save, fresh
        self.target = target
        self.content: tuple[Any | None, Any] = (None, None)
        self.shown: dict[str, Any] = {}
        self.public_id = ""
        self.error: BaseException | None = None
        self.newer: Any | None = None
        self.running = False

    async def run(self) -> None:
        """Saves `content`. Raises what the save raises."""
        self.error = self.newer = None
        self.started.emit(self)
        self.running = True
        try:
            self.public_id = await self._save(*self.content, self.target)
        except BaseException as error:
            await self._fail(error)
            raise
        self.running = False
        self.done.emit(self)

    async def _fail(self, error: BaseException) -> None:
        self.error = error
        try:
            if isinstance(error, ApiError) and error.kind is Kind.CHANGED_MEANWHILE:
                self.newer = await self._fresh(self.target)
        except ApiError:
            self.newer = None
        finally:
            self.running = False
            self.failed.emit(self)
