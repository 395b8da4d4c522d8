"""Columns and records as Qt's views and screen readers see them. Painting asks the records, not this model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from .rows import Rows

if TYPE_CHECKING:
    from desktop.core.stages import Tone

T = TypeVar("T")
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: how a record reads and sorts in it.

    `title` is translated where the column is made. `width` in pixels at 100 %, the least for a `stretch` column, of
    which a table has one. `sort` gives a number, text (Swedish order) or tuple, one kind for all records; None is not
    sortable. With `tone` the text is a badge, `note` is small red text after it, `muted` and `strike` change its ink.
    A `fresh` value has been typed over and not been sent. In a table narrower than `hide_below` the column is left
    out; an `optional` one is shown when somebody chooses it, one with `usual_while` also while that says so.
    """

    id: str
    title: str
    width: int
    text: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    align_right: bool = False
    stretch: bool = False
    tone: Callable[[T], Tone | None] | None = None
    note: Callable[[T], str] | None = None
    muted: Callable[[T], bool] | None = None
    strike: Callable[[T], bool] | None = None
    fresh: Callable[[T], bool] | None = None
    hide_below: int = 0
    optional: bool = False
    usual_while: Callable[[], bool] | None = None

    @property
    def usual(self) -> bool:
        """Whether it is shown as long as nobody has chosen columns."""
        return not self.optional and (self.usual_while is None or self.usual_while())


class RecordModel(QAbstractTableModel):
    """Adapts `Rows`. A checkable model has a column of boxes before all others; `columns` are those chosen."""

    def __init__(
        self, columns: Sequence[Column[Any]], rows: Rows[Any], key: Callable[[Any], str], checks: bool
    ) -> None:
        super().__init__()
        self.columns, self.rows, self.key, self.checks = list(columns), rows, key, checks

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Visible records."""
        return 0 if parent.isValid() else len(self.rows.visible)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Columns, the boxes included."""
        return 0 if parent.isValid() else len(self.columns) + self.checks

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text for copying and screen readers; a cell's accessible text is its whole row in words."""
        if role == Qt.ItemDataRole.DisplayRole:
            column = self.column(index.column())
            return column.text(self.rows.at(index.row())) if column else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.in_words(self.rows.at(index.row()))
        if role == Qt.ItemDataRole.CheckStateRole and self.checks and index.column() == 0:
            on = self.rows.marks[self.rows.visible[index.row()]]
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = self.column(section)
        return column.title if column else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be selected, boxes ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self.checks and index.column() == 0 else flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ticks or clears a box, as screen readers do."""
        if role != Qt.ItemDataRole.CheckStateRole or not self.checks:
            return False
        self.rows.mark([self.rows.visible[index.row()]], on=Qt.CheckState(value) == Qt.CheckState.Checked)
        self.dataChanged.emit(index, index, [role])
        return True

    def column(self, section: int) -> Column[Any] | None:
        """The column of a header section; None for the boxes."""
        at = section - self.checks
        return self.columns[at] if 0 <= at < len(self.columns) else None

    def in_words(self, record: Any) -> str:
        """A row as a sentence: titles and values."""
        parts = []
        for column in self.columns:
            text = column.text(record)
            note = column.note(record) if column.note else ""
            if text:
                parts.append(f"{column.title} {text} {note}".strip())
        return ", ".join(parts)

    def renew(self, columns: Sequence[Column[Any]] | None = None) -> None:
        """Tells views that rows came, went or moved, after it happened: nothing can look in between.

        With `columns` there are others from now on.
        """
        self.beginResetModel()
        if columns is not None:
            self.columns = list(columns)
        self.endResetModel()

    def refresh(self, positions: Sequence[int]) -> None:
        """Tells views that records at these positions have other values."""
        last = len(self.columns) + self.checks - 1
        if len(positions) > 20:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, last))
            return
        for position in positions:
            row = self.rows.row_of(self.key(self.rows.records[position]))
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
