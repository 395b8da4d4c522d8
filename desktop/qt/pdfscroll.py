"""The pages of a PDF under each other, drawn only while they are in sight."""

from __future__ import annotations

from bisect import bisect_right
from itertools import count

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.qt import theme
from desktop.qt.pdfpages import POINTS_PER_INCH, PageSize, page_image
from desktop.qt.tasks import Tasks

SCREEN_DPI = 96
_GAP = 16
_KEPT = 8
"""Pictures of so many pages on either side are kept: a list of a hundred thousand rows has two thousand pages."""
_names = count()


class PdfScroll(QScrollArea):
    """Pages at a zoom, where 1 is their size on paper; None fits the width.

    Signals: `moved` when the page in sight or the zoom is another one.
    """

    moved = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._key = f"pdf-pages-{next(_names)}"
        self._data = b""
        self._zoom: float | None = None
        self._pages = PdfPages()
        self.setWidget(self._pages)
        self.setWidgetResizable(True)
        self.setProperty("role", "pdf")
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_pages(self, data: bytes, sizes: list[PageSize]) -> None:
        """Shows another document from its top; no sizes show nothing."""
        self._tasks.cancel(self._key)
        self._data = data
        self._pages.set_pages(sizes)
        self.verticalScrollBar().setValue(0)
        self._lay_out()

    def set_zoom(self, zoom: float | None) -> None:
        """1 is the size on paper, None fits the width."""
        self._zoom = zoom
        self._lay_out()

    def zoom(self) -> float:
        """The zoom now in use."""
        return self._zoom if self._zoom is not None else self._fitting()

    def page_in_sight(self) -> int:
        """The page at the middle of the view, counted from 1; 0 when there is none."""
        return self._pages.at(self.verticalScrollBar().value() + self.viewport().height() // 2) + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The fitting width has changed."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._lay_out()

    def _fitting(self) -> float:
        room = self.width() - 2 * _GAP - self.verticalScrollBar().sizeHint().width() - 2
        return max(0.1, room / (self._pages.widest * SCREEN_DPI / POINTS_PER_INCH))

    def _lay_out(self) -> None:
        self._pages.set_scale(self.zoom() * SCREEN_DPI / POINTS_PER_INCH)
        self._scrolled()

    def _scrolled(self) -> None:
        self.moved.emit()
        self._pages.setAccessibleName(self.tr("Page {number}").format(number=self.page_in_sight()))
        if self._pages.sizes:
            self._tasks.start(self._draw(), key=self._key, owner=self, exclusive=True)

    async def _draw(self) -> None:
        """Draws what is in sight and lacks a sharp picture; a later call takes over from an earlier one."""
        top = self.verticalScrollBar().value()
        scale = self._pages.scale * self.devicePixelRatioF()
        for number in self._pages.between(top - _GAP, top + self.viewport().height() + _GAP):
            if not self._pages.is_sharp(number, scale):
                self._pages.show_image(number, await page_image(self._data, number, scale), scale)


class PdfPages(QWidget):
    """All pages on one ground: each white until its picture comes, numbered from 0."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[PageSize] = []
        self.widest = 595.0
        """Points."""
        self.scale = 1.0
        """Pixels a point."""
        self._tops: list[int] = []
        self._images: dict[int, tuple[QImage, float]] = {}

    def set_pages(self, sizes: list[PageSize]) -> None:
        """Other pages, none of them drawn yet."""
        self.sizes, self._tops, self._images = sizes, [], {}
        self.widest = max((size.width for size in sizes), default=595.0)

    def set_scale(self, scale: float) -> None:
        """Their places; the pictures there are are stretched until sharp ones come."""
        self.scale, self._tops, top = scale, [], _GAP
        for size in self.sizes:
            self._tops.append(top)
            top += round(size.height * scale) + _GAP
        self.setMinimumSize(round(self.widest * scale) + 2 * _GAP, top)
        self.update()

    def at(self, y: int) -> int:
        """The page at this height, or above it; the first above them all, -1 when there is none."""
        return max(bisect_right(self._tops, y) - 1, 0) if self._tops else -1

    def between(self, top: int, bottom: int) -> range:
        """The pages of which a part lies there."""
        first = self.at(top)
        if first < 0:
            return range(0)
        return range(first + (self._place(first).bottom() < top), bisect_right(self._tops, bottom))

    def is_sharp(self, number: int, scale: float) -> bool:
        """Whether the picture was made for this scale."""
        known = self._images.get(number)
        return known is not None and abs(known[1] - scale) < 0.001

    def show_image(self, number: int, image: QImage, scale: float) -> None:
        """Shows a picture made at `scale` pixels a point; those far from it are forgotten."""
        self._images = {at: known for at, known in self._images.items() if abs(at - number) <= _KEPT}
        self._images[number] = image, scale
        self.update(self._place(number))

    def paintEvent(self, event: QPaintEvent) -> None:
        """White in both themes: it is paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in self.between(event.rect().top(), event.rect().bottom()):
            place, known = self._place(number), self._images.get(number)
            painter.fillRect(place, QColor("#FFFFFF"))
            if known is not None:
                painter.drawImage(place, known[0])
            painter.setPen(QColor(theme.current().line))
            painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _place(self, number: int) -> QRect:
        size = self.sizes[number]
        width = round(size.width * self.scale)
        return QRect((self.width() - width) // 2, self._tops[number], width, round(size.height * self.scale))
