"""A pull is a press that moves away with the left button held; everything else passes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt.drag_gesture import DragGesture

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
START = QPoint(20, 20)


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(300, 200)
    widget.show()
    return widget


def pulls(gesture: DragGesture) -> list[QPoint]:
    seen: list[QPoint] = []
    gesture.pulled.connect(seen.append)
    return seen


def pull(widget: QWidget, by: int, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(widget, button, keys, START)
    for step in range(1, 5):
        QTest.mouseMove(widget, START + QPoint(by * step // 4, 0))
    QTest.mouseRelease(widget, button, keys, START + QPoint(by, 0))


def test_it_is_told_once_with_the_place_of_the_press(ground: QWidget) -> None:
    seen = pulls(DragGesture(ground))
    pull(ground, 4 * QApplication.startDragDistance())
    assert seen == [START]


def test_a_click_that_trembles_is_a_click(ground: QWidget) -> None:
    seen = pulls(DragGesture(ground))
    pull(ground, QApplication.startDragDistance() - 2)
    QTest.mouseMove(ground, START + QPoint(100, 0))
    assert seen == []


@pytest.mark.parametrize(
    ("button", "keys"), [(Qt.MouseButton.RightButton, NONE), (LEFT, Qt.KeyboardModifier.ShiftModifier)]
)
def test_other_buttons_and_keys_mean_other_things(
    ground: QWidget, button: Qt.MouseButton, keys: Qt.KeyboardModifier
) -> None:
    seen = pulls(DragGesture(ground))
    pull(ground, 100, button, keys)
    assert seen == []


def test_a_pull_at_what_lies_on_it_counts_and_a_button_on_it_can_still_be_pressed(ground: QWidget) -> None:
    page, button = QWidget(), QPushButton("Press")
    column = QVBoxLayout(ground)
    column.addWidget(page)
    column.addWidget(button)
    QApplication.processEvents()
    seen = pulls(DragGesture(ground))
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    pull(page, 100)
    assert len(seen) == 1
    QTest.mouseClick(button, LEFT)
    assert (len(seen), len(pressed)) == (1, 1)
