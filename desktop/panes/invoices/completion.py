"""What hangs under a cell while one types in it: products, or the date codes that fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from desktop.qt.hitlist import HitList
from desktop.qt.matching import Row as Hit

_MOST_HITS = 8
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Completion(QObject):
    """The cursor stays in the line; arrows move in the list. Signals: `taken` with the value of the hit taken."""

    taken = Signal(object)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._hits: Sequence[Hit] = ()
        self._list: HitList | None = None

    def offer(self, edit: QLineEdit, hits: Sequence[Hit], *, chosen: bool) -> None:
        """Lists `hits` under the line, the first one `chosen` so that Enter takes it; nothing hides the list."""
        self._hits = hits
        if not hits:
            self.close()
            return
        if self._list is None:
            self._list = HitList(self._owner.window())
            self._list.itemClicked.connect(self._clicked)
        self._list.fill(hits, "")
        if not chosen:
            self._list.setCurrentRow(-1)
        self._list.show_under(edit, _MOST_HITS)

    def key(self, key: int) -> bool:
        """Whether the key was meant for the list; then it is done."""
        if self._list is None or not self._list.isVisible() or not self._hits:
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        if key in _TAKE and self._list.currentRow() >= 0:
            self._take(self._list.currentRow())
            return True
        return False

    def close(self) -> None:
        """Hides the list."""
        self._hits = ()
        if self._list is not None:
            self._list.hide()

    def _clicked(self, item: QListWidgetItem) -> None:
        if self._list is not None:
            self._take(self._list.row(item))

    def _take(self, number: int) -> None:
        if number < len(self._hits):
            value = self._hits[number][0]
            self.close()
            self.taken.emit(value)
