"""The whole program in a test: started on a profile, driven by hand, closed again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import texts
from desktop.app import Options
from desktop.core.environment import Environment
from desktop.qt import i18n, loop, theme
from desktop.sandbox.server import Running, serve_in_thread
from tests.test_translations import tool

from .hand import Hand
from .program import program
from .scenes import Scenes

ROOT = Path(__file__).parents[2]
USER, PASSWORD = "demo@attesta.example", "demo"
TOKEN = "dG9rZW4="
NOWHERE = "http://127.0.0.1:9"
Start = Callable[..., AbstractAsyncContextManager[Scenes]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the offscreen platform cannot do is no fault of the program."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            for words in ("propagateSizeHints", "raise"):
                item.add_marker(pytest.mark.qt_log_ignore(f"This plugin does not support {words}", extend=True))


@pytest.fixture(scope="session", autouse=True)
def catalogues() -> None:
    """Both languages are compiled, as dev.py does before a start."""
    texts.compile_stale(ROOT, tool)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with serve_in_thread(token=TOKEN, scale=0.05) as running:
        yield running


@pytest.fixture(autouse=True)
def fresh_sandbox(sandbox: Running) -> Iterator[None]:
    yield
    sandbox.faults.waiting.clear()


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, sandbox: Running) -> Iterator[Start]:
    """Starts the program on the test's one profile and waits until its window can be used."""
    qapp.setQuitOnLastWindowClosed(False)

    @asynccontextmanager
    async def run(
        environment: str = "test", language: str = "en", address: str = "", har: Path | None = None
    ) -> AsyncIterator[Scenes]:
        addresses = {Environment.TEST: address or sandbox.url, Environment.PRODUCTION: NOWHERE}
        profile = tmp_path / "profile"
        options = Options(environment, language, "light", profile, har, addresses)
        async with program(qapp, options, profile) as app:
            scenes = Scenes(app, Hand(app.window))
            await scenes.hand.see(lambda: app.front, "the program")
            yield scenes

    yield run
    loop.set_reporter(None)
    i18n.use(qapp, "en")
    theme.apply(qapp, theme.named("light"))
