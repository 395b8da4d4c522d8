"""Copies and credits become drafts of their own, and Billecta takes them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.core.dates import today
from desktop.core.overview import Reckoner, ToDo
from desktop.core.records.enums import ActionTypeView
from desktop.core.stages import is_draft
from desktop.panes.invoices.credit_sheet import CreditSheet
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.pane import InvoicesPane
from desktop.session.attest_queue import AttestQueue
from tests.panes.conftest import Office, asked, until

Show = Callable[[QWidget], QWidget]


def pane_with_sent(office: Office, shown: Show) -> tuple[InvoicesPane, str]:
    """The list with an attested invoice of several rows chosen."""
    pane = InvoicesPane(office.desk)
    shown(pane)
    kind = ActionTypeView.INVOICE_ACTION
    rows = (row for row in office.session.invoices.values() if not is_draft(row.stage) and row.action_type == kind)
    sent = next(row.action_public_id or "" for row in rows if row.stage == "InvoiceSent")
    assert pane.table.select(sent)
    return pane, sent


async def editor_of(pane: InvoicesPane) -> InvoiceEditor:
    await until(lambda: isinstance(pane.page, InvoiceEditor))
    assert isinstance(pane.page, InvoiceEditor)
    return pane.page


async def test_a_copy_has_the_same_rows_and_an_id_of_its_own(office: Office, shown: Show) -> None:
    pane, sent = pane_with_sent(office, shown)
    office.desk.commands.run("invoice.copy")
    editor = await editor_of(pane)
    whole = await office.session.invoice(sent)
    described = [row.article_description for row in whole.records or ()]
    assert [row.article_description for row in editor.draft.entry.records or ()] == described
    assert editor.draft.public_id is None
    assert editor.draft.entry.action_type == ActionTypeView.INVOICE_ACTION
    office.desk.commands.run("invoice.save")
    await until(lambda: bool(editor.draft.public_id))
    assert editor.draft.public_id != sent
    await office.at_rest()


async def test_a_credit_of_one_row_is_a_draft_that_names_its_invoice(office: Office, shown: Show) -> None:
    pane, sent = pane_with_sent(office, shown)
    office.desk.commands.run("invoice.credit")
    sheet = await asked(pane.window())
    assert isinstance(sheet, CreditSheet)
    boxes = sheet.findChildren(QCheckBox)
    for box in boxes[1:]:
        box.setChecked(False)
    assert sheet.main_button is not None
    sheet.main_button.click()
    editor = await editor_of(pane)
    entry = editor.draft.entry
    assert (entry.action_type, entry.crediting_invoice_public_id) == (ActionTypeView.CREDIT_INVOICE_ACTION, sent)
    assert len(entry.records or ()) == 1
    office.desk.commands.run("invoice.save")
    await until(lambda: bool(editor.draft.public_id))
    saved = await office.session.invoice(editor.draft.public_id or "", fresh=True)
    assert saved.action_type == ActionTypeView.CREDIT_INVOICE_ACTION
    await office.at_rest()


async def test_a_credit_that_is_only_here_is_not_counted_as_one_to_attest(office: Office, shown: Show) -> None:
    """Billecta does not have it, so there is nothing to attest; the list, the queue and the overview agree."""
    pane, _ = pane_with_sent(office, shown)
    before = pane.table.counts()
    office.desk.commands.run("invoice.credit")
    sheet = await asked(pane.window())
    assert isinstance(sheet, CreditSheet)
    assert sheet.main_button is not None
    sheet.main_button.click()
    await editor_of(pane)
    pane.leave_editor()
    await until(lambda: pane.table.counts()["drafts"] == before["drafts"] + 1)
    assert pane.table.counts()["to_attest"] == before["to_attest"]
    queue = AttestQueue(office.session)
    assert len(queue.drafts) == before["to_attest"]
    reckoner = Reckoner(today())
    reckoner.add(office.session.invoices.values())
    assert reckoner.figures().to_do[ToDo.ATTEST].count == before["to_attest"]
    await office.at_rest()


async def test_nothing_is_made_without_rows_or_after_cancel(office: Office, shown: Show) -> None:
    pane, _ = pane_with_sent(office, shown)
    office.desk.commands.run("invoice.credit")
    sheet = await asked(pane.window())
    for box in sheet.findChildren(QCheckBox):
        box.setChecked(False)
    assert sheet.main_button is not None
    assert not sheet.main_button.isEnabled()
    sheet.cancel()
    await until(lambda: pane.window().findChild(CreditSheet) is None)
    assert pane.page is None
    await office.at_rest()
