"""A table on paper: as many A4 pages as its rows need, each with its heading, its columns' titles and its number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPdfWriter, QPen

from .paper import a4, plain

_DOTS = 288
_POINT = _DOTS / 72
_MARGIN = 14
_SIZE, _SMALLEST, _LARGE = 8.0, 6.0, 12.0
_ROW, _GAP = 14.0, 8.0
_LEAST = 72.0
"""Points, as are the sizes above; the margin is millimetres."""
_SAMPLE, _REMEMBERED = 2000, 20_000
_INK, _MUTED, _LINE = "#17212B", "#586474", "#C3CAD3"
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class PaperColumn:
    """A column; the `stretch` one takes the room that is left over."""

    title: str
    right: bool = False
    stretch: bool = False


@dataclass(frozen=True)
class TablePaper:
    """What stands on every page beside the rows. `page` has `{page}` and `{pages}`; `sums` are lines after the last
    row, a text for each column.
    """

    title: str
    company: str
    facts: str
    columns: Sequence[PaperColumn]
    page: str
    sums: Sequence[Sequence[str]] = field(default_factory=tuple)


def table_pdf(paper: TablePaper, rows: Iterable[Sequence[str]], count: int) -> bytes:
    """The PDF of `count` rows: upright, or across where the columns need it, in smaller letters where they need more.

    What has no room even then ends in dots.

    May run in a thread; what `rows` raises ends it.
    """
    every = iter(rows)
    sample = list(islice(every, _SAMPLE))
    data = QByteArray()
    buffer = QBuffer(data)
    writer = a4(buffer, paper.title, across=False, margin=_MARGIN, dots=_DOTS)
    needed = _needed(paper, sample, writer)
    if sum(needed) + _GAP * (len(needed) - 1) > _room(writer):
        buffer.close()
        writer = a4(buffer, paper.title, across=True, margin=_MARGIN, dots=_DOTS)
    smaller = max(_SMALLEST / _SIZE, min(1.0, (_room(writer) - _GAP * (len(needed) - 1)) / sum(needed)))
    widths = _fitted(paper.columns, [width * smaller for width in needed], _room(writer))
    painter = QPainter(writer)
    try:
        drawing = _Drawing(paper, writer, painter, widths, count, _SIZE * smaller)
        for row in sample:
            drawing.row(row)
        for row in every:
            drawing.row(row)
        drawing.end()
    finally:
        painter.end()
        buffer.close()
    return bytes(data.data())


def _room(writer: QPdfWriter) -> float:
    """Points between the margins."""
    return writer.pageLayout().paintRectPixels(writer.resolution()).width() / _POINT


def _font(size: float, *, bold: bool = False) -> QFont:
    font = plain(QGuiApplication.font())
    font.setPointSizeF(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _needed(paper: TablePaper, rows: Sequence[Sequence[str]], writer: QPdfWriter) -> list[float]:
    """How wide each column's longest text is, in points."""
    face, bold = QFontMetricsF(_font(_SIZE), writer), QFontMetricsF(_font(_SIZE, bold=True), writer)
    heads = [column.title for column in paper.columns]
    widest = [max(bold.horizontalAdvance(text) for text in texts) for texts in zip(heads, *paper.sums, strict=True)]
    for row in rows:
        widest = [max(width, face.horizontalAdvance(text)) for width, text in zip(widest, row, strict=True)]
    return [width / _POINT + 1 for width in widest]


def _fitted(columns: Sequence[PaperColumn], needed: Sequence[float], room: float) -> list[float]:
    """Too much is taken from texts, the longest most; what is left over goes to the column that stretches."""
    widths, room = list(needed), room - _GAP * (len(needed) - 1)
    texts = [at for at, column in enumerate(columns) if not column.right and needed[at] > _LEAST]
    spare, over = sum(widths[at] - _LEAST for at in texts), sum(widths) - room
    if over > 0 and spare > 0:
        for at in texts:
            widths[at] -= min(1.0, over / spare) * (widths[at] - _LEAST)
    if sum(widths) > room:
        return [width * room / sum(widths) for width in widths]
    wide = next((at for at, column in enumerate(columns) if column.stretch), 0)
    widths[wide] += room - sum(widths)
    return widths


