"""The head of the import page: back, what is imported, the four steps, and the button that goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.qt.styled import set_property


class ImportHeader(QWidget):
    """Signals: `back` and `on`, when the buttons are pressed."""

    back = Signal()
    on = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.next_button = HintButton("", "Ctrl+Return", role="primary")
        self.next_button.clicked.connect(self.on)
        self._state = Label()
        self._state.setProperty("role", "muted")
        self._steps: list[QLabel] = []
        self._lay_out(title)

    def say(self, text: str) -> None:
        """What is going on, beside the button; empty when nothing is."""
        self._state.setText(text)

    def show_step(self, step: int, verb: str, *, allowed: bool) -> None:
        """Where the import stands, counted from 0, and what the button does; an empty `verb` hides it."""
        for number, label in enumerate(self._steps):
            set_property(label, "state", "now" if number == step else "done" if number < step else "ahead")
        self.next_button.setText(verb)
        self.next_button.setVisible(bool(verb))
        self.next_button.setEnabled(allowed)

    def _lay_out(self, title: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._make_back())
        words = Label(title)
        words.setProperty("role", "title")
        row.addWidget(words)
        row.addSpacing(16)
        for number, text in enumerate((self.tr("Source"), self.tr("Columns"), self.tr("Rows"), self.tr("Sending")), 1):
            label = Label(f"{number} {text}")
            label.setProperty("role", "step")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._steps.append(label)
            row.addWidget(label)
        row.addStretch(1)
        row.addWidget(self._state)
        row.addWidget(self.next_button)

    def _make_back(self) -> HintButton:
        back = HintButton("←", role="back")
        back.setToolTip(self.tr("One step back (Esc)"))
        back.setAccessibleName(self.tr("One step back"))
        back.clicked.connect(self.back)
        return back
