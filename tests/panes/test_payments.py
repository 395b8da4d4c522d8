"""The pane of orders in a window of the design size, over a socket; BankID's app is played by the sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from desktop.core.identity import mask
from desktop.core.orders.standing import Standing
from desktop.core.records.common import AmountView
from desktop.core.records.payments import SwishRefundPaymentView
from desktop.core.stages import is_completed
from desktop.panes.payments.from_invoice import can_be_paid
from desktop.panes.payments.order_card import OrderCard
from desktop.panes.payments.pane import PaymentsPane
from desktop.panes.payments.sheets import SignSheet, SwishSheet
from desktop.qt.badge import Badge
from desktop.qt.qr import QrCode
from desktop.qt.veil import top_veil
from desktop.session.live_kinds import OrderKind
from desktop.session.order_writes import BankAccountsStart, BankIdStart, SwishRefund, SwishRequest
from desktop.session.refunding import refund, refundable
from tests.qt.reading import read

from .conftest import Office, asked, until

Show = Callable[[QWidget], QWidget]
PERSON, NO = "198001139297", "197001239297"


@pytest.fixture
def pane(office: Office, shown: Show) -> PaymentsPane:
    made = PaymentsPane(office.desk)
    shown(made)
    return made


async def within(seconds: float, met: Callable[[], object]) -> None:
    for _ in range(int(seconds * 50)):
        if met():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not happen")


def only(pane: PaymentsPane) -> OrderCard:
    [card] = pane.cards()
    return card


def say(office: Office, token: str, do: str) -> None:
    """What the customer does in the app."""
    from desktop.sandbox import bankid

    with office.sandbox.state.transaction():
        bankid.steer(office.sandbox.state, {"token": token, "do": do})


def texts(card: QWidget) -> str:
    shown = " | ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())
    return shown.replace("\u00a0", " ").replace("\u2060", "")


def press(card: QWidget, text: str) -> None:
    button = next(one for one in card.findChildren(QPushButton) if one.text() == text and one.isVisible())
    button.click()


async def test_it_begins_empty_with_the_first_step(pane: PaymentsPane) -> None:
    assert any(button.text() == "Identify with BankID" for button in pane.findChildren(QPushButton))


async def test_somebody_is_identified_by_the_code_on_the_screen(pane: PaymentsPane, office: Office) -> None:
    pane.identify()
    sheet = await asked(pane.window())
    assert isinstance(sheet.first, QLineEdit)
    assert sheet.main_button is not None
    sheet.main_button.click()
    await within(5, lambda: pane.cards() and only(pane).code.content)
    card, order = only(pane), office.session.live.all()[0]
    assert card.message == "Start the BankID app and scan the QR code."
    given = office.session.live.state(order.id).qr
    assert read(pane.window().grab().toImage()) == [given]
    say(office, order.token, "scan")
    await within(5, lambda: not card.code.content)
    assert not card.code.isVisible()
    assert read(pane.window().grab().toImage()) == []
    await within(8, lambda: office.session.live.get(order.id).standing() is Standing.DONE)  # type: ignore[union-attr]
    assert card.message == "Tolvan Tolvansson has been identified."
    assert mask(PERSON) in texts(card)
    assert "19800113-9297" not in texts(card)
    press(card, "Show")
    assert "19800113-9297" in texts(card)
    assert "removed from this computer" in texts(card)
    press(card, "Remove")
    await within(2, lambda: not pane.cards())


async def test_every_second_has_its_own_code_and_each_is_read_again(pane: PaymentsPane, office: Office) -> None:
    seen: set[str] = set()
    order = pane.begin(OrderKind.IDENTIFY, BankIdStart(office.session.company_id))
    while len(seen) < 4:
        await within(3, lambda: only(pane).code.content not in ("", *seen))
        content = only(pane).code.content
        assert read(pane.window().grab().toImage()) == [content]
        seen.add(content)
    await office.session.live.cancel(order.id)


async def test_cancel_is_always_there(pane: PaymentsPane, office: Office) -> None:
    order = pane.begin(OrderKind.IDENTIFY, BankIdStart(office.session.company_id))
    card = only(pane)
    assert card.cancel_button.isVisible()
    await within(5, lambda: card.code.content)
    press(card, "Cancel")
    await within(5, lambda: card.again.isVisible())
    assert card.message.startswith("The action was cancelled.")
    assert not card.code.content
    press(card, "Try again")
    await within(5, lambda: len(pane.cards()) == 2)
    assert pane.cards()[1].message.startswith("The action was cancelled.")
    newest = office.session.live.all()[0]
    assert newest.id != order.id
    await within(5, lambda: office.session.live.get(newest.id).token)  # type: ignore[union-attr]
    await office.session.live.cancel(newest.id)


async def test_the_persons_own_no_is_said_in_bankids_words(pane: PaymentsPane, office: Office) -> None:
    pane.begin(OrderKind.IDENTIFY, BankIdStart(office.session.company_id, NO))
    await within(12, lambda: only(pane).again.isVisible())
    assert only(pane).message == "The action was cancelled."
    assert NO not in texts(only(pane))


async def test_a_text_is_signed_as_it_was_previewed(pane: PaymentsPane, office: Office) -> None:
    pane.sign()
    sheet = await asked(pane.window())
    assert isinstance(sheet, SignSheet)
    sheet.form.field("text").set_text("Jag godkänner offert 17")  # type: ignore[attr-defined]
    sheet.form.field("person").set_text("800113-9297")  # type: ignore[attr-defined]
    assert "Jag godkänner offert 17" in texts(sheet)
    assert "24 of 30 000 bytes" in texts(sheet)
    assert sheet.main_button is not None
    sheet.main_button.click()
    await within(12, lambda: pane.cards() and only(pane).message.endswith("has signed the text."))
    [signed] = [one for one in office.sandbox.state.things("bankid") if one["text"]]
    assert (signed["text"], signed["ssn"]) == ("Jag godkänner offert 17", PERSON)


async def test_a_text_too_long_is_not_begun_with(pane: PaymentsPane) -> None:
    pane.sign()
    sheet = await asked(pane.window())
    assert isinstance(sheet, SignSheet)
    sheet.form.field("text").set_text("å" * 15_001)  # type: ignore[attr-defined]
    assert sheet.main_button is not None
    sheet.main_button.click()
    assert "30 002 of 30 000" in texts(sheet)
    assert not pane.cards()
    sheet.cancel()
    await asyncio.sleep(0.05)


async def test_accounts_are_found(pane: PaymentsPane, office: Office) -> None:
    from desktop.core.records.enums import BankAccountBankTypeView

    asked_for = BankAccountsStart(office.session.company_id, BankAccountBankTypeView("SHB"), PERSON)
    pane.begin(OrderKind.ACCOUNTS, asked_for)
    await within(14, lambda: "Accounts found: 2" in only(pane).message)
    shown = texts(only(pane))
    assert "Lönekonto" in shown
    assert "SE33 0000 0600 6000 8001 1315" in shown
    assert "18 423,50 kr" in shown
    badges = [badge.text() for badge in only(pane).findChildren(Badge)]
    assert badges[1:] == ["takes autogiro", "does not take autogiro"]


def payable(office: Office) -> Any:
    return next(row for row in office.session.invoices.values() if can_be_paid(row))


async def test_a_swish_payment_from_an_invoice(pane: PaymentsPane, office: Office) -> None:
    row = payable(office)
    pane.take_swish(row)
    sheet = await asked(pane.window())
    assert isinstance(sheet, SwishSheet)
    sheet.form.field("phone").set_text("070-123 45 67")  # type: ignore[attr-defined]
    assert sheet.main_button is not None
    sheet.main_button.click()
    await within(5, lambda: pane.cards() and only(pane).code.content)
    card = only(pane)
    order = office.session.live.all()[0]
    assert read(pane.window().grab().toImage()) == [f"D{order.token}"]
    assert "070-123 45 67" in texts(card)
    await within(10, lambda: card.message == "The payment has been received.")
    await within(5, lambda: is_completed(office.session.invoices.get(row.action_public_id)))  # type: ignore[arg-type]
    assert not card.code.isVisible()
    assert not can_be_paid(office.session.invoices.get(row.action_public_id))  # type: ignore[arg-type]


async def test_one_request_at_a_time_for_an_invoice(pane: PaymentsPane, office: Office) -> None:
    row = payable(office)
    order = pane.begin(
        OrderKind.SWISH, SwishRequest(row.action_public_id, "46701112233", "PENDING"), row.action_public_id
    )
    pane.take_swish(row)
    assert "already has a request" in office.told()
    await within(5, lambda: only(pane).code.content)
    press(only(pane), "Cancel")
    await within(8, lambda: only(pane).again.isVisible())
    assert only(pane).message == "The request was cancelled. Nothing has been paid."
    assert office.wire("swish", office.session.live.get(order.id).token)["status"] == "Cancelled"  # type: ignore[union-attr]


@pytest.mark.parametrize("phone", ["08-123 456 78", "0701", "070-123 45 6x"])
async def test_a_phone_that_swish_cannot_ask_is_said_at_the_field(
    pane: PaymentsPane, office: Office, phone: str
) -> None:
    pane.take_swish(payable(office))
    sheet = await asked(pane.window())
    assert isinstance(sheet, SwishSheet)
    sheet.form.field("phone").set_text(phone)  # type: ignore[attr-defined]
    assert sheet.main_button is not None
    sheet.main_button.click()
    assert "Swedish mobile number" in texts(sheet)
    assert not pane.cards()
    sheet.cancel()
    await asyncio.sleep(0.05)


async def test_several_side_by_side(pane: PaymentsPane, office: Office) -> None:
    live, company = office.session.live, office.session.company_id
    orders = [pane.begin(OrderKind.IDENTIFY, BankIdStart(company)) for _ in range(3)]
    await within(6, lambda: all(card.code.content for card in pane.cards()))
    first, second = pane.cards()[0], pane.cards()[1]
    assert first.y() == second.y()
    assert second.x() > first.x()
    assert len({code.content for code in pane.findChildren(QrCode)}) == 3
    for order in orders:
        await live.cancel(order.id)
    await until(lambda: all(card.remove.isVisible() for card in pane.cards()))


async def test_buttons_of_several_orders_have_names_of_their_own(pane: PaymentsPane, office: Office) -> None:
    company = office.session.company_id
    first = pane.begin(OrderKind.IDENTIFY, BankIdStart(company))
    await asyncio.sleep(1.1)
    second = pane.begin(OrderKind.IDENTIFY, BankIdStart(company))
    names = [
        button.accessibleName() for order in (first, second) for button in pane.card(order.id).findChildren(QPushButton)
    ]
    assert len(set(names)) == len(names)
    assert all("Identify with BankID" in name for name in names)
    for order in (first, second):
        await office.session.live.cancel(order.id)


async def test_without_contact_it_is_said_and_the_order_goes_on(pane: PaymentsPane, office: Office) -> None:
    order = pane.begin(OrderKind.IDENTIFY, BankIdStart(office.session.company_id, "199002052398"))
    await within(5, lambda: only(pane).code.content)
    fault = {"path": "/v1/bankid/authentication", "method": "GET", "do": "drop", "times": 9}
    office.sandbox.faults.add(fault)
    await within(8, lambda: only(pane).message.startswith("No contact for"))
    await within(8, lambda: not only(pane).code.content)  # its second is long over
    for seconds in (5, 6, 7):  # between two tries it goes on being counted
        await within(4, lambda: only(pane).message.startswith(f"No contact for {seconds} s"))  # noqa: B023
    await within(12, lambda: not only(pane).message.startswith("No contact for"))
    await within(2, lambda: only(pane).code.content)
    await office.session.live.cancel(order.id)


async def test_a_payment_is_paid_back_in_parts_and_never_more(pane: PaymentsPane, office: Office) -> None:
    row = payable(office)
    order = pane.begin(OrderKind.SWISH, SwishRequest(row.action_public_id, "46701112299", "Tack"), row.action_public_id)
    card = only(pane)
    await within(10, lambda: card.refund.isVisible())
    paid = office.session.live.get(order.id).last.amount.value  # type: ignore[union-attr]
    press(card, "Refund…")
    sheet = await asked(pane.window())
    amount = next(line for line in sheet.findChildren(QLineEdit))
    assert sheet.main_button is not None
    amount.setText("9999999")
    amount.textEdited.emit("9999999")
    sheet.main_button.click()
    assert "more than what is left" in texts(sheet)
    amount.setText("1,50")
    amount.textEdited.emit("1,50")
    sheet.main_button.click()
    token = office.session.live.get(order.id).token  # type: ignore[union-attr]
    await within(5, lambda: office.wire("swish", token).get("refunded") == 150)
    await within(5, lambda: "1,50" in texts(card))
    assert refundable(office.session.live.get(order.id)) == paid - 150  # type: ignore[arg-type]
    await refund(office.session, office.session.live.get(order.id), paid - 150)  # type: ignore[arg-type]
    assert card.message == "The payment has been refunded."
    assert not card.refund.isVisible()


async def test_a_second_refund_while_the_first_is_under_way_is_said_not_to_be_made(
    pane: PaymentsPane, office: Office
) -> None:
    row = payable(office)
    order = pane.begin(OrderKind.SWISH, SwishRequest(row.action_public_id, "46701112299"), row.action_public_id)
    await within(10, lambda: only(pane).refund.isVisible())
    shown = office.session.live.get(order.id)
    assert shown is not None
    slow = {"path": "/v1/payments/swishrefund", "do": "slow", "when": "before", "seconds": 2, "times": 1}
    office.sandbox.faults.add(slow)
    for _ in range(2):
        press(only(pane), "Refund…")
        sheet = await asked(pane.window())
        assert sheet.main_button is not None
        sheet.main_button.click()
        await within(5, lambda sheet=sheet: top_veil(pane.window()) is None)  # type: ignore[misc]
    await within(2, lambda: "still under way" in office.told())
    await within(10, lambda: refundable(office.session.live.get(order.id)) == 0)  # type: ignore[arg-type]
    assert office.wire("swish", shown.token)["refunded"] == refundable(shown)


async def test_a_refund_that_was_not_read_afterwards_is_not_made_twice(pane: PaymentsPane, office: Office) -> None:
    row, session = payable(office), office.session
    order = pane.begin(OrderKind.SWISH, SwishRequest(row.action_public_id, "46701112299"), row.action_public_id)
    await within(10, lambda: only(pane).refund.isVisible())
    shown = session.live.get(order.id)
    assert shown is not None
    amount = AmountView(currency_code="SEK", value=150)
    asked_for = SwishRefund(shown.last, SwishRefundPaymentView(payment_public_id=shown.token, amount=amount))
    await session.writing.send("swish.refund", asked_for, target=shown.token, company=shown.company)
    await refund(session, shown, 150)
    assert office.wire("swish", shown.token)["refunded"] == 150
    assert refundable(session.live.get(order.id)) == refundable(shown) - 150  # type: ignore[arg-type]


async def test_an_outcome_the_banks_did_not_tell_can_be_looked_at_again(pane: PaymentsPane, office: Office) -> None:
    row = payable(office)
    public_id = row.action_public_id or ""
    order = pane.begin(OrderKind.SWISH, SwishRequest(public_id, "46701234500", "DS24"), public_id)
    await within(9, lambda: only(pane).look.isVisible())
    assert not only(pane).again.isVisible()
    token = office.session.live.get(order.id).token  # type: ignore[union-attr]
    known = office.sandbox.state.thing("swish", token)
    assert known is not None
    with office.sandbox.state.transaction():
        office.sandbox.state.put("swish", token, known["creditor"], {**known, "status": "Paid", "code": None})
    press(only(pane), "Look again")
    await within(5, lambda: only(pane).message == "The payment has been received.")
    assert not only(pane).look.isVisible()


async def test_a_paid_request_still_tells_what_was_asked_for(pane: PaymentsPane, office: Office) -> None:
    row = payable(office)
    order = pane.begin(OrderKind.SWISH, SwishRequest(row.action_public_id, "46701112299"), row.action_public_id)
    await within(10, lambda: only(pane).refund.isVisible())
    await within(5, lambda: is_completed(office.session.invoices.get(row.action_public_id)))  # type: ignore[arg-type]
    only(pane).show_order()
    asked_for = office.desk.format.amount(office.session.live.get(order.id).last.amount, with_currency=True)  # type: ignore[union-attr]
    plain = asked_for.replace("\u00a0", " ")
    assert f"to pay {plain} for invoice" in texts(only(pane))


async def test_again_is_for_the_company_that_asked(pane: PaymentsPane, office: Office) -> None:
    first = office.session.company_id
    order = pane.begin(OrderKind.IDENTIFY, BankIdStart(first))
    await within(5, lambda: only(pane).code.content)
    press(only(pane), "Cancel")
    await within(5, lambda: only(pane).again.isVisible())
    other = next(one for one in office.session.creditors.values() if one.creditor_public_id != first)
    office.session.choose(other.creditor_public_id)
    press(only(pane), "Try again")
    await within(5, lambda: len(pane.cards()) == 2)
    newest = office.session.live.all()[0]
    assert (newest.id != order.id, newest.company) == (True, first)
    await within(5, lambda: office.session.live.get(newest.id).token)  # type: ignore[union-attr]
    await office.session.live.cancel(newest.id)


def content(folder: Path, name: str) -> bytes:
    [file] = folder.glob(name)
    return file.read_bytes()


async def test_the_proof_is_kept_as_it_came(
    pane: PaymentsPane, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def folder(*_: object) -> str:
        return str(tmp_path)

    monkeypatch.setattr("desktop.panes.payments.after.choose_folder", folder)
    pane.begin(OrderKind.IDENTIFY, BankIdStart(office.session.company_id, PERSON))
    card = only(pane)
    await within(12, lambda: card.proof.isVisible())
    press(card, "Save the proof…")
    await within(5, lambda: len(list(tmp_path.glob("BankID*"))) == 2)
    assert PERSON.encode() in content(tmp_path, "*signature.xml")
    assert content(tmp_path, "*ocsp.der") == b"sandbox"
    await within(2, lambda: "holds the customer" in office.told())


async def test_an_order_keeps_its_beat_under_every_sheet(pane: PaymentsPane, office: Office) -> None:
    order = pane.begin(OrderKind.IDENTIFY, BankIdStart(office.session.company_id, "199002052398"))
    card = only(pane)
    await within(5, lambda: card.code.content)
    for open_sheet in (pane.identify, pane.sign, pane.fetch_accounts, partial(pane.take_swish, payable(office))):
        open_sheet()
        sheet = await asked(pane.window())
        for _ in range(2):
            content = card.code.content
            await within(2.5, lambda before=content: card.code.content not in ("", before))  # type: ignore[misc]
        sheet.cancel()
        await until(lambda: top_veil(pane.window()) is None)
    await office.session.live.cancel(order.id)
