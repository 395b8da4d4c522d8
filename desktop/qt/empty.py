"""What stands in a list that has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from .label import Label

_TEXT_WIDTH = 360
_NARROWEST = 240
_MARGIN = 16


class EmptyState(QWidget):
    """What will stand here, and the first step. Signal `action()`: the button was pressed."""

    action = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._text, self._button = Label(), Label(), QPushButton()
        self._title.setProperty("role", "heading")
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addStretch(2)
        for part in (self._title, self._text, self._button):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """Narrower than its text is written where there is room."""
        hint = super().minimumSizeHint()
        return QSize(min(_NARROWEST, hint.width()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text takes what there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self.contentsMargins()
        width = min(_TEXT_WIDTH, max(_NARROWEST, self.width()) - 2 * _MARGIN - margins.left() - margins.right())
        self._text.setFixedWidth(width)
        self._text.setMinimumHeight(max(0, self._text.heightForWidth(width)))

    def show_words(self, title: str, text: str, button: str | None) -> None:
        """Shows itself with these words."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.ensurePolished()
        self._fit()
        self._text.setVisible(bool(text))
        self._button.setText(button or "")
        self._button.setVisible(bool(button))
        self.show()
