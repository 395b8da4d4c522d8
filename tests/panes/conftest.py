from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.environment import Environment
from desktop.qt.commands import Commands
from desktop.qt.dialogs import Sheet
from desktop.qt.format import Format
from desktop.qt.notices import Notice, Notices
from desktop.qt.tasks import Tasks
from desktop.sandbox.server import Running, serve_in_thread
from desktop.session.desk import Desk
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox

TOKEN = "Zm9vYmFy"
MOMENT_MS = 500


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True))


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qt": _qt_loop}


def _qt_loop() -> asyncio.AbstractEventLoop:
    app = QApplication.instance() or QApplication([])
    return QEventLoop(app, already_running=False)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with serve_in_thread(token=TOKEN, scale=0.1) as running:
        yield running


@dataclass
class Office:
    """A desk over the sandbox, and what the person was told."""

    desk: Desk
    sandbox: Running
    failures: list[BaseException] = field(default_factory=list)

    @property
    def session(self) -> Session:
        return self.desk.session

    def told(self) -> str:
        return "\n".join(notice.text for notice in self.desk.notices.current())

    def notice(self, words: str) -> Notice:
        return next(one for one in self.desk.notices.current() if words in one.text)

    async def at_rest(self) -> None:
        """Nothing runs, and for three looks no timer is about to begin something: the detail is read a moment later."""
        quiet = 0

        def still() -> bool:
            nonlocal quiet
            quiet = 0 if self.desk.tasks._started or about_to_begin() else quiet + 1
            return quiet == 3

        await until(still)

    def wire(self, kind: str, public_id: str) -> dict[str, Any]:
        known = self.sandbox.state.thing(kind, public_id)
        assert known is not None
        return known


async def until(met: Callable[[], bool]) -> None:
    for _ in range(1500):
        if met():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not happen")


def about_to_begin() -> bool:
    """Whether a timer that waits for a moment of quiet runs."""
    timers = (one for one in shiboken6.getAllValidWrappers() if isinstance(one, QTimer))
    return any(one.isActive() and one.isSingleShot() and one.interval() <= MOMENT_MS for one in timers)


async def asked(window: QWidget) -> Sheet:
    """The question over the window, as soon as it is there."""
    await until(lambda: window.findChild(Sheet) is not None)
    sheet = window.findChild(Sheet)
    assert isinstance(sheet, Sheet)
    return sheet


@pytest.fixture
async def office(sandbox: Running, tmp_path: Path, qapp: QApplication) -> AsyncIterator[Office]:
    client = Billecta(sandbox.url, SecureToken(TOKEN))
    cipher = Cipher(os.urandom(32), persistent=False)
    drafts, outbox = Drafts(tmp_path / "drafts", cipher), Outbox(tmp_path / "outbox", cipher)
    failures: list[BaseException] = []
    tasks, notices, commands = Tasks(failures.append), Notices(), Commands()
    session = Session(Environment.DEMO, client, drafts, outbox)
    await session.open(None)
    await session.loading.company()
    yield Office(Desk(session, tasks, notices, commands, Format("en"), "en"), sandbox, failures)
    await tasks.aclose()
    await session.aclose()
    drafts.close()
    outbox.close()
    assert not failures


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Puts a pane into a window of the design size."""
    windows = []

    def show(pane: QWidget) -> QWidget:
        window = QWidget()
        QVBoxLayout(window).addWidget(pane)
        window.resize(1280, 800)
        qtbot.addWidget(window)
        window.show()
        windows.append(window)
        return window

    return show
