"""How the table of rows looks: widths for each window, rows as high as what they say, grips at the left."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from .cell_delegate import ROW_HEIGHT
from .cells import Cell
from .column_room import longest_texts
from .grip_header import GripHeader
from .rows_model import RowsModel

_NUMBERS = (Cell.ARTICLE, Cell.QUANTITY, Cell.UNIT, Cell.PRICE, Cell.DISCOUNT, Cell.VAT, Cell.SUM)
_WIDTHS = {860: (84, 72, 60, 96, 80, 64, 108), 720: (70, 66, 52, 80, 72, 54, 88), 0: (66, 64, 46, 76, 66, 50, 84)}
"""From which width of the table on these columns are so wide; the description takes what is left. Long numbers get more
room than that.
"""
_AROUND = 20
"""What a number is kept away from the edges of its cell, both together."""

_NOTE_HEIGHT, _NOTE_SIZE, _NOTE_EDGE, _NOTE_RAISED = 16, 11, 8, 2


class RowsView(QTableView):
    """As high as its rows: the page scrolls, not the table."""

    def __init__(self, model: RowsModel) -> None:
        super().__init__()
        self._rows = model
        self._longest: dict[Cell, int] = {}
        self.grip = GripHeader(ROW_HEIGHT, self)
        self.setModel(model)
        self.setProperty("role", "rows")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalHeader(self.grip)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._size_columns()
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset):
            signal.connect(self._fit)
        model.dataChanged.connect(self._fit_heights)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the numbers give room to the description."""
        super().resizeEvent(event)
        self._set_widths()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, and in muted below them what is set in their row."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        font = self.font()
        font.setPixelSize(_NOTE_SIZE)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for number in range(self._rows.rowCount()):
            if note := self._rows.note(number):
                self._paint_note(painter, number, note)
        painter.end()

    def _paint_note(self, painter: QPainter, number: int, note: str) -> None:
        left = self.columnViewportPosition(Cell.DESCRIPTION) + _NOTE_EDGE
        top = self.rowViewportPosition(number) + ROW_HEIGHT - _NOTE_RAISED
        room = QRect(left, top, self.viewport().width() - left - _NOTE_EDGE, _NOTE_HEIGHT)
        shown = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Cell.DESCRIPTION, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setFixedHeight(ROW_HEIGHT)
        self._set_widths()

    def _set_widths(self) -> None:
        least = max(width for width in _WIDTHS if width <= self.width())
        for cell, width in zip(_NUMBERS, _WIDTHS[least], strict=True):
            self.setColumnWidth(cell, max(width, self._longest.get(cell, 0)))

    def _make_room(self) -> None:
        longest, metrics = longest_texts(self._rows.rows, self._rows.terms), self.fontMetrics()
        self._longest = {cell: metrics.horizontalAdvance(text) + _AROUND for cell, text in longest.items()}
        self._set_widths()

    def _fit(self, *_: object) -> None:
        self.clearSpans()
        for number in range(self._rows.rowCount()):
            if self._rows.is_message(number):
                self.setSpan(number, Cell.DESCRIPTION, 1, len(Cell) - Cell.DESCRIPTION)
        self._fit_heights()

    def _fit_heights(self, *_: object) -> None:
        """A row with something set beside its cells has a second line for it."""
        self._make_room()
        height = ROW_HEIGHT
        for number in range(self._rows.rowCount()):
            wanted = ROW_HEIGHT + (_NOTE_HEIGHT if self._rows.note(number) else 0)
            if self.rowHeight(number) != wanted:
                self.setRowHeight(number, wanted)
            height += wanted
        # The line under the last row is the card's own edge.
        self.setFixedHeight(height - 1)
