"""Invoices are printed from the list, through the system's dialog, and each is a job of its own."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.panes.invoices.pane import InvoicesPane
from desktop.qt.batch_run import BatchSheet
from desktop.qt.pdfpages import page_image, page_sizes
from tests.panes.conftest import Office, asked

from .conftest import Show, press, until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the dialog is the system's")


@pytest.fixture
def pane(office: Office, shown: Show) -> InvoicesPane:
    made = InvoicesPane(office.desk)
    shown(made).activateWindow()
    return made


def sent(office: Office, many: int) -> list[InvoiceActionSubView]:
    return [row for row in office.session.invoices.values() if row.stage == Stage.INVOICE_SENT][:many]


async def idle(office: Office, pane: InvoicesPane) -> None:
    await until(lambda: not office.desk.tasks._started and not pane._reading.is_waiting)


async def into(file: Path) -> None:
    """Answers the system's dialog with a file."""
    await until(lambda: isinstance(QApplication.activeModalWidget(), QPrintDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QPrintDialog)
    name = dialog.findChild(QLineEdit, "filename")
    assert isinstance(name, QLineEdit)
    name.setText(str(file))
    dialog.accept()


def press_button(widget: QWidget, text: str) -> None:
    next(one for one in widget.findChildren(QPushButton) if one.text() == text).click()


def printed(folder: Path) -> dict[str, bytes]:
    """The files printed into, by name."""
    return {file.name: file.read_bytes() for file in folder.glob("*.pdf")}


async def is_a_whole_a4(data: bytes) -> bool:
    """One page of A4 with something on it, upright and not only in a corner."""
    sizes = await page_sizes(data)
    image = await page_image(data, 0, 1.0)
    dark = [
        (x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
        if image.pixelColor(x, y).lightness() < 128
    ]  # fmt: skip
    spread = max(x for x, _ in dark) - min(x for x, _ in dark) if dark else 0
    return [(round(one.width), round(one.height)) for one in sizes] == [(595, 842)] and spread > 350


async def test_the_selected_invoice_is_printed_on_a4(office: Office, pane: InvoicesPane, tmp_path: Path) -> None:
    [row] = sent(office, 1)
    pane.table.select(row.action_public_id or "")
    pane.table.setFocus()
    press("Ctrl+Shift+P")
    await into(tmp_path / "ut.pdf")
    await until(lambda: f"Invoice {row.invoice_number} is sent to the printer" in office.told())
    assert await is_a_whole_a4(printed(tmp_path)["ut.pdf"])
    await idle(office, pane)


async def test_of_marked_invoices_each_is_a_job_of_its_own(office: Office, pane: InvoicesPane, tmp_path: Path) -> None:
    rows = sent(office, 2)
    pane.table.set_marked([row.action_public_id or "" for row in rows])
    pane.table.setFocus()
    press("Ctrl+Shift+P")
    await into(tmp_path / "ut.pdf")
    sheet = await asked(pane.window())
    assert isinstance(sheet, BatchSheet)
    await until(sheet.close_button.isEnabled)
    files = printed(tmp_path)
    assert set(files) == {f"ut {row.invoice_number}.pdf" for row in rows}
    for data in files.values():
        assert await is_a_whole_a4(data)
    sheet.close_button.click()
    await asyncio.sleep(0.05)
    await idle(office, pane)


async def test_before_a_protected_customers_paper_no_printer_is_asked_for(office: Office, pane: InvoicesPane) -> None:
    [row] = sent(office, 1)
    customer = office.session.debtors.get(row.debtor_public_id)
    assert customer is not None
    office.session.debtors.merge([replace(customer, protected_identity=True)])
    pane.table.select(row.action_public_id or "")
    pane.table.setFocus()
    press("Ctrl+Shift+P")
    question = await asked(pane.window())
    assert not isinstance(QApplication.activeModalWidget(), QPrintDialog)
    press_button(question, "Cancel")
    await idle(office, pane)
    assert not isinstance(QApplication.activeModalWidget(), QPrintDialog)
