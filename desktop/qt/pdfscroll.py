"""The pages of a PDF under each other, drawn only while they are in sight."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.qt import theme
from desktop.qt.pdfpages import POINTS_PER_INCH, PageSize, page_image
from desktop.qt.tasks import Tasks

SCREEN_DPI = 96
_GAP = 16
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
        self._pages: list[PdfPage] = []
        self._zoom: float | None = None
        self._ground = QWidget()
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._column.setSpacing(_GAP)
        self.setWidget(self._ground)
        self.setWidgetResizable(True)
        self.setProperty("role", "pdf")
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_pages(self, data: bytes, sizes: list[PageSize]) -> None:
        """Shows another document from its top; no sizes show nothing."""
        self._tasks.cancel(self._key)
        self._data = data
        for page in self._pages:
            self._column.removeWidget(page)
            page.deleteLater()
        self._pages = [PdfPage(size) for size in sizes]
        for number, page in enumerate(self._pages, 1):
            page.setAccessibleName(self.tr("Page {number}").format(number=number))
            self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
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
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        above = [number for number, page in enumerate(self._pages, 1) if page.y() <= middle]
        return above[-1] if above else min(1, len(self._pages))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The fitting width has changed."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._lay_out()

    def _fitting(self) -> float:
        widest = max((page.size_in_points.width for page in self._pages), default=595.0)
        room = self.width() - 2 * _GAP - self.verticalScrollBar().sizeHint().width() - 2
        return max(0.1, room / (widest * SCREEN_DPI / POINTS_PER_INCH))

    def _lay_out(self) -> None:
        for page in self._pages:
            page.set_zoom(self.zoom())
        self._ground.adjustSize()
        self._scrolled()

    def _scrolled(self) -> None:
        self.moved.emit()
        if self._pages:
            self._tasks.start(self._draw(), key=self._key, owner=self, exclusive=True)

    async def _draw(self) -> None:
        """Draws what is in sight and lacks a sharp picture; a later call takes over from an earlier one."""
        ratio = self.devicePixelRatioF()
        for number, page in enumerate(self._pages):
            scale = page.scale * ratio
            if self._in_sight(page) and not page.is_sharp(scale):
                page.show_image(await page_image(self._data, number, scale), scale)

    def _in_sight(self, page: QWidget) -> bool:
        top = self.verticalScrollBar().value()
        room = QRect(0, top - _GAP, 1, self.viewport().height() + 2 * _GAP)
        return page.y() <= room.bottom() and page.y() + page.height() >= room.top()


class PdfPage(QWidget):
    """One page: white until its picture comes."""

    def __init__(self, size: PageSize) -> None:
        super().__init__()
        self.size_in_points = size
        self.scale = 1.0
        self._image: QImage | None = None
        self._image_scale = 0.0

    def set_zoom(self, zoom: float) -> None:
        """Its place on the screen; the picture it has is stretched until a sharp one comes."""
        self.scale = zoom * SCREEN_DPI / POINTS_PER_INCH
        size = self.size_in_points
        self.setFixedSize(round(size.width * self.scale), round(size.height * self.scale))

    def is_sharp(self, scale: float) -> bool:
        """Whether the picture was made for this scale."""
        return self._image is not None and abs(self._image_scale - scale) < 0.001

    def show_image(self, image: QImage, scale: float) -> None:
        """Shows a picture made at `scale` pixels a point."""
        self._image, self._image_scale = image, scale
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White in both themes: it is paper."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#FFFFFF"))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)
        painter.setPen(QColor(theme.current().line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
