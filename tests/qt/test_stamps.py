from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.qt import theme
from desktop.qt.stamps import stamp


class Ground:
    """Counts how often it is painted."""

    def __init__(self) -> None:
        self.painted: list[str] = []

    def paint(self, painter: QPainter, area: QRectF, word: str) -> None:
        self.painted.append(word)
        painter.fillRect(area, QColor(theme.current().accent))


def stamped(ground: Ground, word: str = "a", *, ratio: float = 1.0) -> QColor:
    """The colour in the middle of what was stamped."""
    image = QImage(round(40 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    stamp(painter, QPointF(10, 10), QSizeF(20, 20), ground.paint, word)
    painter.end()
    return image.pixelColor(round(29 * ratio), round(29 * ratio))


def test_the_same_is_painted_once_and_other_words_anew(qapp: QApplication) -> None:
    theme.apply(qapp, theme.LIGHT)
    ground = Ground()
    for word in ("a", "b", "a", "b"):
        assert stamped(ground, word) == QColor(theme.LIGHT.accent)
    assert ground.painted == ["a", "b"]


def test_another_theme_and_another_screen_have_their_own(qapp: QApplication) -> None:
    ground = Ground()
    for one in (theme.LIGHT, theme.DARK):
        theme.apply(qapp, one)
        assert [stamped(ground, ratio=ratio) for ratio in (1.0, 2.0, 1.25)] == [QColor(one.accent)] * 3
    assert len(ground.painted) == 6
    theme.apply(qapp, theme.LIGHT)
