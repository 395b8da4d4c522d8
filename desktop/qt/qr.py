"""A QR code on the screen: dark on white in both themes, in whole pixels, to be enlarged with a click."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from . import theme
from .qr_modules import Modules, modules
from .veil import Layer, Veil

QUIET = 4
"""Squares of white around a code, as the standard asks for."""

SMALLEST_SQUARE = 2
"""Screen pixels; smaller squares a phone cannot tell apart."""

SMALLEST_SIDE = 100
"""Of the code with its margin, in pixels at 100 %."""

_USUAL, _CORNER, _FOCUS = 240, 6, 2
_INK, _GROUND = QColor("#000000"), QColor("#FFFFFF")


class QrCode(QWidget):
    """Shows what `set_content` was given last. `name` is what a screen reader says of it.

    A code that is good for some seconds is given with them, and is gone when none has followed it by then.

    Signals: `clicked` for a click, Enter or Space on it; `faded` when its time was over.
    """

    clicked = Signal()
    faded = Signal()

    def __init__(self, name: str, *, enlarges: bool = True) -> None:
        super().__init__()
        self._modules: Modules | None = None
        self._content = ""
        self._enlarged: Enlarged | None = None
        self._past = ""
        self._time = QTimer(self, singleShot=True)
        self._time.timeout.connect(self._fade)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if enlarges:
            self.clicked.connect(self.enlarge)
            self.setToolTip(self.tr("Click to enlarge"))

    @property
    def content(self) -> str:
        """The field as it came."""
        return self._content

    @property
    def is_readable(self) -> bool:
        """Whether there is a code, and room enough for it."""
        return self._modules is not None and self._square() >= 1

    def set_content(self, content: str, holds: float = 0.0) -> None:
        """The text of a code, a data URI, or an image in base64; empty for none. `holds`: seconds, 0 for ever."""
        if content == self._content or (content and content == self._past):
            return
        self._past = ""
        if content and holds:
            self._time.start(round(holds * 1000))
        else:
            self._time.stop()
        self._content = content
        self._modules = modules(content) if content else None
        self.setAccessibleDescription(self._words())
        if self._enlarged is not None:
            self._enlarged.show_content(content)
        self.update()

    def _fade(self) -> None:
        """What is shown is of an earlier second; it is not shown again either."""
        past = self._content
        self.set_content("")
        self._past = past
        self.faded.emit()

    def enlarge(self) -> None:
        """The same code over the whole window, and its followers too, until a key or a click."""
        if self._enlarged is None and self._modules is not None:
            self._enlarged = Enlarged(self.accessibleName(), self._content)
            self._enlarged.destroyed.connect(self._shrunk)
            self.destroyed.connect(self._enlarged.cancel)
            veil = Veil(self.window(), self._enlarged)
            self._enlarged.closed.connect(veil.drop)
            veil.lift()

    def sizeHint(self) -> QSize:
        """Room for a BankID code of five pixels a square."""
        return QSize(_USUAL, _USUAL)

    def minimumSizeHint(self) -> QSize:
        """Smaller than this it refuses."""
        return QSize(SMALLEST_SIDE, SMALLEST_SIDE)

    def hasHeightForWidth(self) -> bool:
        """It is square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as wide."""
        return width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space do what a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click."""
        if self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room now, or none any more."""
        super().resizeEvent(event)
        self.setAccessibleDescription(self._words())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White ground, then the code, or why there is none."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().strong_line), 1))
        painter.setBrush(_GROUND)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        if self.is_readable:
            self._draw(painter)
        else:
            self._say(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.current().accent), _FOCUS))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _CORNER, _CORNER)
        painter.end()

    def _square(self) -> int:
        """Screen pixels for one square; 0 when that is too few to be scanned."""
        if self._modules is None:
            return 0
        side = min(self.width(), self.height())
        square = int(side * self.devicePixelRatioF()) // (self._modules.size + 2 * QUIET)
        return square if square >= SMALLEST_SQUARE and side >= SMALLEST_SIDE else 0

    def _draw(self, painter: QPainter) -> None:
        """In screen pixels, whatever the scale: every square is as large as every other."""
        assert self._modules is not None
        ratio, side = self.devicePixelRatioF(), self._square() * self._modules.size
        origin = self.mapTo(self.window(), QPoint())
        left, top = (
            round((at + room / 2) * ratio - side / 2) - at * ratio
            for at, room in ((origin.x(), self.width()), (origin.y(), self.height()))
        )
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(QRectF(left, top, side, side), self._modules.image)
        painter.restore()

    def _say(self, painter: QPainter) -> None:
        painter.setPen(QColor(theme.LIGHT.muted))
        painter.setFont(theme.font(13))
        room = QRect(self.rect()).adjusted(12, 12, -12, -12)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self._words())

    def _words(self) -> str:
        if not self._content:
            return ""
        if self._modules is None:
            return self.tr("This QR code cannot be shown. Use the app without it.")
        if not self._square():
            return self.tr("Too little room for the QR code. Click here to enlarge it.")
        return self.tr("A new code comes every second. Enter enlarges it.")

    def _shrunk(self, _layer: object = None) -> None:
        self._enlarged = None


class Enlarged(Layer):
    """A code over the window. Signals: `closed` when it is to go."""

    closed = Signal()

    def __init__(self, name: str, content: str) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self.setAccessibleName(name)
        self._code = QrCode(name, enlarges=False)
        self._code.setToolTip(self.tr("Click to close"))
        self._code.clicked.connect(self.cancel)
        self._code.set_content(content)
        self.first = self._code
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._code)

    def show_content(self, content: str) -> None:
        """The next code; without one there is nothing to look at."""
        if content:
            self._code.set_content(content)
        else:
            self.cancel()

    def cancel(self) -> None:
        """Esc, or a click on it."""
        self.closed.emit()

    def clicked_beside(self) -> None:
        """A click beside it closes it too."""
        self.cancel()

    def place(self, room: QWidget) -> None:
        """As large as the window lets it be, square, in the middle."""
        side = max(SMALLEST_SIDE, min(room.width(), room.height()) - 32)
        self.setGeometry((room.width() - side) // 2, (room.height() - side) // 2, side, side)
