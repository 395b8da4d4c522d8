"""How the shared list looks: rows painted from the records, columns that are moved, widened and chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from . import theme
from .empty import EmptyState
from .row_painter import ROW_HEIGHT, RowPainter, draw_box
from .rows import Rows
from .table_columns import TableColumns
from .table_header import HEIGHT as HEADER_HEIGHT
from .table_header import TableHeader
from .table_model import Column, RecordModel
from .tips import plain

_BOX_WIDTH = 28
_SELECT_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_Cell = tuple[Column[Any] | None, int, int]


class RecordView(QTableView):
    """Rows of 32 pixels painted from the records, one of them selected.

    Signals: `empty_action()` the button of the empty list; `columns_changed()` a person has moved, widened or chosen
    columns; `column_menu_wanted` with a point of the screen.
    """

    empty_action = Signal()
    columns_changed = Signal()
    column_menu_wanted = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], str],
        rows: Rows[Any],
        checkable: bool,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._key, self._rows = key, rows
        self._layout = TableColumns(columns)
        self._model = RecordModel(self._layout.shown(), rows, key, checkable)
        self._hovered = -1
        self._loading = False
        self._empty = EmptyState(self.viewport())
        self._empty.action.connect(self.empty_action)
        self.setModel(self._model)
        self._head = TableHeader(self._model, self)
        self._set_up_header()
        self._set_up_view()

    def _set_up_header(self) -> None:
        self.setHorizontalHeader(self._head)
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._head.order_changed.connect(self._columns_dragged)
        self._head.widened.connect(self._column_widened)
        self._head.sectionHandleDoubleClicked.connect(self._fit_to_texts)
        self._head.menu_wanted.connect(self.column_menu_wanted)
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
        # All of it is painted here, so that a wheel step moves what is there and paints the rows that come in only.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)

    def show_rows(self, rows: int) -> None:
        """As high as the line above, the header and so many rows; what is beyond is scrolled to."""
        self.setFixedHeight(1 + HEADER_HEIGHT + rows * ROW_HEIGHT)

    # Columns

    def all_columns(self) -> list[Column[Any]]:
        """Every column there is: those shown in their order, then the others."""
        shown = [column.id for column in self._layout.shown()]
        others = [column for one, column in self._layout.every.items() if one not in shown]
        return [*self._layout.shown(), *others]

    def shown_columns(self) -> list[Column[Any]]:
        """The columns in sight, from left to right; the boxes are none."""
        return [column for column, _left, _width in self._cells() if column is not None]

    def column_sections(self) -> dict[str, int]:
        """The section of each chosen column by its id."""
        return {column.id: at for at, column in enumerate(self._model.columns, start=int(self._model.checks))}

    def column_choice(self) -> tuple[tuple[str, ...], dict[str, int]]:
        """What the person has chosen: ids in order (none while all is as it was made) and widths in pixels."""
        return self._layout.chosen, self._layout.widths

    def set_column_choice(self, ids: Iterable[str], widths: dict[str, int]) -> None:
        """Shows what was chosen once; what is not known any more is passed over."""
        self._layout.choose(ids)
        self._layout.set_widths(widths)
        self._columns_renewed()

    def choose_columns(self, ids: Iterable[str]) -> None:
        """Shows these columns, in this order."""
        self._layout.choose(ids)
        self._columns_renewed()
        self.columns_changed.emit()

    def widen_column(self, column_id: str, by: int) -> None:
        """Makes a column wider or, with a negative number of pixels, narrower."""
        column = self._layout.every[column_id]
        self._layout.set_widths({column_id: self._layout.width_of(column) + by})
        self._fit_columns()
        self.columns_changed.emit()

    def reset_columns(self) -> None:
        """Columns and widths as they were made."""
        self._layout.reset()
        self._columns_renewed()
        self.columns_changed.emit()

    def renew_columns(self) -> None:
        """The usual columns are others now."""
        self._columns_renewed()

    def _columns_renewed(self) -> None:
        """Shows the columns of the layout; selection and scroll stay. The table does it."""

    def _columns_dragged(self, sections: list[int]) -> None:
        order = [column.id for section in sections if (column := self._model.column(section)) is not None]
        self.choose_columns(order)

    def _column_widened(self, change: tuple[int, int]) -> None:
        section, by = change
        column = self._model.column(section)
        if column is None:
            self._fit_columns()
        elif column.stretch and self._head.length() - by <= self.viewport().width():
            self._layout.narrower(column.id, by)
            self._fit_columns()
            self.columns_changed.emit()
        else:
            self._layout.set_widths({column.id: self._head.sectionSize(section)})
            self._fit_columns()
            self.columns_changed.emit()

    def _fit_to_texts(self, section: int) -> None:
        """A double click on the edge: as wide as the rows in sight ask for."""
        column = self._model.column(section)
        if column is not None:
            first = self.verticalScrollBar().value() // ROW_HEIGHT
            some = self._rows.visible[first : first + self.viewport().height() // ROW_HEIGHT + 1]
            wanted = RowPainter.wanted_width(column, [self._rows.records[at] for at in some])
            self.widen_column(column.id, wanted - self._layout.width_of(column))

    def _fit_columns(self) -> None:
        if self._model.checks:
            self._head.resizeSection(0, _BOX_WIDTH)
        room = self.viewport().width() - (_BOX_WIDTH if self._model.checks else 0)
        for section, width in enumerate(self._layout.fit(room), start=int(self._model.checks)):
            self._head.setSectionHidden(section, not width)
            if width:
                self._head.resizeSection(section, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stretch column takes what the others leave; narrow tables drop what can be spared."""
        super().resizeEvent(event)
        self._fit_columns()
        self._empty.setGeometry(self.viewport().rect())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows that cross the event's area, or grey ones while loading."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.current().window))
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
        selected = {index.row() for index in self.selectionModel().selectedRows()}
        current = self.currentIndex().row() if self.hasFocus() else -1
        for row in range(max(0, first), last + 1):
            top = row * ROW_HEIGHT - offset
            rows.ground(top, selected=row in selected, hovered=row == self._hovered, focused=row == current)
            self._paint_row(painter, rows, cells, row, top)

    def _paint_row(self, painter: QPainter, rows: RowPainter, cells: list[_Cell], row: int, top: int) -> None:
        record = self._rows.at(row)
        for column, left, width in cells:
            if column is None:
                on = self._rows.marks[self._rows.visible[row]]
                state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
                draw_box(painter, QRect(left, top, width, ROW_HEIGHT - 1), state)
            else:
                rows.cell(column, record, left, top, width)

    def _paint_skeleton(self, rows: RowPainter, cells: list[_Cell]) -> None:
        for row in range(self.viewport().height() // ROW_HEIGHT):
            rows.ground(row * ROW_HEIGHT, selected=False, hovered=False, focused=False)
            for column, left, width in cells:
                if column is not None:
                    rows.skeleton(row, left, row * ROW_HEIGHT, width, right=column.align_right)

    def _cells(self) -> list[_Cell]:
        head = self._head
        cells = [
            (self._model.column(section), head.sectionViewportPosition(section), head.sectionSize(section))
            for section in range(head.count())
            if not head.isSectionHidden(section)
        ]
        return sorted(cells, key=_left_edge)

    def viewportEvent(self, event: QEvent) -> bool:
        """What is cut off in its cell is told whole under the mouse."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        index = self.indexAt(event.pos())
        column = self._model.column(index.column()) if index.isValid() else None
        cell = self.visualRect(index)
        text = RowPainter.cut_text(column, self._rows.at(index.row()), cell.width()) if column else ""
        QToolTip.showText(event.globalPos(), plain(text), self.viewport(), cell)
        return True

    def keyboardSearch(self, search: str) -> None:
        """Typing a letter jumps nowhere: the pane has a search field."""

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


def _left_edge(cell: _Cell) -> int:
    return cell[1]
