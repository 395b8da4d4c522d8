"""Where a passphrase is seen: on the clipboard for a minute, and on a sheet until somebody has looked at it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.core.certificates import Purpose
from desktop.panes.certificates import clipboard
from desktop.panes.certificates.made_sheet import MadeSheet
from desktop.panes.certificates.pane import CertificatesPane

from .conftest import Office, asked, until
from .test_certificates import items
from .test_certificates_leaving import pane

__all__ = ["pane"]
Show = Callable[[QWidget], QWidget]


def press(widget: QWidget, words: str) -> None:
    (button,) = [one for one in widget.findChildren(QPushButton) if one.text() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def test_a_copied_passphrase_is_taken_off_the_clipboard(
    office: Office, pane: CertificatesPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert clipboard.LENT_SECONDS == 60
    monkeypatch.setattr(clipboard, "LENT_SECONDS", 0.3)
    page, board = pane.request(Purpose.BANKID), QGuiApplication.clipboard()
    passphrase = page.details.passphrase
    press(page.details, "Copy the passphrase")
    await until(lambda: board.text() == passphrase)
    assert board.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    assert "one minute" in page.details.findings.words
    page.go_back()
    await until(lambda: not board.text())
    assert "taken off" in office.told()


async def test_what_was_copied_since_stays(
    office: Office, pane: CertificatesPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "LENT_SECONDS", 0.2)
    page, board = pane.request(Purpose.BANKID), QGuiApplication.clipboard()
    press(page.details, "Copy the passphrase")
    await until(lambda: board.text() == page.details.passphrase)
    board.setText("något annat")
    await asyncio.sleep(0.4)
    assert board.text() == "något annat"
    assert "taken off" not in office.told()


async def test_the_end_of_the_program_takes_it_off_too(office: Office, pane: CertificatesPane) -> None:
    page, board = pane.request(Purpose.BANKID), QGuiApplication.clipboard()
    press(page.details, "Copy the passphrase")
    await until(lambda: board.text() == page.details.passphrase)
    office.desk.tasks.cancel("clipboard.secret")
    await until(lambda: not board.text())


async def test_a_test_certificates_passphrase_is_shown_again_when_its_pane_was_gone(
    office: Office, pane: CertificatesPane, shown: Show
) -> None:
    """As when the language is changed while the sheet is there: everything is made anew."""
    pane.deeds.make_test(Purpose.SWISH)
    sheet = await asked(pane.window())
    assert isinstance(sheet, MadeSheet)
    passphrase = sheet._passphrase
    pane.deleteLater()
    await until(lambda: not office.desk.tasks.running(f"certificates.unseen.{items(office)[0].id}"))
    again = CertificatesPane(office.desk)
    shown(again)
    sheet = await asked(again.window())
    assert isinstance(sheet, MadeSheet)
    assert sheet._passphrase == passphrase
    sheet.cancel()
    await until(lambda: not office.session.certificates.unseen)


async def test_it_is_made_though_its_pane_is_gone_meanwhile(
    office: Office, pane: CertificatesPane, shown: Show
) -> None:
    pane.deeds.make_test(Purpose.BANKID)
    pane.deleteLater()
    await until(lambda: bool(items(office)))
    again = CertificatesPane(office.desk)
    shown(again)
    sheet = await asked(again.window())
    assert isinstance(sheet, MadeSheet)
    sheet.cancel()
    await until(lambda: not office.session.certificates.unseen)
