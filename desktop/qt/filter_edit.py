"""The line that filters a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QLineEdit

_ASIDE = 24


class FilterEdit(QLineEdit):
    """Esc clears it, and leaves it when there is nothing to clear. Signals: `left` with Esc when empty; `taken` with
    Enter or the arrow down, which lead to what was found.

    `hint` is shown without what stands in brackets where it would be cut.
    """

    left = Signal()
    taken = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__()
        self._hint = hint
        self.setAccessibleName(hint)
        self.setPlaceholderText(hint)
        self.setProperty("role", "filter")
        self.setClearButtonEnabled(True)
        self.returnPressed.connect(self.taken)

    def event(self, event: QEvent) -> bool:
        """Here Esc is not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, and the arrow down."""
        if event.key() == Qt.Key.Key_Down:
            self.taken.emit()
        elif not _is_escape(event):
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint fits or is made shorter."""
        super().resizeEvent(event)
        room = self.width() - _ASIDE
        fits = self.fontMetrics().horizontalAdvance(self._hint) <= room
        self.setPlaceholderText(self._hint if fits else self._hint.partition(" (")[0])


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
