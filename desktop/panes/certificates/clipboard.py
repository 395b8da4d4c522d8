"""A passphrase on the clipboard: for a minute, and out of the histories that clipboards keep."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from desktop.session.desk import Desk

LENT_SECONDS = 60

_OUT_OF_HISTORIES = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    "org.nspasteboard.ConcealedType": b"1",
}
"""Marks that KDE, Windows and macOS heed. Sources: Klipper's password hint; Microsoft, “Clipboard Formats”;
nspasteboard.org."""


def copy_secret(desk: Desk, text: str) -> str:
    """Puts it on the clipboard, and takes it away again after a minute or when the program ends. What is to be said."""
    desk.tasks.start(_lend(desk, text), key="clipboard.secret", exclusive=True)
    return QCoreApplication.translate(
        "Certificates", "The passphrase is on the clipboard for one minute. Paste it where you keep it."
    )


async def _lend(desk: Desk, text: str) -> None:
    translate, clipboard = QCoreApplication.translate, QGuiApplication.clipboard()
    data = QMimeData()
    data.setText(text)
    for form, mark in _OUT_OF_HISTORIES.items():
        data.setData(form, mark)
    clipboard.setMimeData(data)
    try:
        await asyncio.sleep(LENT_SECONDS)
    finally:
        still_there = clipboard.text() == text
        if still_there:
            clipboard.clear()
    if still_there:
        gone = translate("Certificates", "The passphrase has been taken off the clipboard.")
        desk.notices.info(gone, key="certificates.copied")
