"""The words above the pages of a detail, of which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar

from . import theme
from .styled import set_property

_APART, _BOLD = 16, 8
"""Pixels between the words where there is room, and what the chosen one may be wider by."""


class TabLine(QTabBar):
    """On a line across the whole width. Never scrolls: where the words have no room they come closer, and are cut where
    that is not enough.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setProperty("role", "close-tabs")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def tabLayoutChange(self) -> None:
        """A word has become another one."""
        super().tabLayoutChange()
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._space()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line lies under the mark of the chosen word."""
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.current().line)
        super().paintEvent(event)

    def _space(self) -> None:
        words = [self.fontMetrics().horizontalAdvance(self.tabText(at)) for at in range(self.count())]
        role = "" if sum(words) + _APART * len(words) + _BOLD <= self.width() else "close-tabs"
        if self.property("role") != role:
            set_property(self, "role", role)
            # Qt keeps the widths it reckoned in the dress of before until something of the bar is set.
            self.setElideMode(self.elideMode())
