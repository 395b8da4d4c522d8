"""The locale of each language of the program."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def locale(language: str) -> QLocale:
    """The language's words, with Sweden's number and date forms in both."""
    return QLocale("sv_SE" if language == "sv" else "en_SE")
