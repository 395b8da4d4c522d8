"""The pane of invoices on a real sandbox: what the keys do, and what is on the server then."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.core.attest_checks import written_by
from desktop.core.records.enums import InvoiceActionStageTypeView as Stage
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import is_draft
from desktop.panes.invoices.cells import Cell
from desktop.panes.invoices.detail import InvoiceDetail
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.invoices.pdf_page import PdfPage
from desktop.qt.dialogs import Sheet
from desktop.store.attest_rules import CompanyRule
from tests.panes.conftest import Office, asked

from .conftest import CUSTOMER, Show, choose_customer, customer, editor_of, press, product, type_row, until, write


@pytest.fixture
def pane(office: Office, shown: Show) -> InvoicesPane:
    made = InvoicesPane(office.desk)
    shown(made).activateWindow()
    return made


async def idle(office: Office) -> None:
    """pytest-qt lets Qt work between the end of a test and its fixtures', when no task may run."""
    await until(lambda: not office.desk.tasks._started)


async def test_an_invoice_chosen_before_its_detail_was_made_is_shown_all_the_same(office: Office, shown: Show) -> None:
    pane = InvoicesPane(office.desk)
    shown(pane)
    assert pane.findChild(InvoiceDetail) is None
    number = next(one.invoice_number for one in office.session.invoices.values() if one.invoice_number)
    pane.table.select(
        next(one.action_public_id or "" for one in office.session.invoices.values() if one.invoice_number)
    )
    detail = pane.findChild(InvoiceDetail)
    assert isinstance(detail, InvoiceDetail)
    pane.later.finish()
    assert pane.findChildren(InvoiceDetail) == [detail]
    assert number in [label.text() for label in detail.findChildren(QLabel)]
    await idle(office)


def documents(office: Office, reference: str) -> list[dict[str, Any]]:
    every = office.sandbox.state.db.execute("SELECT doc FROM invoice").fetchall()
    known = [json.loads(text) for (text,) in every]
    return [one for one in known if one["entry"].get("ExternalReference") == reference]


def stage(office: Office, public_id: str) -> str:
    known = office.sandbox.state.invoice(public_id)
    assert known is not None
    return str(known[1]["stage"])


def fault(office: Office, method: str, do: str, when: str = "after", path: str = "/v1/invoice", times: int = 1) -> None:
    office.sandbox.faults.add({"path": path, "method": method, "do": do, "when": when, "seconds": 0.2, "times": times})


def compose(office: Office, pane: InvoicesPane, quantity: str = "2") -> str:
    """A complete new invoice; answers its id on this computer."""
    press("Ctrl+N")
    editor = editor_of(pane)
    choose_customer(editor)
    type_row(editor, 0, product(office.session).article_number or "", quantity)
    return editor.draft.id


async def saved(office: Office, pane: InvoicesPane) -> str:
    """An invoice composed and saved; answers its public id."""
    compose(office, pane)
    press("Ctrl+S")
    await until(lambda: editor_of(pane).draft.public_id and not editor_of(pane).draft.changed)
    return editor_of(pane).draft.public_id or ""


def words_of(sheet: QWidget) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel)).replace("\u00a0", " ")


async def test_saving_twice_in_a_row_makes_one_invoice(office: Office, pane: InvoicesPane) -> None:
    draft_id = compose(office, pane)
    press("Ctrl+S")
    press("Ctrl+S")
    await until(lambda: editor_of(pane).draft.public_id)
    press("Ctrl+S")
    await until(lambda: not office.session.writing.unfinished() and not editor_of(pane).draft.changed)
    [document] = documents(office, draft_id)
    assert document["id"] == editor_of(pane).draft.public_id
    assert office.session.kept_invoices() == []
    row = office.session.invoices.get(document["id"])
    assert row is not None
    assert row.debtor_name == CUSTOMER
    await idle(office)


async def test_an_incomplete_invoice_is_not_sent_and_says_what_is_missing(office: Office, pane: InvoicesPane) -> None:
    press("Ctrl+N")
    press("Ctrl+S")
    assert editor_of(pane).head.customer.message() == "Choose one from the list."
    press("Ctrl+Return")
    assert "see the checks" in office.told()


async def test_esc_keeps_the_draft_and_continue_brings_it_back(office: Office, pane: InvoicesPane) -> None:
    draft_id = compose(office, pane, "7")
    editor_of(pane).finish_typing()
    press("Esc")
    assert pane.page is None
    assert documents(office, draft_id) == []
    notice = office.notice("kept on this computer")
    dict(notice.actions)["Continue"]()
    rows = editor_of(pane).draft.entry.records or ()
    assert (editor_of(pane).draft.id, rows[0].quantity) == (draft_id, Decimal(7))


