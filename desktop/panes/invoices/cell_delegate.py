"""The line one types into where a cell was, and how the cells are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.qt import theme
from desktop.qt.field import leaves_undo_to_page
from desktop.qt.styled import set_property

from .cells import NUMBERS, Cell
from .completion import Completion
from .row_hints import begun_code, code_hits
from .rows_model import LEFT, RIGHT

if TYPE_CHECKING:
    from .rows_table import RowsTable

Index = QModelIndex | QPersistentModelIndex
_DONE = QAbstractItemDelegate.EndEditHint
_GO_ON: dict[int, QAbstractItemDelegate.EndEditHint] = {
    Qt.Key.Key_Return: _DONE.EditNextItem,
    Qt.Key.Key_Enter: _DONE.EditNextItem,
    Qt.Key.Key_Tab: _DONE.EditNextItem,
    Qt.Key.Key_Backtab: _DONE.EditPreviousItem,
}
ROW_HEIGHT = 32
"""The first line of a row; below it there may be another one."""

_EDGE = 8


class CellDelegate(QStyledItemDelegate):
    """Line edits in the cells; article and description list the products that match, a `{` the date codes.

    The first hit for an article or a code is chosen at once; in a description, where one writes freely, none is.
    """

    def __init__(self, table: RowsTable) -> None:
        super().__init__(table)
        self._table = table
        self._edit: QLineEdit | None = None
        self._completion = Completion(table)
        self._completion.taken.connect(self._take)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line edit named after its column."""
        edit = QLineEdit(parent)
        edit.setProperty("role", "cell")
        edit.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        if index.column() in NUMBERS:
            edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        edit.textEdited.connect(self._typed)
        self._edit = edit
        self._table.begin_typing(index)
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The text, all of it selected so that typing replaces it; what the person has typed is never replaced."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            if not self._table.trouble(index):
                self._mark(editor, index)
            return
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QLineEdit) and editor.text() != text:
            editor.setText(text)
            editor.selectAll()
        self._mark(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """What was typed goes to the row unless a product was taken from the list."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
            self._mark(editor, index)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The line is gone."""
        self._edit = None
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """In an empty row the words for a product may reach over the description."""
        room = QRect(option.rect.topLeft(), QSize(option.rect.width(), ROW_HEIGHT))
        beside = index.sibling(index.row(), Cell.DESCRIPTION)
        if index.column() == Cell.ARTICLE and not beside.data():
            room.setRight(self._table.visualRect(beside).right())
        editor.setGeometry(room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The text on the row's first line, where its editor would write it; asks only for what is drawn."""
        look, place = theme.current(), option.rect
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, QColor(look.line))
        self._paint_mark(painter, option)
        text = str(index.data())
        if not text:
            return
        room = QRect(place.left(), place.top(), place.width(), ROW_HEIGHT - 1).adjusted(_EDGE, 0, -_EDGE, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(look.bad if self._table.trouble(index) else look.text))
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(RIGHT if index.column() in NUMBERS else LEFT), shown)

    @staticmethod
    def _paint_mark(painter: QPainter, option: QStyleOptionViewItem) -> None:
        """What marks the current cell is as high as its first line, as its editor is."""
        look, state = theme.current(), QStyle.StateFlag
        if not option.state & state.State_Selected:
            return
        place = QRect(option.rect.topLeft(), QSize(option.rect.width(), ROW_HEIGHT - 1))
        focused = bool(option.state & state.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(look.accent_ground))
        painter.setPen(QPen(QColor(look.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1) if focused else place, 4, 4)
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list; Enter and Tab take the chosen one, or go on to the next cell."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            if self._completion.key(event.key()):
                return True
            if event.matches(QKeySequence.StandardKey.Paste) and self._table.paste_lines():
                return True
            hint = _GO_ON.get(event.key())
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if hint is not None and (plain or event.key() == Qt.Key.Key_Backtab):
                self._go_on(watched, hint)
                return True
        if event.type() == QEvent.Type.FocusOut:
            self._completion.close()
        return leaves_undo_to_page(event) or super().eventFilter(watched, event)

    def _go_on(self, edit: QLineEdit, hint: QAbstractItemDelegate.EndEditHint) -> None:
        self._completion.close()
        self.commitData.emit(edit)
        if edit.property("invalid") != "true":
            self.closeEditor.emit(edit, hint)

    def _mark(self, edit: QWidget, index: Index) -> None:
        why = self._table.trouble(index)
        set_property(edit, "invalid", "true" if why else "false")
        edit.setAccessibleDescription(why)

    def _typed(self, text: str) -> None:
        edit, index = self._edit, self._table.currentIndex()
        if edit is None or not index.isValid():
            return
        written, article = index.column() == Cell.DESCRIPTION, index.column() == Cell.ARTICLE
        free = self._table.is_message(index.row())
        hits = self._table.find_products(text) if (written or article) and not free else []
        code = begun_code(text, edit.cursorPosition()) if written else ""
        if not (article and hits):
            # Letters by which a product is looked for are not yet the row's article number.
            self._table.typed_in(index, text)
        if code:
            self._completion.offer(edit, code_hits(code, self._table.terms), chosen=True)
        elif written or article:
            self._completion.offer(edit, hits, chosen=article)

    def _take(self, value: object) -> None:
        edit, index = self._edit, self._table.currentIndex()
        if edit is None or not index.isValid():
            return
        code = begun_code(edit.text(), edit.cursorPosition()) if index.column() == Cell.DESCRIPTION else ""
        if code:
            edit.setSelection(edit.cursorPosition() - len(code), len(code))
            edit.insert(str(value))
            self._table.typed_in(index, edit.text())
        else:
            self.closeEditor.emit(edit, _DONE.RevertModelCache)
            self._table.take_product(value)
