"""Marking rows for what is done to many at once: boxes, Ctrl and Shift with click or arrow, Space, Ctrl+A."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from .record_view import RecordView
from .row_spot import RowSpot
from .rows import Rows
from .table_model import Column

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class MarkedView(RecordView):
    """One row is selected, any number is marked.

    Signals: `opened(record)` by double click or Enter; `marked_changed()`; `copy_wanted()` by Ctrl+C;
    `row_menu_wanted` with the RowSpot of a right click, the Menu key or Shift+F10.
    """

    opened = Signal(object)
    marked_changed = Signal()
    copy_wanted = Signal()
    row_menu_wanted = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], str],
        rows: Rows[Any],
        checkable: bool,
        parent: QWidget | None,
    ) -> None:
        super().__init__(columns, key, rows, checkable, parent)
        self._anchor_row = -1
        self._marked_told = 0
        self._model.dataChanged.connect(self._model_changed)

    def marked_records(self) -> list[Any]:
        """Marked records in the order they are shown, then those that view or filter hides."""
        return self._rows.marked()

    def record_at(self, point: QPoint) -> Any | None:
        """The record at a point of the viewport; None over a box or below the rows."""
        index = self.indexAt(point)
        return self._rows.at(index.row()) if index.isValid() and not self._is_box(index) else None

    def is_marked(self, record: Any) -> bool:
        """Whether its box is ticked."""
        at = self._rows.position.get(self._key(record))
        return at is not None and bool(self._rows.marks[at])

    def marked_count(self) -> int:
        """How many are marked."""
        return self._rows.marks.count(1)

    def is_selected_marked(self) -> bool:
        """Whether the selected row is one of them."""
        row = self.currentIndex().row()
        return row >= 0 and bool(self._rows.marks[self._rows.visible[row]])

    def marked_in_sight(self) -> int:
        """How many of them view and filter show."""
        return sum(map(self._rows.marks.__getitem__, self._rows.visible))

    def set_marked(self, ids: Iterable[str]) -> None:
        """Marks exactly these."""
        self._rows.marks = bytearray(len(self._rows.records))
        known = self._rows.position
        self._rows.mark((known[one] for one in ids if one in known), on=True)
        self._marks_changed()

    def unmark(self, ids: Iterable[str]) -> None:
        """Takes these out of what is marked."""
        known = self._rows.position
        self._rows.mark((known[one] for one in ids if one in known), on=False)
        self._marks_changed()

    def mark_all(self) -> None:
        """Marks all that is shown; when all of it is marked, none of it."""
        visible = self._rows.visible
        every = bool(visible) and all(map(self._rows.marks.__getitem__, visible))
        self._rows.mark(visible, on=not every)
        self._marks_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space marks, Shift with a step marks on the way; left and right are the window's."""
        key, row = event.key(), self.currentIndex().row()
        if key in _ENTER and not event.modifiers() & _CTRL:
            if row >= 0:
                self.opened.emit(self._rows.at(row))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and event.modifiers() == _SHIFT):
            self._ask_menu_by_key()
        elif not (self._model.checks and self._marking_key(event, row)):
            self._moving_key(event, row)

    def _marking_key(self, event: QKeyEvent, row: int) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Space and row >= 0:
            self._toggle(row)
        elif key == Qt.Key.Key_A and event.modifiers() == _CTRL:
            self.mark_all()
        elif key == Qt.Key.Key_Escape and self.marked_count():
            self.set_marked([])
        else:
            return False
        return True

    def select_first(self) -> None:
        """Selects the uppermost row, unless one is selected."""
        if self._rows.visible and not self.selectionModel().hasSelection():
            self._select_row(0)

    def _moving_key(self, event: QKeyEvent, row: int) -> None:
        key = event.key()
        if key in _ENDS and self._rows.visible:
            self._select_row(0 if key == Qt.Key.Key_Home else len(self._rows.visible) - 1)
        elif key in _STEPS and self._rows.visible and not self.selectionModel().hasSelection():
            # The row that only has the focus looks as if it were the one: a step would pass it by.
            self._select_row(max(self.currentIndex().row(), 0))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space):
            event.ignore()
        else:
            step = _without_shift(event)
            super().keyPressEvent(step)
            # What the list has no use for goes on, such as Esc to the sheet it stands in.
            event.setAccepted(step.isAccepted())
        now = self.currentIndex().row()
        if self._model.checks and event.modifiers() & _SHIFT and now != row:
            self._reach(row, now)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a box, or with Ctrl, marks the row; with Shift all from the last one; else it selects."""
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or not self._model.checks:
            super().mousePressEvent(event)
        elif event.modifiers() & _SHIFT:
            self._mark_through(index.row())
        elif event.modifiers() & _CTRL or self._is_box(index):
            self._begin_with_selected(event, index.row())
            self._toggle(index.row())
        else:
            self._anchor_row = index.row()
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the row; a box is only ticked once more."""
        index = self.indexAt(event.position().toPoint())
        if self._is_box(index) or event.modifiers() & (_SHIFT | _CTRL):
            self.mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(self._rows.at(index.row()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse, which is selected; by keyboard that of the selected row."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._ask_menu_by_key()
            return
        index = self.indexAt(event.pos())
        if index.isValid():
            self._select_row(index.row())
            self.row_menu_wanted.emit(RowSpot(event.globalPos(), self._model.column(index.column())))

    def _ask_menu_by_key(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.scrollTo(index)
            row = self.visualRect(index)
            self.row_menu_wanted.emit(RowSpot(self.viewport().mapToGlobal(row.bottomLeft())))

    def _is_box(self, index: QModelIndex) -> bool:
        return self._model.checks and index.isValid() and index.column() == 0

    def _begin_with_selected(self, event: QMouseEvent, row: int) -> None:
        """The first row taken with Ctrl joins the one that is selected."""
        current = self.currentIndex().row()
        if event.modifiers() & _CTRL and current not in (-1, row) and not self.marked_count():
            self._rows.mark([self._rows.visible[current]], on=True)

    def _toggle(self, row: int) -> None:
        at = self._rows.visible[row]
        self._rows.mark([at], on=not self._rows.marks[at])
        self._anchor_row = row
        self._marks_changed()

    def _mark_through(self, row: int) -> None:
        """Marks all from the row touched last to this one."""
        start = self._anchor_row if self._anchor_row >= 0 else max(0, self.currentIndex().row())
        between = self._rows.visible[min(start, row) : max(start, row) + 1]
        self._rows.mark(between, on=True)
        self._marks_changed()

    def _reach(self, before: int, now: int) -> None:
        """Marks from where Shift was first held to the row gone to; going back takes marks away again."""
        if self._anchor_row < 0 or not self._rows.marks[self._rows.visible[self._anchor_row]]:
            self._anchor_row = max(0, before)
        visible, anchor = self._rows.visible, self._anchor_row
        self._rows.mark(visible[min(anchor, before) : max(anchor, before) + 1], on=False)
        self._rows.mark(visible[min(anchor, now) : max(anchor, now) + 1], on=True)
        self._marks_changed()

    def _model_changed(self, _first: QModelIndex, _last: QModelIndex, roles: Sequence[int] = ()) -> None:
        if Qt.ItemDataRole.CheckStateRole in roles:
            self._marks_changed()

    def _marks_changed(self) -> None:
        self._marked_told = self.marked_count()
        self._show_all_box()
        self.viewport().update()
        self.marked_changed.emit()

    def _show_all_box(self) -> None:
        state = Qt.CheckState.Unchecked
        if self._rows.visible and self.marked_count():
            every = self.marked_in_sight() == len(self._rows.visible)
            state = Qt.CheckState.Checked if every else Qt.CheckState.PartiallyChecked
        self._head.all_state = state
        self._head.viewport().update()


def _without_shift(event: QKeyEvent) -> QKeyEvent:
    """The same step as without Shift: in a table of one selection Qt has another meaning for it."""
    modifiers = event.modifiers() & ~_SHIFT
    return QKeyEvent(event.type(), event.key(), modifiers, event.text(), event.isAutoRepeat(), event.count())
