"""Panes are made when they are wanted: the one that is seen first, the others ahead of need, and none after leaving."""

from __future__ import annotations

import asyncio

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop import rooms
from desktop.core.environment import Environment
from desktop.core.stages import is_to_attest
from desktop.panes.attest.pane import AttestPane
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.customers.subject import KIND
from desktop.panes.invoices.editor import InvoiceEditor
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.products.pane import ProductsPane
from desktop.qt.draft_shelf import DraftShelf, Sheaf
from desktop.qt.list_pane import ListPane
from desktop.qt.pane import Pane
from desktop.qt.record_editor import RecordEditor
from desktop.window import Window

from .conftest import Office, asked, until


def furnished(office: Office) -> Window:
    window = Window(office.desk.notices, office.desk.commands)
    window.build(Environment.DEMO)
    window.show_desk(office.desk, window.make_rooms(office.desk))
    window.show()
    return window


async def close(window: Window) -> None:
    window.stop_furnishing()
    window.may_close = True
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    window.close()
    window.deleteLater()
    await asyncio.sleep(0.05)


async def test_a_pane_is_made_once_when_asked_for_and_none_after_leaving(office: Office) -> None:
    made: list[Pane] = []
    places = rooms.make(office.desk, made.append)
    assert "customers" in places
    assert not made
    customers = places["customers"]
    assert places["customers"] is customers
    assert made == [customers]
    places.close()
    assert list(places) == ["customers"]
    customers.deleteLater()


async def test_a_table_may_be_laid_before_its_pane(office: Office) -> None:
    places = rooms.make(office.desk)
    for place in ("invoices", "attest"):
        places.lay(place)
        _, laid = places._laid[place]
        places.prepare(place)
        pane = places[place]
        assert isinstance(pane, ListPane)
        assert pane.table is laid
        places.lay(place)
        assert not places._laid
        pane.deleteLater()


async def test_a_table_for_which_no_pane_came_goes_with_the_rooms(office: Office) -> None:
    places = rooms.make(office.desk)
    for place in ("invoices", "attest", "overview"):
        places.lay(place)
    laid = [widget for _, widget in places._laid.values()]
    assert len(laid) == 3
    places.close()
    await until(lambda: not any(map(shiboken6.isValid, laid)))


async def test_the_others_follow_by_themselves(office: Office) -> None:
    window = furnished(office)
    assert window.standing == [window.panes["invoices"]]
    await until(lambda: len(window.standing) == len(window.places))
    assert {window.stack.indexOf(pane) for pane in window.standing} == set(range(len(window.places)))
    await close(window)


async def test_what_is_open_is_closed_before_another_company_is_chosen_from_anywhere(office: Office) -> None:
    session, window = office.desk.session, furnished(office)
    session.company_leaving.connect(window.leave_company)
    await until(lambda: len(window.standing) == len(window.places))
    customers = window.panes["customers"]
    assert isinstance(customers, CustomersPane)
    customers.editing.create()
    page = customers.page
    assert isinstance(page, RecordEditor)
    name = page.form.field("name").editor
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Halvfardig AB")
    first = session.company_id
    other = next(one for one in session.creditors.values() if one.creditor_public_id != first)
    session.choose(other.creditor_public_id)
    assert customers.page is None
    [kept] = session.drafts.all(KIND)
    assert (kept.company, b"Halvfardig AB" in kept.content) == (first, True)
    await close(window)


async def test_a_draft_is_offered_in_a_pane_that_was_not_there_when_drafts_came_back(office: Office) -> None:
    session = office.desk.session
    session.debtors.loaded = True
    DraftShelf(session.drafts, KIND, lambda: session.company_id).keep_now(
        lambda: ("draft-1", Sheaf("", {"name": {"text": "Åsa"}}))
    )
    window = furnished(office)
    window.restore_drafts()
    assert len(window.standing) == 1
    before = {notice.key for notice in office.desk.notices.current()}
    window.go("customers")
    await until(lambda: {notice.key for notice in office.desk.notices.current()} != before)
    await close(window)


async def test_an_invoice_is_begun_from_a_product(office: Office) -> None:
    window = furnished(office)
    products = window.panes["products"]
    assert isinstance(products, ProductsPane)
    product = next(one for one in office.session.products.values() if one.is_active)
    assert products.table.select(product.product_public_id)
    products.invoice()
    invoices = window.panes["invoices"]
    assert window.place == "invoices"
    assert isinstance(invoices.page, InvoiceEditor)
    rows = invoices.page.draft.entry.records or ()
    assert [row.article_description for row in rows] == [product.description]
    await close(window)


async def test_drafts_marked_in_the_list_are_asked_about_in_the_queue(office: Office) -> None:
    window = furnished(office)
    invoices = window.panes["invoices"]
    assert isinstance(invoices, InvoicesPane)
    drafts = [row.action_public_id or "" for row in office.session.invoices.values() if is_to_attest(row)]
    invoices.table.set_marked(drafts)
    office.desk.commands.run("invoice.attest.marked")
    queue = window.panes["attest"]
    assert isinstance(queue, AttestPane)
    assert window.stack.currentWidget() is queue
    sheet = await asked(window)
    said = "\n".join(label.text() for label in sheet.findChildren(QLabel))
    assert "Environment\nDemo" in said
    assert {row.action_public_id for row in queue.table.marked_records()} == set(drafts)
    assert invoices.table.marked_count() == 0
    sheet.answer(False)
    await until(lambda: not office.desk.tasks.running("attest.ask"))
    assert office.session.attesting.runs == []
    await until(lambda: not office.desk.tasks.running("attest.read"))
    await close(window)
