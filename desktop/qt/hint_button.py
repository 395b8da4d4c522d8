"""A button that shows its shortcut in small type after its text."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from .commands import shown_key

_MNEMONIC = re.compile("&(.)")
_GAP = 6
_EDGE = 10


class HintButton(QPushButton):
    """`text` and, dimmed, the native form of `key`; `spread` puts them at the two ends.

    The key itself is bound by the commands.
    """

    def __init__(self, text: str, key: str = "", *, role: str = "", spread: bool = False) -> None:
        super().__init__(text)
        self._spread = spread
        self._hint = shown_key(key) if key else ""
        if role:
            self.setProperty("role", role)
        if self._hint:
            self.setToolTip(f"{text} ({self._hint})")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def shown_text(self) -> str:
        """The text as it is read: `&&` stands for one &, a single one marks an access key and is not shown."""
        return _MNEMONIC.sub(r"\1", self.text())

    def sizeHint(self) -> QSize:
        """Room for the shortcut too."""
        hint = super().sizeHint()
        extra = self._small().horizontalAdvance(self._hint) + _GAP if self._hint else 0
        return QSize(hint.width() + extra, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Neither text nor shortcut is ever cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does; Qt presses buttons with Enter in dialogs only."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style draws the button, then text and shortcut side by side."""
        if not self._hint:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._draw_texts(painter, option)

    def _draw_texts(self, painter: QPainter, option: QStyleOptionButton) -> None:
        main, small = self.fontMetrics(), self._small()
        text = self.shown_text()
        hint_width = small.horizontalAdvance(self._hint)
        width = main.horizontalAdvance(text) + _GAP + hint_width
        left = _EDGE if self._spread else (self.width() - width) // 2
        color = option.palette.buttonText().color()
        painter.setPen(color)
        painter.drawText(QRect(left, 0, self.width(), self.height()), int(Qt.AlignmentFlag.AlignVCenter), text)
        dimmed = QColor(color)
        dimmed.setAlphaF(0.72)
        painter.setPen(dimmed)
        font = self.font()
        font.setPixelSize(11)
        font.setWeight(font.Weight.Normal)
        painter.setFont(font)
        left = self.width() - _EDGE - hint_width if self._spread else left + main.horizontalAdvance(text) + _GAP
        painter.drawText(QRect(left, 0, self.width(), self.height()), int(Qt.AlignmentFlag.AlignVCenter), self._hint)

    def _small(self) -> QFontMetrics:
        font = self.font()
        font.setPixelSize(11)
        font.setWeight(font.Weight.Normal)
        return QFontMetrics(font)
