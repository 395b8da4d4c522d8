"""What every test lives under: no real network, no real profile, no unexpected warning, and nothing left behind."""

from __future__ import annotations

import asyncio
import gc
import inspect
import ipaddress
import logging
import os
import socket
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest

from tests import garbage

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

QT_FIXTURES = {"qapp", "qtbot"}


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Async tests that touch Qt run on the loop the program runs on."""
    return (
        {"qt": qt_loop} if QT_FIXTURES & set(getattr(item, "fixturenames", ())) else {"plain": asyncio.new_event_loop}
    )


def qt_loop() -> asyncio.AbstractEventLoop:
    """A fresh qasync loop on the one QApplication of the session."""
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    loop: asyncio.AbstractEventLoop = QEventLoop(QApplication.instance() or QApplication([]))
    return loop


@pytest.fixture(scope="session", autouse=True)
def own_profile() -> Iterator[None]:
    """Settings, data and caches of the person running the tests stay untouched."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            patch.setenv(f"XDG_{kind}_HOME", f"{folder}/{kind.lower()}")
        yield


@pytest.fixture(scope="session", autouse=True)
def loopback_only() -> Iterator[None]:
    """A connection to anything but this machine fails the test that tries it."""
    connect, connect_ex, lookup = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        refuse_outside(self, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        refuse_outside(self, address)
        return connect_ex(self, address)

    def guarded_lookup(host: Any, *rest: Any, **named: Any) -> Any:
        if not is_local(host):
            raise socket.gaierror(socket.EAI_NONAME, f"tests look up no name but localhost, not {host!r}")
        return lookup(host, *rest, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded_connect)
        patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
        patch.setattr(socket, "getaddrinfo", guarded_lookup)
        yield


def refuse_outside(sock: socket.socket, address: Any) -> None:
    """Raise for an address on another machine; local sockets of any other family pass."""
    if sock.family in {socket.AF_INET, socket.AF_INET6} and not is_local(address[0]):
        raise RuntimeError(f"tests reach this machine only, not {address[0]}")


def is_local(host: Any) -> bool:
    """Whether the host is this machine."""
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name in {None, "", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(name).is_loopback or ipaddress.ip_address(name).is_unspecified
    except ValueError:
        return False


class Warnings(logging.Handler):
    """Collects what a test logs at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test that made it; a test that asks for `caplog` looks at its log itself."""
    if "caplog" in request.fixturenames:
        yield
        return
    heard = Warnings()
    logging.getLogger().addHandler(heard)
    yield
    logging.getLogger().removeHandler(heard)
    if heard.said:
        pytest.fail("unexpected in the log:\n" + "\n".join(heard.said), pytrace=False)


def pytest_configure() -> None:
    """A cycle with QObjects in it, collected in a server's thread, crashes; the program has qt.garbage for that."""
    gc.disable()


def pytest_collection_finish() -> None:
    """What is loaded by now stays until the end: looked through after every test it costs more than the tests do."""
    garbage.collect_all()


def pytest_sessionstart() -> None:
    """An example that a busy machine leaves lying for a while is no failure; CI's own profile says so too.

    Before the first test is read: `given` takes the limit with it.
    """
    from hypothesis import settings

    settings.register_profile("patient", settings.default, deadline=None)
    settings.load_profile("patient")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Beside what failed: the sum of the fault matrix, whose parts may have run in several processes."""
    from tests.faults.table import written

    ran = [one for kind in ("passed", "failed") for one in terminalreporter.stats.get(kind, ())]
    if said := written(ran):
        terminalreporter.write_line(said)


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Windows, running timers and tasks left over fail the test that made them, not the next one."""
    if inspect.iscoroutinefunction(getattr(request, "function", None)):
        request.getfixturevalue("no_task_left")
    if not QT_FIXTURES & set(request.fixturenames):
        yield
        garbage.collect_much()
        return
    request.getfixturevalue("qapp")
    before = {id(one): one for one in qt_objects()}
    with same_language():
        yield
    garbage.collect_new()
    if left := [one for one in after_deletions() if id(one) not in before]:
        pytest.fail("left behind: " + ", ".join(f"{one!r} {one.objectName()}" for one in left), pytrace=False)


@contextmanager
def same_language() -> Iterator[None]:
    """A catalogue or a decimal comma left behind would be the language of every later test."""
    from PySide6.QtCore import QCoreApplication, QLocale

    from desktop.qt import i18n

    numbers, language = QLocale(), i18n.current()
    yield
    app = QCoreApplication.instance()
    if app is not None:
        if i18n.current() != language:
            i18n.use(app, language)
        i18n.forget(app)
    QLocale.setDefault(numbers)


@pytest.fixture
async def no_task_left() -> AsyncIterator[None]:
    """Every task a test started has ended when it ends."""
    before = asyncio.all_tasks()
    yield
    here = asyncio.current_task()
    left: list[asyncio.Task[Any]] = []
    # What was cancelled, or lost its connection, needs some turns of the loop to end.
    for _ in range(100):
        left = [task for task in asyncio.all_tasks() - before if task is not here]
        if not left:
            return
        await asyncio.sleep(0.01)
    pytest.fail("tasks left running: " + ", ".join(map(repr, left)), pytrace=False)


def after_deletions() -> list[Any]:
    """The windows and running timers after what was given to deleteLater() is gone."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return qt_objects()


def qt_objects() -> list[Any]:
    """Every top-level widget, and every running timer that Python knows."""
    import shiboken6
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    timers = [one for one in shiboken6.getAllValidWrappers() if isinstance(one, QTimer) and one.isActive()]
    return [*QApplication.topLevelWidgets(), *timers]
