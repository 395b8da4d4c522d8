"""Bars drawn by pyqtgraph in the theme's colours. Imported when first shown: numpy and pyqtgraph cost half a second."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from . import theme
from .bars import Series
from .tips import plain

_hook = sys.excepthook
import pyqtgraph  # noqa: E402

# pyqtgraph puts a hook of its own in the place of the program's.
sys.excepthook = _hook
pyqtgraph.setConfigOptions(antialias=True, exitCleanup=False)

_GROUP = 0.72
_FOOT, _GRID = 26, 200


class BarChart(QWidget):
    """Groups of bars over labels. `write` makes the words of an axis value. A table has the figures too."""

    def __init__(self, write: Callable[[float], str], *, lying: bool = False) -> None:
        super().__init__()
        self._lying = lying
        self._series: Sequence[Series] = ()
        self._labels: Sequence[str] = ()
        self._told: Sequence[str] = ()
        self._values = _ValueAxis("bottom" if lying else "left", write)
        self._names = pyqtgraph.AxisItem("left" if lying else "bottom")
        # Not a PlotItem: that makes menus, which nobody opens and which outlive it.
        self._room = pyqtgraph.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._plot = pyqtgraph.GraphicsLayoutWidget()
        self._arrange()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._plot)
        theme.changed.connect(self._repaint)

    def show_bars(self, labels: Sequence[str], series: Sequence[Series], told: Sequence[str] = ()) -> None:
        """Shows these instead; every series has one value a label. `told` says each group of bars in words."""
        self._labels, self._series, self._told = labels, series, told
        self.setAccessibleDescription("; ".join(told).replace("\n", ", "))
        self._repaint()

    def event(self, event: QEvent) -> bool:
        """The bars under the mouse are told in words."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().event(event)
        words = self._words_at(event.pos())
        if words:
            QToolTip.showText(event.globalPos(), plain(words), self)
        else:
            QToolTip.hideText()
        return True

    def _words_at(self, point: QPoint) -> str:
        scene = self._plot.mapToScene(self._plot.mapFrom(self, point))
        if not self._room.sceneBoundingRect().contains(scene):
            return ""
        place = self._room.mapSceneToView(scene)
        number = round(place.y() if self._lying else place.x())
        return self._told[number] if 0 <= number < len(self._told) else ""

    def _arrange(self) -> None:
        left, bottom = (self._names, self._values) if self._lying else (self._values, self._names)
        for item, row, column in ((left, 0, 0), (self._room, 0, 1), (bottom, 1, 1)):
            self._plot.addItem(item, row, column)
        for axis in (left, bottom):
            axis.linkToView(self._room)
        self._room.setZValue(1)
        self._room.invertY(self._lying)
        self._values.setGrid(_GRID)
        self._plot.ci.setSpacing(0)
        self._plot.ci.setContentsMargins(0, 4, 0, 0)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _repaint(self, *_: object) -> None:
        colours = theme.current()
        self._room.clear()
        self._plot.setBackground(colours.surface)
        for axis in (self._values, self._names):
            axis.setPen(QColor(colours.line))
            axis.setTextPen(QColor(colours.muted))
            axis.setStyle(tickFont=theme.font(11), tickLength=0, tickTextOffset=6, maxTickLevel=0)
        (self._values if self._lying else self._names).setHeight(_FOOT)
        self._names.setTicks([list(enumerate(self._labels))])
        width = _GROUP / max(1, len(self._series))
        for number, one in enumerate(self._series):
            self._room.addItem(self._bars(one, (number + 0.5) * width - _GROUP / 2, width))
        self._fit()

    def _bars(self, one: Series, shift: float, width: float) -> Any:
        places = [number + shift for number in range(len(one.values))]
        colour = QColor(getattr(theme.current(), one.role))
        look = {"brush": colour, "pen": pyqtgraph.mkPen(None)}
        if self._lying:
            return pyqtgraph.BarGraphItem(x0=0, y=places, width=list(one.values), height=width * 0.9, **look)
        return pyqtgraph.BarGraphItem(x=places, height=list(one.values), width=width * 0.9, **look)

    def _fit(self) -> None:
        values = [value for one in self._series for value in one.values]
        low, high = min([0.0, *values]), max([0.0, *values]) or 1.0
        along, across = (low * 1.08, high * 1.08), (-0.5, max(1, len(self._labels)) - 0.5)
        x, y = (along, across) if self._lying else (across, along)
        self._room.setRange(xRange=x, yRange=y, padding=0)


class _ValueAxis(pyqtgraph.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Writes amounts the office's way."""

    def __init__(self, orientation: str, write: Callable[[float], str]) -> None:
        super().__init__(orientation)
        self._write = write
        self.enableAutoSIPrefix(False)

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """The words at these places."""
        return [self._write(value * scale) for value in values]
