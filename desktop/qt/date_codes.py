"""What is said about the date codes in a text that will stand on invoices."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.core import rowdates


def preview(text: str, day: date, language: str = "SV") -> str:
    """How the text reads on an invoice made on `day`; nothing when no date code stands in it."""
    if not rowdates.printed(text, day, language):
        return ""
    words = QCoreApplication.translate("DateCodes", "On an invoice made today: {text}")
    return words.format(text=rowdates.expand(text, day, language).replace("\n", " "))


def warning(text: str, *, offered: bool = False) -> str:
    """The sentence about the first thing in braces that is no date code; nothing when all are.

    `offered`: the field offers the codes as soon as a brace is typed.
    """
    fault = next(iter(rowdates.faults(text)), None)
    if fault is None:
        return ""
    translate = QCoreApplication.translate
    words = translate("DateCodes", "“{text}” is no date code and is printed as it stands.")
    advice = translate("DateCodes", "Write {code}.").format(code=fault.meant) if fault.meant else ""
    if offered and not advice:
        advice = translate("DateCodes", "Type { to choose a code, or leave it so.")
    return " ".join(part for part in (words.format(text=fault.text), advice) if part)
