"""The keys one works with in the queue, said over it in a line or two."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qt.commands import shown_key
from desktop.qt.dotted import dotted_lines
from desktop.qt.label import Label

_LINES = 2
_MARGINS = (16, 0, 16, 6)


class KeyHints(Label):
    """What matters most stands first; where there is no room for all, the last ones are left out, none is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("role", "small")
        self.setContentsMargins(*_MARGINS)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._parts = [f"{key} {words}".replace(" ", "\u00a0") for key, words in self._hints()]
        self.setAccessibleName(self.tr("Keys"))
        self.setAccessibleDescription(", ".join(self._parts).replace("\u00a0", " "))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as there is room for."""
        super().resizeEvent(event)
        left, _, right, _ = _MARGINS
        self.setText("\n".join(self._lines(self.width() - left - right)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its lines are."""
        _, top, _, bottom = _MARGINS
        lines = max(1, self.text().count("\n") + 1)
        return QSize(0, lines * self.fontMetrics().lineSpacing() + top + bottom)

    def _hints(self) -> Sequence[tuple[str, str]]:
        together, undo = map(shown_key, ("Ctrl+Return", "Ctrl+Z"))
        return [
            ("J/K", self.tr("browse")),
            (self.tr("Space"), self.tr("select")),
            ("A", self.tr("attest")),
            ("S", self.tr("skip")),
            ("E", self.tr("edit")),
            ("C", self.tr("comment")),
            (together, self.tr("attest the selected")),
            (undo, self.tr("undo")),
            ("G", self.tr("all companies")),
        ]

    def _lines(self, room: int) -> list[str]:
        metrics = self.fontMetrics()
        whole = takewhile(lambda part: metrics.horizontalAdvance(part) <= room, self._parts)
        return dotted_lines(whole, metrics, room)[:_LINES]
