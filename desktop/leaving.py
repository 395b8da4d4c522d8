"""What happens to a session that is left: it is closed to its end, whatever is entered meanwhile."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.core.environment import Environment
from desktop.qt.environments import environment_word

if TYPE_CHECKING:
    from desktop.qt.tasks import Tasks
    from desktop.session.session import Session


class Leaving:
    """Closes sessions in tasks of the program: another choice cuts off who waits, and never the closing itself."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._closing: asyncio.Task[object] | None = None

    async def close(self, session: Session | None) -> None:
        """Waits until the session, and one that was left before, has closed its files."""
        if session is not None:
            self._closing = self._tasks.start(self._close(session, self._closing), key="front.close")
        await self.wait(None)

    async def wait(self, seconds: float | None) -> None:
        """Waits at most so long for what is being closed."""
        if self._closing is not None:
            await asyncio.wait([self._closing], timeout=seconds)

    @staticmethod
    async def _close(session: Session, earlier: asyncio.Task[object] | None) -> None:
        if earlier is not None:
            await asyncio.wait([earlier])
        try:
            await session.aclose()
        finally:
            session.deleteLater()


def waiting_words(environment: Environment) -> str:
    """What is being waited for when an environment is entered."""
    translate = QCoreApplication.translate
    if environment is Environment.DEMO:
        return translate("Front", "Starting the demo on this computer…")
    return translate("Front", "Connecting to Billecta…")


def changing_words(now: Environment, then: Environment) -> str:
    """The same while the session of now is closed."""
    if now is then:
        return waiting_words(then)
    words = QCoreApplication.translate("Front", "Changing to {environment}…")
    return words.format(environment=environment_word(then))
