"""Choosing a table's columns: a short menu for the mouse, and a list that does everything by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QMenu, QPushButton, QVBoxLayout, QWidget

from .label import Label
from .record_view import RecordView

_WIDTH = 300
_FEWEST_ROWS, _MOST_ROWS, _ROW = 4, 14, 28
_MARGIN = 8
_WIDER = 8
_ID = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_WIDTHS = {Qt.Key.Key_Left: -_WIDER, Qt.Key.Key_Right: _WIDER}


def column_menu(table: RecordView, more: Callable[[], None]) -> QMenu:
    """The header's menu: every column with a tick, then `more` for order and widths, then all as it was made."""
    menu = QMenu(table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown = [column.id for column in table.shown_columns()]
    for column in table.all_columns():
        action = menu.addAction(column.title)
        action.setCheckable(True)
        action.setChecked(column.id in shown)
        action.setEnabled(shown != [column.id])
        action.setData(column.id)
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("ColumnPicker", "Order and widths…")).triggered.connect(more)
    menu.addAction(QCoreApplication.translate("ColumnPicker", "As it was made")).triggered.connect(table.reset_columns)
    menu.triggered.connect(_Toggle(table, menu).run)
    return menu


class _Toggle(QObject):
    """Shows or hides the column of the action chosen."""

    def __init__(self, table: RecordView, menu: QMenu) -> None:
        super().__init__(menu)
        self._table = table

    def run(self, action: QAction) -> None:
        """At the place it has among all columns."""
        if action.data() is None:
            return
        shown = {column.id for column in self._table.shown_columns()} ^ {action.data()}
        self._table.choose_columns(column.id for column in self._table.all_columns() if column.id in shown)


class ColumnPicker(QFrame):
    """Space shows or hides, Alt with up and down moves, Alt with left and right makes narrower and wider."""

    def __init__(self, table: RecordView) -> None:
        super().__init__(table, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Columns"))
        self._table = table
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Columns"))
        self._list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self._list.installEventFilter(self)
        hint = Label(self.tr("Space shows or hides. Alt and the arrow keys move a column or change its width."))
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        reset = QPushButton(self.tr("As it was made"))
        reset.clicked.connect(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._list)
        column.addWidget(hint)
        column.addWidget(reset)
        self._fill()
        self._list.itemChanged.connect(self._apply)
        self._list.model().rowsMoved.connect(self._apply)

    def open_over(self, header: QWidget) -> None:
        """At the right end of the header."""
        self.setFixedWidth(_WIDTH)
        place = QPoint(max(0, header.width() - _WIDTH), header.height())
        room = header.window().height() - header.mapTo(header.window(), place).y() - _MARGIN
        rows = min(self._list.count(), _MOST_ROWS)
        rows -= max(0, -(-(self._height_of(rows) - room) // _ROW))
        self.setFixedHeight(self._height_of(max(_FEWEST_ROWS, rows)))
        self.move(header.mapToGlobal(place))
        self.show()
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _height_of(self, rows: int) -> int:
        """With a list of whole rows. Not `adjustSize`: it stops at two thirds of the screen, and parts overlap."""
        self._list.setFixedHeight(rows * _ROW + 2 * self._list.frameWidth())
        layout = self.layout()
        return layout.totalHeightForWidth(_WIDTH) if layout is not None else 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows with Alt."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            key = Qt.Key(event.key())
            if alt and key in _STEPS:
                self._move(_STEPS[key])
                return True
            if alt and key in _WIDTHS and self._list.currentItem() is not None:
                self._table.widen_column(self._list.currentItem().data(_ID), _WIDTHS[key])
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        shown = {column.id for column in self._table.shown_columns()}
        self._list.blockSignals(True)
        self._list.clear()
        for column in self._table.all_columns():
            item = QListWidgetItem(column.title)
            item.setData(_ID, column.id)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if column.id in shown else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.blockSignals(False)

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        if 0 <= row + by < self._list.count():
            self._list.blockSignals(True)
            item = self._list.takeItem(row)
            self._list.insertItem(row + by, item)
            self._list.setCurrentRow(row + by)
            self._list.blockSignals(False)
            self._apply()

    def _apply(self, *_: object) -> None:
        """What is ticked, in the order of the list; the last column cannot go."""
        items = [self._list.item(row) for row in range(self._list.count())]
        ids = [item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked]
        if ids:
            self._table.choose_columns(ids)
        else:
            self._fill()

    def _reset(self) -> None:
        self._table.reset_columns()
        self._fill()
