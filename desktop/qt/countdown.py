"""Seconds left, as a thin ring that empties around their number."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from . import theme

_SIDE, _WIDTH = 44, 3
_EACH_MS = 250
_NOON = 90 * 16
_TURN = 360 * 16


class Countdown(QWidget):
    """Runs from `start` to nothing, four times a second while it is seen. It tells; it ends nothing by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = 1.0
        self._end = 0.0
        self._timer = QTimer(self, interval=_EACH_MS)
        self._timer.timeout.connect(self._tick)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    def start(self, left: float, whole: float) -> None:
        """`left` of `whole` seconds remain."""
        self._whole, self._end = max(1.0, whole), time.monotonic() + max(0.0, left)
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Nothing runs any more."""
        self._timer.stop()
        self._end = 0.0
        self._tell()

    @property
    def left(self) -> int:
        """Whole seconds, begun ones included."""
        return max(0, math.ceil(self._end - time.monotonic()))

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The part of the ring that is left, from noon, and the seconds in the middle."""
        colors = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        painter.setPen(QPen(QColor(colors.line), _WIDTH))
        painter.drawEllipse(ring)
        share = max(0.0, min(1.0, (self._end - time.monotonic()) / self._whole))
        painter.setPen(QPen(QColor(colors.accent), _WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring, _NOON, round(_TURN * share))
        painter.setPen(QColor(colors.text))
        painter.setFont(theme.font(11, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.left))

    def _tick(self) -> None:
        if not self.left:
            self._timer.stop()
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleName(self.tr("%n second(s) left", "", self.left))
        self.update()
