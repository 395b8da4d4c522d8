"""One key does one thing in each pane: Qt runs neither of two commands that share a key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import rooms

from .conftest import Office

Show = Callable[[QWidget], QWidget]


@pytest.mark.parametrize("place", ["invoices", "customers", "products", "companies"])
async def test_no_two_commands_of_a_pane_share_a_key(office: Office, shown: Show, qtbot: QtBot, place: str) -> None:
    panes = rooms.make(office.desk)
    for name, pane in panes.items():
        if name != place:
            qtbot.addWidget(pane)
    shown(panes[place])
    keys = Counter(key for one in office.desk.commands.active() for key in one.key.split("; ") if key)
    assert [key for key, count in keys.items() if count > 1] == []
