"""The real program in this process, on real sandboxes over real sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import App, Options
from desktop.qt.tasks import Tasks
from desktop.store.profile import Profile


@asynccontextmanager
async def program(qt: QApplication, options: Options, folder: Path) -> AsyncIterator[App]:
    """Runs the program until the block ends, then closes it as a person would. Failures of either are raised."""
    profile = Profile(folder)
    profile.lock()
    failures: list[BaseException] = []
    runner = Tasks(failures.append)
    app = App(qt, options, profile)
    # Not app.show(): it waits for the first paint in a loop of Qt's own, which may not run inside a task.
    app.window.build(app._environment())
    app.window.show()
    main = runner.start(app.main(qt), key="program")
    try:
        yield app
    finally:
        app.closed.set()
        await main
        profile.unlock()
    if failures:
        raise failures[0]
