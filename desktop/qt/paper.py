"""Documents on paper that the program writes itself: HTML as a PDF whose text can be searched and copied."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

_DOTS = 96
"""To an inch."""


def html_pdf(title: str, html: str, style: str, *, across: bool = False, margin: int = 20) -> bytes:
    """A4, `across` for landscape, `margin` in millimetres; what is long goes on over pages. May run in a thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    writer = a4(buffer, title, across=across, margin=margin, dots=_DOTS)
    document = QTextDocument()
    document.setDefaultFont(plain(document.defaultFont()))
    document.setDefaultStyleSheet(style)
    document.setHtml(html)
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size().toSizeF())
    document.print_(writer)
    buffer.close()
    return bytes(data.data())


def a4(buffer: QBuffer, title: str, *, across: bool, margin: int, dots: int) -> QPdfWriter:
    """A writer of A4 pages into `buffer`, which it opens; `margin` in millimetres, `dots` to an inch."""
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Attesta")
    writer.setResolution(dots)
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    margins = QMarginsF(margin, margin, margin, margin)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, margins, QPageLayout.Unit.Millimeter))
    return writer


def plain(font: QFont) -> QFont:
    """Without tabular digits, ligatures and alternates: their glyphs say in a PDF of no letter that anybody types."""
    simple = QFont(font)
    simple.clearFeatures()
    for feature in ("liga", "calt"):
        simple.setFeature(QFont.Tag(feature), 0)
    return simple
