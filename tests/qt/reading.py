"""QR codes read from a picture by zbar."""

from __future__ import annotations

from PySide6.QtGui import QImage
from pyzbar import pyzbar


def read(image: QImage) -> list[str]:
    """What all codes in the picture say."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    raw, stride, width = bytes(grey.constBits()), grey.bytesPerLine(), grey.width()
    pixels = b"".join(raw[y * stride : y * stride + width] for y in range(grey.height()))
    found = pyzbar.decode((pixels, width, grey.height()), symbols=[pyzbar.ZBarSymbol.QRCODE])
    return [one.data.decode("utf-8") for one in found]
