"""A section that folds: closed, its head says in one line what is set inside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from .hint_button import HintButton
from .label import Label
from .tips import plain

_HEIGHT = 40
_CLOSED, _OPEN = "▸", "▾"


class Fold(QFrame):
    """Title and summary in the head, anything inside. Signals: `toggled` with whether it is open now."""

    toggled = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "fold")
        self._title = title
        self._text = ""
        self._mark, self._summary = Label(_CLOSED), Label()
        self.head = QPushButton()
        self._body = QWidget()
        self._inside = QVBoxLayout(self._body)
        self._inside.setContentsMargins(16, 8, 16, 16)
        self._inside.setSpacing(12)
        self._body.hide()
        self._lay_out()
        self.set_summary("")

    @property
    def title(self) -> str:
        """What the section is about."""
        return self._title

    @property
    def summary(self) -> str:
        """What is set, as the head says it."""
        return self._text

    @property
    def is_open(self) -> bool:
        """Whether the inside is shown."""
        return not self._body.isHidden()

    def add(self, widget: QWidget) -> None:
        """Puts something inside, under what is there."""
        self._inside.addWidget(widget)

    def set_open(self, shown: bool) -> None:
        """Shows or hides the inside."""
        if shown == self.is_open:
            return
        self._body.setVisible(shown)
        self._mark.setText(_OPEN if shown else _CLOSED)
        self.head.setChecked(shown)
        self.set_summary(self._text)
        self.toggled.emit(shown)

    def set_summary(self, text: str) -> None:
        """What is set inside; empty when nothing is."""
        self._text = text
        self._elide()
        self._summary.setToolTip(plain(text))
        self.head.setAccessibleName(f"{self._title}: {text}" if text else self._title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The summary takes the room there is."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = self._summary.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(self._title) - 80
        self._summary.setText(metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, max(0, room)))

    def _toggle(self) -> None:
        self.set_open(not self.is_open)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._body)
        self.head.setProperty("role", "fold-head")
        self.head.setCheckable(True)
        self.head.setFixedHeight(_HEIGHT)
        self.head.clicked.connect(self._toggle)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        title = Label(self._title)
        for label, role in ((self._mark, "muted"), (title, "strong"), (self._summary, "muted")):
            label.setProperty("role", role)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)
        self._summary.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        row.addStretch(1)


def link(text: str, name: str = "", *, flush: bool = False) -> HintButton:
    """A quiet button that reads as a link; `name` is what a screen reader says. Flush its words stand on the edge of
    what is above them.
    """
    made = HintButton(text, role="flush-link" if flush else "link")
    if name:
        made.setAccessibleName(name)
    return made
