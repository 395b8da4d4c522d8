"""The page of guided steps: title, where one is, the step itself, and what went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.environment import Environment
from desktop.qt.commands import Command
from desktop.qt.dialogs import environment_pill
from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.qt.page import scrolled_page
from desktop.qt.styled import set_property

_WIDTH = 720


class GuidePage(QFrame):
    """Signals: `left` when the person goes back to the list."""

    left = Signal()

    def __init__(self, title: str, environment: Environment) -> None:
        super().__init__()
        self.setProperty("role", "editor")
        self.setAccessibleName(title)
        self._steps: list[QWidget] = []
        self._labels: list[QLabel] = []
        self._row = QHBoxLayout()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._make_header(title, environment))
        column.addWidget(self._stack, 1)

    @property
    def step(self) -> int:
        """Which step is shown."""
        return self._stack.currentIndex()

    def add_step(self, title: str, step: QWidget) -> None:
        """One more at the end."""
        label = Label(f"{len(self._steps) + 1} {title}")
        label.setProperty("role", "step")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._labels.append(label)
        self._row.addWidget(label)
        self._steps.append(step)
        self._stack.addWidget(_scrolled(step))

    def show_step(self, step: int) -> None:
        """Goes there; those before it are done."""
        self._stack.setCurrentIndex(step)
        for number, label in enumerate(self._labels):
            set_property(label, "state", "now" if number == step else "done" if number < step else "ahead")
        self.focus_first()

    def focus_first(self) -> None:
        """The keyboard at what the step begins with; a page that is not shown yet cannot have it."""
        self._steps[self.step].setFocus()

    def flush(self) -> None:
        """Keeps what is being typed."""

    def commands(self) -> list[Command]:
        """What can be done on the page."""
        group = self.accessibleName()
        return [
            Command("certificate.next", self.tr("Next step"), self.go_on, "Ctrl+Return", group=group),
            Command("certificate.back", self.tr("Back to the list"), self.go_back, "Esc", group=group),
        ]

    def go_on(self) -> None:
        """What the step's main button does."""

    def go_back(self) -> None:
        """To the list: what has been done is kept."""
        self.flush()
        self.left.emit()

    def _make_header(self, title: str, environment: Environment) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 14, 16, 0)
        row.setSpacing(8)
        back = HintButton("←", role="back")
        back.setToolTip(self.tr("Back to the list (Esc)"))
        back.setAccessibleName(self.tr("Back to the list"))
        back.clicked.connect(self.go_back)
        heading = Label(title)
        heading.setProperty("role", "title")
        self._row.setSpacing(4)
        row.addWidget(back)
        row.addWidget(heading)
        row.addWidget(environment_pill(environment), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        row.addLayout(self._row)
        row.addStretch(1)
        return row


class Step(QWidget):
    """A card with a heading, words, and what the step needs; put it into `body`, the next actions into `buttons`."""

    def __init__(self, heading: str, words: Sequence[str]) -> None:
        super().__init__()
        self.first: QWidget | None = None
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(12)
        inner.addWidget(text(heading, "heading"))
        for paragraph in words:
            inner.addWidget(text(paragraph, "muted"))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        inner.addLayout(self.body)
        self.findings = Findings()
        inner.addWidget(self.findings)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        inner.addLayout(self.buttons)
        # Beside a spring, and not alone: a layout asks for the height at the width it has, not at the card's own.
        across = QHBoxLayout()
        across.addWidget(card, 100)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 8, 16, 16)
        outer.addLayout(across)
        outer.addStretch(1)

    def add_button(self, words: str, *, key: str = "", role: str = "") -> HintButton:
        """A next action, right of the earlier ones."""
        button = HintButton(words, key, role=role)
        self.buttons.addWidget(button)
        return button

    def setFocus(self) -> None:  # type: ignore[override]
        """The keyboard begins at what is to be filled in or pressed first."""
        if self.first is not None:
            self.first.setFocus()


class Findings(QWidget):
    """Sentences on soft grounds, the worst first."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    @property
    def words(self) -> str:
        """All of them, one a line."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    def clear(self) -> None:
        """None."""
        self.show_all([])

    def show_all(self, found: Sequence[tuple[str, str]]) -> None:
        """Each with its tone: `bad`, `warn` or `good`."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for tone, words in found:
            self._column.addWidget(_finding(tone, words))
        self.setVisible(bool(found))
        self.setAccessibleName(self.words)


def text(words: str, role: str) -> QLabel:
    """Plain words that wrap."""
    label = Label(words)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label


def _finding(tone: str, words: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "finding")
    frame.setProperty("tone", tone)
    row = QVBoxLayout(frame)
    row.setContentsMargins(12, 8, 12, 8)
    row.addWidget(text(words, ""))
    return frame


def _scrolled(step: QWidget) -> QScrollArea:
    step.setProperty("role", "editor-body")
    return scrolled_page(step, "editor")
