"""The rows of an invoice as a table that can be edited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.core.invoice_draft import Refused, is_empty, new_row, with_product
from desktop.core.records.common import AmountView
from desktop.core.records.enums import RecordTypeView
from desktop.core.records.invoices import InvoiceActionRecordView
from desktop.core.records.products import ProductView
from desktop.qt.tips import plain

from . import cells
from .cells import Cell, Row, Terms, WrongInput
from .row_words import row_notes

Index = QModelIndex | QPersistentModelIndex
_NOTED = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)
"""The roles that tell what is set in a row beside its cells: period, cost centre …"""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NOWHERE = QModelIndex()
Wrong = dict[int, tuple[str, str]]
"""Per column the text that could not be taken, and why."""


class RowsModel(QAbstractTableModel):
    """Signals: `edited` when a row or what stands in it is another one; `refused` with the sentence for what could not
    be taken.

    Text that could not be taken stays in its cell until it is put right or forgotten; the row keeps what it had. Both
    together, `rows` and `refused_texts`, are all there is: `load` brings back the same table.
    """

    edited = Signal()
    refused = Signal(object)

    def __init__(self, terms: Terms) -> None:
        super().__init__()
        self.terms = terms
        self._rows: list[Row] = []
        self._wrong: list[Wrong] = []
        self._begun: tuple[int, int, Row] | None = None
        self._edited_in_deed: bool | None = None

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    @property
    def refused_texts(self) -> tuple[Refused, ...]:
        """What stands in cells and could not be taken."""
        return tuple(
            Refused(number, Cell(column).name, text)
            for number, wrong in enumerate(self._wrong)
            for column, (text, _) in sorted(wrong.items())
        )

    @contextmanager
    def one_deed(self) -> Iterator[None]:
        """What is done inside is told once, at its end, and so undone in one step however slow the computer is."""
        self._edited_in_deed = False
        try:
            yield
        finally:
            edited, self._edited_in_deed = self._edited_in_deed, None
            if edited:
                self.edited.emit()

    def load(self, rows: Sequence[InvoiceActionRecordView], refused: Sequence[Refused] = ()) -> None:
        """Shows other rows; nothing counts as edited."""
        self.beginResetModel()
        self._rows = list(rows)
        self._wrong = [{} for _ in rows]
        for one in refused:
            if one.row < len(self._rows) and one.cell in Cell.__members__:
                self._refuse(one.row, Cell[one.cell], one.text)
        self.endResetModel()
        self._tell()

    def set_terms(self, terms: Terms) -> None:
        """The invoice has another currency, language or way of VAT."""
        if terms != self.terms:
            self.terms = terms
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Cell) - 1)
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Cell) - 1))

    def trouble(self, index: Index) -> str:
        """Why the text that stands in the cell cannot be taken; empty when all is well."""
        return self._wrong[index.row()].get(index.column(), ("", ""))[1]

    def first_trouble(self) -> QModelIndex:
        """The first cell with text that cannot be taken, an invalid index when there is none."""
        for number, wrong in enumerate(self._wrong):
            if wrong:
                return self.index(number, min(wrong))
        return QModelIndex()

    def begin(self, index: Index) -> None:
        """The person begins to type into a cell: `forget` brings back the row as it is now."""
        self._begun = (index.row(), index.column(), self._rows[index.row()])

    def type_in(self, index: Index, text: str) -> None:
        """Takes in what stands in the cell after each key, so that sums follow and nothing typed can be lost.

        What cannot be taken yet is not complained about before the person goes on.
        """
        if self._write(index, text):
            self._tell()

    def forget(self, index: Index) -> None:
        """The cell shows again what it had before one typed, and not what could not be taken."""
        number, cell = index.row(), Cell(index.column())
        wrong, row = self._wrong[number].pop(cell, None), self._rows[number]
        self._rows[number] = self._row_before(number, cell)
        self._begun = None
        self._tell()
        if wrong or row != self._rows[number]:
            self._changed(number)
            self._was_edited()

    def is_message(self, number: int) -> bool:
        """Whether the row is text only."""
        return cells.is_message(self._rows[number])

    def is_empty(self, number: int) -> bool:
        """Whether nothing was written in the row."""
        return is_empty(self._rows[number]) and not self._wrong[number]

    def note(self, number: int) -> str:
        """What is set in the row beside its cells, empty when nothing is."""
        return row_notes(self._rows[number], self.terms)

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
        row, cell = self._rows[index.row()], Cell(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cells.shown(row, cell, self.terms)
        if role == Qt.ItemDataRole.EditRole:
            return cells.typed(row, cell, self.terms)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(cell)
        if cell is Cell.DESCRIPTION and role in _NOTED:
            note = self.note(index.row())
            return plain(note) if role == Qt.ItemDataRole.ToolTipRole else note
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles, the rows' numbers."""
        if orientation is not Qt.Orientation.Horizontal:
            return self.tr("Row {number}").format(number=section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self._titles()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes what was typed, or says with `refused` why not; then the row keeps what it had."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        taken = self._write(index, str(value))
        if taken:
            self._begun = None
        self._tell()
        return taken

    def fill(self, number: int, product: ProductView) -> None:
        """Takes everything the product says."""
        kept = (Cell.QUANTITY, Cell.DISCOUNT)
        self._wrong[number] = {cell: wrong for cell, wrong in self._wrong[number].items() if cell in kept}
        self._begun = None
        self._tell()
        self.put(number, with_product(self._rows[number], product, self.terms.currency))

    def put(self, number: int, row: Row) -> None:
        """The row is another one."""
        if row != self._rows[number]:
            self._rows[number] = row
            self._changed(number)
            self._was_edited()

    def add(self, *, message: bool = False, at: int | None = None) -> int:
        """A new row at the end or at `at`; answers its number."""
        at = len(self._rows) if at is None else at
        self.insert(at, [self.new_message() if message else self.new_row()])
        return at

    def new_row(self) -> Row:
        """An empty row in the invoice's currency."""
        return replace(new_row(), unit_price=AmountView(currency_code=self.terms.currency))

    def new_message(self) -> Row:
        """An empty row for text only."""
        message = RecordTypeView(RecordTypeView.MESSAGE)
        return replace(new_row(), record_type=message, quantity=None, unit_price=None)

    def duplicate(self, number: int) -> int:
        """The same row once more, below."""
        self.insert(number + 1, [self._rows[number]])
        return number + 1

    def insert(self, at: int, rows: Sequence[Row], texts: Sequence[dict[Cell, str]] = ()) -> None:
        """New rows at `at`; what of `texts` can be taken is written into their cells, the rest stands there refused."""
        if not rows:
            return
        self.beginInsertRows(_NOWHERE, at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self._wrong[at:at] = [{} for _ in rows]
        for number, written in enumerate(texts, at):
            for cell, text in written.items():
                self._refuse(number, cell, text)
        self.endInsertRows()
        self._tell()
        self._was_edited()

    def remove(self, number: int, count: int = 1) -> None:
        """Takes rows away."""
        self.beginRemoveRows(_NOWHERE, number, number + count - 1)
        del self._rows[number : number + count], self._wrong[number : number + count]
        self._begun = None
        self.endRemoveRows()
        self._tell()
        self._was_edited()

    def move(self, number: int, by: int) -> int:
        """Moves a row up (-1) or down (1), or several steps; answers where it stands then."""
        target = number + by
        if not by or not (0 <= number < len(self._rows) and 0 <= target < len(self._rows)):
            return number
        self.beginMoveRows(_NOWHERE, number, number, _NOWHERE, target + (1 if by > 0 else 0))
        self._rows.insert(target, self._rows.pop(number))
        self._wrong.insert(target, self._wrong.pop(number))
        self.endMoveRows()
        self._tell()
        self._was_edited()
        return target

    def _write(self, index: Index, text: str) -> bool:
        number, cell = index.row(), Cell(index.column())
        row, wrong = self._rows[number], self._wrong[number].get(cell)
        taken = self._refuse(number, cell, text)
        if self._rows[number] != row or self._wrong[number].get(cell) != wrong:
            self._changed(number)
            self._was_edited()
        return taken

    def _refuse(self, number: int, cell: Cell, text: str) -> bool:
        """Writes `text` into the cell, or keeps it there as what cannot be taken."""
        self._wrong[number].pop(cell, None)
        before = self._row_before(number, cell)
        try:
            same = text == cells.typed(before, cell, self.terms)
            self._rows[number] = before if same else cells.with_text(before, cell, text, self.terms)
        except WrongInput as why:
            self._rows[number] = before
            self._wrong[number][cell] = (text, str(why))
        return cell not in self._wrong[number]

    def _row_before(self, number: int, cell: Cell) -> Row:
        """The row as it was before one began to type into this cell."""
        begun = self._begun
        return begun[2] if begun and begun[:2] == (number, cell) else self._rows[number]

    def _was_edited(self) -> None:
        if self._edited_in_deed is None:
            self.edited.emit()
        else:
            self._edited_in_deed = True

    def _changed(self, number: int) -> None:
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(Cell) - 1))

    def _tell(self) -> None:
        first = self.first_trouble()
        self.refused.emit(self.trouble(first) if first.isValid() else "")

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        return RIGHT if column in cells.NUMBERS else LEFT

    def _titles(self) -> list[str]:
        price, total = self.tr("Unit price"), self.tr("Sum")
        if self.terms.vat_included:
            price, total = self.tr("Price incl."), self.tr("Sum incl.")
        return [
            self.tr("Article"), self.tr("Description"), self.tr("Quantity"), self.tr("Unit"), price,
            self.tr("Discount"), self.tr("VAT"), total,
        ]  # fmt: skip


def _wrong_data(text: str, why: str, role: int) -> Any:
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
        return text
    if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        return why
    if role == Qt.ItemDataRole.ForegroundRole:
        return QGuiApplication.palette().brightText()
    return RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None
