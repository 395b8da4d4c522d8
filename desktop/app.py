"""The program put together.

Start: profile (locked) → settings → language and theme → window painted → the wire and the vault are imported →
the environment is entered (demo: its server started) → panes → the company's lists → drafts and unsent writes of last
time. Shutdown, once, from the outermost loop: drafts kept → writes under way waited for → settings saved → tasks
cancelled → session, demo and vault closed → profile unlocked.
"""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from desktop import stations
from desktop.core.environment import Environment
from desktop.qt import i18n, theme
from desktop.qt.application import application, show_and_paint
from desktop.qt.commands import Commands
from desktop.qt.notices import Notices
from desktop.qt.turns import import_before_asyncio
from desktop.store import first_look
from desktop.store.profile import Profile, ProfileInUse
from desktop.window import Window

if TYPE_CHECKING:
    import asyncio

    from desktop.qt.tasks import Tasks
    from desktop.store.settings import Settings

WRITES_MAY_TAKE = 10.0
"""Seconds that a closing program waits for writes under way; later ones are settled at the next start."""


@dataclass(frozen=True)
class Options:
    """What the command line asked for; None leaves it to the settings."""

    environment: str | None = None
    language: str | None = None
    theme: str | None = None
    profile: Path | None = None
    har: Path | None = None
    addresses: dict[Environment, str] | None = None


def run(options: Options) -> int:
    """Runs the program to its end and answers the exit code."""
    try:
        profile = Profile(options.profile)
        profile.lock()
    except ProfileInUse as busy:
        sys.stderr.write(f"Attesta is already running with {busy.root}. Use that window, or --profile DIR.\n")
        return 1
    try:
        program = App(application(sys.argv[:1]), options, profile)
        program.show()
        # Not at the top: asyncio, the wire, the keyring and the panes cost more than the whole window.
        import_before_asyncio(stations.TO_THE_FRONT)
        from desktop.qt import loop

        return loop.run(program.main, sys.argv[:1])
    finally:
        profile.unlock()


class App:
    """Holds the parts together: window, tasks, notices, and the session of the environment entered."""

    def __init__(self, app: QApplication, options: Options, profile: Profile) -> None:
        self.qt = app
        self.options = options
        self.profile = profile
        self.settings: Settings
        self._look = first_look.read(profile.settings)
        self.notices = Notices()
        self.commands = Commands()
        self.tasks: Tasks
        self.closed: asyncio.Event
        self._choose_looks()
        self.window = Window(self.notices, self.commands)
        self.front: Any = None

    def show(self) -> None:
        """Paints the window. Before this returns nothing is imported that the window does not need."""
        self.window.build(self._environment())
        if self._look.geometry:
            self.window.restore(self._look.geometry)
        else:
            self.window.fit(self.window.screen().availableGeometry().size())
        show_and_paint(self.window, self.window.painted)
        if os.environ.get("ATTESTA_FIRST_PAINT"):
            sys.stderr.write(f"first-paint {time.time()}\n")
            sys.stderr.flush()

    async def main(self, _app: QApplication) -> int:
        """From the first paint to the last close."""
        import asyncio

        from desktop.front import Front
        from desktop.qt import loop
        from desktop.qt.tasks import Tasks
        from desktop.store import settings

        loop.set_reporter(self.report)
        self.tasks, self.closed = Tasks(self.report), asyncio.Event()
        self.settings = settings.load(self.profile.settings)
        self.front = Front(self)
        self.window.closing.connect(self._ask_to_close)
        self.front.enter(self.window.environment)
        try:
            await self.closed.wait()
        finally:
            await self._shut_down()
        return 0

    def change_settings(self, **changes: Any) -> None:
        """Keeps a choice at once; a disk that takes nothing costs only the next start."""
        from contextlib import suppress

        from msgspec.structs import replace

        from desktop.store import settings

        changed = replace(self.settings, **changes)
        if changed != self.settings:
            self.settings = changed
            with suppress(OSError):
                settings.save(self.profile.settings, changed)

    def report(self, failure: BaseException) -> None:
        """Something unexpected: said once, with what a developer needs to copy."""
        from desktop.qt.problems import sentence

        problem = sentence(failure, environment=self.window.environment)
        self.notices.error(problem.whole, key="unexpected", detail=problem.details)

    def _environment(self) -> Environment:
        name = self.options.environment or self._look.environment
        return Environment(name) if name in list(Environment) else Environment.DEMO

    def _choose_looks(self) -> None:
        language = self.options.language or self._look.language
        i18n.use(self.qt, language if language in i18n.LANGUAGES else i18n.system_language())
        theme.apply(self.qt, theme.named(self.options.theme or self._look.theme or "system"))

    def _ask_to_close(self) -> None:
        self.tasks.start(self._close(), key="close")

    async def _close(self) -> None:
        if await self.front.may_close():
            self.closed.set()

    async def _shut_down(self) -> None:
        self.front.flush()
        self.change_settings(geometry=self.window.geometry_text())
        await self.front.writes_done(WRITES_MAY_TAKE)
        await self.tasks.aclose()
        await self.front.aclose()
        self.window.may_close = True
        self.window.close()
        self.window.deleteLater()