class _Drawing:
    """Row by row; a new page is begun when the one before is full."""

    def __init__(
        self,
        paper: TablePaper,
        writer: QPdfWriter,
        painter: QPainter,
        widths: Sequence[float],
        count: int,
        points: float,
    ) -> None:
        self._paper, self._writer, self._painter = paper, writer, painter
        self._faces = {"": _font(points), "small": _font(_SIZE), "bold": _font(points, bold=True)}
        self._faces["large"] = _font(_LARGE, bold=True)
        self._metrics = QFontMetricsF(self._faces[""], writer)
        self._short: dict[tuple[str, float], str] = {}
        size = writer.pageLayout().paintRectPixels(writer.resolution())
        self._room, self._height = float(size.width()), float(size.height())
        self._cells = _cells(widths)
        self._top = 4 * _ROW * _POINT
        self._each = int((self._height - self._top - 2 * _ROW * _POINT) // (_ROW * _POINT))
        self._pages = max(1, -(-(count + len(paper.sums)) // self._each))
        self._page, self._y, self._left = 0, 0.0, 0
        self._begin_page()

    def row(self, texts: Sequence[str], *, bold: bool = False) -> None:
        """One line of the table."""
        if self._left == 0:
            self._writer.newPage()
            self._begin_page()
        self._left -= 1
        self._use("bold" if bold else "")
        for (left, width), column, text in zip(self._cells, self._paper.columns, texts, strict=True):
            if text:
                shown = text if bold else self._shortened(text, width)
                self._write(left, width, shown, _RIGHT if column.right else _LEFT)
        self._y += _ROW * _POINT
        self._line(self._y)

    def end(self) -> None:
        """The sums."""
        for line in self._paper.sums:
            self.row(line, bold=True)

    def _begin_page(self) -> None:
        self._page, self._left, self._y, paper = self._page + 1, self._each, 0.0, self._paper
        self._across("large", paper.title, paper.company, 1.3)
        self._across("small", paper.facts, "", 1.2)
        self._y = self._top - _ROW * _POINT
        self._use("bold")
        for (left, width), column in zip(self._cells, paper.columns, strict=True):
            title = QFontMetricsF(self._faces["bold"], self._writer).elidedText(
                column.title, Qt.TextElideMode.ElideRight, width
            )
            self._write(left, width, title, _RIGHT if column.right else _LEFT)
        self._y = self._top
        self._line(self._y, strong=True)
        self._y, top = self._height - _ROW * _POINT, self._y
        self._across("small", "", paper.page.format(page=self._page, pages=self._pages), 1)
        self._y = top

    def _across(self, face: str, left: str, right: str, rows: float) -> None:
        self._use(face)
        metrics = QFontMetricsF(self._faces[face], self._writer)
        taken = metrics.horizontalAdvance(right) + (_GAP * _POINT if right else 0)
        self._write(0, self._room, metrics.elidedText(left, Qt.TextElideMode.ElideRight, self._room - taken), _LEFT)
        self._write(0, self._room, right, _RIGHT)
        self._y += rows * _ROW * _POINT

    def _use(self, face: str) -> None:
        self._painter.setFont(self._faces[face])
        self._painter.setPen(QColor(_MUTED if face == "small" else _INK))

    def _write(self, left: float, width: float, text: str, how: int) -> None:
        self._painter.drawText(QRectF(left, self._y, width, _ROW * _POINT), how, text)

    def _shortened(self, text: str, width: float) -> str:
        """Measuring costs as much as drawing, and a list has the same days, names and words again and again."""
        shown = self._short.get((text, width))
        if shown is None:
            shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            if len(self._short) > _REMEMBERED:
                self._short.clear()
            self._short[text, width] = shown
        return shown

    def _line(self, y: float, *, strong: bool = False) -> None:
        self._painter.setPen(QPen(QColor(_INK if strong else _LINE), (0.8 if strong else 0.4) * _POINT))
        self._painter.drawLine(0, int(y), int(self._room), int(y))


def _cells(widths: Sequence[float]) -> list[tuple[float, float]]:
    """Left edge and width of each column, in dots."""
    cells, left = [], 0.0
    for width in widths:
        cells.append((left * _POINT, width * _POINT))
        left += width + _GAP
    return cells
