"""The frame every form field shares: label above, editor, and one line of words underneath."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.qt.styled import set_property

from .label import Label

_HEARD = "heard"
_LEVEL = 3
"""Pixels by which a tick is lower than an editor."""


class Field(QWidget):
    """A label, an editor and what there is to say about the value.

    Signals: `changed` whenever the value is another one, `edited` only when the person changed it, `typed` at every
    key that changed the text, also when it is no value.
    A value set by the program is given back as it came until the person edits it, so that nothing the server
    sent is rewritten by merely showing it.
    """

    changed = Signal()
    edited = Signal()
    typed = Signal()

    def __init__(self, label: str, *, required: bool = False, hint: str = "") -> None:
        super().__init__()
        self.required = required
        self._value: Any = None
        self._trouble = ""
        self._error = ""
        self._warning = ""
        self._hint = hint
        self._why_locked = ""
        self._editor: QWidget = self
        self._text = label
        self._label = Label(label + " *" if required else label, self)
        self._label.setProperty("role", "label")
        if not label:
            self._label.hide()
        self._message: QLabel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._label)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def label(self) -> str:
        """The label without the mark of a required field."""
        return self._text

    @property
    def has_label(self) -> bool:
        """Whether its words stand above it; those of a tick stand beside it."""
        return bool(self._label.text().strip())

    @property
    def editor(self) -> QWidget:
        """The widget that is typed in, for focus and for tests."""
        return self._editor

    @property
    def unreadable(self) -> bool:
        """Whether something stands in the editor that is no value."""
        return bool(self._trouble)

    def value(self) -> Any:
        """The value, None when there is none or when what is written cannot be read."""
        return self._value

    def describe(self, value: Any) -> str:
        """A value of this field in words; empty for none."""
        return "" if value is None else str(value)

    def loose_text(self) -> str | None:
        """What is typed when that is not how the value is written: half a word, or no value at all."""
        return None

    def set_value(self, value: Any) -> None:
        """Shows `value`; earlier errors are forgotten."""
        different = value != self._value
        self._value, self._trouble = value, ""
        self._show(value)
        self.set_error("")
        if different:
            self.changed.emit()

    def check(self) -> str:
        """What is wrong with the value, as a sentence; empty when nothing is."""
        if self._trouble:
            return self._trouble
        if self._value is None or self._value == "":
            return self._missing() if self.required else ""
        return self._judge(self._value)

    def set_error(self, text: str) -> None:
        """Shows an error under the field until the value is edited; empty text removes it."""
        self._error = text
        self._say()

    def set_warning(self, text: str) -> None:
        """Shows a warning under the field; it does not stop saving. Empty text removes it."""
        self._warning = text
        self._say()

    def set_hint(self, text: str) -> None:
        """Shows a muted explanation under the field when there is no error or warning."""
        self._hint = text
        self._say()

    def set_read_only(self, locked: bool, why: str = "") -> None:
        """Lets the value be read but not changed; `why` is said under the field."""
        self._why_locked = why if locked else ""
        self._lock(locked)
        self._say()

    def set_beside_labels(self, beside: bool) -> None:
        """Fields in the same row have labels: one without keeps its place free, so that all editors stand level."""
        if not self.has_label:
            self._label.setText(" ")
            self._label.setContentsMargins(0, 0, 0, _LEVEL)
            self._label.setVisible(beside)

    def message(self) -> str:
        """The words that stand under the field now."""
        return self._message.text() if self._message is not None else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the editor hears once it has had the keyboard. Undo belongs to the page, with one history for all."""
        return leaves_undo_to_page(event) or super().eventFilter(watched, event)

    def _missing(self) -> str:
        return self.tr("Fill in this field.")

    def _judge(self, value: Any) -> str:
        """A rule of the kind of field, over a value that could be read."""
        del value
        return ""

    def _show(self, value: Any) -> None:
        """Puts the value into the editor; a bare field has none."""

    def _lock(self, locked: bool) -> None:
        self._editor.setEnabled(not locked)

    def _place(self, editor: QWidget) -> None:
        """Puts the editor between label and message."""
        self._editor = editor
        self._column.insertWidget(1, editor)
        self._label.setBuddy(editor)
        self.setFocusProxy(editor)
        spoken = self.tr("{label}, required").format(label=self._text) if self.required else self._text
        editor.setAccessibleName(spoken)
        self._say()

    def _take(self, value: Any, trouble: str = "") -> None:
        """A value from the person's hand."""
        different = value != self._value or trouble != self._trouble
        self._value, self._trouble = value, trouble
        if self._error:
            self.set_error(self.check())
        if different:
            self.changed.emit()
            self.edited.emit()

    def _leave(self) -> None:
        """The person has left the editor: what is wrong is said now, but an empty field is not yet wrong."""
        if self._value is not None or self._trouble:
            self.set_error(self.check())

    def _say(self) -> None:
        text = self._error or self._warning or self._why_locked or self._hint
        if text or self._message is not None:
            self._show_message(text, "error" if self._error else "warning" if self._warning else "small")
        if self._editor is not self:
            set_property(self._editor, "invalid", "true" if self._error else "")
            self._editor.setAccessibleDescription(text)

    def _show_message(self, text: str, role: str) -> None:
        """Most fields have nothing to say, ever: the line for it is made when there is."""
        if self._message is None:
            self._message = Label(parent=self)
            self._message.setWordWrap(True)
            self._column.insertWidget(self._column.count() - 1, self._message)
        self._message.setText(text)
        self._message.setVisible(bool(text))
        set_property(self._message, "role", role)


def heard_first(editor: QWidget, event: QEvent) -> bool:
    """The editor's first event of the keyboard: from now on its field hears all of them. Whether it takes this one.

    A filter from the beginning would be asked about some thirty events before the form is even painted.
    """
    field = editor.parentWidget()
    while field is not None and not isinstance(field, Field):
        field = field.parentWidget()
    if field is None or editor.property(_HEARD):
        return False
    editor.setProperty(_HEARD, True)
    editor.installEventFilter(field)
    return field.eventFilter(editor, event)


def leaves_undo_to_page(event: QEvent) -> bool:
    """Whether a text editor must not take the key; where the page knows no undo, it comes to the editor after all."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    wanted = any(event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
    if wanted:
        event.ignore()
    return wanted