async def test_a_draft_that_is_thrown_away_is_gone(office: Office, pane: InvoicesPane) -> None:
    compose(office, pane)
    editor_of(pane).finish_typing()
    press("Esc")
    dict(office.notice("kept on this computer").actions)["Discard"]()
    assert office.session.kept_invoices() == []
    await until(lambda: not office.desk.tasks.running("invoice.detail"))


async def test_an_invoice_put_aside_stands_in_the_list_until_it_is_saved(office: Office, pane: InvoicesPane) -> None:
    draft_id = compose(office, pane)
    editor_of(pane).finish_typing()
    total = editor_of(pane).draft.entry
    press("Esc")
    row = office.session.invoices.get(draft_id)
    assert row is not None
    assert (row.debtor_name, row.invoice_number) == (CUSTOMER, None)
    assert pane.table.selected_record() == row
    press("F2")
    await until(lambda: pane.page is not None)
    assert editor_of(pane).draft.entry == total
    press("Ctrl+S")
    await until(lambda: editor_of(pane).draft.public_id)
    assert office.session.invoices.get(draft_id) is None
    await until(lambda: not office.desk.tasks.running(f"invoice.save.{draft_id}"))


async def test_what_was_thrown_away_can_be_had_back(office: Office, pane: InvoicesPane) -> None:
    draft_id = compose(office, pane, "9")
    editor_of(pane).discard_wanted.emit()
    assert office.session.kept_invoice(draft_id) is None
    dict(office.notice("thrown away").actions)["Undo"]()
    rows = editor_of(pane).draft.entry.records or ()
    assert rows[0].quantity == Decimal(9)


async def test_attesting_from_the_list_shows_what_was_typed_and_not_saved(office: Office, pane: InvoicesPane) -> None:
    public_id = await saved(office, pane)
    editor_of(pane).head.message.set_text("Tack för beställningen")
    press("Esc")
    assert office.session.kept_invoice(public_id) is not None
    press("Ctrl+Return")
    sheet = await asked(pane.window())
    sheet.cancel()
    assert editor_of(pane).draft.entry.message == "Tack för beställningen"
    await until(lambda: not office.desk.tasks.running(f"invoice.save.{editor_of(pane).draft.id}"))


async def test_a_new_pane_brings_back_what_was_typed(office: Office, pane: InvoicesPane, shown: Show) -> None:
    compose(office, pane, "3")
    pane.flush()
    other = InvoicesPane(office.desk)
    shown(other)
    other.restore_drafts()
    assert editor_of(other).draft == editor_of(pane).draft
    assert "back where you left it" in office.told()
    dict(office.notice("back where you left it").actions)["Discard"]()
    assert other.page is None
    assert office.session.kept_invoices() == []


async def test_attesting_asks_with_all_that_cannot_be_taken_back(office: Office, pane: InvoicesPane) -> None:
    public_id = await saved(office, pane)
    whole = await office.session.invoice(public_id)
    sums = [
        office.desk.format.amount(one, with_currency=True).replace("\u00a0", " ")
        for one in (whole.invoiced_amount, whole.total_vat_amount)
    ]
    press("Ctrl+Return")
    sheet = await asked(pane.window())
    assert office.session.company is not None
    for fact in (office.session.company.name or "", CUSTOMER, *sums, "Number of rows", "e-mail", "demo"):
        assert fact.casefold() in words_of(sheet).casefold()
    press("Esc")
    await until(lambda: pane.window().findChild(Sheet) is None)
    assert stage(office, public_id) == "Created"


async def test_four_eyes_hold_for_one_invoice_too(office: Office, pane: InvoicesPane) -> None:
    attesting, company = office.session.attesting, office.session.company_id
    public_id = await saved(office, pane)
    whole = await office.session.invoice(public_id)
    attesting.set_rules(attesting.rules.with_rule(company, CompanyRule(others_only=True)))
    assert office.session.rights.user_name == ""
    press("Ctrl+Return")
    await until(lambda: "sign in with user name and password" in office.told())
    office.session.rights._name = "somebody"
    press("Ctrl+Return")
    await until(lambda: "make sure it was not you, and attest it in the queue (Ctrl+3)" in office.told())
    office.session.rights._name = written_by(whole)
    press("Ctrl+Return")
    await until(lambda: "somebody else attests it" in office.told())
    assert whole.invoiced_amount is not None
    for above in (whole.invoiced_amount.value - 1, whole.invoiced_amount.value):
        attesting.set_rules(attesting.rules.with_rule(company, CompanyRule(sign_above=above)))
        press("Ctrl+Return")
        if above < whole.invoiced_amount.value:
            await until(lambda: "signed with BankID" in office.told())
    (await asked(pane.window())).cancel()
    await until(lambda: pane.window().findChild(Sheet) is None)
    assert stage(office, public_id) == "Created"


