"""Brings the lists of a company: what the mirror has, then what Billecta says; again and again without contact."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.errors import ApiError, Kind

from .desk import Desk

_PASSES = frozenset({Kind.UNREACHABLE, Kind.TIMEOUT, Kind.NO_ANSWER, Kind.SERVER_FAULT})
"""Trouble that may be over in a while, without anybody doing something about it."""

WAITS = (5, 10, 20, 40, 60)
"""Seconds until the next try; the last one from then on."""

KEEP_EVERY = 300
"""Seconds between the times at which what has changed goes into the mirror, beside the end of each reading."""

_LOAD, _CONTACT, _RIGHTS = "front.load", "front.contact", "front.rights"


class Syncing(QObject):
    """Lives with the session; `desk` may be replaced when the language is.

    Signals: `ready` when the lists stand, the first time for a company and after each reading that was asked for;
    `refused` with the ApiError when the sign-in under which the lists were kept is not valid any more.
    """

    ready = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.session)
        self.desk = desk
        self._tries = 0
        self._rights_asked = True
        desk.session.mirroring.stands.connect(self._ask_rights)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.retry)
        self._beat = QTimer(self, interval=KEEP_EVERY * 1000)
        self._beat.timeout.connect(self._keep)
        self._beat.start()

    def start(self) -> None:
        """Another company was chosen, or the first."""
        self._tries = 0
        self._run(self._begin)

    def again(self) -> None:
        """Reads everything anew, because a person wants it."""
        self._run(partial(self._read, everything=True, tell=True))

    def retry(self) -> None:
        """Tries to reach Billecta once more."""
        self._run(partial(self._read, everything=False, tell=False))

    def _run(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._later.stop()
        self._rights_asked = False
        if self.desk.session.company:
            self.desk.run(work, key=_LOAD, owner=self, doing=self.tr("Reading the lists"))

    def _ask_rights(self) -> None:
        """Once for a reading, and behind the mirror's first page: the first call of all brings the wire with it."""
        if not self._rights_asked:
            self._rights_asked = True
            self.desk.run(self.desk.session.rights.load, key=_RIGHTS, owner=self)

    def _keep(self) -> None:
        self.desk.run(self.desk.session.mirroring.keep, key="front.mirror", owner=self)

    async def _begin(self) -> None:
        session = self.desk.session
        await session.mirroring.show_company()
        seen = session.mirroring.shown_from is not None
        if seen:
            session.show_drafts()
            self.ready.emit()
        await self._read(everything=False, tell=not seen)

    async def _read(self, *, everything: bool, tell: bool) -> None:
        session = self.desk.session
        self._ask_rights()
        try:
            await session.loading.company(everything=everything)
        except ApiError as error:
            seen = session.mirroring.shown_from is not None
            if seen and error.kind is Kind.TOKEN_REFUSED:
                self.refused.emit(error)
            elif seen and error.kind in _PASSES:
                self._wait()
            else:
                raise
            return
        self._tries = 0
        self.desk.notices.dismiss(_CONTACT)
        if tell:
            self.ready.emit()
        await session.mirroring.keep()

    def _wait(self) -> None:
        """The lists stay as they were; says since when, and goes on trying."""
        desk, seen = self.desk, self.desk.session.mirroring.shown_from
        words = self.tr("No contact with Billecta, trying again. The lists are as they were {time}; what you write is kept as drafts.")  # fmt: skip  # noqa: E501
        desk.notices.warn(
            words.format(time=desk.format.moment(seen)), key=_CONTACT, actions=[(self.tr("Try now"), self.retry)]
        )
        self._later.start(WAITS[min(self._tries, len(WAITS) - 1)] * 1000)
        self._tries += 1
