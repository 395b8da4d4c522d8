"""The list that hangs under a line stays with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.qt import theme
from desktop.qt.hitlist import HitList


def test_it_follows_its_line_while_the_page_scrolls(qtbot: QtBot) -> None:
    area, page, line = QScrollArea(), QWidget(), QLineEdit()
    column = QVBoxLayout(page)
    column.addSpacing(400)
    column.addWidget(line)
    column.addSpacing(800)
    area.setWidget(page)
    area.resize(500, 600)
    qtbot.addWidget(area)
    area.show()
    hits = HitList(area)
    hits.fill([(1, "Kök", "500,00"), (2, "Köksstomme", "1 890,00")], "Nothing found")
    hits.show_under(line, 8)

    def gap() -> int:
        return hits.y() - line.mapTo(area, QPoint(0, line.height())).y()

    assert gap() == 2
    area.verticalScrollBar().setValue(150)
    assert gap() == 2
    area.verticalScrollBar().setValue(0)
    area.resize(500, 460)
    assert hits.geometry().bottom() < line.mapTo(area, QPoint(0, 0)).y() or gap() == 2
    hits.hide()
    area.verticalScrollBar().setValue(100)
    assert not hits.isVisible()


@pytest.mark.parametrize("look", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_a_bar_shows_which_row_is_chosen(qtbot: QtBot, qapp: QApplication, look: theme.Theme) -> None:
    theme.apply(qapp, look)
    room = QWidget()
    room.resize(400, 200)
    qtbot.addWidget(room)
    hits = HitList(room, hanging=False)
    hits.resize(400, 200)
    hits.fill([(1, "Ångström", "Kund"), (2, "Österlång", "Kund")], "Nothing found")
    room.show()
    hits.step(1)
    image = hits.viewport().grab().toImage()

    def at_left(row: int) -> str:
        rect = hits.visualItemRect(hits.item(row))
        return image.pixelColor(rect.left() + 1, rect.center().y()).name().upper()

    assert at_left(1) == look.accent
    assert at_left(0) != look.accent
    theme.apply(qapp, theme.LIGHT)
