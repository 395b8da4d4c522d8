"""The words above the pages of a detail, of which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar

from .styled import set_property

_APART, _BOLD = 16, 8
"""Pixels between the words where there is room, and what the chosen one may be wider by."""


class TabLine(QTabBar):
    """Never scrolls: where the words have no room they come closer, and are cut where that is not enough."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setProperty("role", "close-tabs")
        self.setAccessibleName(name)

    def tabLayoutChange(self) -> None:
        """A word has become another one."""
        super().tabLayoutChange()
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        words = [self.fontMetrics().horizontalAdvance(self.tabText(at)) for at in range(self.count())]
        role = "" if sum(words) + _APART * len(words) + _BOLD <= self.width() else "close-tabs"
        if self.property("role") != role:
            set_property(self, "role", role)
