"""The scrolled page of an editor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled_page(inside: QWidget, role: str) -> QScrollArea:
    """A page that scrolls up and down only. Put it in its place in the window first, and fill `inside` then.

    What is inside is dressed by the style sheet as soon as the scroll area is told its place, and anew, field by field,
    each time something around it gets another parent: that took longer than all else an editor needs to open.
    """
    area = QScrollArea()
    area.setProperty("role", role)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
