"""A company without a certificate or add-on: what is said, and the ways from there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from desktop.panes.payments import words
from desktop.panes.payments.pane import PaymentsPane
from desktop.qt.commands import Command
from desktop.session.live_kinds import OrderKind
from desktop.session.order_writes import BankIdStart

from .conftest import Office
from .test_payments import PERSON, only, press, within

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def pane(office: Office, shown: Show) -> PaymentsPane:
    made = PaymentsPane(office.desk)
    shown(made)
    return made


async def refused(pane: PaymentsPane, office: Office, words: str) -> None:
    office.sandbox.faults.add({"path": "/v1/bankid", "method": "PUT", "do": "400", "times": 1, "words": words})
    pane.begin(OrderKind.IDENTIFY, BankIdStart(office.session.company_id, PERSON))
    await within(5, lambda: only(pane).remove.isVisible())


async def test_a_certificate_that_has_expired_leads_to_the_certificates(pane: PaymentsPane, office: Office) -> None:
    gone: list[str] = []
    office.desk.commands.add(pane, [Command("go.certificates", "Certificates", lambda: gone.append("certificates"))])
    await refused(pane, office, "Certifikatet för BankID har gått ut.")
    message = only(pane).message
    assert "certificate for BankID is missing at Billecta or has expired" in message
    assert "“Certifikatet för BankID har gått ut.”" in message
    press(only(pane), "To the certificates")
    assert gone == ["certificates"]


async def test_an_add_on_nobody_has_added_is_named_with_the_way_to_it(pane: PaymentsPane, office: Office) -> None:
    await refused(pane, office, "Tillägget är inte aktiverat.")
    assert "BankID is not added for" in only(pane).message
    assert not only(pane).certificates.isVisible()
    assert not only(pane).portal.isVisible()


async def test_another_refusal_stays_what_it_was(pane: PaymentsPane, office: Office) -> None:
    await refused(pane, office, "Personnumret är spärrat hos oss.")
    assert "Personnumret är spärrat" in only(pane).message
    assert not only(pane).certificates.isVisible()


async def test_an_order_that_is_over_does_not_speak_of_lost_contact(pane: PaymentsPane, office: Office) -> None:
    begun = pane.begin(OrderKind.IDENTIFY, BankIdStart(office.session.company_id, "197001239297"))
    await within(8, lambda: only(pane).remove.isVisible())
    order, state = office.session.live.get(begun.id), office.session.live.state(begun.id)
    assert order is not None
    assert "No contact" not in words.message(words.Seen(order, state, silent_for=28.0), office.desk)


async def test_a_code_that_is_late_is_not_asked_to_be_scanned(pane: PaymentsPane, office: Office) -> None:
    pane.begin(OrderKind.IDENTIFY, BankIdStart(office.session.company_id))
    await within(5, lambda: bool(only(pane).scanned_text()))
    assert "scan the QR code" in only(pane).message
    slow = {"path": "/v1/bankid", "method": "GET", "do": "slow", "when": "before", "seconds": 6, "times": 1}
    office.sandbox.faults.add(slow)
    await within(6, lambda: only(pane).message == "Waiting for a new code…")
    assert not only(pane).code.isVisible()
    await within(8, lambda: only(pane).message != "Waiting for a new code…")
