"""The table of rows one types into: everything by keyboard, products found while typing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.qt.hitlist import HitList
from desktop.qt.matching import Row as Hit
from desktop.qt.styled import set_property

from .cells import NUMBERS, Cell
from .rows_model import RowsModel

Index = QModelIndex | QPersistentModelIndex
Find = Callable[[str], list[Hit]]
_WIDTHS = {
    Cell.ARTICLE: 84, Cell.QUANTITY: 72, Cell.UNIT: 60, Cell.PRICE: 96, Cell.DISCOUNT: 80, Cell.VAT: 64, Cell.SUM: 108,
}  # fmt: skip
_NARROW = {
    Cell.ARTICLE: 70, Cell.QUANTITY: 56, Cell.UNIT: 48, Cell.PRICE: 80, Cell.DISCOUNT: 62, Cell.VAT: 52, Cell.SUM: 88,
}  # fmt: skip
_NARROW_BELOW = 660
_ROW_HEIGHT = 32
_MOST_HITS = 8
_DONE = QAbstractItemDelegate.EndEditHint
_GO_ON: dict[int, QAbstractItemDelegate.EndEditHint] = {
    Qt.Key.Key_Return: _DONE.EditNextItem,
    Qt.Key.Key_Enter: _DONE.EditNextItem,
    Qt.Key.Key_Tab: _DONE.EditNextItem,
    Qt.Key.Key_Backtab: _DONE.EditPreviousItem,
}


class CellDelegate(QStyledItemDelegate):
    """Line edits in the cells; article and description list the products that match.

    The first hit for an article is chosen at once; in a description, where one writes freely, none is.
    """

    def __init__(self, table: RowsTable, find: Find) -> None:
        super().__init__(table)
        self._table = table
        self._find = find
        self._hits: list[Hit] = []
        self._list: HitList | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line edit named after its column."""
        edit = QLineEdit(parent)
        edit.setProperty("role", "cell")
        header = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        edit.setAccessibleName(str(header))
        if index.column() in NUMBERS:
            edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if index.column() in (Cell.ARTICLE, Cell.DESCRIPTION) and not self._table.is_message(index.row()):
            edit.setProperty("chooses", index.column() == Cell.ARTICLE)
            edit.textEdited.connect(self._look_up)
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The text, all of it selected so that typing replaces it."""
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list of products; Enter and Tab take the chosen one, or go on to the next cell."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            if self._list_key(watched, event.key()):
                return True
            hint = _GO_ON.get(event.key())
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if hint is not None and (plain or event.key() == Qt.Key.Key_Backtab):
                self._go_on(watched, hint)
                return True
        if event.type() == QEvent.Type.FocusOut:
            self._close_list()
        return super().eventFilter(watched, event)

    def _go_on(self, edit: QLineEdit, hint: QAbstractItemDelegate.EndEditHint) -> None:
        self._close_list()
        self.commitData.emit(edit)
        if edit.property("invalid") != "true":
            self.closeEditor.emit(edit, hint)

    def _mark(self, edit: QWidget, index: Index) -> None:
        why = self._table.trouble(index)
        set_property(edit, "invalid", "true" if why else "false")
        edit.setAccessibleDescription(why)

    def _list_key(self, edit: QLineEdit, key: int) -> bool:
        if self._list is None or not self._list.isVisible() or not self._hits:
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self._close_list()
            return True
        chosen = self._list.currentRow() >= 0
        if chosen and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take(edit, self._list.currentRow())
            return True
        return False

    def _look_up(self, words: str) -> None:
        edit = self.sender()
        if not isinstance(edit, QLineEdit):
            return
        self._hits = self._find(words) if words.strip() else []
        if not self._hits:
            self._close_list()
            return
        if self._list is None:
            self._list = HitList(self._table.window())
            self._list.itemClicked.connect(self._clicked)
        self._list.fill(self._hits, "")
        if not edit.property("chooses"):
            self._list.setCurrentRow(-1)
        self._list.show_under(edit, _MOST_HITS)

    def _clicked(self, item: QListWidgetItem) -> None:
        edit = self._table.focusWidget() or self._table.viewport().focusWidget()
        if isinstance(edit, QLineEdit) and self._list is not None:
            self._take(edit, self._list.row(item))

    def _take(self, edit: QLineEdit, number: int) -> None:
        product_id = self._hits[number][0]
        self._close_list()
        self.closeEditor.emit(edit, _DONE.RevertModelCache)
        self._table.take_product(product_id)

    def _close_list(self) -> None:
        self._hits = []
        if self._list is not None:
            self._list.hide()


class RowsTable(QTableView):
    """`find` lists products for typed words; `product` answers one by its id."""

    def __init__(self, model: RowsModel, find: Find, product: Callable[[Any], Any]) -> None:
        super().__init__()
        self._rows = model
        self._product = product
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self, find))
        self.setProperty("role", "rows")
        self.setAccessibleName(self.tr("Invoice rows"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.clicked.connect(self._edit_clicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._size_columns()
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset):
            signal.connect(self._fit)
        self._fit()

    def is_message(self, number: int) -> bool:
        """Whether the row is text only."""
        return self._rows.is_message(number)

    def trouble(self, index: Index) -> str:
        """Why the text in the cell cannot be taken; empty when all is well."""
        return self._rows.trouble(index)

    @property
    def is_typing(self) -> bool:
        """Whether a cell is open for typing."""
        return self.state() is QAbstractItemView.State.EditingState

    def is_valid(self) -> bool:
        """Whether all that was typed could be taken; if not, goes to the first cell to be put right."""
        wrong = self._rows.first_trouble()
        if wrong.isValid():
            self.edit_cell(wrong.row(), wrong.column())
        return not wrong.isValid()

    def take_product(self, product_id: object) -> None:
        """Fills the current row and goes on to its quantity."""
        number = self.currentIndex().row()
        product = self._product(product_id)
        if product is not None and number >= 0:
            self._rows.fill(number, product)
            self.edit_cell(number, Cell.QUANTITY)

    def add_row(self, *, message: bool = False) -> None:
        """A new row at the end, ready to be typed into."""
        number = self._rows.add(message=message)
        self.edit_cell(number, Cell.DESCRIPTION if message else Cell.ARTICLE)

    def duplicate_row(self) -> None:
        """Ctrl+D."""
        self.finish_typing()
        if self.currentIndex().isValid():
            number = self._rows.duplicate(self.currentIndex().row())
            self.edit_cell(number, Cell.DESCRIPTION if self.is_message(number) else Cell.QUANTITY)

    def remove_row(self) -> None:
        """Ctrl+Delete; the last row left is emptied instead."""
        number = self.currentIndex().row()
        if number < 0:
            return
        self._rows.remove(number)
        if not self._rows.rowCount():
            self._rows.add()
        self.setCurrentIndex(self._rows.index(min(number, self._rows.rowCount() - 1), Cell.DESCRIPTION))

    def move_row(self, by: int) -> None:
        """Alt and an arrow."""
        self.finish_typing()
        column = self.currentIndex().column()
        number = self._rows.move(self.currentIndex().row(), by)
        self.setCurrentIndex(self._rows.index(number, max(0, column)))

    def finish_typing(self) -> None:
        """Takes in the cell that is being typed into."""
        for edit in self.viewport().findChildren(QLineEdit):
            if edit.isVisible():
                self.commitData(edit)
                super().closeEditor(edit, _DONE.NoHint)

    def edit_cell(self, number: int, cell: int) -> None:
        """Begins to type into a cell."""
        index = self._rows.index(number, cell)
        self.setCurrentIndex(index)
        self.setFocus()
        self.edit(index)

    def move_row_up(self) -> None:
        """Alt+Up."""
        self.move_row(-1)

    def move_row_down(self) -> None:
        """Alt+Down."""
        self.move_row(1)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes on to the next cell that can be typed into; in the last one it makes a new row.

        Below an empty row no other one is made: there Tab leaves the table.
        """
        if hint == _DONE.RevertModelCache:
            self._rows.forget(self.currentIndex())
        if hint not in (_DONE.EditNextItem, _DONE.EditPreviousItem):
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, _DONE.NoHint)
        forward = hint == _DONE.EditNextItem
        index = self._beside(1 if forward else -1)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)
        elif forward and not self._rows.is_empty(self.currentIndex().row()):
            self.add_row()
        else:
            super().focusNextPrevChild(forward)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell that can be typed into, and out after the last one."""
        index = self._beside(1 if forward else -1)
        if self.hasFocus() and index.isValid():
            self.setCurrentIndex(index)
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by Tab stands in the first cell, backwards in the last."""
        super().focusInEvent(event)
        step = {Qt.FocusReason.TabFocusReason: 1, Qt.FocusReason.BacktabFocusReason: -1}.get(event.reason())
        if step:
            self.setCurrentIndex(self._editable(-1 if step > 0 else self._rows.rowCount() * len(Cell), step))

    def _beside(self, step: int) -> QModelIndex:
        current = self.currentIndex()
        return self._editable(current.row() * len(Cell) + current.column(), step) if current.isValid() else current

    def _editable(self, place: int, step: int) -> QModelIndex:
        """The next cell that can be typed into, seen from the one at `place`."""
        place += step
        while 0 <= place < self._rows.rowCount() * len(Cell):
            index = self._rows.index(place // len(Cell), place % len(Cell))
            if self._rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
                return index
            place += step
        return QModelIndex()

    def _edit_clicked(self, index: QModelIndex) -> None:
        if self._rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Cell.DESCRIPTION, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setFixedHeight(_ROW_HEIGHT)
        for cell, width in _WIDTHS.items():
            self.setColumnWidth(cell, width)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the numbers give room to the description."""
        super().resizeEvent(event)
        for cell, width in (_NARROW if self.width() < _NARROW_BELOW else _WIDTHS).items():
            self.setColumnWidth(cell, width)

    def _fit(self, *_: object) -> None:
        self.setFixedHeight(_ROW_HEIGHT * (self._rows.rowCount() + 1) + 2)
        self.clearSpans()
        for number in range(self._rows.rowCount()):
            if self._rows.is_message(number):
                self.setSpan(number, Cell.DESCRIPTION, 1, len(Cell) - Cell.DESCRIPTION)
