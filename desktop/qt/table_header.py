"""The table's header: titles, the arrow of the sorted column, a box for all rows; columns can be moved and widened."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from . import theme
from .row_painter import PADDING, draw_box
from .table_model import RecordModel

HEIGHT = 31
_ARROW = 12


class TableHeader(QHeaderView):
    """Painted like the rows. The table answers clicks and sets `sorted_section`, `descending` and `all_state`.

    Qt's own sort indicator is not used: every click moves it, also one on the boxes.

    Signals: `order_changed` with the sections from left to right after a column was dragged; `widened` with a section
    and the pixels it has gained; `menu_wanted` with a point of the screen.
    """

    order_changed = Signal(object)
    widened = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, model: RecordModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._records = model
        self.all_state = Qt.CheckState.Unchecked
        self.sorted_section = -1
        self.descending = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(not model.checks)
        self._moved = self._held = False
        self._widened: tuple[int, int] | None = None
        self.sectionMoved.connect(self._section_moved)
        self.sectionResized.connect(self._section_resized)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What moves from now on is moved by a person."""
        self._moved, self._widened, self._held = False, None, True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells what the mouse did."""
        super().mouseReleaseEvent(event)
        self._held = False
        if self._moved:
            sections = [self.logicalIndex(place) for place in range(self.count())]
            self._put_back()
            self.order_changed.emit(sections)
        if self._widened is not None:
            self.widened.emit(self._widened)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The table has a menu for its columns."""
        self.menu_wanted.emit(event.globalPos())

    def _section_moved(self, _section: int, _before: int, _after: int) -> None:
        self._moved = self._held

    def _section_resized(self, section: int, before: int, after: int) -> None:
        if self._held:
            gained = self._widened[1] if self._widened and self._widened[0] == section else 0
            self._widened = section, gained + after - before

    def _put_back(self) -> None:
        """The model will have the columns in the new order, so sections stand as they are counted."""
        for section in range(self.count()):
            self.moveSection(self.visualIndex(section), section)

    def sizeHint(self) -> QSize:
        """31 pixels; the width is the table's matter, and Qt would measure each title for it, ten times a list."""
        return QSize(0, HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Ground, title and arrow; the line under them is the style sheet's."""
        colours = theme.current()
        painter.fillRect(rect, QColor(colours.surface))
        column = self._records.column(section)
        if column is None:
            draw_box(painter, rect, self.all_state)
            return
        face = theme.font(11, bold=True)
        sorted_by = self.sorted_section == section
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        metrics = QFontMetrics(face)
        text = metrics.elidedText(
            column.title, Qt.TextElideMode.ElideRight, inner.width() - (_ARROW if sorted_by else 0)
        )
        used = metrics.horizontalAdvance(text)
        left = inner.right() + 1 - used if column.align_right else inner.left()
        painter.setFont(face)
        painter.setPen(QColor(colours.muted))
        painter.drawText(left, inner.top(), used + 2, inner.height(), int(Qt.AlignmentFlag.AlignVCenter), text)
        if sorted_by:
            middle = left - _ARROW / 2 if column.align_right else left + used + _ARROW / 2
            self._draw_arrow(painter, QPointF(middle + 1, inner.center().y() + 1))

    def _draw_arrow(self, painter: QPainter, at: QPointF) -> None:
        tip, base = (2.5, -1.5) if self.descending else (-2.0, 2.0)
        points = [QPointF(at.x() - 3.5, at.y() + base), QPointF(at.x() + 3.5, at.y() + base)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().muted))
        painter.drawPolygon(QPolygonF([*points, QPointF(at.x(), at.y() + tip)]))
        painter.restore()
