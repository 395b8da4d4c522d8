"""A sheet: a question or small form shown in the window, over a dimmed ground."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.core.environment import Environment
from desktop.qt.environments import environment_word
from desktop.qt.hint_button import HintButton
from desktop.qt.veil import Layer

from .label import Label

Fact = tuple[str, str]
_LONG_LABEL = 34
"""Signs; a label that is shorter stands on one line."""


class Sheet(Layer):
    """Title, body and buttons. Show it with `dialogs.ask`; put the content into `body`.

    Signals: `answered` with the result of the button pressed, False when cancelled.
    Enter presses the main button, Esc cancels, Tab stays inside.
    """

    answered = Signal(object)

    def __init__(self, title: str, *, text: str = "", environment: Environment | None = None, width: int = 480) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._width = width
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._main: QPushButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addLayout(self._make_head(title, environment))
        if text:
            column.addWidget(_words(text, ""))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body)
        self._error = _words("", "error")
        self._error.hide()
        column.addWidget(self._error)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)

    def add_button(self, text: str, *, role: str = "", result: object = True, main: bool = False) -> QPushButton:
        """A button at the right end that answers `result`. The main one is pressed by Enter."""
        button = self.add_own_button(text, role=role, main=main)
        button.setProperty("result", _Result(result))
        button.clicked.connect(self._pressed)
        return button

    def add_own_button(self, text: str, *, role: str = "", main: bool = False) -> QPushButton:
        """A button that answers nothing by itself: connect it, check what was filled in, then call `answer`."""
        button = HintButton(text, role=role)
        self._buttons.addWidget(button)
        if main:
            self._main = button
        return button

    @property
    def main_button(self) -> QPushButton | None:
        """The button that Enter presses."""
        return self._main

    def add_cancel(self, text: str = "") -> QPushButton:
        """The way out, left of what is added later."""
        return self.add_button(text or self.tr("Cancel"), result=False)

    def add_facts(self, facts: Sequence[Fact]) -> None:
        """Lines of label and value: what the answer is about."""
        frame = QWidget()
        frame.setProperty("role", "facts")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(frame)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(facts):
            name = _words(label, "muted")
            name.setWordWrap(len(label) > _LONG_LABEL)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            shown = _words(value, "strong")
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
            shown.setAccessibleName(f"{label}: {value}")
            grid.addWidget(shown, row, 1)
        self.body.addWidget(frame)

    def set_error(self, text: str) -> None:
        """A sentence over the buttons; empty text removes it."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def wanted_width(self) -> int:
        """As wide as it was made; the words wrap."""
        return self._width

    def answer(self, result: object) -> None:
        """Gives `result` to whoever asked."""
        self.answered.emit(result)

    def cancel(self) -> None:
        """Answers False."""
        self.answer(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, else the main one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            button = focused if isinstance(focused, QPushButton) else self._main
            if button is not None and button.isEnabled() and not isinstance(focused, QPlainTextEdit):
                button.click()
                return
        super().keyPressEvent(event)

    def _make_head(self, title: str, environment: Environment | None) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        heading = _words(title, "heading")
        head.addWidget(heading, 1)
        if environment is not None:
            head.addWidget(environment_pill(environment), 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _pressed(self) -> None:
        sender = self.sender()
        result: Any = sender.property("result") if sender is not None else None
        if isinstance(result, _Result):
            self.answer(result.value)


class _Result:
    """Carries any Python value through a Qt property unchanged."""

    def __init__(self, value: object) -> None:
        self.value = value


def environment_pill(environment: Environment) -> QLabel:
    """The word of the environment on its colour, as it stands in the banner."""
    pill = Label(environment_word(environment))
    pill.setProperty("role", "environment")
    pill.setProperty("environment", environment.value)
    return pill


def _words(text: str, role: str) -> QLabel:
    label = Label(text)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
