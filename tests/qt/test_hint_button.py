from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.qt.hint_button import HintButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_it_is_pressed_by_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    button, pressed = HintButton("Choose file…"), []
    button.clicked.connect(pressed.append)
    qtbot.addWidget(button)
    QTest.keyClick(button, key)
    assert len(pressed) == 1
    QTest.keyClick(button, key, Qt.KeyboardModifier.ControlModifier)
    assert len(pressed) == (2 if key is Qt.Key.Key_Space else 1)
