"""Lines of text left and value right, as the tabs of a detail show them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .format import Format
from .label import Label

_HALF = 3
"""Pixels over and under a line; a note stands without them under its line, and has twice as many below."""


class LineList(QWidget):
    """Lines of text left and value right, made anew for each record.

    Signals: `followed` with what a link was given.
    """

    followed = Signal(object)

    def __init__(self, fmt: Format) -> None:
        super().__init__()
        self.format = fmt
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._inside: QWidget | None = None
        self.clear()

    @property
    def has_lines(self) -> bool:
        """Whether anything stands in it."""
        return self._grid.count() > 0

    def clear(self) -> None:
        """Shows nothing, ready for lines."""
        if self._inside is not None:
            self._column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        # At the top: what shares the room with it may be taller, and lines must not spread.
        self._column.addWidget(self._inside, 0, Qt.AlignmentFlag.AlignTop)

    def line(self, left: str, right: str = "", role: str = "", note: str = "", *, note_right: bool = False) -> None:
        """One line; `note` stands close under it, muted, under the left text or under the right one."""
        row = self._grid.rowCount()
        words = _text(left, role)
        words.setContentsMargins(0, _HALF, 0, 0 if note else _HALF)
        # A sentence of its own does not end where the values of other lines begin.
        self._grid.addWidget(words, row, 0, 1, 1 if right else 2)
        if right:
            value = _text(right, role, right=True)
            value.setContentsMargins(words.contentsMargins())
            self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        self._note(row + 1, note, right=note_right)

    def link(self, text: str, target: str, right: str = "", *, note: str = "") -> QPushButton:
        """A line that leads somewhere; it says its own words and those beside it."""
        row = self._grid.rowCount()
        button = QPushButton(text.replace("&", "&&"))
        button.setProperty("role", "flush-link")
        button.setProperty("target", target)
        button.setAccessibleName(", ".join(part for part in (text, right, note) if part))
        button.clicked.connect(self._follow)
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(_text(right, "", right=True), row, 1, Qt.AlignmentFlag.AlignVCenter)
        self._note(row + 1, note)
        return button

    def rule(self) -> None:
        """A thin line across."""
        rule = QFrame()
        rule.setProperty("role", "line")
        rule.setFixedHeight(1)
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, 4 * _HALF + 1)
        self._grid.addWidget(rule, row, 0, 1, 2, Qt.AlignmentFlag.AlignVCenter)

    def _note(self, row: int, note: str, *, right: bool = False) -> None:
        if note:
            label = _text(note, "muted")
            label.setContentsMargins(0, 0, 0, 2 * _HALF)
            if right:
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label, row, 0, 1, 2)

    def _follow(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.followed.emit(sender.property("target"))


def _text(text: str, role: str, *, right: bool = False) -> QLabel:
    label = Label(text)
    label.setProperty("role", role)
    label.setWordWrap(not right)
    if not right:
        # A word without an end is cut, instead of pushing the values out of sight.
        label.setMinimumWidth(1)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if right:
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
    return label
