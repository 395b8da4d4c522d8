"""The rows of an invoice as a table that can be edited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.core.invoice_draft import is_empty, new_row, with_product
from desktop.core.records.enums import RecordTypeView
from desktop.core.records.invoices import InvoiceActionRecordView
from desktop.core.records.products import ProductView
from desktop.qt.format import Format

from . import cells
from .cells import Cell, Row, WrongInput

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel):
    """Signals: `edited` when a row is another one; `refused` with the sentence for what could not be taken.

    Text that could not be taken stays in its cell until it is put right or forgotten; the row keeps what it had.
    """

    edited = Signal()
    refused = Signal(object)

    def __init__(self, fmt: Format) -> None:
        super().__init__()
        self._fmt = fmt
        self._rows: list[Row] = []
        self._wrong: list[dict[int, tuple[str, str]]] = []
        """Per row and column the text that could not be taken, and why."""

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def load(self, rows: Sequence[InvoiceActionRecordView]) -> None:
        """Shows other rows; nothing counts as edited."""
        self.beginResetModel()
        self._rows = list(rows)
        self._wrong = [{} for _ in rows]
        self.endResetModel()
        self._tell()

    def trouble(self, index: Index) -> str:
        """Why the text that stands in the cell cannot be taken; empty when all is well."""
        return self._wrong[index.row()].get(index.column(), ("", ""))[1]

    def first_trouble(self) -> QModelIndex:
        """The first cell with text that cannot be taken, an invalid index when there is none."""
        for number, wrong in enumerate(self._wrong):
            if wrong:
                return self.index(number, min(wrong))
        return QModelIndex()

    def forget(self, index: Index) -> None:
        """The cell shows again what the row has."""
        if self._wrong[index.row()].pop(index.column(), None):
            self._changed(index.row())
            self._tell()

    def is_message(self, number: int) -> bool:
        """Whether the row is text only."""
        return cells.is_message(self._rows[number])

    def is_empty(self, number: int) -> bool:
        """Whether nothing was written in the row."""
        return is_empty(self._rows[number]) and not self._wrong[number]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Eight columns."""
        return 0 if parent.isValid() else len(Cell)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What may be typed into."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if cells.is_editable(self._rows[index.row()], Cell(index.column())):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text and alignment of a cell; text that cannot be taken is in the colour of errors."""
        wrong = self._wrong[index.row()].get(index.column())
        if wrong:
            return _wrong_data(*wrong, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return cells.shown(self._rows[index.row()], Cell(index.column()), self._fmt)
        if role == Qt.ItemDataRole.EditRole:
            return cells.typed(self._rows[index.row()], Cell(index.column()), self._fmt)
        return self._alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self._titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes what was typed, or says with `refused` why not; then the row keeps what it had."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        row = self._rows[index.row()]
        if str(value) == cells.typed(row, Cell(index.column()), self._fmt):
            self.forget(index)
            return True
        try:
            after = cells.with_text(row, Cell(index.column()), str(value))
        except WrongInput as why:
            self._wrong[index.row()][index.column()] = (str(value), str(why))
            self._changed(index.row())
            self._tell()
            return False
        self.forget(index)
        self._put(index.row(), after)
        return True

    def fill(self, number: int, product: ProductView) -> None:
        """Takes everything the product says."""
        kept = (Cell.QUANTITY, Cell.DISCOUNT)
        self._wrong[number] = {cell: wrong for cell, wrong in self._wrong[number].items() if cell in kept}
        self._tell()
        self._put(number, with_product(self._rows[number], product))

    def add(self, *, message: bool = False, at: int | None = None) -> int:
        """A new row at the end or at `at`; answers its number."""
        row = new_row()
        if message:
            row = replace(row, record_type=RecordTypeView(RecordTypeView.MESSAGE), quantity=None, unit_price=None)
        return self._insert(len(self._rows) if at is None else at, row)

    def duplicate(self, number: int) -> int:
        """The same row once more, below."""
        return self._insert(number + 1, self._rows[number])

    def remove(self, number: int) -> None:
        """Takes a row away."""
        self.beginRemoveRows(_NOWHERE, number, number)
        del self._rows[number], self._wrong[number]
        self.endRemoveRows()
        self._tell()
        self.edited.emit()

    def move(self, number: int, by: int) -> int:
        """Moves a row up (-1) or down (1); answers where it stands then."""
        target = number + by
        if not 0 <= target < len(self._rows):
            return number
        self.beginMoveRows(_NOWHERE, number, number, _NOWHERE, target + (1 if by > 0 else 0))
        self._rows.insert(target, self._rows.pop(number))
        self._wrong.insert(target, self._wrong.pop(number))
        self.endMoveRows()
        self._tell()
        self.edited.emit()
        return target

    def _insert(self, at: int, row: Row) -> int:
        self.beginInsertRows(_NOWHERE, at, at)
        self._rows.insert(at, row)
        self._wrong.insert(at, {})
        self.endInsertRows()
        self.edited.emit()
        return at

    def _put(self, number: int, row: Row) -> None:
        if row == self._rows[number]:
            return
        self._rows[number] = row
        self._changed(number)
        self.edited.emit()

    def _changed(self, number: int) -> None:
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(Cell) - 1))

    def _tell(self) -> None:
        first = self.first_trouble()
        self.refused.emit(self.trouble(first) if first.isValid() else "")

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        return _RIGHT if column in cells.NUMBERS else _LEFT

    def _titles(self) -> list[str]:
        return [
            self.tr("Article"), self.tr("Description"), self.tr("Quantity"), self.tr("Unit"), self.tr("Unit price"),
            self.tr("Discount"), self.tr("VAT"), self.tr("Sum"),
        ]  # fmt: skip


def _wrong_data(text: str, why: str, role: int) -> Any:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
        return text
    if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        return why
    if role == Qt.ItemDataRole.ForegroundRole:
        return QGuiApplication.palette().brightText()
    return _RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None
