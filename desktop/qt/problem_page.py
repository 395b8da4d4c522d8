"""A page that says what cannot be opened, what it means and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .label import Label
from .problems import Problem


class ProblemPage(QWidget):
    """Signals: `again` when the person wants to try again."""

    again = Signal()

    def __init__(self, problem: Problem, verb: str) -> None:
        super().__init__()
        self._details = problem.details
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(480)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        for text, role in ((problem.title, "heading"), (problem.text, ""), (problem.advice, "strong")):
            column.addWidget(_label(text, role))
        if problem.server_words:
            column.addWidget(_label(f"“{problem.server_words}”", "muted"))
        column.addLayout(self._make_buttons(verb))
        # A row with stretches and not an alignment: an aligned card is cut when its sentences wrap.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)

    def _make_buttons(self, verb: str) -> QHBoxLayout:
        copy = QPushButton(self.tr("Copy details"))
        copy.clicked.connect(self._copy)
        again = QPushButton(verb)
        again.setProperty("role", "primary")
        again.clicked.connect(self.again)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(again)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


def _label(text: str, role: str) -> QLabel:
    label = Label(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    if not text:
        label.hide()
    return label
