"""Papers of an invoice: the PDF beside the list, the files that go with it, and those of protected customers."""

from __future__ import annotations

import asyncio
import base64
import shutil
import subprocess
import uuid
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QTabBar, QWidget

from desktop.core.invoice_draft import draft_of
from desktop.core.records.common import FileView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionAttachmentView, InvoiceActionSubView
from desktop.panes.invoices.detail_pages import DetailPages
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.invoices.paper import safe_name
from desktop.panes.invoices.pdf_page import PdfPage
from desktop.qt.pdf import PdfView
from desktop.qt.pdfpages import page_text
from desktop.qt.protected import ReasonSheet
from tests.panes.conftest import Office, asked

from .conftest import Show, press, until

PAPER = b"%PDF-1.4\n%%EOF\n"


@pytest.fixture
def pane(office: Office, shown: Show) -> InvoicesPane:
    made = InvoicesPane(office.desk)
    shown(made).activateWindow()
    return made


def pages_of(pane: InvoicesPane) -> DetailPages:
    pane.later.finish()
    pages = pane.findChild(DetailPages)
    assert isinstance(pages, DetailPages)
    return pages


def sent(office: Office, number: int = 0) -> InvoiceActionSubView:
    return [row for row in office.session.invoices.values() if row.stage == Stage.INVOICE_SENT][number]


def protect(office: Office, row: InvoiceActionSubView) -> None:
    customer = office.session.debtors.get(row.debtor_public_id)
    assert customer is not None
    office.session.debtors.merge([replace(customer, protected_identity=True)])


def select(pane: InvoicesPane, row: InvoiceActionSubView) -> None:
    pane.table.select(row.action_public_id or "")


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press_button(widget: QWidget, name: str) -> None:
    found = [
        one for one in widget.findChildren(QPushButton)
        if one.isVisible() and name in (one.text(), one.accessibleName())
    ]  # fmt: skip
    assert found, f"no button {name}"
    found[0].click()


async def idle(office: Office, pane: InvoicesPane) -> None:
    """Nothing runs, and nothing waits for the person to stand still."""
    await until(lambda: not office.desk.tasks._started and not pane._reading.is_waiting)


async def read_by_poppler(pdf: Path) -> str:
    """What another program reads in it."""
    reading = await asyncio.create_subprocess_exec("pdftotext", str(pdf), "-", stdout=subprocess.PIPE)
    out, _ = await reading.communicate()
    return out.decode()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
async def test_the_tab_shows_the_very_invoice(office: Office, pane: InvoicesPane, tmp_path: Path) -> None:
    pages, row = pages_of(pane), sent(office)
    select(pane, row)
    assert row.file is not None
    await idle(office, pane)
    assert office.session.papers.kept(row.file.file_public_id) is None, "fetched though nobody looked"
    pages.choose("pdf")
    await until(lambda: pages.pdf.view.page_count())
    await pages.pdf.view.write_to(tmp_path / "paper.pdf")
    text = await read_by_poppler(tmp_path / "paper.pdf")
    assert (row.invoice_number or "?") in text
    assert (row.debtor_name or "?") in text
    await idle(office, pane)


async def test_another_invoice_cancels_the_paper_that_is_on_its_way(office: Office, pane: InvoicesPane) -> None:
    pages, first, second = pages_of(pane), sent(office, 0), sent(office, 1)
    assert first.file is not None
    assert second.file is not None
    pages.choose("pdf")
    slow = {"path": f"/v1/files/file/{first.file.file_public_id}", "method": "GET", "do": "slow", "when": "before"}
    office.sandbox.faults.add({**slow, "seconds": 0.6, "times": 1})
    select(pane, first)
    await until(lambda: "Fetching the PDF" in pages.pdf.view.message())
    select(pane, second)
    await until(lambda: pages.pdf.view.page_count())
    shown = await page_text(pages.pdf.view._data)
    assert (second.invoice_number or "?") in shown
    assert (first.invoice_number or "?") not in shown
    await idle(office, pane)
    assert (second.invoice_number or "?") in await page_text(pages.pdf.view._data)
    assert "Fetching" not in office.told()


async def test_the_open_tab_is_kept_from_start_to_start(office: Office, pane: InvoicesPane, shown: Show) -> None:
    bar = pages_of(pane).findChild(QTabBar)
    assert isinstance(bar, QTabBar)
    bar.setCurrentIndex(1)
    again = InvoicesPane(office.desk)
    shown(again)
    assert pages_of(again).tab == "events"
    await idle(office, pane)


async def test_a_draft_says_that_it_has_no_pdf_yet(office: Office, pane: InvoicesPane) -> None:
    draft = next(row for row in office.session.invoices.values() if row.stage == Stage.CREATED)
    pages_of(pane).choose("pdf")
    select(pane, draft)
    assert "no PDF yet" in words_of(pages_of(pane))
    await idle(office, pane)


