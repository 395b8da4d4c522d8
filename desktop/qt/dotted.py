"""Parts of a sentence with dots between them, in as many lines as they need. No line ends in a dot or breaks a part."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFontMetrics

BETWEEN = " · "


def dotted_lines(parts: Iterable[str], metrics: QFontMetrics, room: int) -> list[str]:
    """`room` in pixels. A part that is wider than that has a line of its own."""
    lines: list[str] = []
    for part in parts:
        longer = f"{lines[-1]}{BETWEEN}{part}" if lines else part
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines
