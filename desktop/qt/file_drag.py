"""Dragging files out of the program, to a folder or into a letter.

`QDrag.exec` runs a loop of its own until the files are dropped. Reached from a task it would stop all other tasks for
good; begun by a timer, with no task under way, they keep their beat in it. That is why nobody else may call it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from . import theme
from .drag_gesture import still_pulls

_HEIGHT, _EDGE = 32, 12


class FileDrag(QObject):
    """Signals: `ended` with whether somebody took the files; they may be reading them still."""

    ended = Signal(object)

    def __init__(self, source: QWidget) -> None:
        super().__init__(source)
        self._source = source
        self._paths: list[Path] = []
        self._label = ""
        self._begin = QTimer(self, singleShot=True, interval=0)
        self._begin.timeout.connect(self._drag)

    def start(self, paths: Sequence[Path], label: str) -> None:
        """Begins as soon as the loop is free; `label` hangs at the mouse."""
        self._paths, self._label = list(paths), label
        self._begin.start()

    def _drag(self) -> None:
        if asyncio.current_task() is not None:
            raise RuntimeError("a drag may not begin inside a task")
        if not still_pulls():
            self.ended.emit(False)
            return
        drag = QDrag(self._source)
        drag.setMimeData(_as_urls(self._paths))
        drag.setPixmap(_tag(self._source, self._label))
        drag.setHotSpot(QPoint(-_EDGE, -_EDGE))
        taken = drag.exec(Qt.DropAction.CopyAction)
        if shiboken6.isValid(self):
            self.ended.emit(taken is not Qt.DropAction.IgnoreAction)


def _as_urls(paths: Sequence[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def _tag(source: QWidget, label: str) -> QPixmap:
    """A tag in the theme's colours, sharp on every screen."""
    colours, metrics = theme.current(), source.fontMetrics()
    width = metrics.horizontalAdvance(label) + 2 * _EDGE
    ratio = source.devicePixelRatioF()
    picture = QPixmap(round(width * ratio), round(_HEIGHT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(source.font())
    painter.setPen(QColor(colours.strong_line))
    painter.setBrush(QColor(colours.raised))
    room = QRect(0, 0, width - 1, _HEIGHT - 1)
    painter.drawRoundedRect(room, 6, 6)
    painter.setPen(QColor(colours.text))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), label)
    painter.end()
    return picture
