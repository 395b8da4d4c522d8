"""One save that may outlive the page it was asked on, and can be run again after a failure."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import ApiError, Kind, UserCancelled

_PERHAPS_GONE = frozenset({Kind.NOT_FOUND, Kind.NO_ACCESS})
Content = tuple[Any | None, Any]
"""The record as it was opened, None for a new one, and as it shall be."""

Settle = Callable[["SaveJob", Any | None], Awaitable[Content | None]]
"""Asks the person what to save when the server has another record (or none) now; None: nothing, for now."""


class SaveJob(QObject):
    """Nothing here touches a widget: who shows the record connects to the signals, which all carry the job.

    Signals: `started` before anything is sent (a listener may still set `content`), `done` with `public_id` set,
    `failed` with `error` set.
    """

    started = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        save: Callable[[Any | None, Any, str], Awaitable[str]],
        fresh: Callable[[str], Awaitable[Any]],
        target: str,
        settle: Settle,
    ) -> None:
        super().__init__()
        self._save, self._fresh, self._settle = save, fresh, settle
        self.target = target
        self.content: Content = (None, None)
        self.shown: dict[str, Any] = {}
        self.taken: list[str] = []
        """Names of fields that somebody else has changed meanwhile, and that are saved as the other wrote them."""
        self.outdone = False
        """Whether more than `content` has been typed since it was sent, and is kept as the draft."""
        self.public_id = ""
        self.error: BaseException | None = None

    async def run(self) -> None:
        """Saves `content`. Raises what the save raises, UserCancelled when the person went back to the form."""
        self.error = None
        self.started.emit(self)
        try:
            self.public_id = await self._save_settled()
        except BaseException as error:
            self.error = error
            self.failed.emit(self)
            raise
        self.done.emit(self)

    async def _save_settled(self) -> str:
        while True:
            try:
                return await self._save(*self.content, self.target)
            except ApiError as error:
                settled = await self._settled(error)
            if settled is None:
                raise UserCancelled
            self.content = settled

    async def _settled(self, error: ApiError) -> Content | None:
        """Raises the error again when it is none that a person can settle."""
        if self.content[0] is None or error.kind not in _PERHAPS_GONE | {Kind.CHANGED_MEANWHILE}:
            raise error
        try:
            newer = await self._fresh(self.target)
        except ApiError as second:
            if error.kind is Kind.CHANGED_MEANWHILE or second.kind not in _PERHAPS_GONE:
                raise error from second
            newer = None
        else:
            if error.kind is not Kind.CHANGED_MEANWHILE:
                raise error
        return await self._settle(self, newer)
