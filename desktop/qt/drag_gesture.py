"""Noticing that a person pulls at something, without being in the way of clicks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class DragGesture(QObject):
    """Watches a widget, the viewport of a list or an area. Signals: `pulled` with the point where it was pressed,
    once for each press that the mouse has moved away from with the left button held and no key.
    """

    pulled = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._from: QPoint | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets everything pass."""
        del watched
        if isinstance(event, QMouseEvent):
            self._look(event)
        return False

    def _look(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
            self._from = point if plain else None
        elif event.type() == QEvent.Type.MouseMove and self._from is not None:
            far = (point - self._from).manhattanLength() >= QApplication.startDragDistance()
            if far and event.buttons() & Qt.MouseButton.LeftButton:
                start, self._from = self._from, None
                self.pulled.emit(start)
        elif event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick):
            self._from = None


def still_pulls() -> bool:
    """Whether the left button is held now."""
    return bool(QApplication.mouseButtons() & Qt.MouseButton.LeftButton)
