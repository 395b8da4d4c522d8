"""Payments of a user who may only read: what may not be done is disabled and says why, by whatever way it is tried."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.panes.payments.from_invoice import can_be_paid, printed_command, swish_command
from desktop.panes.payments.pane import PaymentsPane
from desktop.qt.sheet import Sheet
from desktop.session.live_kinds import OrderKind
from desktop.session.order_writes import SwishRequest
from desktop.session.rights import Right, right_for

from .conftest import Office
from .test_payments import only, within

Show = Callable[[QWidget], QWidget]
WHY = "You do not have the right to handle payments for Nordlunds Snickeri AB."


@pytest.fixture
async def reader(office: Office) -> Office:
    office.session.rights._name = "read@attesta.example"
    await office.session.rights.load()
    return office


@pytest.fixture
def pane(office: Office, shown: Show) -> PaymentsPane:
    made = PaymentsPane(office.desk)
    shown(made)
    return made


async def test_what_a_reader_may_not_begin_is_disabled_and_says_why(reader: Office, pane: PaymentsPane) -> None:
    for name in ("payments.identify", "payments.sign", "payments.accounts"):
        button = pane.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        assert not button.isEnabled()
        assert button.toolTip().startswith(WHY)
        assert button.accessibleDescription().startswith(WHY)


async def test_no_other_way_leads_past_it(reader: Office, pane: PaymentsPane) -> None:
    row = next(one for one in reader.session.invoices.values() if can_be_paid(one))
    for way in (pane.identify, pane.sign, pane.fetch_accounts, lambda: pane.take_swish(row)):
        reader.desk.notices.dismiss("payments.rights")
        way()
        assert reader.told().startswith(WHY)
    assert pane.window().findChild(Sheet) is None
    assert not reader.session.live.all()


async def test_the_invoices_command_is_guarded_and_the_printed_code_is_not(office: Office) -> None:
    row = next(one for one in office.session.invoices.values() if can_be_paid(one))
    swish, printed = (office.desk.rights.guarded(make(lambda: row, print)) for make in (swish_command, printed_command))
    assert swish.is_enabled()
    assert printed.is_enabled()
    office.session.rights._name = "read@attesta.example"
    await office.session.rights.load()
    assert not swish.is_enabled()
    assert swish.reason().startswith(WHY)
    assert printed.is_enabled()
    assert right_for("customer.accounts.this") is Right.PAYMENTS


async def test_one_who_has_lost_the_right_neither_refunds_nor_tries_again(office: Office, pane: PaymentsPane) -> None:
    row = next(one for one in office.session.invoices.values() if can_be_paid(one))
    public_id = row.action_public_id or ""
    pane.begin(OrderKind.SWISH, SwishRequest(public_id, "46701234567", "Tack"), public_id)
    await within(9, lambda: only(pane).refund.isVisible())
    assert only(pane).refund.isEnabled()
    office.session.rights._name = "read@attesta.example"
    await office.session.rights.load()
    assert not only(pane).refund.isEnabled()
    assert only(pane).refund.toolTip().startswith(WHY)
    only(pane).refund_wanted.emit(office.session.live.all()[0])
    only(pane).again_wanted.emit(office.session.live.all()[0])
    assert office.told().count(WHY) == 1
    assert pane.window().findChild(Sheet) is None
