"""Changing a property that the style sheet looks at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Sets a dynamic property and lets the style sheet be applied again, only when it is another value.

    A widget that has not been dressed yet is dressed once, with what it has then: to do it twice is most of its cost.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
