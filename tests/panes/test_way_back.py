"""Whoever is led to an editor to put something right comes back to where they were working."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.core.stages import is_to_attest
from desktop.panes.attest.pane import AttestPane
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.pane import InvoicesPane
from desktop.qt.record_editor import RecordEditor
from desktop.window import Window

from .conftest import Office, until
from .test_rooms import close, furnished


async def at_a_draft_of_the_queue(office: Office) -> tuple[Window, InvoicesPane]:
    """The editor that E opens in the queue."""
    window = furnished(office)
    window.go("attest")
    queue, invoices = window.panes["attest"], window.panes["invoices"]
    assert isinstance(queue, AttestPane)
    assert isinstance(invoices, InvoicesPane)
    draft = next(row for row in office.session.invoices.values() if is_to_attest(row))
    queue.edit_wanted.emit((draft.creditor_public_id, draft.action_public_id, None))
    await until(lambda: isinstance(invoices.page, InvoiceEditor) and bool(invoices.came_from))
    assert window.place == "invoices"
    return window, invoices


async def at_rest(office: Office) -> None:
    await until(lambda: not office.desk.tasks.running("attest.read"))
    await office.at_rest()


async def test_leaving_a_draft_of_the_queue_leads_back_to_the_queue(office: Office) -> None:
    window, invoices = await at_a_draft_of_the_queue(office)
    invoices.leave_editor()
    await until(lambda: window.place == "attest")
    assert invoices.came_from == ""
    await at_rest(office)
    await close(window)


async def test_whoever_goes_somewhere_else_meanwhile_stays_there(office: Office) -> None:
    window, invoices = await at_a_draft_of_the_queue(office)
    window.go("products")
    window.go("invoices")
    invoices.leave_editor()
    await at_rest(office)
    assert window.place == "invoices"
    await close(window)


async def test_a_customer_put_right_for_an_invoice_leads_back_to_its_field_and_then_to_the_queue(
    office: Office,
) -> None:
    window, invoices = await at_a_draft_of_the_queue(office)
    window.activateWindow()
    editor, customers = invoices.page, window.panes["customers"]
    assert isinstance(editor, InvoiceEditor)
    assert isinstance(customers, CustomersPane)
    reference = editor.findChild(QLineEdit)
    assert reference is not None
    reference.setFocus()
    customer = editor.draft.entry.debtor_public_id or ""
    editor.customer_wanted.emit((customer, "einvoice_bank"))
    assert window.place == "customers"
    assert isinstance(customers.page, RecordEditor)
    customers.editing.leave()
    await until(lambda: window.place == "invoices")
    assert invoices.page is editor
    assert reference.hasFocus()
    invoices.leave_editor()
    await until(lambda: window.place == "attest")
    await at_rest(office)
    await close(window)


async def test_another_company_is_not_left_for_the_place_one_came_from(office: Office) -> None:
    window, invoices = await at_a_draft_of_the_queue(office)
    window.leave_company()
    await at_rest(office)
    assert (window.place, invoices.page) == ("invoices", None)
    await close(window)


async def test_a_customer_who_is_not_there_is_made_and_the_invoice_goes_to_them(office: Office) -> None:
    window = furnished(office)
    window.activateWindow()
    invoices, customers = window.panes["invoices"], window.panes["customers"]
    assert isinstance(invoices, InvoicesPane)
    assert isinstance(customers, CustomersPane)
    invoices.write_new()
    editor = invoices.page
    assert isinstance(editor, InvoiceEditor)
    line = editor.head.customer.editor
    line.setFocus()
    QTest.keyClicks(line, "Nya Kunden AB")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.place == "customers"
    page = customers.page
    assert isinstance(page, RecordEditor)
    assert page.form.field("name").value() == "Nya Kunden AB"
    customers.editing.save()
    await until(lambda: window.place == "invoices")
    assert invoices.page is editor
    chosen = editor.head.chosen_customer()
    assert chosen is not None
    assert chosen.name == "Nya Kunden AB"
    assert editor.draft.entry.debtor_public_id == chosen.debtor_public_id
    await at_rest(office)
    await close(window)
