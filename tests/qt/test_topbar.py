from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.qt.commands import Command, Commands
from desktop.qt.hint_button import HintButton
from desktop.qt.topbar import TopBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_company_keeps_its_ampersand(window: QMainWindow) -> None:
    bar = TopBar()
    window.setMenuWidget(bar)
    bar.set_company("Åström & Lind Konsultbyrå AB")
    assert bar.company.shown_text() == "Åström & Lind Konsultbyrå AB ▾"
    bar.set_company("Alfa && Beta")
    assert bar.company.shown_text() == "Alfa && Beta ▾"


def test_commands_stand_under_the_environments_and_say_why_they_cannot_be_run(window: QMainWindow) -> None:
    bar, registry = TopBar(), Commands()
    window.setMenuWidget(bar)
    ran: list[str] = []
    chosen: list[object] = []
    bar.environment.chosen.connect(chosen.append)
    may, may_not = (
        Command(name, f"{name}…", partial(ran.append, name), enabled=on, why_not="The demo has no sign-in.")
        for name, on in (("out", True), ("shut", False))
    )
    bar.set_environment("test", "TEST", [("test", "Test"), ("demo", "Demo")])
    bar.environment.offer(registry, [may, may_not])
    menu = bar.environment.findChild(QMenu)
    assert isinstance(menu, QMenu)
    lines = {action.objectName() or str(action.data()): action for action in menu.actions() if action.text()}
    assert list(lines) == ["test", "demo", "out", "shut"]
    lines["out"].trigger()
    assert (ran, chosen) == (["out"], [])
    assert not lines["shut"].isEnabled()
    assert lines["shut"].toolTip() == "The demo has no sign-in."
    lines["demo"].trigger()
    assert (ran, chosen) == (["out"], ["demo"])


def test_with_and_without_a_key_the_same_text_takes_the_same_room(window: QMainWindow) -> None:
    plain, keyed = HintButton("Åström && Lind"), HintButton("Åström && Lind", "Ctrl+O")
    assert plain.sizeHint().width() < keyed.sizeHint().width()
    assert keyed.fontMetrics().horizontalAdvance(keyed.shown_text()) < plain.sizeHint().width()
    assert HintButton("&Save", "Ctrl+S").shown_text() == "Save"
