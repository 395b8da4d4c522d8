"""The squares of a QR code, from each form in which the API may give one: its text, a data URI, or a bare image."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from PySide6.QtGui import QImage, QPainter

_PICTURES = ("iVBORw0KGgo", "/9j/", "R0lGOD", "Qk")
"""How a PNG, JPEG, GIF or BMP begins in base64."""

_LONGEST_TEXT = 300
_DARK = 128
_IS_DARK = bytes(grey < _DARK for grey in range(256))
_INKS = bytes([255, 0, *[0] * 254])
"""Grey for the 0 and 1 of a square."""


@dataclass(frozen=True)
class Modules:
    """One pixel for each square, dark on light, without margin. `text` is what the code says where that is known."""

    image: QImage
    text: str = ""

    @property
    def size(self) -> int:
        """Squares along a side."""
        return self.image.width()


def modules(content: str) -> Modules | None:
    """The code for what the field holds; None when it is neither text for a code nor the picture of one."""
    content = content.strip()
    if content.startswith("data:"):
        return _of_picture(content.partition(",")[2]) if ";base64," in content[:100] else None
    if content.startswith(_PICTURES):
        return _of_picture(content)
    return of_text(content) if 0 < len(content) <= _LONGEST_TEXT else None


@lru_cache(maxsize=64)
def of_text(text: str) -> Modules:
    """A code that says `text`. At BankID's own level and with a fixed mask: the picture keeps its size from second to
    second, and is made in two milliseconds instead of thirty.
    """
    import segno  # with the first code, and not with the program

    level = "l" if text.startswith("bankid.") else "m"
    rows = segno.make(text, error=level, boost_error=False, micro=False, mask=0).matrix
    return Modules(_image([bytes(row).translate(_INKS) for row in rows]), text)


def _of_picture(encoded: str) -> Modules | None:
    try:
        data = base64.b64decode("".join(encoded.split()), validate=True)
    except (binascii.Error, ValueError):
        return None
    picture = QImage.fromData(data)
    return None if picture.isNull() else _read(_grey(picture))


def _grey(picture: QImage) -> QImage:
    """On white, where the picture is transparent."""
    ground = QImage(picture.size(), QImage.Format.Format_RGB32)
    ground.fill(0xFFFFFFFF)
    painter = QPainter(ground)
    painter.drawImage(0, 0, picture)
    painter.end()
    return ground.convertToFormat(QImage.Format.Format_Grayscale8)


def _read(grey: QImage) -> Modules | None:
    """Finds the squares: their size is a seventh of the mark in the corner. None when it is no square code."""
    raw, stride = bytes(grey.constBits()), grey.bytesPerLine()
    lines = [raw[y * stride : y * stride + grey.width()] for y in range(grey.height())]
    inked = {y: line for y, line in enumerate(one.translate(_IS_DARK) for one in lines) if 1 in line}
    if not inked:
        return None
    top, bottom = min(inked), max(inked) + 1
    left, right = min(line.index(1) for line in inked.values()), max(line.rindex(1) for line in inked.values()) + 1
    mark = next(len(list(run)) for dark, run in groupby(lines[top][left:right], key=_is_dark) if dark)
    size = round((right - left) / mark * 7)
    if (size - 17) % 4 or not 21 <= size <= 177 or abs((right - left) - (bottom - top)) > mark / 7:
        return None
    return Modules(_sampled(lines, left, top, (right - left) / size, size))


def _sampled(lines: list[bytes], left: int, top: int, step: float, size: int) -> QImage:
    places = [int(step * (n + 0.5)) for n in range(size)]
    return _image([bytes(0 if lines[top + y][left + x] < _DARK else 255 for x in places) for y in places])


def _image(rows: list[bytes]) -> QImage:
    """Rows of grey squares as a picture of its own; its lines begin at multiples of four bytes."""
    size = len(rows)
    stride = (size + 3) // 4 * 4
    raw = b"".join(row.ljust(stride, b"\0") for row in rows)
    return QImage(raw, size, size, stride, QImage.Format.Format_Grayscale8).copy()


def _is_dark(grey: int) -> bool:
    return grey < _DARK
