"""The program put together: profiles, choices that cannot be understood, and failures nobody expected."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import App, Options, run
from desktop.core.environment import Environment
from desktop.qt.notices import Level
from desktop.store.profile import Profile
from desktop.store.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


Make = Callable[..., App]


@pytest.fixture
def make_app(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Make]:
    made = []

    def make(settings: str = "", environment: str | None = None) -> App:
        folder = tmp_path / "profile"
        folder.mkdir()
        if settings:
            (folder / "settings.json").write_text(settings, "utf-8")
        app = App(qapp, Options(environment=environment, language="en", theme="light"), Profile(folder))
        app.window.build(app._environment())
        app.window.may_close = True
        qtbot.addWidget(app.window)
        made.append(app)
        return app

    yield make
    for app in made:
        app.window.close()


def test_a_second_program_on_the_same_profile_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Profile(tmp_path):
        assert run(Options(profile=tmp_path)) == 1
    assert f"already running with {tmp_path}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("settings", "asked", "environment"),
    [
        ("", None, Environment.DEMO),
        ('{"last_environment": "test"}', None, Environment.TEST),
        ('{"last_environment": "test"}', "production", Environment.PRODUCTION),
        ('{"last_environment": "mars"}', None, Environment.DEMO),
        ("no json at all", None, Environment.DEMO),
    ],
)
def test_where_the_program_begins(make_app: Make, settings: str, asked: str | None, environment: Environment) -> None:
    app = make_app(settings, asked)
    assert app.window.environment is environment


def test_something_unexpected_is_said_once_and_holds_nothing_that_was_typed(make_app: Make) -> None:
    app = make_app()
    for _ in range(2):
        try:
            raise ValueError("19800113-9297")
        except ValueError as failure:
            app.report(failure)
    [notice] = app.notices.current()
    assert notice.level is Level.ERROR
    assert "unexpected" in notice.text
    assert "ValueError" in notice.detail
    assert "19800113" not in notice.text + notice.detail


def test_a_choice_that_the_disk_does_not_take_holds_until_the_end(make_app: Make) -> None:
    """Switching the language, the environment and closing broke off in the middle."""
    app = make_app()
    app.settings = Settings()
    app.profile.settings.mkdir()
    app.change_settings(language="sv")
    assert app.settings.language == "sv"
