"""Badges: a short word on a soft ground whose colour means something."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from . import theme
from .stamps import stamp

if TYPE_CHECKING:
    from desktop.core.stages import Tone

HEIGHT = 19
_PADDING = 8


@lru_cache(maxsize=1024)
def badge_width(text: str) -> int:
    """The pixels a badge with this text takes."""
    return QFontMetrics(theme.font(11, bold=True)).horizontalAdvance(text) + 2 * _PADDING


def draw_badge(painter: QPainter, rect: QRectF, text: str, tone: Tone, *, struck: bool = False) -> None:
    """Paints `text` in the middle of the height of `rect`, from its left edge; cut with an ellipsis if it must be."""
    size = QSizeF(min(badge_width(text), rect.width()), HEIGHT)
    stamp(painter, QPointF(rect.left(), rect.center().y() - HEIGHT / 2), size, _paint, text, tone, struck)


def _paint(painter: QPainter, box: QRectF, text: str, tone: Tone, struck: bool) -> None:
    face = theme.font(11, bold=True)
    face.setStrikeOut(struck)
    if box.width() < badge_width(text):
        text = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) - 2 * _PADDING)
    ink, ground = theme.current().tone(tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
    painter.setPen(QColor(ink))
    painter.setFont(face)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Badge(QWidget):
    """A badge as a widget; its text is its accessible name. Without a tone it is not drawn."""

    def __init__(self, text: str = "", tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The word shown."""
        return self._text

    def set(self, text: str, tone: Tone) -> None:
        """Shows another word or tone."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the text asks for."""
        return QSize(badge_width(self._text), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A badge is not cut by its layout."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One badge, the whole widget."""
        if self._text and self._tone:
            draw_badge(QPainter(self), QRectF(self.rect()), self._text, self._tone)
