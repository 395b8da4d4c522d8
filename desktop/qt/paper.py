"""Documents on paper that the program writes itself: HTML as a PDF whose text can be searched and copied."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

_DOTS = 96


def html_pdf(title: str, html: str, style: str, *, across: bool = False, margin: int = 20) -> bytes:
    """A4, `across` for landscape, `margin` in millimetres; what is long goes on over pages. May run in a thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Attesta")
    writer.setResolution(_DOTS)
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    margins = QMarginsF(margin, margin, margin, margin)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, margins, QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    document.setDefaultFont(_plain(document.defaultFont()))
    document.setDefaultStyleSheet(style)
    document.setHtml(html)
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size().toSizeF())
    document.print_(writer)
    buffer.close()
    return bytes(data.data())


def _plain(font: QFont) -> QFont:
    """Without tabular digits, ligatures and alternates: their glyphs say in a PDF of no letter that anybody types."""
    plain = QFont(font)
    plain.clearFeatures()
    for feature in ("liga", "calt"):
        plain.setFeature(QFont.Tag(feature), 0)
    return plain
