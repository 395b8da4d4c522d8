"""A page that scrolls: its bar takes no room from it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt.page import PageArea


def shown(qtbot: QtBot, inside: QWidget) -> PageArea:
    area = PageArea("page")
    qtbot.addWidget(area)
    area.setWidget(inside)
    area.resize(400, 300)
    area.show()
    qtbot.waitExposed(area)
    return area


def test_a_page_is_as_wide_with_its_bar_as_without(qtbot: QtBot) -> None:
    inside = QWidget()
    area = shown(qtbot, inside)
    assert area.bar.isHidden()
    assert inside.width() == 400
    inside.setMinimumHeight(900)
    qtbot.waitUntil(lambda: area.bar.isVisible())
    assert inside.width() == 400
    assert area.bar.geometry().right() == area.rect().right()
    inside.setMinimumHeight(100)
    qtbot.waitUntil(lambda: area.bar.isHidden())


def test_bar_and_page_follow_each_other(qtbot: QtBot) -> None:
    inside = QWidget()
    inside.setMinimumHeight(900)
    area = shown(qtbot, inside)
    area.bar.setValue(120)
    assert inside.y() == -120
    turn = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(area.viewport(), turn)
    assert area.bar.value() > 120
    assert inside.y() == -area.bar.value()
    assert (area.bar.maximum(), area.bar.pageStep()) == (600, 300)
