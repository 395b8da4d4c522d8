"""What is done with an attested invoice: asked in a sheet, carried out by the sandbox, seen in list and detail."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from desktop.api.client import Billecta
from desktop.api.credentials import Basic
from desktop.core.dates import today, write
from desktop.core.environment import Environment
from desktop.core.records.invoices import InvoiceActionSubView, RegisterPaymentView
from desktop.panes.invoices.pane import InvoicesPane
from desktop.panes.invoices.sheets.step_sheet import StepSheet
from desktop.qt.commands import Command
from desktop.qt.fields import Field, LineField, LongTextField
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from tests.faults.bench import Bench
from tests.panes.conftest import Office, asked, until

from .conftest import press

Show = Callable[[QWidget], QWidget]


class Counter:
    """A pane with one overdue invoice of the sandbox chosen, and the hand that works with it."""

    def __init__(self, office: Office, shown: Show) -> None:
        self.office = office
        self.pane = InvoicesPane(office.desk)
        shown(self.pane).activateWindow()
        session = office.session
        product = next(one for one in session.products.values() if one.is_active)
        assert session.company is not None
        self.bench = Bench(office.sandbox, session.client, session.company, product)
        self.public_id = ""

    async def take(self, *, draft: bool = False) -> InvoiceActionSubView:
        made = await (self.bench.draft() if draft else self.bench.invoice())
        self.public_id = made.action_public_id or ""
        await self.office.session.invoice(self.public_id, fresh=True)
        assert self.pane.table.select(self.public_id)
        return self.row

    @property
    def row(self) -> InvoiceActionSubView:
        row = self.office.session.invoices.get(self.public_id)
        assert row is not None
        return row

    @property
    def document(self) -> dict[str, Any]:
        document = self.bench.document(self.public_id)
        assert document is not None
        return document

    def command(self, name: str) -> Command:
        return next(one for one in self.office.desk.commands.all() if one.id == f"invoice.{name}")

    async def open(self, name: str) -> StepSheet:
        self.office.desk.commands.run(f"invoice.{name}")
        sheet = await asked(self.pane.window())
        assert isinstance(sheet, StepSheet)
        return sheet

    async def go_on(self, sheet: StepSheet, words: str) -> None:
        """Presses the main button and waits for the notice."""
        sheet.go_on()
        await until(lambda: words in self.office.told())
        await self.office.at_rest()

    def detail(self) -> str:
        return "\n".join(label.text() for label in self.pane._reading.detail.findChildren(QLabel))


@pytest.fixture
async def counter(office: Office, shown: Show) -> AsyncIterator[Counter]:
    yield Counter(office, shown)
    await office.at_rest()


def field(sheet: StepSheet, name: str) -> Field:
    return sheet.form.field(name)


def type_into(sheet: StepSheet, name: str, text: str) -> None:
    known = field(sheet, name)
    assert isinstance(known, LineField | LongTextField)
    known.set_text(text)


def texts(sheet: StepSheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel))


async def test_a_part_payment_is_booked_and_the_rest_is_left(counter: Counter) -> None:
    row = await counter.take()
    assert row.current_amount is not None
    left = row.current_amount.value
    sheet = await counter.open("payment")
    seen = texts(sheet)
    for words in (row.debtor_name, counter.office.desk.format.amount(row.current_amount), "Demo"):
        assert words
        assert words in seen
    assert QApplication.focusWidget() is field(sheet, "amount").editor
    press("5")
    assert field(sheet, "amount").value() == 5_00
    type_into(sheet, "amount", "100,50")
    assert "is left to pay after this" in texts(sheet)
    type_into(sheet, "off", "1,25")
    await counter.go_on(sheet, "is registered")
    assert (counter.document["paid"], counter.document["written"]) == (100_50, 1_25)
    assert counter.row.current_amount is not None
    assert counter.row.current_amount.value == left - 101_75
    assert "100,50" in counter.detail()
    assert not counter.office.session.writing.unfinished()


async def test_a_payment_of_all_closes_the_invoice(counter: Counter) -> None:
    await counter.take()
    sheet = await counter.open("payment")
    assert "closed as paid" in texts(sheet)
    await counter.go_on(sheet, "is registered")
    assert counter.row.stage == "Completed"
    assert not counter.command("payment").is_enabled()
    assert "paid or credited in full" in counter.command("payment").reason()
    credit = counter.pane.findChild(QPushButton, "invoice.credit")
    assert isinstance(credit, QPushButton)
    assert not credit.isEnabled()
    assert "paid or credited in full" in credit.toolTip()


async def test_too_much_is_asked_about(counter: Counter) -> None:
    await counter.take()
    sheet = await counter.open("payment")
    assert not field(sheet, "rest").isVisible()
    type_into(sheet, "amount", "999 999,00")
    assert field(sheet, "rest").isVisible()
    await counter.go_on(sheet, "is registered")
    assert "OverPayment" in [event[0] for event in counter.document["events"]]


async def test_a_payment_of_nothing_and_too_much_written_off_are_not_sent(counter: Counter) -> None:
    await counter.take()
    sheet = await counter.open("payment")
    type_into(sheet, "amount", "")
    sheet.go_on()
    assert "what was paid" in field(sheet, "amount").message()
    type_into(sheet, "off", "999 999")
    sheet.go_on()
    assert "is left" in field(sheet, "off").message()
    type_into(sheet, "amount", "1.234")
    sheet.go_on()
    assert "two ways" in field(sheet, "amount").message()
    sheet.cancel()
    await until(lambda: counter.pane.window().findChild(StepSheet) is None)
    assert "paid" not in counter.document


async def test_an_amount_is_credited(counter: Counter) -> None:
    row = await counter.take()
    sheet = await counter.open("credit.amount")
    type_into(sheet, "amount", "250")
    type_into(sheet, "comment", "Skadad vid leverans")
    await counter.go_on(sheet, "is credited")
    assert counter.document["credited"] == 250_00
    assert row.current_amount is not None
    assert counter.row.current_amount is not None
    assert counter.row.current_amount.value == row.current_amount.value - 250_00
    assert "Skadad vid leverans" in counter.detail()


async def test_a_comment_stands_among_the_events_and_the_row_says_so(counter: Counter) -> None:
    await counter.take()
    for words in ("Ringt Åsa på fredag", "Ringt igen"):
        sheet = await counter.open("comment")
        sheet.go_on()
        assert field(sheet, "comment").message()
        type_into(sheet, "comment", words)
        await counter.go_on(sheet, "comment on invoice")
        assert counter.document["events"][-1][3] == words
        assert counter.row.is_commented
        assert words in counter.detail()
        counter.office.desk.notices.dismiss("invoice.step")


async def test_what_is_typed_while_another_step_is_under_way_is_not_lost(counter: Counter) -> None:
    """Over a slow line the first comment is still on its way when the second is written."""
    await counter.take()
    slow = {"path": "/v1/invoice/comment", "do": "slow", "when": "before", "seconds": 3, "times": 1}
    counter.office.sandbox.faults.add(slow)
    sheet = await counter.open("comment")
    type_into(sheet, "comment", "Ringt Åsa på fredag")
    sheet.go_on()
    await until(lambda: counter.pane.window().findChild(StepSheet) is None)
    sheet = await counter.open("comment")
    type_into(sheet, "comment", "Ringt igen")
    sheet.go_on()
    await until(lambda: counter.pane.window().findChild(StepSheet) not in (None, sheet))
    again = counter.pane.window().findChild(StepSheet)
    assert isinstance(again, StepSheet)
    assert "still under way" in texts(again)
    await until(lambda: len(comments(counter)) == 1)
    await until(lambda: not counter.office.desk.tasks.running(f"invoice.step.{counter.public_id}"))
    assert field(again, "comment").value() == "Ringt igen"
    counter.office.desk.notices.dismiss("invoice.step")
    await counter.go_on(again, "comment on invoice")
    assert comments(counter) == ["Ringt Åsa på fredag", "Ringt igen"]


def comments(counter: Counter) -> list[str]:
    events = counter.document["events"]
    return [event[3] for event in events if len(event) > 3 and event[3].startswith("Ringt")]


@pytest.mark.parametrize(
    ("steps", "events"),
    [
        (("pause", "resume"), ["Paused", "Resumed"]),
        (("dispute", "undispute"), ["Disputed", "UnDisputed"]),
        (("resend",), ["InvoiceSent"]),
        (("manual", "send"), ["MadeManual", "InvoiceSent"]),
    ],
)
async def test_what_needs_no_field_is_asked_once(counter: Counter, steps: tuple[str, ...], events: list[str]) -> None:
    await counter.take()
    for step, event in zip(steps, events, strict=True):
        had = counter.bench.events(counter.public_id, event)
        sheet = await counter.open(step)
        await counter.go_on(sheet, f"nvoice {counter.row.invoice_number}")
        assert counter.bench.events(counter.public_id, event) == had + 1
        counter.office.desk.notices.dismiss("invoice.step")


async def test_the_row_follows_a_pause_and_the_menu_offers_the_way_back(counter: Counter) -> None:
    await counter.take()
    assert "invoice.pause" in offered(counter)
    assert "invoice.resume" not in offered(counter)
    await counter.go_on(await counter.open("pause"), "is paused")
    assert counter.row.is_paused
    assert "Paused" in counter.detail()
    assert "invoice.resume" in offered(counter)
    assert "invoice.pause" not in offered(counter)


async def test_a_reminder_goes_the_way_that_was_chosen(counter: Counter) -> None:
    await counter.take()
    sheet = await counter.open("remind")
    assert "faktura@oregrund.example" in texts(sheet)
    field(sheet, "way").set_value("SMS")
    sheet.go_on()
    assert "telephone number" in field(sheet, "way").message()
    field(sheet, "way").set_value("Email")
    type_into(sheet, "fee", "61")
    sheet.go_on()
    assert "60" in field(sheet, "fee").message()
    type_into(sheet, "fee", "50")
    type_into(sheet, "terms", "12")
    await counter.go_on(sheet, "reminder of invoice")
    reminder = counter.office.wire("reminder", counter.document["reminder"])
    assert (reminder["ReminderFee"]["Value"], reminder["ReminderInvoices"][0]["PaymentTermsInDays"]) == (50_00, 12)
    assert counter.row.stage == "ReminderInvoiceSent"
    assert counter.row.reminder_invoice_sent_date


async def test_a_claim_is_handed_over(counter: Counter) -> None:
    await counter.take()
    sheet = await counter.open("collect")
    type_into(sheet, "reason", "Kakel och läggning enligt offert")
    await counter.go_on(sheet, "is sent to debt collection")
    claim = counter.office.wire("claim", counter.document["claim"])
    entry = claim["entry"]
    assert (entry["ReasonDescription"], entry["PaymentTermsInDays"]) == ("Kakel och läggning enligt offert", 10)
    assert counter.row.stage == "SentToDebtCollection"
    assert "is decided there" in counter.command("remind").reason()


async def test_a_refusal_opens_the_sheet_again_with_what_was_typed(counter: Counter) -> None:
    await counter.take()
    sheet = await counter.open("credit.amount")
    type_into(sheet, "comment", "Skadad vid leverans")
    asked_for = field(sheet, "amount").value()
    # Meanwhile the customer has paid all but one krona.
    assert counter.row.current_amount is not None
    paid = replace(counter.row.current_amount, value=asked_for - 1_00)
    payment = RegisterPaymentView(action_public_id=counter.public_id, amount=paid, date=write(today()))
    await counter.bench.client.invoices.register_payment(payment, key=os.urandom(8).hex())
    sheet.go_on()
    await until(lambda: counter.pane.window().findChild(StepSheet) not in (None, sheet))
    again = counter.pane.window().findChild(StepSheet)
    assert isinstance(again, StepSheet)
    assert (field(again, "amount").value(), field(again, "comment").value()) == (asked_for, "Skadad vid leverans")
    seen = texts(again)
    assert "did not accept it" in seen
    assert "Billecta’s own words" in seen
    again.go_on()
    assert field(again, "amount").message()
    again.cancel()
    await until(lambda: counter.pane.window().findChild(StepSheet) is None)
    assert not counter.office.session.writing.unfinished()


async def test_what_billecta_does_not_offer_here_is_said_with_where_to_do_it(counter: Counter) -> None:
    """Most of these calls stand under guessed addresses (facts/endpoints.json)."""
    await counter.take()
    sheet = await counter.open("dispute")
    counter.office.sandbox.faults.add({"path": "/v1/invoice/dispute", "do": "404", "times": 9})
    sheet.go_on()
    await until(lambda: "Noting the dispute" in counter.office.told())
    assert "cannot be done in the demo" in counter.office.told()
    counter.office.sandbox.faults.clear()
    assert not counter.office.session.writing.unfinished()
    assert not counter.row.is_disputed


async def test_what_another_has_done_meanwhile_is_said_before_anything_is_asked(counter: Counter) -> None:
    await counter.take()
    await counter.bench.client.invoices.pause(counter.public_id, key=os.urandom(8).hex())
    counter.office.desk.commands.run("invoice.pause")
    await until(lambda: "paused already" in counter.office.told())
    assert counter.pane.window().findChild(StepSheet) is None
    assert counter.row.is_paused


async def test_a_lost_answer_is_tried_again_and_booked_once(counter: Counter) -> None:
    await counter.take()
    sheet = await counter.open("payment")
    type_into(sheet, "amount", "300")
    counter.office.sandbox.faults.add({"path": "/v1/invoice/payment", "do": "drop", "when": "after", "times": 9})
    sheet.go_on()
    await until(lambda: "Registering the payment" in counter.office.told())
    assert len(counter.office.session.writing.unfinished()) == 1
    counter.office.sandbox.faults.clear()
    notice = counter.office.notice("Registering the payment")
    next(run for text, run in notice.actions if text == "Try again")()
    await until(lambda: "is registered" in counter.office.told())
    assert counter.document["paid"] == 300_00
    assert not counter.office.session.writing.unfinished()


async def test_what_the_outbox_found_done_is_not_done_again_by_an_old_notice(counter: Counter) -> None:
    await counter.take()
    sheet = await counter.open("payment")
    type_into(sheet, "amount", "300")
    counter.office.sandbox.faults.add({"path": "/v1/invoice/payment", "do": "drop", "when": "after", "times": 9})
    sheet.go_on()
    await until(lambda: "Registering the payment" in counter.office.told())
    counter.office.sandbox.faults.clear()
    notice = counter.office.notice("Registering the payment")
    await counter.office.session.writing.settle(counter.public_id)
    assert not counter.office.session.writing.unfinished()
    dict(notice.actions)["Try again"]()
    await until(lambda: "is registered" in counter.office.told())
    await counter.office.at_rest()
    assert counter.document["paid"] == 300_00
    # The same sum paid once more is another payment.
    counter.office.desk.notices.dismiss("invoice.step")
    sheet = await counter.open("payment")
    type_into(sheet, "amount", "300")
    await counter.go_on(sheet, "is registered")
    assert counter.document["paid"] == 600_00


async def test_a_result_that_cannot_be_read_makes_nobody_pay_twice(counter: Counter) -> None:
    await counter.take()
    sheet = await counter.open("payment")
    type_into(sheet, "amount", "300")
    counter.office.sandbox.faults.add({"path": "/v1/invoice/action", "method": "GET", "do": "500", "times": 9})
    sheet.go_on()
    await until(lambda: "Reading the invoice" in counter.office.told())
    assert "is registered" in counter.office.told()
    counter.office.sandbox.faults.clear()
    for text, run in counter.office.notice("Reading the invoice").actions:
        if text == "Try again":
            run()
    await until(lambda: "300,00" in counter.detail().replace("\u00a0", " "))
    await counter.office.at_rest()
    assert counter.document["paid"] == 300_00


def offered(counter: Counter) -> list[str]:
    return [command.id for group in counter.pane.steps.offered() for command in group]


async def test_the_menu_dims_what_is_closed_and_says_why(counter: Counter) -> None:
    await counter.take()
    await counter.office.at_rest()
    counter.office.desk.commands.run("invoice.menu")
    await until(lambda: counter.pane.findChild(QMenu) is not None)
    menu = counter.pane.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    ids = {action.objectName(): action for action in menu.actions() if action.objectName()}
    assert ids["invoice.payment"].isEnabled()
    assert "invoice.autogiro.cancel" not in ids
    menu.close()
    await counter.take(draft=True)
    assert offered(counter) == [
        "invoice.edit", "invoice.attest", "invoice.copy", "invoice.comment", "invoice.delete",
    ]  # fmt: skip
    assert "attest it first" in counter.command("payment").reason()


async def test_several_marked_are_offered_what_is_done_with_many(counter: Counter) -> None:
    await counter.take()
    first = counter.public_id
    await counter.take()
    counter.pane.table.set_marked([first, counter.public_id])
    assert offered(counter)[-1] == "list.copy"
    assert "invoice.pdf.marked" in offered(counter)
    assert not counter.command("payment").is_enabled()
    assert "one invoice at a time" in counter.command("payment").reason()
    counter.pane.table.set_marked([first])
    assert counter.command("payment").is_enabled()
    counter.pane.table.set_marked([])


async def test_one_who_may_not_is_told_whom_to_ask(office: Office, shown: Show, tmp_path: Path) -> None:
    cipher = Cipher(os.urandom(32), persistent=False)
    drafts, outbox = Drafts(tmp_path / "d", cipher), Outbox(tmp_path / "o", cipher)
    reader = Session(
        Environment.DEMO, Billecta(office.sandbox.url, Basic("read@attesta.example", "demo")), drafts, outbox,
        user_name="read@attesta.example",
    )  # fmt: skip
    await reader.open(None)
    await reader.rights.load()
    pane = InvoicesPane(office.desk)
    shown(pane)
    guarded = {one.id: reader.rights.guarded(one) for one in pane.steps.commands()}
    for name in ("payment", "comment", "remind", "collect", "credit.amount"):
        command = guarded[f"invoice.{name}"]
        assert not command.is_enabled()
        assert "Ask" in command.reason()
    await reader.aclose()
