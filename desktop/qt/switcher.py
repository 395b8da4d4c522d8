"""A short list to choose from, narrowed by typing: the company switcher (Ctrl+O)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

Choice = tuple[str, str, str]
"""Id, text, and a note in small type."""


class Switcher(QFrame):
    """Opens below a button; Enter or a click chooses, Esc leaves. Signals: `chosen` with the id."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, hint: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._choices: list[Choice] = []
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(hint)
        self._edit.setAccessibleName(hint)
        self._list = QListWidget()
        self._list.setAccessibleName(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._edit)
        column.addWidget(self._list)
        self.resize(360, 300)
        self._edit.textChanged.connect(self._show)
        self._edit.installEventFilter(self)
        self._list.itemClicked.connect(self._choose)

    def open_below(self, button: QWidget, choices: Sequence[Choice], current: str) -> None:
        """Shows the choices, `current` selected."""
        self._choices = list(choices)
        self._edit.clear()
        self._show("")
        for row in range(self._list.count()):
            if self._list.item(row).data(Qt.ItemDataRole.UserRole) == current:
                self._list.setCurrentRow(row)
        self.move(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.show()
        self._edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                last = self._list.count() - 1
                self._list.setCurrentRow(max(0, min(last, self._list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.currentItem():
                self._choose(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _show(self, words: str) -> None:
        wanted = words.casefold().split()
        self._list.clear()
        for choice_id, text, note in self._choices:
            if all(word in f"{text} {note}".casefold() for word in wanted):
                item = QListWidgetItem(f"{text}\n{note}" if note else text)
                item.setData(Qt.ItemDataRole.UserRole, choice_id)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
