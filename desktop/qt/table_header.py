"""The table's header: titles, the arrow of the sorted column, and a box for all rows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from . import theme
from .row_painter import PADDING, draw_box
from .table_model import RecordModel

HEIGHT = 31
_ARROW = 12


class TableHeader(QHeaderView):
    """Painted like the rows. The table answers clicks and sets `sorted_section`, `descending` and `all_state`.

    Qt's own sort indicator is not used: every click moves it, also one on the boxes.
    """

    def __init__(self, model: RecordModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._records = model
        self.all_state = Qt.CheckState.Unchecked
        self.sorted_section = -1
        self.descending = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)

    def sizeHint(self) -> QSize:
        """31 pixels and whatever width there is."""
        return QSize(super().sizeHint().width(), HEIGHT)

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
