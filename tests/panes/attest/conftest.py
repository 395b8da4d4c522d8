"""The queue in a window of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from desktop.panes.attest.pane import AttestPane
from desktop.store.attest_rules import AttestRules
from tests.panes.conftest import Office


@pytest.fixture
def pane(office: Office, shown: Callable[[QWidget], QWidget]) -> AttestPane:
    office.session.attesting.set_rules(AttestRules(delay=0))
    made = AttestPane(office.desk)
    shown(made).activateWindow()
    return made
