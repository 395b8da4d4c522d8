"""The keys stand over the queue: all of them where there is room, the first ones else, and none is cut."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.panes.attest.hints import KeyHints
from desktop.panes.attest.pane import AttestPane
from tests.panes.conftest import Office

from .test_pane import checked

KEYS = ("J/K", "Space", "A", "S", "E", "C", "Ctrl+↵", "Ctrl+Z", "G")


@pytest.mark.parametrize("width", [1200, 640, 440, 300, 120])
def test_what_there_is_room_for(qtbot: QtBot, width: int) -> None:
    hints = KeyHints()
    qtbot.addWidget(hints)
    hints.resize(width, 60)
    hints.show()
    lines = hints.text().split("\n")
    assert len(lines) <= 2
    assert all(hints.fontMetrics().horizontalAdvance(line) <= width - 32 for line in lines)
    said = [part.replace("\u00a0", " ") for line in lines for part in line.split(" · ")]
    known = hints.accessibleDescription().split(", ")
    assert said == known[: len(said)]
    assert hints.sizeHint().height() >= len(lines) * hints.fontMetrics().height()


async def test_every_key_of_the_queue_is_among_them_and_is_that_command_s(office: Office, pane: AttestPane) -> None:
    await checked(office, pane)
    [hints] = pane.findChildren(KeyHints)
    parts = hints.accessibleDescription().split(", ")
    assert [part.split(" ")[0] for part in parts] == list(KEYS)
    taken = {command.key for command in office.desk.commands.all()}
    assert {"J", "K", "A", "S", "E", "C", "G", "Ctrl+Return", "Ctrl+Z"} <= taken
    assert hints.text().replace("\n", " · ").count(" · ") == len(KEYS) - 1  # 1280 wide: all of them
    await office.at_rest()
