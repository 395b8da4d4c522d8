"""Tool tips that say what somebody else has written: names, rows, files."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def plain(text: str) -> str:
    """The tip that shows this text as it stands: what looks like HTML in it is neither drawn nor fetched."""
    return f"<div style='white-space: pre'>{escape(text)}</div>" if Qt.mightBeRichText(text) else text
