"""The line at the bottom: how fresh the lists are, how many calls failed, what still waits to be sent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from .label import Label
from .styled import set_property


class StatusLine(QFrame):
    """Texts by name, in the order in which they were first set. Signals: `asked` with the name that was clicked."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "statusline")
        self.setFixedHeight(28)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(16)
        self._row.addStretch(1)
        self._labels: dict[str, QLabel | QPushButton] = {}

    def offer(self, name: str, hint: str) -> None:
        """Makes the text called `name` a button."""
        button = self._labels[name] = QPushButton()
        button.setObjectName(name)
        button.setToolTip(hint)
        button.setProperty("role", "status")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self._clicked)
        self._row.insertWidget(self._row.count() - 1, button)

    def show_text(self, name: str, text: str, *, role: str = "small") -> None:
        """Shows `text`; an empty one takes its place away."""
        label = self._labels.get(name)
        if label is None:
            label = self._labels[name] = Label()
            self._row.insertWidget(self._row.count() - 1, label)
        if isinstance(label, QPushButton):
            set_property(label, "tone", role)
        elif label.property("role") != role:
            label.setProperty("role", role)
            label.style().polish(label)
        label.setText(text)
        label.setVisible(bool(text))

    def _clicked(self) -> None:
        self.asked.emit(self.sender().objectName())
