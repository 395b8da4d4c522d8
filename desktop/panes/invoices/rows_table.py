"""The table of rows one types into: everything by keyboard, products found while typing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit, QWidget

from desktop.core.pasted import read_cells
from desktop.qt.matching import Row as Hit

from .cell_delegate import CellDelegate
from .cells import Cell, Terms
from .product_finder import Products
from .row_paste import paste
from .rows_model import RowsModel
from .rows_view import RowsView

Index = QModelIndex | QPersistentModelIndex
_DONE = QAbstractItemDelegate.EndEditHint


class RowsTable(RowsView):
    """Signals: `went` when another cell is the current one, `typing` with the cell's index and its text after each key,
    `pasted` with what came from the clipboard.
    """

    went = Signal()
    typing = Signal(object, object)
    pasted = Signal(object)

    def __init__(self, model: RowsModel, products: Products) -> None:
        super().__init__(model)
        self._products = products
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(self.tr("Invoice rows"))
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.clicked.connect(self._edit_clicked)
        self.grip.dragged.connect(self._dragged)

    @property
    def terms(self) -> Terms:
        """What the invoice says about its rows."""
        return self._rows.terms

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

    def open_cell(self) -> tuple[int, int, QLineEdit] | None:
        """Row, column and editor of the cell that is being typed into."""
        index = self.currentIndex()
        edit = self.indexWidget(index) if self.is_typing and index.isValid() else None
        return (index.row(), index.column(), edit) if isinstance(edit, QLineEdit) else None

    def is_valid(self) -> bool:
        """Whether all that was typed could be taken; if not, goes to the first cell to be put right."""
        wrong = self._rows.first_trouble()
        if wrong.isValid():
            self.edit_cell(wrong.row(), wrong.column())
        return not wrong.isValid()

    def find_products(self, words: str) -> list[Hit]:
        """The products that match, nothing for no words."""
        return self._products.find(words) if words.strip() else []

    def begin_typing(self, index: Index) -> None:
        """A cell is opened: Esc brings back what its row is now."""
        self._rows.begin(index)

    def typed_in(self, index: QModelIndex, text: str) -> None:
        """The text of the open cell after a key."""
        self._rows.type_in(index, text)
        self.typing.emit(index, text)

    def take_product(self, product_id: object) -> None:
        """Fills the current row and goes on to its quantity."""
        number = self.currentIndex().row()
        product = self._products.get(product_id)
        if product is not None and number >= 0:
            self._rows.fill(number, product)
            self.edit_cell(number, Cell.QUANTITY)

    def add_row(self, *, message: bool = False) -> None:
        """A new row at the end, ready to be typed into."""
        number = self._rows.add(message=message)
        self.edit_cell(number, self._first_cell(number))

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
        with self._rows.one_deed():
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

    def move_row_up(self) -> None:
        """Alt+Up."""
        self.move_row(-1)

    def move_row_down(self) -> None:
        """Alt+Down."""
        self.move_row(1)

    def paste_lines(self) -> bool:
        """Makes rows of the clipboard's lines; False when it holds just one cell, which is pasted where one types."""
        lines = read_cells(QGuiApplication.clipboard().text())
        if not lines or (len(lines) == 1 and len(lines[0]) == 1):
            return False
        self.finish_typing()
        current = self.currentIndex()
        number = current.row() if current.isValid() else self._rows.rowCount() - 1
        found = paste(self._rows, lines, number, Cell(max(0, current.column())), self._products.numbered)
        last = found.at + found.count - 1
        self.setCurrentIndex(self._rows.index(last, self._first_cell(last)))
        self.pasted.emit(found)
        return True

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

    def currentChanged(self, current: Index, previous: Index) -> None:
        """What is said about the current row follows."""
        super().currentChanged(current, previous)
        self.went.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V makes rows of lines from a spreadsheet."""
        if event.matches(QKeySequence.StandardKey.Paste):
            if not self.paste_lines():
                self._paste_cell()
            return
        super().keyPressEvent(event)

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

    def _first_cell(self, number: int) -> Cell:
        return Cell.DESCRIPTION if self.is_message(number) else Cell.ARTICLE

    def _paste_cell(self) -> None:
        index = self.currentIndex()
        text = QGuiApplication.clipboard().text().strip()
        if text and self._rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self._rows.setData(index, text)

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

    def _dragged(self, held: int, over: int) -> None:
        self.finish_typing()
        column = max(0, self.currentIndex().column())
        self.setCurrentIndex(self._rows.index(self._rows.move(held, over - held), column))
