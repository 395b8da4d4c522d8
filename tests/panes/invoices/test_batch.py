"""Many invoices at once, on a real sandbox: what is asked, what is done, what each of them came to."""

from __future__ import annotations

import errno
import os
import uuid
from io import FileIO
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from desktop.core.dates import today
from desktop.core.invoice_draft import draft_of, new_draft
from desktop.core.records.common import AmountView
from desktop.core.records.enums import ActionTypeView
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.panes.invoices.batch import sums_in_words
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.invoices.pdf_files import _write
from desktop.panes.invoices.pdf_page import PdfPage
from desktop.qt.batch_run import BatchSheet
from desktop.qt.format import Format
from tests.panes.conftest import Office, asked

from .conftest import Show, press, until


@pytest.fixture
def pane(office: Office, shown: Show) -> InvoicesPane:
    made = InvoicesPane(office.desk)
    shown(made).activateWindow()
    made.later.finish()
    return made


def of_stage(office: Office, stage: str, many: int) -> list[InvoiceActionSubView]:
    """The last rows of a stage."""
    return [row for row in office.session.invoices.values() if row.stage == stage][-many:]


async def drafts_of(office: Office, many: int) -> list[InvoiceActionSubView]:
    """New drafts at the sandbox, copies of an invoice that was sent."""
    [sent] = of_stage(office, Stage.INVOICE_SENT, 1)
    entry = draft_of(await office.session.invoice(sent.action_public_id or "")).entry
    made = []
    for _ in range(many):
        fresh = replace(entry, external_reference=uuid.uuid4().hex, invoice_number=None)
        whole = await office.session.save_invoice(None, fresh, public_id=None, target=fresh.external_reference or "")
        row = office.session.invoices.get(whole.action_public_id or "")
        assert row is not None
        made.append(row)
    return made


def ids(rows: list[InvoiceActionSubView]) -> list[str]:
    return [row.action_public_id or "" for row in rows]


def stage(office: Office, row: InvoiceActionSubView) -> str:
    known = office.sandbox.state.invoice(row.action_public_id or "")
    return str(known[1]["stage"]) if known else "gone"


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel)).replace("\u00a0", " ")


def button(pane: InvoicesPane, command: str) -> QPushButton:
    found = pane.findChild(QPushButton, f"batch.{command}")
    assert isinstance(found, QPushButton)
    return found


def written(folder: Path) -> list[bytes]:
    return [file.read_bytes()[:4] for file in folder.glob("*.pdf")]


async def results(pane: InvoicesPane) -> tuple[BatchSheet, list[str]]:
    """The sheet of outcomes when all is done, and its lines."""
    await until(lambda: pane.window().findChild(BatchSheet) is not None)
    sheet = pane.window().findChild(BatchSheet)
    assert isinstance(sheet, BatchSheet)
    await until(sheet.close_button.isEnabled)
    lines = sheet.findChild(QListWidget)
    assert isinstance(lines, QListWidget)
    return sheet, [lines.item(row).text() for row in range(lines.count())]


async def closed(office: Office, pane: InvoicesPane, sheet: BatchSheet) -> None:
    sheet.close_button.click()
    await until(lambda: pane.window().findChild(BatchSheet) is None and not office.desk.tasks._started)


async def test_marked_drafts_are_handed_over_to_be_attested(office: Office, pane: InvoicesPane) -> None:
    drafts, paid = await drafts_of(office, 2), of_stage(office, Stage.COMPLETED, 1)
    handed: list[object] = []
    pane.attest_wanted.connect(handed.append)
    pane.table.set_marked([*ids(drafts), *ids(paid)])
    await until(lambda: "3 marked" in words_of(pane))
    assert button(pane, "invoice.attest.marked").isEnabled()
    press("Ctrl+Return")
    [asked_for] = handed
    assert set(asked_for) == set(ids(drafts))  # type: ignore[call-overload]
    assert ids(pane.table.marked_records()) == ids(paid)
    assert {stage(office, row) for row in drafts} == {"Created"}
    pane.table.set_marked([])


async def test_what_is_only_here_is_not_handed_over(office: Office, pane: InvoicesPane) -> None:
    assert office.session.company is not None
    local = new_draft(office.session.company, today())
    office.session.keep_draft(replace(local, entry=replace(local.entry, message="Bara här")))
    office.session.show_drafts()
    handed: list[object] = []
    pane.attest_wanted.connect(handed.append)
    pane.table.set_marked([local.id])
    press("Ctrl+Return")
    assert handed == []
    assert "must be saved in Billecta" in office.told()
    office.session.forget_draft(local.id)


