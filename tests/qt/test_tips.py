"""Tool tips show what others have written as it stands, and only where it is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent, Qt, QTextDocument
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.stages import Tone
from desktop.qt.hitlist import HitList
from desktop.qt.table import Column, RecordTable
from desktop.qt.tips import plain

_EVIL = "<img src='//there/x.png'>Ek & Co\nrad 2"


def as_shown(tip: str) -> str:
    shown = QTextDocument()
    if Qt.mightBeRichText(tip):
        shown.setHtml(tip)
    else:
        shown.setPlainText(tip)
    return shown.toPlainText().strip()


@pytest.mark.parametrize("text", ["", "Ek & Co", "1 < 2", "<b>Ek</b>", _EVIL])
def test_a_tip_says_what_is_written(text: str) -> None:
    assert as_shown(plain(text)) == text
    assert "<img" not in plain(text)


def test_a_hit_is_told_as_it_stands(qtbot: QtBot, qapp: QApplication) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    hits = HitList(room)
    hits.add("<b>Ek</b>", "559000-0001")
    assert as_shown(hits.item(0).toolTip()) == "<b>Ek</b> · 559000-0001"


def told_at(table: RecordTable, row: int, column: str) -> str:
    place = table.visualRect(table.model().index(row, table.column_sections()[column])).center()
    view = table.viewport()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    return as_shown(QToolTip.text()) if QToolTip.isVisible() else ""


def test_a_cell_that_is_cut_is_told_with_its_note(qtbot: QtBot, qapp: QApplication) -> None:
    columns = [
        Column("name", "Name", 90, str, stretch=True),
        Column("day", "Day", 98, lambda _n: "2026-11-20", note=lambda n: "+39d" if "&" in n else ""),
        Column("stage", "Stage", 90, lambda _n: "Sent", tone=lambda _n: Tone.INFO),
    ]
    table = RecordTable(columns, str, checkable=True)
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    qtbot.waitExposed(table)
    table.set_records(["Ek AB", "<b>Lindqvist</b> & Co Fastigheter AB"])
    assert [told_at(table, 0, column) for column in ("name", "day", "stage")] == ["", "", ""]
    assert told_at(table, 1, "name") == "<b>Lindqvist</b> & Co Fastigheter AB"
    assert told_at(table, 1, "day") == "2026-11-20 +39d"
    told_at(table, 1, "stage")
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
