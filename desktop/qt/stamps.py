"""Small things that every row of a list shows, painted once and copied from then on: painting one takes 50 times more.

Kept for a theme and a density of pixels; what they are painted from besides is in `words`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from . import theme


def stamp(painter: QPainter, at: QPointF, size: QSizeF, paint: Callable[..., None], *words: object) -> None:
    """Shows what `paint(painter, area, *words)` paints with soft edges; `paint` takes its colours from the theme."""
    ratio = painter.device().devicePixelRatio()
    painter.drawImage(at, _painted(paint, size.width(), size.height(), ratio, theme.current().name, words))


@lru_cache(maxsize=1024)
def _painted(
    paint: Callable[..., None], width: float, height: float, ratio: float, _theme: str, words: tuple[object, ...]
) -> QImage:
    image = QImage(ceil(width * ratio), ceil(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(0, 0, width, height), *words)
    painter.end()
    return image
