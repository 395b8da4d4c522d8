"""Undo and redo on a page with one form."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.core.place import Place

from .field import Field
from .history import History
from .record_editor import RecordEditor
from .standing import place_in, put_cursor, select

State = dict[str, tuple[Any, str | None]]


class Undoing:
    """The history of an open page; tell it with `note` that something was typed."""

    def __init__(self, page: RecordEditor) -> None:
        self._page = page
        self._showing = False
        self.history: History[State] = History(page.form.state())

    def note(self) -> None:
        """Something may be another than before."""
        if self._showing:
            return
        typing = isinstance(self._page.focusWidget(), QLineEdit | QPlainTextEdit)
        self.history.note(self._page.form.state(), place_in(self._page), time.monotonic(), typing=typing)

    def undo(self) -> None:
        """Takes a step back."""
        self._go(self.history.undo(), back=True)

    def redo(self) -> None:
        """Takes a step forward."""
        self._go(self.history.redo(), back=False)

    def _go(self, found: tuple[State, Place] | None, *, back: bool) -> None:
        if found is None:
            return
        state, place = found
        field = self._page.findChild(Field, place.field) if place.field else None
        before = text_of(field.editor) if field else ""
        self._showing = True
        try:
            self._page.form.set_state(state)
        finally:
            self._showing = False
        put_cursor(self._page, place)
        if back and field is not None:
            caret = max(0, place.caret - (len(before) - len(text_of(field.editor))))
            select(field.editor, caret, caret)


def text_of(widget: QWidget) -> str:
    """What stands in a text editor, empty for anything else."""
    if isinstance(widget, QLineEdit):
        return widget.text()
    return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else ""
