"""A short list to choose from, narrowed by typing: the company switcher (Ctrl+O)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from .hitlist import HitList
from .matching import Row, finder

_WIDTH, _MOST_ROWS, _ROW = 400, 10, 32
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 9, Qt.Key.Key_PageUp: -9}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Switcher(QFrame):
    """Opens below a button; arrows move, Enter or a click chooses, Esc leaves. Signals: `chosen` with the id."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, hint: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._find = finder([])
        self._hits: list[Row] = []
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(hint)
        self._edit.setAccessibleName(hint)
        self._list = HitList(self, hanging=False)
        self._list.setAccessibleName(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._edit)
        column.addWidget(self._list)
        self._edit.textChanged.connect(self._show)
        self._edit.installEventFilter(self)
        self._list.itemClicked.connect(self._clicked)

    def open_below(
        self, button: QWidget, choices: Sequence[Row], current: str, words: Mapping[str, str] | None = None
    ) -> None:
        """Shows the choices (id, text, note), `current` selected. `words` by id are what else each is found by."""
        self._find = finder(choices, limit=max(1, len(choices)), words=words)
        self._edit.clear()
        self._show("")
        ids = [choice_id for choice_id, _, _ in self._hits]
        self._list.setCurrentRow(ids.index(current) if current in ids else 0)
        self._list.setFixedHeight(min(max(1, len(ids)), _MOST_ROWS) * _ROW + 20)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        self.move(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.show()
        self._edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._list.step(_STEPS[key])
                return True
            if key in _ENTER:
                self._choose(self._list.currentRow())
                return True
        return super().eventFilter(watched, event)

    def _show(self, words: str) -> None:
        self._hits = self._find(words)
        self._list.fill(self._hits, self.tr("No hits"))

    def _clicked(self, item: QListWidgetItem) -> None:
        self._choose(self._list.row(item))

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            self.hide()
            self.chosen.emit(self._hits[row][0])
