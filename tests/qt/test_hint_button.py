from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from desktop.qt.hint_button import HintButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_it_is_pressed_by_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    button = HintButton("Choose file…")
    pressed = QSignalSpy(button.clicked)
    qtbot.addWidget(button)
    QTest.keyClick(button, key)
    assert pressed.count() == 1


def test_enter_with_another_key_is_a_shortcut_s(qtbot: QtBot) -> None:
    button = HintButton("Choose file…")
    pressed = QSignalSpy(button.clicked)
    qtbot.addWidget(button)
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed.count() == 0
