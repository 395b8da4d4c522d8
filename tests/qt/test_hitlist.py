"""The list that hangs under a line stays with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

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
