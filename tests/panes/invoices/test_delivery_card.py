"""An invoice nobody got says so at its top, and the next steps lead where they say."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop import rooms
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import is_undelivered
from desktop.panes.customers.pane import CustomersPane
from desktop.panes.invoices.delivery_card import DeliveryCard
from desktop.panes.invoices.pane import InvoicesPane
from desktop.qt.record_editor import RecordEditor
from tests.panes.conftest import Office, asked
from tests.panes.test_rooms import close, furnished

from .conftest import Show, until


def lost(office: Office) -> InvoiceActionSubView:
    """The seed has one whose e-mail never arrived."""
    return next(row for row in office.session.invoices.values() if is_undelivered(row))


def card_of(pane: QWidget) -> DeliveryCard:
    card = pane.findChild(DeliveryCard)
    assert isinstance(card, DeliveryCard)
    return card


def words_of(card: DeliveryCard) -> str:
    return "\n".join(label.text() for label in (card._title, card._sentence, card._words) if label.isVisible())


async def idle(office: Office, pane: InvoicesPane) -> None:
    await until(lambda: not office.desk.tasks._started and not pane._reading.is_waiting)


async def test_it_says_what_happened_and_what_to_do(office: Office, shown: Show) -> None:
    pane, row = InvoicesPane(office.desk), lost(office)
    shown(pane)
    pane.table.select(row.action_public_id or "")
    card = card_of(pane)
    assert card.isVisible()
    assert "Not delivered" in words_of(card)
    assert not card.send.isVisible(), "offered before it is known whether it may be sent again"
    await until(lambda: "Billecta: “" in words_of(card))
    whole = await office.session.invoice(row.action_public_id or "")
    assert whole.debtor is not None
    assert (whole.debtor.email or "?") in words_of(card)
    assert whole.can_resend_manual_invoice
    assert card.send.isVisible()
    assert card.put_right.text() == "Correct the address"
    fine = next(one for one in office.session.invoices.values() if one.stage == row.stage and not is_undelivered(one))
    pane.table.select(fine.action_public_id or "")
    assert not card.isVisible()
    await idle(office, pane)


async def test_the_address_is_put_right_where_the_customer_has_it(office: Office) -> None:
    window, row = furnished(office), lost(office)
    window.activateWindow()
    pane, customers = window.panes["invoices"], window.panes["customers"]
    assert isinstance(pane, InvoicesPane)
    assert isinstance(customers, CustomersPane)
    pane.table.select(row.action_public_id or "")
    await idle(office, pane)
    card_of(pane).put_right.click()
    page = customers.page
    assert isinstance(page, RecordEditor)
    assert customers.isVisible()
    await until(lambda: QApplication.focusWidget() is page.form.field("email").editor)
    assert page.form.field("name").value() == row.debtor_name
    customers.editing.leave()
    await until(lambda: not office.desk.tasks._started)
    await close(window)


@pytest.mark.parametrize("counted", ["chip", "tile"])
async def test_list_and_overview_count_what_has_a_card(office: Office, shown: Show, counted: str) -> None:
    cards = sum(map(is_undelivered, office.session.invoices.values()))
    assert cards > 0
    if counted == "chip":
        pane = InvoicesPane(office.desk)
        shown(pane)
        assert pane.table.counts()["undelivered"] == cards
        await idle(office, pane)
        return
    places = rooms.make(office.desk)
    overview = places["overview"]
    shown(overview)
    tile = overview.tile("undelivered")  # type: ignore[attr-defined]
    await until(lambda: f", {cards}," in tile.accessibleName())
    places.close()
    await until(lambda: not office.desk.tasks._started)


async def test_it_is_sent_again_and_the_card_is_gone(office: Office, shown: Show) -> None:
    pane, row = InvoicesPane(office.desk), lost(office)
    window = shown(pane)
    pane.table.select(row.action_public_id or "")
    card = card_of(pane)
    await until(card.send.isVisible)
    card.send.click()
    sheet = await asked(window)
    main = next(one for one in sheet.findChildren(QPushButton) if one.property("role") == "primary")
    main.click()
    await until(lambda: not card.isVisible())
    known = office.sandbox.state.invoice(row.action_public_id or "")
    assert known is not None
    assert known[1]["events"][-1][0] == "InvoiceSent"
    await idle(office, pane)
