"""The list of panes at the left, with counts; only icons in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout

from . import theme

WIDE, NARROW = 200, 56


@dataclass(frozen=True)
class Place:
    """One entry: `icon` is a name for `icons.icon`, `key` its shortcut."""

    id: str
    text: str
    icon: str
    key: str


class PlaceButton(QPushButton):
    """The entry's text left and its count right."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.text)
        self.place = place
        self.count = ""
        self.setCheckable(True)
        self.setProperty("role", "place")
        self.setFixedHeight(30)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(f"{place.text} ({place.key})")

    def set_count(self, count: int | None) -> None:
        """Nothing is shown for None and 0."""
        self.count = str(count) if count else ""
        self.setAccessibleName(f"{self.place.text} {self.count}".strip())
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Icon only, or text only."""
        from .icons import icon

        self.setText("" if narrow else self.place.text)
        self.setIcon(icon(self.place.icon) if narrow else QIcon())
        self.setIconSize(QSize(18, 18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The count is painted over the style's own drawing."""
        super().paintEvent(event)
        if self.count and self.text():
            painter = QPainter(self)
            font = self.font()
            font.setPixelSize(11)
            font.setWeight(font.Weight.Normal)
            painter.setFont(font)
            colors = theme.current()
            painter.setPen(QColor(colors.accent if self.isChecked() else colors.muted))
            painter.drawText(self.rect().adjusted(0, 0, -10, 0), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self.count)  # fmt: skip  # noqa: E501


class Sidebar(QFrame):
    """Signals: `chosen` with the place's id."""

    chosen = Signal(object)

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self.setProperty("role", "sidebar")
        self.setFixedWidth(WIDE)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PlaceButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(2)
        for place in places:
            button = PlaceButton(place)
            self._group.addButton(button)
            self._buttons[place.id] = button
            column.addWidget(button)
        column.addStretch(1)
        self._group.buttonClicked.connect(self._clicked)

    def show_current(self, place_id: str) -> None:
        """Marks the place without choosing it."""
        if place_id in self._buttons:
            self._buttons[place_id].setChecked(True)

    def set_count(self, place_id: str, count: int | None) -> None:
        """The number right of a place."""
        if place_id in self._buttons:
            self._buttons[place_id].set_count(count)

    def set_narrow(self, narrow: bool) -> None:
        """Under 1100 px of window only icons are shown."""
        width = NARROW if narrow else WIDE
        if self.width() != width or self.maximumWidth() != width:
            self.setFixedWidth(width)
            for button in self._buttons.values():
                button.set_narrow(narrow)

    def _clicked(self, button: PlaceButton) -> None:
        self.chosen.emit(button.place.id)