async def test_what_the_server_refuses_does_not_keep_the_others(office: Office, pane: InvoicesPane) -> None:
    drafts = await drafts_of(office, 2)
    await office.session.client.invoices.delete(drafts[0].action_public_id or "", key="by-somebody-else")
    pane.table.set_marked(ids(drafts))
    pane.table.setFocus()
    press("Del")
    await asked(pane.window())
    press("Tab")
    press("Return")
    sheet, lines = await results(pane)
    assert sorted(line[0] for line in lines) == ["✓", "✕"]
    assert stage(office, drafts[1]) == "gone"
    await closed(office, pane, sheet)
    office.session.invoices.remove(ids(drafts))


async def test_cancelling_begins_no_other(office: Office, pane: InvoicesPane) -> None:
    drafts = await drafts_of(office, 2)
    office.sandbox.faults.add({"path": "/v1/invoice", "method": "DELETE", "do": "slow", "seconds": 0.3, "times": 1})
    pane.table.set_marked(ids(drafts))
    pane.table.setFocus()
    press("Del")
    question = await asked(pane.window())
    question.answer(True)
    await until(lambda: pane.window().findChild(BatchSheet) is not None)
    press("Esc")
    sheet, lines = await results(pane)
    assert len(lines) == 1
    assert "1 not begun" in words_of(sheet)
    assert sorted(stage(office, row) for row in drafts) == ["Created", "gone"]
    await closed(office, pane, sheet)


async def test_pdfs_of_several_are_leafed_through(office: Office, pane: InvoicesPane) -> None:
    sent = [row for row in office.session.invoices.values() if row.file][:3]
    pane.table.set_marked(ids(sent))
    press("Ctrl+P")
    page = pane.page
    assert isinstance(page, PdfPage)
    await until(lambda: page._view.page_count())
    assert "1 of 3" in words_of(page)
    press("Alt+Right")
    await until(lambda: page._view.page_count())
    assert "2 of 3" in words_of(page)
    press("Alt+Left")
    assert "1 of 3" in words_of(page)
    await until(lambda: not office.desk.tasks._started)
    press("Esc")


async def test_pdfs_are_saved_into_a_folder_and_cover_nothing(
    office: Office, pane: InvoicesPane, tmp_path: Path
) -> None:
    sent = [row for row in office.session.invoices.values() if row.file][:2]
    for _ in range(2):
        pane.table.set_marked(ids(sent))
        button(pane, "invoice.pdf.save.marked").click()
        await until(lambda: pane.window().findChild(QFileDialog) is not None)
        dialog = pane.window().findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setText(str(tmp_path))
        dialog.accept()
        sheet, lines = await results(pane)
        assert [line[0] for line in lines] == ["✓", "✓"]
        await closed(office, pane, sheet)
    assert written(tmp_path) == [b"%PDF"] * 4


async def test_stepping_through_the_list_reads_what_one_stops_at(office: Office, pane: InvoicesPane) -> None:
    asked_for: list[str] = []
    read = office.session.invoice

    async def note(public_id: str, *, fresh: bool = False) -> object:
        asked_for.append(public_id)
        return await read(public_id, fresh=fresh)

    office.session.invoice = note  # type: ignore[method-assign, assignment]
    pane.set_view("paid")
    pane.table.setFocus()
    press("Home")
    for _ in range(20):
        press("Down")
    last = pane.table.selected_record()
    assert last is not None
    await until(lambda: last.action_public_id in asked_for)
    assert len(asked_for) == 2
    await until(lambda: not office.desk.tasks._started)


def test_a_full_disk_leaves_no_half_of_a_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, *words: str) -> FullFile:
        return FullFile(path)

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(OSError, match="No space left"):
        _write(tmp_path, "1042.pdf", b"%PDF" * 10_000)
    assert list(tmp_path.iterdir()) == []


class FullFile(FileIO):
    """Room for a hundred bytes."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "x")

    def write(self, data: Any) -> int:
        super().write(bytes(data)[:100])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_credit_takes_away_from_the_sum_of_what_is_marked() -> None:
    credit = ActionTypeView(ActionTypeView.CREDIT_INVOICE_ACTION)
    rows = [
        InvoiceActionSubView(invoiced_amount=AmountView(currency_code="SEK", value=50_000)),
        InvoiceActionSubView(invoiced_amount=AmountView(currency_code="SEK", value=20_000), action_type=credit),
    ]
    assert sums_in_words(Format("en"), rows) == Format("en").money(30_000, "SEK")
