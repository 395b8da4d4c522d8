"""Saving, and writing another one at once; an invoice from products."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from desktop.core.invoice_draft import is_local
from desktop.panes.invoices.cells import Cell
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.products.pane import ProductsPane
from tests.panes.conftest import Office

from .conftest import Show, editor_of, press, until, write
from .test_pane import compose, documents, fault, idle


@pytest.fixture
def pane(office: Office, shown: Show) -> InvoicesPane:
    made = InvoicesPane(office.desk)
    shown(made).activateWindow()
    return made


async def test_save_and_write_another(office: Office, pane: InvoicesPane) -> None:
    first = compose(office, pane)
    press("Ctrl+Shift+S")
    await until(lambda: editor_of(pane).draft.id != first)
    assert len(documents(office, first)) == 1
    entry = editor_of(pane).draft.entry
    assert entry.external_reference != first
    assert not (entry.records or ())[0].article_description
    assert office.session.kept_invoices() == []
    await idle(office)


async def test_what_is_typed_while_the_save_is_under_way_is_not_left_behind(office: Office, pane: InvoicesPane) -> None:
    first = compose(office, pane)
    fault(office, "POST", "slow")
    press("Ctrl+Shift+S")
    await until(office.session.writing.unfinished)
    editor = editor_of(pane)
    editor.table.edit_cell(0, Cell.QUANTITY)
    write("5")
    press("Return")
    await until(lambda: editor.draft.public_id)
    await idle(office)
    assert editor_of(pane) is editor
    assert editor.draft.changed
    assert editor.draft.id == first


async def test_an_incomplete_invoice_stays(office: Office, pane: InvoicesPane) -> None:
    press("Ctrl+N")
    editor = editor_of(pane)
    press("Ctrl+Shift+S")
    assert editor.head.customer.message()
    assert editor_of(pane) is editor


async def test_the_marked_products_become_rows(office: Office, shown: Show, pane: InvoicesPane) -> None:
    products = ProductsPane(office.desk)
    shown(products)
    wanted: list[list[str]] = []
    products.invoice_wanted.connect(wanted.append)
    active = [one for one in office.session.products.values() if one.is_active][:2]
    products.table.set_marked([one.product_public_id for one in active])
    office.desk.commands.run("product.invoice")
    pane.write_new(product_ids=wanted[0])
    draft = editor_of(pane).draft
    rows = draft.entry.records or ()
    assert is_local(draft.id)
    assert {row.product_public_id for row in rows} == {one.product_public_id for one in active}
    prices = {round(one.unit_price * 100) for one in active}
    assert {row.unit_price.value for row in rows if row.unit_price} == prices
    products.table.set_marked([])


async def test_an_inactive_product_is_not_charged_for(office: Office, shown: Show) -> None:
    products = ProductsPane(office.desk)
    shown(products)
    before = list(office.session.products.values())[-1]
    await office.session.save_product(before, replace(before, is_active=False), before.product_public_id)
    products.table.set_marked([before.product_public_id])
    command = next(one for one in office.desk.commands.all() if one.id == "product.invoice")
    assert not command.is_enabled()
    assert "active first" in command.reason()
    products.table.set_marked([])


async def test_what_is_typed_before_another_company_is_chosen_waits_while_the_save_ends(
    office: Office, pane: InvoicesPane
) -> None:
    """It was looked for among the other company's drafts, not found, and deleted."""
    session = office.session
    session.company_leaving.connect(pane.flush)
    session.company_leaving.connect(pane.close_page)
    first = compose(office, pane)
    fault(office, "POST", "slow")
    editor_of(pane).save_wanted.emit()
    await until(session.writing.unfinished)
    editor = editor_of(pane)
    editor.table.edit_cell(0, Cell.QUANTITY)
    write("77")
    press("Return")
    other = next(one for one in session.creditors.values() if one.creditor_public_id != session.company_id)
    session.choose(other.creditor_public_id)
    await idle(office)
    kept = session.kept_invoice(first)
    assert kept is not None
    assert next(row.quantity for row in kept.entry.records or ()) == 77
    assert kept.public_id
    assert kept.before
    assert len(documents(office, first)) == 1
    session.forget_draft(first)
