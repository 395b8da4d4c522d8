"""The cursor on a page of fields: where it is, and putting it back there."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from desktop.core.place import Place

from .field import Field


def place_in(page: QWidget) -> Place:
    """The field of the page that has, or had last, the keyboard, with the cursor in it."""
    widget = page.focusWidget()
    caret, anchor = selection(widget)
    return Place(field=_name(widget, page), caret=caret, anchor=anchor, scroll=scrolled(page))


def put_cursor(page: QWidget, place: Place) -> bool:
    """Goes back to a field; False when the page has none of that name."""
    scroll_to(page, place.scroll)
    found = page.findChild(Field, place.field) if place.field else None
    if found is None:
        return False
    found.editor.setFocus()
    select(found.editor, place.caret, place.anchor)
    return True


def selection(widget: QWidget | None) -> tuple[int, int]:
    """Where the cursor stands in the text and where the selection began, in characters."""
    if isinstance(widget, QLineEdit):
        caret = widget.cursorPosition()
        if not widget.hasSelectedText():
            return caret, caret
        start, end = widget.selectionStart(), widget.selectionEnd()
        return caret, end if caret == start else start
    if isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        return cursor.position(), cursor.anchor()
    return 0, 0


def select(widget: QWidget, caret: int, anchor: int) -> None:
    """Puts the cursor into the text, as far in as there is text."""
    if isinstance(widget, QLineEdit):
        length = len(widget.text())
        caret, anchor = min(caret, length), min(anchor, length)
        widget.setCursorPosition(caret)
        if caret != anchor:
            widget.setSelection(anchor, caret - anchor)
        else:
            widget.deselect()
    elif isinstance(widget, QPlainTextEdit):
        cursor, length = widget.textCursor(), len(widget.toPlainText())
        cursor.setPosition(min(anchor, length))
        cursor.setPosition(min(caret, length), QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)


def scrolled(page: QWidget) -> int:
    """How far the page is scrolled, in pixels."""
    area = page.findChild(QScrollArea)
    return area.verticalScrollBar().value() if area is not None else 0


def scroll_to(page: QWidget, value: int) -> None:
    """Scrolls the page."""
    area = page.findChild(QScrollArea)
    if area is not None:
        area.verticalScrollBar().setValue(value)


def _name(widget: QWidget | None, page: QWidget) -> str:
    while widget is not None and widget is not page:
        if isinstance(widget, Field):
            return widget.objectName()
        widget = widget.parentWidget()
    return ""
