"""Parts of a sentence with dots between them, in as many lines as they need. No line ends in a dot or breaks a part."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from .label import Label

BETWEEN = " · "


class DottedLabel(Label):
    """In small letters, in as many lines as there is need of; a part that is wider than one is broken."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[str] = []
        self.setProperty("role", "small")
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_parts(self, parts: Iterable[str]) -> None:
        """These, with dots between them; empty ones are left out."""
        self._parts = [part for part in parts if part]
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lines fit the room."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        text = "\n".join(dotted_lines(self._parts, self.fontMetrics(), self.width()))
        if text != self.text():
            self.setText(text)


def dotted_lines(parts: Iterable[str], metrics: QFontMetrics, room: int) -> list[str]:
    """`room` in pixels. A part that is wider than that has a line of its own."""
    lines: list[str] = []
    for part in parts:
        longer = f"{lines[-1]}{BETWEEN}{part}" if lines else part
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines
