from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.core.stages import Tone
from desktop.qt import theme
from desktop.qt.row_painter import ROW_HEIGHT, RowPainter
from desktop.qt.table import Column

_WIDTH = 160


def longest_line(column: Column[Any]) -> int:
    """The pixels of the longest level line of ink in a painted cell."""
    image = QImage(_WIDTH, ROW_HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    RowPainter(painter, 0, _WIDTH).cell(column, "Cancelled", 0, 0, _WIDTH)
    painter.end()
    longest = 0
    for y in range(ROW_HEIGHT):
        run = 0
        for x in range(_WIDTH):
            run = run + 1 if QColor(image.pixel(x, y)).lightness() < 190 else 0
            longest = max(longest, run)
    return longest


@pytest.mark.parametrize("tone", [None, Tone.MUTED])
def test_what_is_struck_has_a_line_through_it_a_badge_too(qapp: QApplication, tone: Tone | None) -> None:
    theme.apply(qapp, theme.LIGHT)
    column = Column("stage", "Stage", _WIDTH, str, tone=(lambda _record: tone) if tone else None)
    assert longest_line(column) < 16
    assert longest_line(replace(column, strike=bool)) > 40
