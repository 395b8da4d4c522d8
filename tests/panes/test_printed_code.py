"""The Swish code of a printed invoice, copied as a picture that zbar reads and as text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.panes.payments.pane import PaymentsPane
from desktop.panes.payments.printed_sheet import PrintedSheet
from tests.qt.reading import read

from .conftest import Office, asked, until
from .test_payments import payable, press

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def pane(office: Office, shown: Show) -> PaymentsPane:
    made = PaymentsPane(office.desk)
    shown(made)
    return made


async def opened(pane: PaymentsPane, office: Office) -> PrintedSheet:
    pane.show_printed_code(pane, payable(office))
    sheet = await asked(pane.window())
    assert isinstance(sheet, PrintedSheet)
    return sheet


async def test_copied_as_text_and_as_a_picture(pane: PaymentsPane, office: Office) -> None:
    row = payable(office)
    sheet = await opened(pane, office)
    assert not sheet.code.isVisible()
    press(sheet, "Copy as text")
    assert not office.desk.notices.current()
    sheet._number.set_text("123 785 69 01")
    ore = row.current_amount.value
    code = f"C1237856901;{ore // 100},{ore % 100:02};{row.ocr};0"
    await until(sheet.code.isVisible)
    press(sheet, "Copy as text")
    assert QGuiApplication.clipboard().text() == code
    press(sheet, "Copy as picture")
    assert read(QGuiApplication.clipboard().image()) == [code]
    assert "copied" in office.told()
    await until(lambda: read(pane.window().grab().toImage()) == [code])
    sheet.cancel()
    await until(lambda: not pane.window().findChildren(PrintedSheet))
    again = await opened(pane, office)
    assert again.content == code
    again.cancel()
    await until(lambda: not pane.window().findChildren(PrintedSheet))
