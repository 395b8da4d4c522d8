"""The line at the bottom: how fresh the lists are, how many calls failed, what still waits to be sent."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel


class StatusLine(QFrame):
    """Texts by name, in the order in which they were first set."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "statusline")
        self.setFixedHeight(28)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(16)
        self._row.addStretch(1)
        self._labels: dict[str, QLabel] = {}

    def show_text(self, name: str, text: str, *, role: str = "small") -> None:
        """Shows `text`; an empty one takes its place away."""
        label = self._labels.get(name)
        if label is None:
            label = self._labels[name] = QLabel()
            self._row.insertWidget(self._row.count() - 1, label)
        if label.property("role") != role:
            label.setProperty("role", role)
            label.style().polish(label)
        label.setText(text)
        label.setVisible(bool(text))