async def test_an_agreed_attest_is_done_once_and_shown(office: Office, pane: InvoicesPane) -> None:
    public_id = await saved(office, pane)
    press("Ctrl+Return")
    press("Ctrl+Return")
    await asked(pane.window())
    press("Return")
    await until(lambda: pane.page is None)
    row = pane.table.selected_record()
    assert isinstance(row, InvoiceActionSubView)
    assert row.action_public_id == public_id
    assert not is_draft(row.stage)
    assert f"Invoice {row.invoice_number} to {CUSTOMER} is attested." in office.told()


async def test_an_attest_whose_pane_is_gone_is_told_of_all_the_same(office: Office, pane: InvoicesPane) -> None:
    """As when another language is chosen while Billecta takes its time: everything is made anew."""
    public_id = await saved(office, pane)
    key = f"invoice.attest.{editor_of(pane).draft.id}"
    slow = {"path": "/v1/invoice", "method": "PUT", "do": "slow", "when": "after", "seconds": 2, "times": 1}
    office.sandbox.faults.add(slow)
    press("Ctrl+Return")
    sheet = await asked(pane.window())
    sheet.answer(True)
    await until(lambda: stage(office, public_id) != "Created")
    assert office.desk.tasks.running(key)
    pane.deleteLater()
    await until(lambda: not office.desk.tasks.running(key))
    assert "is attested" in office.told()
    assert "unexpected" not in office.told()
    assert office.failures == []


async def test_a_save_whose_pane_is_gone_is_no_error(office: Office, pane: InvoicesPane) -> None:
    draft_id = compose(office, pane)
    slow = {"path": "/v1/invoice", "method": "POST", "do": "slow", "when": "after", "seconds": 2, "times": 1}
    office.sandbox.faults.add(slow)
    press("Ctrl+S")
    await until(lambda: len(documents(office, draft_id)) == 1)
    assert office.desk.tasks.running(f"invoice.save.{draft_id}")
    pane.deleteLater()
    await until(lambda: not office.desk.tasks.running(f"invoice.save.{draft_id}"))
    assert "unexpected" not in office.told()
    assert office.failures == []
    assert office.session.kept_invoices() == []


async def test_an_unsaved_invoice_is_saved_before_it_is_attested(office: Office, pane: InvoicesPane) -> None:
    draft_id = compose(office, pane)
    press("Ctrl+Return")
    await asked(pane.window())
    press("Return")
    await until(lambda: pane.page is None)
    [document] = documents(office, draft_id)
    assert document["stage"] != "Created"


async def test_a_lost_answer_to_an_attest_is_settled_by_trying_again(office: Office, pane: InvoicesPane) -> None:
    public_id = await saved(office, pane)
    fault(office, "PUT", "drop")
    press("Ctrl+Return")
    await asked(pane.window())
    press("Return")
    await until(lambda: "Attesting the invoice" in office.told())
    assert "cannot make it happen twice" in office.told()
    dict(office.notice("Attesting the invoice").actions)["Try again"]()
    await until(lambda: "is attested" in office.told())
    assert pane.page is None
    assert pane.window().findChild(Sheet) is None
    assert stage(office, public_id) != "Created"
    assert not office.session.writing.unfinished()


async def test_what_the_server_refuses_is_said_in_its_words_and_stays_in_the_editor(
    office: Office, pane: InvoicesPane
) -> None:
    await saved(office, pane)
    fault(office, "PUT", "400", "before")
    editor_of(pane).table.edit_cell(0, Cell.QUANTITY)
    write("9")
    press("Ctrl+S")
    await until(lambda: "Saving the draft" in office.told())
    rows = editor_of(pane).draft.entry.records or ()
    assert rows[0].quantity == 9


async def test_typing_goes_on_while_the_save_is_under_way(office: Office, pane: InvoicesPane) -> None:
    compose(office, pane, "1")
    fault(office, "POST", "slow")
    press("Ctrl+S")
    await until(office.session.writing.unfinished)
    editor = editor_of(pane)
    editor.table.edit_cell(0, Cell.QUANTITY)
    write("5")
    press("Return")
    await until(lambda: editor.draft.public_id)
    rows = editor.draft.entry.records or ()
    assert rows[0].quantity == 5
    assert editor.draft.changed
    assert office.session.kept_invoice(editor.draft.id) is not None or editor.touched


