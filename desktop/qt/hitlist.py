"""A short list of hits that hangs under a line of text while the cursor stays in the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPalette, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from .tips import plain

NOTE = int(Qt.ItemDataRole.UserRole)
KEY = NOTE + 1
DIMMED = NOTE + 2
_ROW = 32
Index = QModelIndex | QPersistentModelIndex


class HitList(QListWidget):
    """Rows of text with a muted note and a key at the right. It never takes the focus."""

    def __init__(self, parent: QWidget, *, hanging: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("role", "popup" if hanging else "hits")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setItemDelegate(HitDelegate(self))
        self._line: QWidget | None = None
        self._followed: list[QWidget] = []
        if hanging:
            self.hide()

    def fill(self, rows: Sequence[tuple[Any, str, str]], nothing: str) -> None:
        """Shows the rows, the first one chosen; the sentence `nothing` when there are none."""
        self.clear()
        for _, text, note in rows:
            self.add(text, note)
        if rows:
            self.setCurrentRow(0)
        else:
            self.add(nothing, "", enabled=False)

    def add(self, text: str, note: str, *, key: str = "", enabled: bool = True, dimmed: bool = False) -> None:
        """One more row at the end; a dimmed one can be chosen, to be told why not."""
        item = QListWidgetItem(text)
        item.setData(NOTE, note)
        item.setData(KEY, key)
        item.setData(DIMMED, dimmed or not enabled)
        item.setToolTip(plain(text if not note else f"{text} · {note}"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in (text, note, key) if part))
        if not enabled:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def step(self, by: int) -> None:
        """Moves the choice up or down and stops at the ends."""
        self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))

    def show_under(self, line: QWidget, most: int) -> None:
        """Hangs under `line`, above it when the window ends below, and follows it while the page scrolls."""
        self._let_go()
        self._line = line
        self.setFixedHeight(min(self.count(), most) * _ROW + 10)
        above: QWidget | None = line
        while above is not None and not above.isWindow():
            above.installEventFilter(self)
            self._followed.append(above)
            above = above.parentWidget()
        self._place()
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line moves with everything that it stands in."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and watched in self._followed:
            self._place()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is followed any more."""
        super().hideEvent(event)
        self._let_go()

    def _place(self) -> None:
        if self._line is None or not shiboken6.isValid(self._line):
            return
        line, window, height = self._line, self._line.window(), self.height()
        top = line.mapTo(window, QPoint(0, line.height() + 2))
        if top.y() + height > window.height():
            top = line.mapTo(window, QPoint(0, -height - 2))
        width = max(line.width(), 320)
        self.setGeometry(QRect(min(top.x(), max(0, window.width() - width - 8)), max(0, top.y()), width, height))

    def _let_go(self) -> None:
        for widget in self._followed:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._followed = []
        self._line = None


class HitDelegate(QStyledItemDelegate):
    """Paints text, then the note in muted, then the key at the right end; a bar stands before the chosen row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are 32 px, as in the tables."""
        del option, index
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        room = option.rect.adjusted(12, 0, -12, 0)
        muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
        strong = muted if index.data(DIMMED) else option.palette.color(QPalette.ColorRole.Text)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            # In the dark theme the ground alone hardly differs from that of the other rows.
            bar = QRect(option.rect.left(), option.rect.top() + 6, 3, option.rect.height() - 12)
            painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Accent))
        room = self._at_right(painter, room, str(index.data(KEY) or ""), muted)
        room = self._at_left(painter, room, text, strong)
        self._at_left(painter, room, str(index.data(NOTE) or ""), muted)
        painter.restore()

    @staticmethod
    def _at_right(painter: QPainter, room: QRect, text: str, color: QColor) -> QRect:
        if not text:
            return room
        painter.setPen(color)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), text)
        return room.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(text) - 12, 0)

    @staticmethod
    def _at_left(painter: QPainter, room: QRect, text: str, color: QColor) -> QRect:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(color)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        return room.adjusted(metrics.horizontalAdvance(shown) + 12, 0, 0, 0)
