"""Asking for a name in a small window below a button; Enter takes it, Esc leaves."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from .label import Label

_WIDTH = 320
_LONGEST = 40


class NamePopup(QFrame):
    """Signals: `named` with the text, which is never empty."""

    named = Signal(object)

    def __init__(self, parent: QWidget, title: str, verb: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.edit = QLineEdit()
        self.edit.setMaxLength(_LONGEST)
        self.edit.setAccessibleName(title)
        self.edit.returnPressed.connect(self._take)
        label = Label(title)
        label.setProperty("role", "label")
        label.setBuddy(self.edit)
        self._problem = Label()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        take = QPushButton(verb)
        take.setProperty("role", "primary")
        take.clicked.connect(self._take)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self._problem)
        self.setFixedWidth(_WIDTH)

    def open_below(self, widget: QWidget, text: str) -> None:
        """Proposes `text`, and keeps inside the window."""
        self.edit.setText(text)
        self.edit.selectAll()
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        window = widget.window()
        right = window.mapToGlobal(QPoint(window.width(), 0)).x()
        self.move(min(corner.x(), right - self.width() - 8), corner.y())
        self.show()
        self.edit.setFocus()

    def refuse(self, why: str) -> None:
        """Says why the name cannot be taken; the person may try another."""
        self._problem.setText(why)
        self._problem.show()
        self.adjustSize()
        self.show()

    def _take(self) -> None:
        text = self.edit.text().strip()
        if text:
            self.named.emit(text)
