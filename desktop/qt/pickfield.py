"""A field that finds one of very many by typing: customers, products, companies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QListWidgetItem

from desktop.qt.hitlist import HitList
from desktop.qt.matching import Row
from desktop.qt.textfields import LineField

_MOST_ROWS = 8
_NEW = object()
"""In the place of a value: what was typed is to be made."""


class PickField(LineField):
    """Type to find, arrows to move, Enter to take, Esc to let it be. The value is the row's value (an id).

    `find` answers rows of (value, text, note) for the words typed; it is asked at every keystroke and must be quick.
    `name` gives the text of a value that was set without one. Where nothing is found `new` is offered, with the words
    in the place of its {words}. Signals: `new_wanted` with the words.
    """

    new_wanted = Signal(object)

    def __init__(
        self,
        label: str,
        find: Callable[[str], list[Row]],
        *,
        required: bool = False,
        hint: str = "",
        placeholder: str = "",
        name: Callable[[Any], str] | None = None,
        new: str = "",
    ) -> None:
        super().__init__(label, required=required, hint=hint, placeholder=placeholder)
        self._find = find
        self._name, self._new = name, new
        self._name_shown = ""
        self._hits: list[Row] = []
        self._list: HitList | None = None

    def set_value(self, value: Any, text: str = "") -> None:
        """Shows `value` as `text`, or as `name` or the search know it."""
        self._name_shown = text or ("" if value is None else self._text_of(value))
        super().set_value(value)

    def describe(self, value: Any) -> str:
        """The name of what is chosen."""
        return "" if value is None else self._text_of(value)

    def set_text(self, text: str) -> None:
        """Writes half a word, without asking for a choice at once."""
        self._line.setText(text)
        self._line.setModified(True)
        self._take_words(text.strip())

    def choose(self, value: Any) -> None:
        """Takes a value as if the person had found and taken it."""
        self._hits = [(value, self._text_of(value), "")]
        self._pick(0)

    def shown_text(self) -> str:
        """The text of the value that is taken."""
        return self._name_shown

    def open_list(self) -> None:
        """Lists what matches the words, everything when the taken value stands there untouched."""
        words = self._line.text().strip()
        self._hits = self._find("" if words == self._name_shown else words)
        if words and self._new and not self._hits:
            self._hits = [(_NEW, self._new.format(words=words), "")]
        self._list = self._list or self._make_list()
        self._list.fill(self._hits, self.tr("Nothing found"))
        self._list.show_under(self._line, _MOST_ROWS)

    def close_list(self) -> None:
        """Hides the list; the value stays."""
        if self._list is not None:
            self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list while the cursor stays in the line."""
        if watched is self._line:
            if event.type() == QEvent.Type.FocusOut:
                self.close_list()
            elif isinstance(event, QKeyEvent) and not self._line.isReadOnly():
                if event.type() == QEvent.Type.ShortcutOverride:
                    return self._wants(event) or super().eventFilter(watched, event)
                if event.type() == QEvent.Type.KeyPress:
                    return self._key(event.key())
        return super().eventFilter(watched, event)

    def _wants(self, event: QKeyEvent) -> bool:
        if self._open() and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return True
        return False

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self._open() and self._list is not None:
                self._list.step(1 if key == Qt.Key.Key_Down else -1)
            else:
                self.open_list()
            return True
        if not self._open():
            return False
        if key == Qt.Key.Key_Escape:
            self.close_list()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            if key != Qt.Key.Key_Tab or not self._offers_new():
                self._pick_current()
            return key != Qt.Key.Key_Tab
        return False

    def _open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def _make_list(self) -> HitList:
        made = HitList(self.window())
        made.itemClicked.connect(self._clicked)
        self.destroyed.connect(made.deleteLater)
        return made

    def _clicked(self, item: QListWidgetItem) -> None:
        if self._list is not None:
            self._pick(self._list.row(item))

    def _pick_current(self) -> None:
        if self._list is not None:
            self._pick(self._list.currentRow())

    def _offers_new(self) -> bool:
        return bool(self._hits) and self._hits[0][0] is _NEW

    def _pick(self, index: int) -> None:
        self.close_list()
        if self._offers_new():
            self.new_wanted.emit(self._line.text().strip())
        elif 0 <= index < len(self._hits):
            value, text, _ = self._hits[index]
            self._name_shown = text
            self._line.setText(text)
            self._line.setModified(True)
            self._take(value)
            self.set_error("")

    def _typed(self, text: str) -> None:
        self._take_words(text.strip())
        if text.strip():
            self.open_list()
        else:
            self.close_list()

    def _take_words(self, words: str) -> None:
        if not words:
            self._name_shown = ""
            self._take(None)
        elif words != self._name_shown:
            self._take(None, self.tr("Choose one from the list."))

    def _finished(self) -> None:
        self.close_list()
        if not self._line.isReadOnly():
            self._leave()

    def _write(self, value: Any) -> str:
        return self._name_shown or str(value)

    def _text_of(self, value: Any) -> str:
        if self._name is not None:
            return self._name(value)
        return next((text for found, text, _ in self._find("") if found == value), str(value))

    def _missing(self) -> str:
        return self.tr("Choose one from the list.")
