"""How the shared list looks and answers mouse and keyboard; `table.RecordTable` adds what it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from .empty import EmptyState
from .row_painter import ROW_HEIGHT, RowPainter, draw_box
from .rows import Rows
from .table_header import TableHeader
from .table_model import Column, RecordModel

_BOX_WIDTH = 28
_SELECT_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RecordView(QTableView):
    """Rows of 32 pixels painted from the records, one selected, any number ticked.

    Signals: `opened(record)` by double click or Enter; `checked_changed()`; `empty_action()` the button of the empty
    list.
    """

    opened = Signal(object)
    checked_changed = Signal()
    empty_action = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], str],
        rows: Rows[Any],
        checkable: bool,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._key, self._rows = list(columns), key, rows
        self._model = RecordModel(columns, rows, key, checkable)
        self._hovered = self._last_box = -1
        self._loading = False
        self._empty = EmptyState(self.viewport())
        self._empty.action.connect(self.empty_action)
        self.setModel(self._model)
        self._model.dataChanged.connect(self._model_changed)
        self._head = TableHeader(self._model, self)
        self._set_up_header()
        self._set_up_view()

    def _set_up_header(self) -> None:
        self.setHorizontalHeader(self._head)
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _set_up_view(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)

    def checked(self) -> list[Any]:
        """Ticked records, in the order they came; those that view or filter hides are among them."""
        ticked = self._model.checked
        return [record for record in self._rows.records if self._key(record) in ticked] if ticked else []

    def shown_columns(self) -> list[Column[Any]]:
        """The columns in sight, from left to right; the boxes are none."""
        return [column for column, _left, _width in sorted(self._cells(), key=_left_edge) if column is not None]

    def marked_records(self) -> list[Any]:
        """Ticked records in the order they are shown, then those that view or filter hides."""
        ticked = self._model.checked
        shown = [self._rows.records[at] for at in self._rows.visible] if ticked else []
        seen = [record for record in shown if self._key(record) in ticked]
        keys = {self._key(record) for record in seen}
        return seen + [record for record in self.checked() if self._key(record) not in keys]

    def set_checked(self, ids: Iterable[str]) -> None:
        """Ticks exactly these."""
        self._model.checked = set(ids) & self._rows.position.keys()
        self._boxes_changed()

    def column_sections(self) -> dict[str, int]:
        """The section of each column by its id."""
        return {column.id: at for at, column in enumerate(self._columns, start=int(self._model.checks))}

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows that cross the event's area, or grey ones while loading."""
        painter = QPainter(self.viewport())
        cells = self._cells()
        width = sum(cell[2] for cell in cells)
        left = -self.horizontalScrollBar().value()
        rows = RowPainter(painter, left, max(width, self.viewport().width()))
        if self._loading and not self._rows.visible and self._empty.isHidden():
            self._paint_skeleton(rows, cells)
            return
        offset = self.verticalScrollBar().value()
        first = (event.rect().top() + offset) // ROW_HEIGHT
        last = min((event.rect().bottom() + offset) // ROW_HEIGHT, len(self._rows.visible) - 1)
        for row in range(max(0, first), last + 1):
            self._paint_row(painter, rows, cells, row, row * ROW_HEIGHT - offset)

    def _paint_row(
        self, painter: QPainter, rows: RowPainter, cells: list[tuple[Column[Any] | None, int, int]], row: int, top: int
    ) -> None:
        record = self._rows.at(row)
        selected = self.selectionModel().isRowSelected(row, QModelIndex())
        focused = self.hasFocus() and row == self.currentIndex().row()
        rows.ground(top, selected=selected, hovered=row == self._hovered, focused=focused)
        for column, left, width in cells:
            if column is None:
                on = self._key(record) in self._model.checked
                state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
                draw_box(painter, QRect(left, top, width, ROW_HEIGHT - 1), state)
            else:
                rows.cell(column, record, left, top, width)

    def _paint_skeleton(self, rows: RowPainter, cells: list[tuple[Column[Any] | None, int, int]]) -> None:
        for row in range(self.viewport().height() // ROW_HEIGHT):
            rows.ground(row * ROW_HEIGHT, selected=False, hovered=False, focused=False)
            for column, left, width in cells:
                if column is not None:
                    rows.skeleton(row, left, row * ROW_HEIGHT, width, right=column.align_right)

    def _cells(self) -> list[tuple[Column[Any] | None, int, int]]:
        head = self._head
        return [
            (self._model.column(section), head.sectionViewportPosition(section), head.sectionSize(section))
            for section in range(head.count())
            if not head.isSectionHidden(section)
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stretch column takes what the others leave; narrow tables drop what can be spared."""
        super().resizeEvent(event)
        self._fit_columns()
        self._empty.setGeometry(self.viewport().rect())

    def _fit_columns(self) -> None:
        room = self.viewport().width()
        left = room
        stretch: tuple[int, int] | None = None
        if self._model.checks:
            self._head.resizeSection(0, _BOX_WIDTH)
            left -= _BOX_WIDTH
        for section, column in enumerate(self._columns, start=int(self._model.checks)):
            hidden = room < column.hide_below
            self._head.setSectionHidden(section, hidden)
            if hidden:
                continue
            self._head.resizeSection(section, column.width)
            left -= column.width
            if column.stretch:
                stretch = (section, column.width)
        if stretch:
            self._head.resizeSection(stretch[0], stretch[1] + max(0, left))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space ticks, Home and End go to the ends; left and right are the window's."""
        key, row = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if row >= 0:
                self.opened.emit(self._rows.at(row))
        elif key == Qt.Key.Key_Space and self._model.checks and row >= 0:
            self._toggle_box(row, through=False)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._rows.visible:
            self._select_row(0 if key == Qt.Key.Key_Home else len(self._rows.visible) - 1)
        elif key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier and self._model.checks:
            self._toggle_all()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing a letter jumps nowhere: the pane has a search field."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a box ticks it, with Shift all from the last one; elsewhere it selects."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._is_box(index):
            self._toggle_box(index.row(), through=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the row; a box is only ticked once more."""
        index = self.indexAt(event.position().toPoint())
        if self._is_box(index):
            self.mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(self._rows.at(index.row()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the mouse is lighter; a held button drags no selection along."""
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the mouse."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        before, self._hovered = self._hovered, row
        if before != row:
            for changed in (before, row):
                if changed >= 0:
                    top = changed * ROW_HEIGHT - self.verticalScrollBar().value()
                    self.viewport().update(0, top, self.viewport().width(), ROW_HEIGHT)

    def _select_row(self, row: int) -> None:
        self.selectionModel().setCurrentIndex(self._model.index(row, int(self._model.checks)), _SELECT_ROW)

    def _is_box(self, index: QModelIndex) -> bool:
        return self._model.checks and index.isValid() and index.column() == 0

    def _toggle_box(self, row: int, *, through: bool) -> None:
        on = self._key(self._rows.at(row)) not in self._model.checked
        from_row = self._last_box if through and self._last_box >= 0 else row
        for between in range(min(from_row, row), max(from_row, row) + 1):
            key = self._key(self._rows.at(between))
            (self._model.checked.add if on else self._model.checked.discard)(key)
        self._last_box = row
        self._boxes_changed()

    def _toggle_all(self) -> None:
        visible = {self._key(self._rows.records[at]) for at in self._rows.visible}
        if visible <= self._model.checked:
            self._model.checked -= visible
        else:
            self._model.checked |= visible
        self._boxes_changed()

    def _model_changed(self, _first: QModelIndex, _last: QModelIndex, roles: Sequence[int] = ()) -> None:
        if Qt.ItemDataRole.CheckStateRole in roles:
            self._boxes_changed()

    def _boxes_changed(self) -> None:
        self._show_all_box()
        self.viewport().update()
        self.checked_changed.emit()

    def _show_all_box(self) -> None:
        ticked, state = self._model.checked, Qt.CheckState.Unchecked
        if ticked and self._rows.visible:
            each = [self._key(self._rows.records[at]) in ticked for at in self._rows.visible]
            state = Qt.CheckState.Checked if all(each) else Qt.CheckState.PartiallyChecked
        self._head.all_state = state
        self._head.viewport().update()


def _left_edge(cell: tuple[Column[Any] | None, int, int]) -> int:
    return cell[1]
