"""Paints table rows straight from the records: no model, no delegate, no style in between."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPen, QStaticText

from . import theme
from .badge import badge_width, draw_badge
from .stamps import stamp
from .table_model import Column

ROW_HEIGHT = 32
PADDING = 8
BOX = 14
_SKELETON = (0.42, 0.78, 0.6, 0.6, 0.5, 0.7)


class RowPainter:
    """Paints with the current theme; made anew for each paint event."""

    def __init__(self, painter: QPainter, left: int, width: int) -> None:
        self._painter, self._left, self._width = painter, left, width
        self._theme = theme.current()
        self._face, self._small = theme.font(13), theme.font(11)
        self._struck = theme.font(13)
        self._struck.setStrikeOut(True)
        self._metrics = QFontMetrics(self._face)
        self._tops = {face: _top(face) for face in (13, 11)}
        colours = self._theme
        self._text, self._muted, self._accent = QColor(colours.text), QColor(colours.muted), QColor(colours.accent)
        self._line, self._surface = QColor(colours.line), QColor(colours.surface)
        painter.setFont(self._face)

    @staticmethod
    def wanted_width(column: Column[Any], records: Sequence[Any]) -> int:
        """The pixels in which these values, and the title with an arrow, are whole."""
        plain, small = QFontMetrics(theme.font(13)), QFontMetrics(theme.font(11, bold=True))
        widths = [small.horizontalAdvance(column.title) + 16]
        for record in records:
            text = column.text(record)
            if column.tone and column.tone(record):
                widths.append(badge_width(text))
            else:
                note = column.note(record) if column.note else ""
                widths.append(plain.horizontalAdvance(text) + (small.horizontalAdvance(note) + 8 if note else 0))
        return max(widths) + 2 * PADDING

    @staticmethod
    def cut_text(column: Column[Any], record: Any, width: int) -> str:
        """A value and its note, where a column so wide does not show all of it."""
        text, inner = column.text(record), width - 2 * PADDING
        if column.tone is not None and column.tone(record) is not None:
            return text if badge_width(text) > inner else ""
        note = column.note(record) if column.note else ""
        used = _line(text, 13)[1] + (_line(note, 11)[1] + 4 if note else 0)
        return f"{text} {note}".rstrip() if used > inner else ""

    def ground(self, top: int, *, selected: bool, hovered: bool, focused: bool) -> None:
        """A row's ground and the line under it; the current row of a focused table has a bar at its left."""
        colours = self._theme
        fill = QColor(colours.accent_ground) if selected else QColor(colours.hover) if hovered else self._surface
        self._painter.fillRect(self._left, top, self._width, ROW_HEIGHT - 1, fill)
        self._painter.fillRect(self._left, top + ROW_HEIGHT - 1, self._width, 1, self._line)
        if focused:
            self._painter.fillRect(self._left, top, 3, ROW_HEIGHT - 1, self._accent)

    def cell(self, column: Column[Any], record: Any, left: int, top: int, width: int) -> None:
        """One value in its column."""
        text = column.text(record)
        tone = column.tone(record) if column.tone else None
        inner = width - 2 * PADDING
        fresh = bool(column.fresh and column.fresh(record))
        if fresh:
            self._fresh(left, top, width)
        if not text or inner <= 0:
            return
        struck = bool(column.strike and column.strike(record))
        if tone is not None:
            draw_badge(self._painter, QRectF(left + PADDING, top, inner, ROW_HEIGHT - 1), text, tone, struck=struck)
            return
        quiet = struck or bool(column.muted and column.muted(record))
        line, used = _line(text, 13, struck)
        if used > inner:
            line, used = _line(self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner), 13, struck)
        self._painter.setPen(self._accent if fresh else self._muted if quiet else self._text)
        if struck:
            self._painter.setFont(self._struck)
        start = left + width - PADDING - used if column.align_right else left + PADDING
        self._painter.drawStaticText(QPointF(start, top + self._tops[13]), line)
        if struck:
            self._painter.setFont(self._face)
        if column.note:
            self._note(column.note(record), left + PADDING + used + 4, top, inner - used - 4)

    def _fresh(self, left: int, top: int, width: int) -> None:
        """The ground of a value that has not been sent, and a bar before it that shows on any ground."""
        self._painter.fillRect(left, top, width, ROW_HEIGHT - 1, QColor(self._theme.accent_ground))
        self._painter.fillRect(left, top + 6, 2, ROW_HEIGHT - 13, QColor(self._theme.accent))

    def _note(self, text: str, left: int, top: int, room: int) -> None:
        line, used = _line(text, 11)
        if not text or used > room:
            return
        self._painter.setFont(self._small)
        self._painter.setPen(QColor(self._theme.bad))
        self._painter.drawStaticText(QPointF(left, top + self._tops[11]), line)
        self._painter.setFont(self._face)

    def skeleton(self, number: int, left: int, top: int, width: int, *, right: bool) -> None:
        """A grey bar where a value will stand."""
        length = round((width - 2 * PADDING) * _SKELETON[(number * 7 + width) % len(_SKELETON)])
        if length <= 0:
            return
        start = left + width - PADDING - length if right else left + PADDING
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.line))
        self._painter.drawRoundedRect(QRectF(start, top + 11, length, 9), 4, 4)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _top(size: int) -> float:
    """How far below a row's top a line of text begins that stands in the middle of its height."""
    metrics = QFontMetricsF(theme.font(size))
    return (ROW_HEIGHT - 1 - metrics.ascent() - metrics.descent()) / 2


@lru_cache(maxsize=8192)
def _line(text: str, size: int, struck: bool = False) -> tuple[QStaticText, int]:
    """A text in its shape, and its width: shaping takes four times as long as drawing, and a list shows the same again.

    For the painter's font is that of the size, struck or not; in another it would be shaped anew.
    """
    face = theme.font(size)
    face.setStrikeOut(struck)
    line = QStaticText(text)
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.prepare(font=face)
    return line, round(line.size().width())


def draw_box(painter: QPainter, area: QRect, state: Qt.CheckState) -> None:
    """A check box in the middle of `area`: empty, ticked, or with a dash for "some"."""
    at = QPointF(area.left() + (area.width() - BOX) / 2, area.top() + (area.height() - BOX) / 2)
    stamp(painter, at, QSizeF(BOX, BOX), _paint_box, state)


def _paint_box(painter: QPainter, box: QRectF, state: Qt.CheckState) -> None:
    colours = theme.current()
    if state == Qt.CheckState.Unchecked:
        painter.setPen(QPen(QColor(colours.muted), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(box, 3, 3)
        _draw_mark(painter, box, state)


def _draw_mark(painter: QPainter, box: QRectF, state: Qt.CheckState) -> None:
    painter.setPen(QPen(QColor(theme.current().on_accent), 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    dash, tick = [(0.28, 0.5), (0.72, 0.5)], [(0.25, 0.53), (0.43, 0.70), (0.75, 0.31)]
    points = tick if state == Qt.CheckState.Checked else dash
    painter.drawPolyline([QPointF(box.left() + x * BOX, box.top() + y * BOX) for x, y in points])
