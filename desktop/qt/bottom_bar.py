"""A bar at the foot of a pane, with what can be done now: notices keep clear of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

NOTICES = "notices"
"""Object name of what has to keep clear."""


class BottomBar(QFrame):
    """Tells the notices when it comes and goes."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)

    def showEvent(self, event: QShowEvent) -> None:
        """It takes its place."""
        super().showEvent(event)
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        """Its place is free."""
        super().hideEvent(event)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its words wrap in a narrow window."""
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        notices = self.window().findChild(QWidget, NOTICES)
        if notices is not None:
            QCoreApplication.postEvent(notices, QEvent(QEvent.Type.LayoutRequest))
