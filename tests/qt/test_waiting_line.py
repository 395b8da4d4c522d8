from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.qt.waiting_line import WaitingLine

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Clock:
    """Seconds as the test wants them."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def line(qtbot: QtBot) -> WaitingLine:
    made = WaitingLine(Clock())
    qtbot.addWidget(made)
    return made


def after(line: WaitingLine, seconds: float) -> str:
    """What it says so much later, empty when nothing."""
    line._clock.now += seconds  # type: ignore[attr-defined]
    line.look()
    return line.text() if line.isVisible() else ""


def test_a_short_wait_is_not_told_and_a_long_one_is_counted(line: WaitingLine) -> None:
    line.moved()
    assert after(line, 4.5) == ""
    assert after(line, 1) == "Waiting for Billecta, 5 s so far"
    assert after(line, 30.2) == "Waiting for Billecta, 35 s so far"
    line.moved()
    assert after(line, 2) == ""


def test_nothing_is_told_before_the_first_and_after_the_last(line: WaitingLine) -> None:
    assert after(line, 60) == ""
    line.moved()
    assert after(line, 60)
    line.over()
    assert after(line, 60) == ""
