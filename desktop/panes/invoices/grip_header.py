"""The grips left of the rows: a row is dragged to another place by them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.qt import theme

_WIDTH = 36
_DOT, _ACROSS, _DOWN = 1.25, 5, 5


class GripHeader(QHeaderView):
    """Signals: `dragged` with the row that is held and the row under the mouse, as often as that is another one."""

    dragged = Signal(object, object)

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._held = -1
        self.setProperty("role", "grip")
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(height)
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to move the row (Alt+↑↓)"))

    def paintSection(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Two columns of three dots on the ground of the row."""
        look = theme.current()
        painter.fillRect(rect, QColor(look.surface))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(look.line))
        strong = row == self._held
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.text if strong else look.muted))
        middle = QPointF(rect.center().x(), rect.top() + self.defaultSectionSize() / 2)
        for across in (-1, 1):
            for down in (-1, 0, 1):
                painter.drawEllipse(middle + QPointF(across * _ACROSS / 2, down * _DOWN), _DOT, _DOT)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of a row."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hold(self.logicalIndexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row follows the mouse."""
        if self._held < 0 or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        over = self._row_at(event.position().toPoint().y())
        if over != self._held:
            held, self._held = self._held, over
            self.dragged.emit(held, over)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        self._hold(-1)

    def _row_at(self, y: int) -> int:
        over = self.logicalIndexAt(0, y)
        return over if over >= 0 else (0 if y < 0 else self.count() - 1)

    def _hold(self, row: int) -> None:
        self._held = row
        self.setCursor(Qt.CursorShape.OpenHandCursor if row < 0 else Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()