async def test_trying_again_after_the_editor_was_left_saves_what_was_kept(office: Office, pane: InvoicesPane) -> None:
    draft_id = compose(office, pane, "4")
    fault(office, "POST", "drop")
    press("Ctrl+S")
    await until(lambda: "Saving the draft" in office.told())
    pane.leave_editor()
    dict(office.notice("Saving the draft").actions)["Try again"]()
    await until(lambda: not office.session.kept_invoices())
    await idle(office)
    assert len(documents(office, draft_id)) == 1


async def test_what_was_typed_during_a_save_and_left_is_kept(office: Office, pane: InvoicesPane) -> None:
    draft_id = compose(office, pane, "4")
    fault(office, "POST", "slow")
    press("Ctrl+S")
    await until(office.session.writing.unfinished)
    editor_of(pane).table.edit_cell(0, Cell.QUANTITY)
    write("6")
    pane.leave_editor()
    await idle(office)
    [kept] = office.session.kept_invoices()
    rows = kept.entry.records or ()
    assert (kept.id, kept.public_id, rows[0].quantity) == (draft_id, documents(office, draft_id)[0]["id"], Decimal(6))


async def test_a_draft_is_deleted_after_a_question_that_names_it(office: Office, pane: InvoicesPane) -> None:
    public_id = await saved(office, pane)
    press("Esc")
    press("Esc")
    pane.set_view("drafts")
    pane.table.select(public_id)
    pane.table.setFocus()
    press("Del")
    sheet = await asked(pane.window())
    assert CUSTOMER in words_of(sheet)
    press("Tab")
    press("Return")
    await until(lambda: office.session.invoices.get(public_id) is None)
    assert office.sandbox.state.invoice(public_id) is None
    assert "The draft is deleted." in office.told()


async def test_a_draft_is_opened_with_f2_and_an_attested_invoice_is_not(office: Office, pane: InvoicesPane) -> None:
    public_id = await saved(office, pane)
    press("Esc")
    press("Esc")
    pane.table.select(public_id)
    pane.table.setFocus()
    press("F2")
    await until(lambda: pane.page is not None)
    assert editor_of(pane).draft.public_id == public_id
    pane.leave_editor()
    sent = next(row for row in office.session.invoices.values() if row.stage == Stage.INVOICE_SENT)
    pane.table.select(sent.action_public_id or "")
    pane.table.setFocus()
    press("F2")
    assert pane.page is None
    await idle(office)


async def test_the_pdf_shows_in_the_window(office: Office, pane: InvoicesPane) -> None:
    sent = next(row for row in office.session.invoices.values() if row.stage == Stage.INVOICE_SENT)
    pane.table.select(sent.action_public_id or "")
    pane.table.setFocus()
    press("Ctrl+P")
    page = pane.page
    assert isinstance(page, PdfPage)
    await until(lambda: page._view.page_count())
    assert (sent.invoice_number or "?") in words_of(page)
    press("Esc")
    assert pane.page is None


async def test_a_pdf_that_cannot_be_fetched_offers_to_try_again(office: Office, pane: InvoicesPane) -> None:
    sent = next(row for row in office.session.invoices.values() if row.stage == Stage.INVOICE_SENT)
    fault(office, "GET", "500", path="/v1/files", times=9)
    pane.table.select(sent.action_public_id or "")
    pane.table.setFocus()
    press("Ctrl+P")
    await until(lambda: "Fetching the PDF" in office.told())
    office.sandbox.faults.waiting.clear()
    page = pane.page
    assert isinstance(page, PdfPage)
    dict(office.notice("Fetching the PDF").actions)["Try again"]()
    await until(lambda: page._view.page_count())


async def test_an_invoice_for_a_customer_begins_with_that_customer(office: Office, pane: InvoicesPane) -> None:
    who = customer(office.session)
    pane.write_new(who.debtor_public_id)
    assert editor_of(pane).head.chosen_customer() == who
    pane.leave_editor()
    assert office.session.kept_invoices() == []


async def test_the_detail_shows_the_chosen_invoice(office: Office, pane: InvoicesPane) -> None:
    sent = next(row for row in office.session.invoices.values() if row.stage == Stage.INVOICE_SENT)
    pane.table.select(sent.action_public_id or "")
    whole = await office.session.invoice(sent.action_public_id or "")
    await until(lambda: ((whole.records or ())[0].article_description or "?") in words_of(pane))
    assert (sent.invoice_number or "?") in words_of(pane)
