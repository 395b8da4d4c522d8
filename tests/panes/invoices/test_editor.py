"""The editor: sums that follow every key, and nothing typed is lost."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.core.dates import now
from desktop.core.invoice_draft import InvoiceDraft
from desktop.panes.invoices.cells import Cell
from desktop.panes.invoices.editor import InvoiceEditor
from tests.panes.conftest import Office

from .conftest import Show, choose_customer, customer, draft_for, press, product, type_row, until, write


def texts(editor: QWidget) -> list[str]:
    return [label.text().replace("\u00a0", " ") for label in editor.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def editor(office: Office, shown: Show) -> InvoiceEditor:
    made = InvoiceEditor(office.desk, draft_for(office.session))
    shown(made).activateWindow()
    return made


def kept(office: Office, editor: InvoiceEditor) -> InvoiceDraft | None:
    return office.session.kept_invoice(editor.draft.id)


async def test_the_sums_follow_the_keys(office: Office, editor: InvoiceEditor) -> None:
    editor.table.edit_cell(0, Cell.DESCRIPTION)
    write("Snickeri på Åsön")
    press("Return")
    write("3")
    press("Return")
    press("Return")
    write("333,33")
    press("Return")
    await until(lambda: {"999,99", "250,00", "0,01", "1 250,00 kr"} <= set(texts(editor)))
    press("Return")
    write("6")
    press("Return")
    await until(lambda: "60,00" in texts(editor))


async def test_the_checks_follow_too(office: Office, editor: InvoiceEditor) -> None:
    assert not editor.may_attest()
    choose_customer(editor)
    type_row(editor, 0, product(office.session).article_number or "", "2")
    editor.finish_typing()
    assert editor.head.chosen_customer() == customer(office.session)
    assert editor.may_attest()


async def test_what_is_typed_is_kept_by_itself(office: Office, editor: InvoiceEditor) -> None:
    assert kept(office, editor) is None
    editor.table.edit_cell(0, Cell.DESCRIPTION)
    write("Halvfärdigt på ön")
    press("Return")
    await until(lambda: kept(office, editor) == editor.draft)
    assert any("Kept on this computer" in text for text in texts(editor))


async def test_an_editor_nobody_touched_keeps_nothing(office: Office, editor: InvoiceEditor) -> None:
    editor.keep()
    assert kept(office, editor) is None


async def test_finishing_takes_in_the_cell_being_typed(office: Office, editor: InvoiceEditor) -> None:
    editor.table.edit_cell(0, Cell.DESCRIPTION)
    write("Inte klar med cellen")
    editor.finish_typing()
    rows = editor.draft.entry.records or ()
    assert rows[0].article_description == "Inte klar med cellen"


async def test_a_kept_draft_comes_back_whole(office: Office, editor: InvoiceEditor, shown: Show) -> None:
    choose_customer(editor)
    type_row(editor, 0, product(office.session).article_number or "", "2,5")
    editor.finish_typing()
    editor.keep()
    again = kept(office, editor)
    assert again is not None
    other = InvoiceEditor(office.desk, again)
    shown(other)
    assert other.draft == editor.draft
    assert other.head.chosen_customer() == customer(office.session)


async def test_what_was_typed_while_saving_stays_and_is_still_to_be_saved(
    office: Office, editor: InvoiceEditor
) -> None:
    choose_customer(editor)
    type_row(editor, 0, product(office.session).article_number or "", "1")
    editor.finish_typing()
    sent = editor.draft
    answer = replace(sent, id="1234567890", public_id="1234567890")
    editor.table.edit_cell(0, Cell.QUANTITY)
    write("8")
    editor.finish_typing()
    editor.set_saved(sent, answer, now())
    rows = editor.draft.entry.records or ()
    assert (editor.draft.id, editor.draft.public_id, rows[0].quantity) == (sent.id, "1234567890", Decimal(8))
    assert editor.touched


async def test_what_was_saved_is_said_with_its_time(office: Office, editor: InvoiceEditor) -> None:
    sent = editor.draft
    editor.set_saved(sent, replace(sent, public_id="1234567890"), now())
    assert not editor.touched
    assert any(text.startswith("Saved ") for text in texts(editor))


async def test_wrong_input_is_said_under_the_rows_until_it_is_right(office: Office, editor: InvoiceEditor) -> None:
    editor.table.edit_cell(0, Cell.PRICE)
    write("tolv")
    press("Return")
    assert any("“tolv” is not a number" in text for text in texts(editor))
    editor.table.edit_cell(0, Cell.PRICE)
    write("12")
    press("Return")
    assert not any("tolv" in text for text in texts(editor))


async def test_while_saving_nothing_can_be_sent_again(office: Office, editor: InvoiceEditor) -> None:
    editor.set_busy(True, "Saving…")
    assert not editor.save_button.isEnabled()
    assert not editor.attest_button.isEnabled()
    editor.set_busy(False)
    assert editor.save_button.isEnabled()


async def test_with_wrong_input_nothing_is_sent_and_the_sentence_stays(office: Office, editor: InvoiceEditor) -> None:
    choose_customer(editor)
    type_row(editor, 0, product(office.session).article_number or "", "1")
    editor.table.edit_cell(0, Cell.PRICE)
    write("1.234")
    editor.finish_typing()
    assert not editor.may_send()
    assert not editor.may_attest()
    editor.table.edit_cell(0, Cell.UNIT)
    write("st")
    press("Return")
    assert any("“1.234” can mean two things" in text for text in texts(editor))
    editor.table.edit_cell(0, Cell.PRICE)
    press("Esc")
    assert editor.may_send()
    assert not any("1.234" in text for text in texts(editor))


async def test_tab_leaves_the_rows_for_the_button_below(office: Office, editor: InvoiceEditor) -> None:
    editor.table.edit_cell(0, Cell.VAT)
    press("Tab")
    focused = editor.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text().startswith("+ Row")
