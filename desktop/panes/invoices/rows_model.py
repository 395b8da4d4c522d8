"""The rows of an invoice as a table that can be edited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop.core.invoice_draft import new_row, with_product
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
    """Signals: `edited` when a row is another one; `refused` with the sentence for what could not be taken."""

    edited = Signal()
    refused = Signal(object)

    def __init__(self, fmt: Format) -> None:
        super().__init__()
        self._fmt = fmt
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def load(self, rows: Sequence[InvoiceActionRecordView]) -> None:
        """Shows other rows; nothing counts as edited."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

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
        """Text and alignment of a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return cells.shown(self._rows[index.row()], Cell(index.column()), self._fmt)
        if role == Qt.ItemDataRole.EditRole:
            return cells.typed(self._rows[index.row()], Cell(index.column()), self._fmt)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() in cells.NUMBERS else _LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in cells.NUMBERS else _LEFT
        return self._titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes what was typed, or says with `refused` why not; then the cell keeps what it had."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        row = self._rows[index.row()]
        if str(value) == cells.typed(row, Cell(index.column()), self._fmt):
            return True
        try:
            after = cells.with_text(row, Cell(index.column()), str(value))
        except WrongInput as why:
            self.refused.emit(str(why))
            return False
        self.refused.emit("")
        self._put(index.row(), after)
        return True

    def fill(self, number: int, product: ProductView) -> None:
        """Takes everything the product says."""
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
        del self._rows[number]
        self.endRemoveRows()
        self.edited.emit()

    def move(self, number: int, by: int) -> int:
        """Moves a row up (-1) or down (1); answers where it stands then."""
        target = number + by
        if not 0 <= target < len(self._rows):
            return number
        self.beginMoveRows(_NOWHERE, number, number, _NOWHERE, target + (1 if by > 0 else 0))
        self._rows.insert(target, self._rows.pop(number))
        self.endMoveRows()
        self.edited.emit()
        return target

    def _insert(self, at: int, row: Row) -> int:
        self.beginInsertRows(_NOWHERE, at, at)
        self._rows.insert(at, row)
        self.endInsertRows()
        self.edited.emit()
        return at

    def _put(self, number: int, row: Row) -> None:
        if row == self._rows[number]:
            return
        self._rows[number] = row
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(Cell) - 1))
        self.edited.emit()

    def _titles(self) -> list[str]:
        return [
            self.tr("Article"), self.tr("Description"), self.tr("Quantity"), self.tr("Unit"), self.tr("Unit price"),
            self.tr("Discount"), self.tr("VAT"), self.tr("Sum"),
        ]  # fmt: skip
