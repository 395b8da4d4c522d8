"""The lists of what has come in, in a window over a socket."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QWidget

from desktop.panes.payments.money_columns import named
from desktop.panes.payments.money_in import PaymentList
from desktop.panes.payments.pane import PaymentsPane

from .conftest import Office, until

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def pane(office: Office, shown: Show) -> PaymentsPane:
    made = PaymentsPane(office.desk)
    shown(made)
    return made


async def looked_at(pane: PaymentsPane, office: Office, index: int) -> PaymentList:
    lists = [pane.tabs.incoming, pane.tabs.unmatched, pane.tabs.overpaid]
    pane.tabs.choose(index)
    chosen = lists[index - 1]
    name = chosen.table.accessibleName()
    await until(lambda: chosen._source.read and not office.desk.tasks.running(f"payments.{name}"))
    return chosen


def kept(office: Office, kind: str) -> list[dict[str, Any]]:
    return list(office.sandbox.state.things(kind, office.session.company_id))


async def test_incoming_payments_of_a_quarter_and_a_year(pane: PaymentsPane, office: Office) -> None:
    assert pane.tabs.incoming._source.payments == []
    chosen = await looked_at(pane, office, 1)
    quarter = len(chosen.table.visible_records())
    assert 0 < quarter <= len(kept(office, "payment"))
    days = [one.payment_date for one in chosen.table.visible_records()]
    assert days == sorted(days, reverse=True)
    pane.tabs.incoming.show_year()
    await until(lambda: not office.desk.tasks.running("payments.Incoming payments"))
    assert len(chosen.table.visible_records()) >= quarter
    opened: list[object] = []
    pane.invoice_wanted.connect(opened.append)
    first = chosen.table.visible_records()[0]
    chosen.table.opened.emit(first)
    assert opened == [first.action_public_id]
    session = office.session
    other = next(one for one in session.creditors.values() if one.creditor_public_id != session.company_id)
    session.choose(other.creditor_public_id)
    assert pane.tabs.incoming._year.isVisible()
    assert "90 days" in pane.tabs.incoming.note.text()
    await until(lambda: not office.desk.tasks.running("payments.Incoming payments"))


async def test_payments_without_an_invoice_and_those_too_large_stand_apart(pane: PaymentsPane, office: Office) -> None:
    waiting = [one for one in kept(office, "unhandled") if one["State"] == "Unhandled"]
    over = {one["UnhandledPaymentPublicId"] for one in waiting if one["UnhandledPaymentType"] == "OverPayment"}
    rest = {one["UnhandledPaymentPublicId"] for one in waiting} - over
    assert over
    unmatched = await looked_at(pane, office, 2)
    assert {one.unhandled_payment_public_id for one in unmatched.table.visible_records()} == rest
    overpaid = await looked_at(pane, office, 3)
    assert {one.unhandled_payment_public_id for one in overpaid.table.visible_records()} == over
    opened: list[object] = []
    pane.invoice_wanted.connect(opened.append)
    overpaid.table.opened.emit(overpaid.table.visible_records()[0])
    assert opened


async def test_where_the_call_is_not_there_it_is_said(pane: PaymentsPane, office: Office) -> None:
    office.sandbox.faults.add({"path": "/v1/payments/unhandledpayments", "do": "404", "times": 1})
    chosen = await looked_at(pane, office, 2)
    assert "Billecta does not tell this here" in [one.text() for one in chosen.findChildren(QLabel)]
    assert not office.desk.notices.current()


async def test_who_is_protected_is_not_named(pane: PaymentsPane, office: Office) -> None:
    chosen = await looked_at(pane, office, 1)
    payment = chosen.table.visible_records()[0]
    customer = office.session.debtors.get(payment.debtor_public_id)
    assert customer is not None
    assert named(office.session, payment.debtor_public_id, payment.debtor_name) == payment.debtor_name
    office.session.debtors.merge([replace(customer, protected_identity=True)])
    assert named(office.session, payment.debtor_public_id, payment.debtor_name) == "Protected identity"
    office.session.debtors.merge([customer])


async def test_a_company_that_is_left_takes_its_payments_along(pane: PaymentsPane, office: Office) -> None:
    chosen = await looked_at(pane, office, 1)
    assert chosen.table.visible_records()
    pane.tabs.choose(0)
    office.session.company_changed.emit()
    assert not chosen.table.visible_records()
    assert not chosen._source.read
