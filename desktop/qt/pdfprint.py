"""Printing a PDF at the printer's own resolution. Qt's print support is imported only here, when it is needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop.qt.dialogs import finish
from desktop.qt.pdfpages import POINTS_PER_INCH, page_image, page_sizes

_MOST_DPI = 600


async def choose_printer(parent: QWidget, name: str) -> QPrinter | None:
    """The printer the person chose in the system's dialog, A4 unless they chose otherwise; None when cancelled."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, parent.window())
    return printer if await finish(dialog) else None


async def print_pages(data: bytes, printer: QPrinter, tell: Callable[[int, int], None]) -> bool:
    """Prints page by page, drawn off the UI thread; `tell` hears page and pages. False when the printer refuses."""
    sizes = await page_sizes(data)
    dpi = min(printer.resolution(), _MOST_DPI)
    first, last = printer.fromPage() or 1, printer.toPage() or len(sizes)
    wanted = range(first - 1, min(last, len(sizes)))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        for number in wanted:
            tell(number + 1, len(sizes))
            image = await page_image(data, number, dpi / POINTS_PER_INCH)
            if number > wanted.start and not printer.newPage():
                return False
            _draw(painter, printer, image)
    finally:
        painter.end()
    return True


def _draw(painter: QPainter, printer: QPrinter, image: QImage) -> None:
    """The whole page on the whole sheet, made smaller where the printer cannot reach the edges."""
    room = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
    size = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRectF((room.width() - size.width()) / 2, 0, size.width(), size.height()), image)
