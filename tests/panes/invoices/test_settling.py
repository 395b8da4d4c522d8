"""Two who write the same draft: rows and head go together, what both changed is asked about, nothing vanishes."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QRadioButton

from desktop.core.invoice_draft import draft_of, is_local
from desktop.core.merge import Side
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionRecordView, InvoiceActionView
from desktop.panes.invoices.cells import Cell
from desktop.panes.invoices.pane import InvoicesPane
from desktop.qt.dialogs import Sheet
from desktop.qt.merge_sheet import MergeSheet
from tests.panes.conftest import Office, asked

from .conftest import Show, choose_customer, editor_of, press, product, type_row, until, write

Rows = tuple[InvoiceActionRecordView, ...]


@pytest.fixture
def pane(office: Office, shown: Show) -> InvoicesPane:
    made = InvoicesPane(office.desk)
    shown(made).activateWindow()
    return made


async def opened(office: Office, pane: InvoicesPane) -> str:
    """A draft with two rows that Billecta has, open in the editor."""
    press("Ctrl+N")
    editor = editor_of(pane)
    choose_customer(editor)
    type_row(editor, 0, product(office.session).article_number or "", "2")
    editor.table.add_row()
    editor.table.edit_cell(1, Cell.DESCRIPTION)
    write("Lister i ek")
    press("Tab")
    write("5")
    press("Tab")
    press("Tab")
    write("120")
    press("Ctrl+S")
    await until(lambda: editor_of(pane).draft.public_id and not editor_of(pane).draft.changed)
    await idle(office)
    return editor.draft.public_id or ""


async def idle(office: Office) -> None:
    await until(lambda: not office.desk.tasks._started)


async def elsewhere(
    office: Office, public_id: str, change: Callable[[InvoiceActionEntryView], InvoiceActionEntryView]
) -> None:
    """Another program saves this."""
    now = await office.session.client.invoices.get(public_id)
    after = change(draft_of(now).entry)
    await office.session.client.invoices.update(public_id, now, after, key=f"other-{public_id}")


async def there(office: Office, public_id: str) -> InvoiceActionView:
    return await office.session.client.invoices.get(public_id)


def rows(entry: InvoiceActionEntryView | InvoiceActionView) -> Rows:
    return entry.records or ()


def with_row(entry: InvoiceActionEntryView, number: int, row: InvoiceActionRecordView) -> InvoiceActionEntryView:
    every = list(rows(entry))
    every[number] = row
    return replace(entry, records=tuple(every))


def type_quantity(pane: InvoicesPane, row: int, text: str) -> None:
    editor_of(pane).table.edit_cell(row, Cell.QUANTITY)
    write(text)
    press("Tab")


async def no_question(pane: InvoicesPane) -> None:
    await until(lambda: pane.window().findChild(Sheet) is None)


async def test_head_rows_and_cells_of_both_go_together(office: Office, pane: InvoicesPane) -> None:
    public_id = await opened(office, pane)

    def other(entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        first, last = rows(entry)
        new = replace(first, article_description="Frakt", product_public_id=None, article_number=None)
        changed = replace(last, vat=Decimal(12))
        return replace(entry, your_reference="Åsa Öberg", records=(first, new, changed))

    await elsewhere(office, public_id, other)
    type_quantity(pane, 1, "7")
    editor_of(pane).head.message.set_text("Tack")
    press("Ctrl+S")
    await until(lambda: not editor_of(pane).draft.changed)
    now = await there(office, public_id)
    assert (now.your_reference, now.message) == ("Åsa Öberg", "Tack")
    assert [row.article_description for row in rows(now)][1:] == ["Frakt", "Lister i ek"]
    assert (rows(now)[2].quantity, rows(now)[2].vat) == (Decimal(7), Decimal(12))
    assert rows(editor_of(pane).draft.entry)[1].article_description == "Frakt"
    said = office.notice("Someone else had changed this draft meanwhile").text
    assert "Your reference" in said
    assert "Row 2, VAT" in said
    await idle(office)


async def test_what_both_changed_stands_side_by_side(office: Office, pane: InvoicesPane) -> None:
    public_id = await opened(office, pane)

    def other(entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        changed = with_row(entry, 1, replace(rows(entry)[1], quantity=Decimal(9)))
        return replace(changed, message="Deras", your_reference="Åsa")

    await elsewhere(office, public_id, other)
    type_quantity(pane, 1, "7")
    editor_of(pane).head.message.set_text("Mitt")
    press("Ctrl+S")
    sheet = await asked(pane.window())
    assert isinstance(sheet, MergeSheet)
    names = [button.accessibleName() for button in sheet.findChildren(QRadioButton)]
    assert names == [
        "Row 2, Quantity: Yours 7", "Row 2, Quantity: Someone else changed it to 9",
        "Message on the invoice: Yours Mitt", "Message on the invoice: Someone else changed it to Deras",
    ]  # fmt: skip
    assert (await there(office, public_id)).message == "Deras"
    sheet.choose(("records", 1, "quantity"), Side.THEIRS)
    press("Return")
    await until(lambda: not editor_of(pane).draft.changed)
    now = await there(office, public_id)
    assert (now.message, now.your_reference, rows(now)[1].quantity) == ("Mitt", "Åsa", Decimal(9))
    await idle(office)


async def test_going_back_keeps_what_was_typed_and_the_next_save_asks_again(office: Office, pane: InvoicesPane) -> None:
    public_id = await opened(office, pane)
    await elsewhere(office, public_id, lambda entry: replace(entry, message="Deras"))
    editor_of(pane).head.message.set_text("Mitt")
    press("Ctrl+S")
    (await asked(pane.window())).cancel()
    await no_question(pane)
    await idle(office)
    assert editor_of(pane).draft.entry.message == "Mitt"
    assert editor_of(pane).save_button.isEnabled()
    kept = office.session.kept_invoice(public_id)
    assert kept is not None
    assert kept.entry.message == "Mitt"
    assert (await there(office, public_id)).message == "Deras"
    press("Ctrl+S")
    assert isinstance(await asked(pane.window()), MergeSheet)
    press("Return")
    await until(lambda: not editor_of(pane).draft.changed)
    assert (await there(office, public_id)).message == "Mitt"
    await idle(office)


@pytest.mark.parametrize("answer", ["new", "discard", False])
@pytest.mark.parametrize("what", ["deleted", "attested"])
async def test_a_draft_deleted_or_attested_meanwhile(
    office: Office, pane: InvoicesPane, what: str, answer: object
) -> None:
    public_id = await opened(office, pane)
    if what == "deleted":
        await office.session.client.invoices.delete(public_id, key=f"gone-{public_id}")
    else:
        await office.session.client.invoices.attest(public_id, key=f"attest-{public_id}")
    editor_of(pane).head.message.set_text("Mitt")
    press("Ctrl+S")
    sheet = await asked(pane.window())
    title = sheet.accessibleName()
    assert title == {
        "deleted": "This draft is not in Billecta any more", "attested": "Someone else has attested this invoice",
    }[what]  # fmt: skip
    sheet.answer(answer)
    await idle(office)
    if answer == "new":
        await until(lambda: not editor_of(pane).draft.changed)
        made = editor_of(pane).draft
        assert made.public_id not in (None, public_id)
        now = await there(office, made.public_id or "")
        assert (now.message, len(rows(now))) == ("Mitt", 2)
        assert office.session.kept_invoices() == []
    elif answer == "discard":
        await until(lambda: pane.page is None)
        assert office.session.kept_invoices() == []
        assert "thrown away" in office.told()
    else:
        assert editor_of(pane).draft.entry.message == "Mitt"
        assert [one.entry.message for one in office.session.kept_invoices()] == ["Mitt"]
    if what == "deleted" and answer != "new":
        assert office.session.invoices.get(public_id) is None
    assert not [one for one in office.session.invoices.values() if is_local(one.action_public_id or "")]
    await idle(office)


async def test_undo_leads_back_over_a_merge(office: Office, pane: InvoicesPane) -> None:
    public_id = await opened(office, pane)
    await elsewhere(office, public_id, lambda entry: replace(entry, your_reference="Åsa"))
    editor_of(pane).head.message.set_text("Mitt")
    mine = editor_of(pane).draft.entry
    press("Ctrl+S")
    await until(lambda: not editor_of(pane).draft.changed)
    await idle(office)
    assert editor_of(pane).draft.entry.your_reference == "Åsa"
    editor_of(pane).drafting.undo()
    assert editor_of(pane).draft.entry == mine
    editor_of(pane).drafting.redo()
    assert editor_of(pane).draft.entry.your_reference == "Åsa"
    await until(lambda: not editor_of(pane).drafting._timer.isActive())
