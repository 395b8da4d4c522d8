"""Fields for text: one line, many lines, and a tick."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desktop.qt.field import Field, heard_first

# For Qt it is no widget of its own: a class may have one base of Qt's only.
if TYPE_CHECKING:
    _Editor = QWidget
else:
    _Editor = object


class _Heard(_Editor):
    """An editor whose field hears it from the first key or the first time it has the keyboard."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The field may have something to do."""
        if not heard_first(self, event):
            super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The field may have something to do."""
        if not heard_first(self, event):
            super().keyPressEvent(event)


class Line(_Heard, QLineEdit):
    """One line."""


class Area(_Heard, QPlainTextEdit):
    """Several lines."""


class LineField(Field):
    """A field typed into one line. Subclasses say how the text is read and how a value is written."""

    def __init__(self, label: str, *, required: bool = False, hint: str = "", placeholder: str = "") -> None:
        super().__init__(label, required=required, hint=hint)
        self._line = Line(self)
        self._line.setPlaceholderText(placeholder)
        self._line.setMinimumWidth(56)
        self._place(self._line)
        self._line.textEdited.connect(self._typed)
        self._line.textEdited.connect(self.typed)
        self._line.editingFinished.connect(self._finished)

    def set_text(self, text: str) -> None:
        """Writes text as if the person had typed it."""
        self._line.setText(text)
        self._line.setModified(True)
        self._typed(text)

    def describe(self, value: Any) -> str:
        """The value as the line would show it."""
        return "" if value is None or value == "" else self._write(value)

    def loose_text(self) -> str | None:
        """The text, when it is not how the value is written."""
        text = self._line.text()
        return None if text.strip() == ("" if self._value is None else self._write(self._value)) else text

    def text(self) -> str:
        """The text as it stands in the line."""
        return self._line.text()

    def _read(self, text: str) -> tuple[Any, str]:
        """The value of non-empty text, and the sentence that says why there is none."""
        return text, ""

    def _write(self, value: Any) -> str:
        return str(value)

    def _show(self, value: Any) -> None:
        text = "" if value is None else self._write(value)
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)

    def _lock(self, locked: bool) -> None:
        self._line.setReadOnly(locked)

    def _typed(self, text: str) -> None:
        plain = text.strip()
        self._take(*(self._read(plain) if plain else (None, "")))

    def _finished(self) -> None:
        if self._line.isReadOnly():
            return
        if not self._trouble and self._line.isModified():
            self._show(self._value)
        self._leave()


class TextField(LineField):
    """One line of text. The value is None when it is empty.

    `max_length` is counted in characters and is said, never cut off. `validator` answers with a sentence about
    what is wrong, or "". `secret` hides the characters.
    """

    def __init__(
        self,
        label: str,
        *,
        required: bool = False,
        hint: str = "",
        placeholder: str = "",
        max_length: int | None = None,
        validator: Callable[[str], str] | None = None,
        secret: bool = False,
    ) -> None:
        super().__init__(label, required=required, hint=hint, placeholder=placeholder)
        self._max_length = max_length
        self._validator = validator
        if secret:
            self._line.setEchoMode(QLineEdit.EchoMode.Password)

    def _judge(self, value: Any) -> str:
        return _too_long(value, self._max_length) or (self._validator(value) if self._validator else "")


class LongTextField(Field):
    """Several lines of text; Tab goes to the next field. The value is None when it is empty."""

    def __init__(
        self, label: str, *, required: bool = False, hint: str = "", max_length: int | None = None, rows: int = 3
    ) -> None:
        super().__init__(label, required=required, hint=hint)
        self._max_length = max_length
        self._shown = False
        self._area = Area(self)
        self._area.setTabChangesFocus(True)
        self._area.setUndoRedoEnabled(False)
        self._area.setFixedHeight(rows * self._area.fontMetrics().lineSpacing() + 20)
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._place(self._area)
        self._area.textChanged.connect(self._typed)

    def set_text(self, text: str) -> None:
        """Writes text as if the person had typed it."""
        self._area.setPlainText(text)

    def _show(self, value: Any) -> None:
        if (value or "") != self._area.toPlainText():
            self._shown = True
            self._area.setPlainText(value or "")
            self._shown = False

    def _lock(self, locked: bool) -> None:
        self._area.setReadOnly(locked)

    def _judge(self, value: Any) -> str:
        return _too_long(value, self._max_length)

    def _typed(self) -> None:
        if not self._shown:
            self._take(self._area.toPlainText().strip() or None)
            if self._trouble or self._value:
                self._leave()
            self.typed.emit()


class CheckField(Field):
    """A tick with its words beside it. The value is True or False; None loads as not ticked and stays None."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        super().__init__("", hint=hint)
        self._text = label
        self._box = QCheckBox(label, self)
        self._place(self._box)
        # As wide as its words: a click beside them does nothing, so the frame of the focus ends there too.
        self._column.setAlignment(self._box, Qt.AlignmentFlag.AlignLeft)
        self._box.clicked.connect(self._take)

    def describe(self, value: Any) -> str:
        """Yes or no."""
        return self.tr("Yes") if value else self.tr("No")

    def _show(self, value: Any) -> None:
        self._box.setChecked(bool(value))


def _too_long(text: str, limit: int | None) -> str:
    if limit is None or len(text) <= limit:
        return ""
    words = QCoreApplication.translate("TextField", "{count} characters; at most {limit} fit.")
    return words.format(count=len(text), limit=limit)