async def test_a_protected_customers_paper_is_shown_after_a_reason(office: Office, pane: InvoicesPane) -> None:
    pages, row = pages_of(pane), sent(office)
    protect(office, row)
    pages.choose("pdf")
    select(pane, row)
    await until(lambda: "protected identity" in words_of(pages))
    assert pages.pdf.view.page_count() == 0
    press_button(pages, "Show PDF…")
    sheet = await asked(pane.window())
    assert isinstance(sheet, ReasonSheet)
    sheet.reason.set_text("Kunden är i telefon")
    press_button(sheet, "Show")
    await until(lambda: pages.pdf.view.page_count())
    assert [look.reason for look in office.session.disclosures.of(row.debtor_public_id)] == ["Kunden är i telefon"]
    select(pane, sent(office, 1))
    select(pane, row)
    await until(lambda: "protected identity" in words_of(pages))
    await idle(office, pane)


async def test_a_protected_customers_paper_leaves_only_after_a_question(office: Office, pane: InvoicesPane) -> None:
    row = sent(office)
    protect(office, row)
    select(pane, row)
    pane.table.setFocus()
    press("Ctrl+P")
    sheet = await asked(pane.window())
    assert isinstance(sheet, ReasonSheet)
    sheet.reason.set_text("Kunden frågar")
    press_button(sheet, "Show")
    page = pane.page
    assert isinstance(page, PdfPage)
    view = page.findChild(PdfView)
    assert isinstance(view, PdfView)
    await until(lambda: view.page_count())
    for leave, verb in ((view.save_as, "Save"), (view.print_document, "Print"), (view.copy_text, "Copy text")):
        leave()
        question = await asked(pane.window())
        assert "leave the program" in words_of(question)
        assert [one.text() for one in question.findChildren(QPushButton) if one.text() == verb] == [verb]
        press_button(question, "Cancel")
        await idle(office, pane)
    assert pane.window().findChild(QFileDialog) is None
    press("Esc")
    await idle(office, pane)


async def with_files(office: Office, names: list[str]) -> InvoiceActionSubView:
    """A draft at the sandbox with these attachments."""
    entry = draft_of(await office.session.invoice(sent(office).action_public_id or "")).entry
    files = tuple(
        InvoiceActionAttachmentView(
            file=FileView(content_type="application/pdf", file_name=name, data=base64.b64encode(PAPER).decode()),
            sort_number=len(names) - place,
            is_cover_sheet=place == 0,
        )
        for place, name in enumerate(names)
    )
    fresh = replace(entry, external_reference=uuid.uuid4().hex, invoice_number=None, attachments=files)
    whole = await office.session.save_invoice(None, fresh, public_id=None, target=fresh.external_reference or "")
    row = office.session.invoices.get(whole.action_public_id or "")
    assert row is not None
    return row


async def test_attachments_are_listed_in_their_order_and_saved(
    office: Office, pane: InvoicesPane, tmp_path: Path
) -> None:
    row, pages = await with_files(office, ["Bilaga & ritning.pdf", "Villkor.pdf"]), pages_of(pane)
    pages.choose("files")
    select(pane, row)
    await until(lambda: pages.files.count == 2)
    names = [one.accessibleName() for one in pages.files.findChildren(QPushButton) if one.isVisible()]
    assert names == ["Open Villkor.pdf", "Save Villkor.pdf", "Open Bilaga & ritning.pdf", "Save Bilaga & ritning.pdf"]
    assert "Cover sheet" in words_of(pages.files)
    press_button(pages.files, "Save Bilaga & ritning.pdf")
    await until(lambda: pane.window().findChild(QFileDialog) is not None)
    dialog = pane.window().findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.text() == "Bilaga & ritning.pdf"
    line.setText(str(tmp_path / "egen.pdf"))
    dialog.accept()
    await until(lambda: "Saved as egen.pdf" in office.told())
    assert (tmp_path / "egen.pdf").read_bytes() == PAPER
    press_button(pages.files, "Open Villkor.pdf")
    await until(lambda: isinstance(pane.page, PdfPage))
    assert "Villkor.pdf" in words_of(pane)
    await idle(office, pane)


async def test_an_invoice_without_files_says_so(office: Office, pane: InvoicesPane) -> None:
    pages_of(pane).choose("files")
    select(pane, sent(office))
    await until(lambda: "No files go with this invoice" in words_of(pages_of(pane)))
    await idle(office, pane)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Faktura 1042 Lindqvist & Co.pdf", "Faktura 1042 Lindqvist & Co.pdf"),
        ("Faktura 7 A/B: \\ *?.pdf", "Faktura 7 A_B_ _ __.pdf"),
        ("../../etc/passwd.pdf", "_.._etc_passwd.pdf"),
        ("", "faktura.pdf"),
        ("ö" * 300 + ".pdf", "ö" * 120 + ".pdf"),
    ],
)
def test_a_file_name_suits_every_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe
