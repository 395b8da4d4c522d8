"""Every flow of BankID, bank accounts and Swish at DEBUG: no personal number in what is written, said or recorded."""

from __future__ import annotations

import logging
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from desktop.core.records.bankid import BankIdSignRequestView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import BankAccountBankTypeView
from desktop.panes.payments.autogiro import AutogiroSheet
from desktop.panes.payments.from_invoice import can_be_paid
from desktop.panes.payments.sheets import AccountsSheet, IdentifySheet, SignSheet
from desktop.qt.notices import Notice
from desktop.qt.sheet import Sheet
from desktop.sandbox.server import Running
from desktop.session.live_kinds import OrderKind
from desktop.session.order_writes import BankAccountsStart, BankIdSign, BankIdStart, SwishRequest

from .conftest import PASSWORD, USER, Start
from .scenes import Scenes
from .scenes_payments import orders

PEOPLE = ("198001139297", "197001239297", "199002022391")
"""One whose orders end well, and two whose do not."""
PHONE = "46701112297"
REFUSED = "Personnumret 19700123-9297 är spärrat."


def shapes(number: str) -> list[str]:
    """A personal number as people and programs write it."""
    return [
        number,
        number[2:],
        f"{number[:8]}-{number[8:]}",
        f"{number[2:8]}-{number[8:]}",
        f"{number[2:8]}+{number[8:]}",
    ]


class Ears:
    """Hears every notice and every title of the window."""

    def __init__(self, scenes: Scenes) -> None:
        self.heard: list[str] = [scenes.app.window.windowTitle()]
        scenes.app.notices.posted.connect(self._notice)
        scenes.app.window.windowTitleChanged.connect(self.heard.append)

    def _notice(self, notice: Notice) -> None:
        self.heard += [notice.text, notice.detail]


async def typed(scenes: Scenes) -> None:
    """Sheets filled in by hand, as the office does."""
    hand, pane = scenes.hand, orders(scenes)
    for kind, begin in ((IdentifySheet, pane.identify), (SignSheet, pane.sign), (AccountsSheet, pane.fetch_accounts)):
        begin()
        await hand.see(lambda kind=kind: hand.find(kind), "the question")  # type: ignore[misc]
        sheet: Any = hand.find(kind)
        sheet.form.field("person").set_text(f"{PEOPLE[0][:8]}-{PEOPLE[0][8:]}")
        if kind is SignSheet:
            sheet.form.field("text").set_text(f"Jag, {PEOPLE[0]}, godkänner offert 17")
        if kind is AccountsSheet:
            sheet.form.field("bank").set_value(BankAccountBankTypeView("NB"))
        await hand.click(sheet.main_button)
        await hand.see(lambda: hand.find(Sheet) is None, "the order")


async def begun(scenes: Scenes, sandbox: Running) -> None:
    """Those that end badly, are refused, called off, or meet trouble."""
    pane, company, live = orders(scenes), scenes.session.company_id, scenes.session.live
    for person in PEOPLE[1:]:
        pane.begin(OrderKind.IDENTIFY, BankIdStart(company, person))
        pane.begin(OrderKind.ACCOUNTS, BankAccountsStart(company, BankAccountBankTypeView("SHB"), person))
    request = BankIdSignRequestView(creditor_public_id=company, ssn=PEOPLE[1], user_message="Offert 17")
    left = pane.begin(OrderKind.SIGN, BankIdSign(request))
    await scenes.hand.see(lambda: live.state(left.id), "the order to call off")
    await live.cancel(left.id)
    for path, method, do in (
        ("/v1/bankid", "PUT", "400"),
        ("/v1/bank/accounts", "POST", "500"),
        ("/v1/bankid", "GET", "500"),
    ):
        sandbox.faults.add({"path": path, "method": method, "do": do, "words": REFUSED})
    pane.begin(OrderKind.IDENTIFY, BankIdStart(company, PEOPLE[1]))
    pane.begin(OrderKind.ACCOUNTS, BankAccountsStart(company, BankAccountBankTypeView("SHB"), PEOPLE[1]))
    for row, message in zip(
        [one for one in scenes.session.invoices.values() if can_be_paid(one)], ("Tack", "RF07", "DS24"), strict=False
    ):
        public_id = row.action_public_id or ""
        pane.begin(OrderKind.SWISH, SwishRequest(public_id, f"{PHONE[:-1]}{len(message)}", message), public_id)


async def account_on_autogiro(scenes: Scenes) -> None:
    """The account, which at this bank is its owner's number, goes on a customer's autogiro."""
    hand, pane = scenes.hand, orders(scenes)
    card = next(one for one in pane.cards() if one.autogiro.isVisible())
    await hand.click(card.autogiro)
    await hand.see(lambda: hand.find(AutogiroSheet), "whose autogiro")
    sheet = hand.find(AutogiroSheet)
    assert sheet is not None
    customer = next(one for one in scenes.session.debtors.values() if _plain_person(one))
    sheet.form.field("customer").set_value(customer.debtor_public_id)
    assert sheet.main_button is not None
    await hand.click(sheet.main_button)
    await hand.see(lambda: hand.reads("by autogiro from"), "the saved customer")


def _plain_person(customer: DebtorView) -> bool:
    return str(customer.debtor_type) == "Private" and not customer.protected_identity


@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
async def test_no_personal_number_is_written_said_or_recorded(
    no_keyring: None,
    start: Start,
    sandbox: Running,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    profile, har = tmp_path / "profile", tmp_path / "traffic.har"
    async with start(har=har) as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        ears = Ears(scenes)
        await scenes.go("payments")
        await typed(scenes)
        await begun(scenes, sandbox)
        pane, live = orders(scenes), scenes.session.live
        await scenes.hand.see(lambda: all(one.phase.is_over for one in live.all()), "the end of all")
        assert len(pane.cards()) == 13
        await account_on_autogiro(scenes)
        proofs = [one.last.signature for one in live.all() if getattr(one.last, "signature", None)]
        assert proofs
        shown = [card.message for card in pane.cards()]
        assert not any(shape in one for one in shown for person in PEOPLE for shape in shapes(person))
    # The sandbox stands for Billecta here: what it logs of its own is not the program's.
    own = (record for record in caplog.records if not record.name.startswith("uvicorn"))
    log = "\n".join([*capfd.readouterr(), *(record.getMessage() for record in own)])
    files = {path.name: path.read_bytes() for path in [*profile.rglob("*"), har] if path.is_file()}
    assert "bank/accounts" in log
    assert b"/v1/bankid/sign" in files[har.name]
    said = "\n".join(ears.heard)
    assert "by autogiro from" in said
    for secret in [*(shape for person in PEOPLE for shape in shapes(person)), *proofs, PHONE[:-1]]:
        assert secret not in log
        assert secret not in said
        held = [name for name, content in files.items() if any(one in content for one in _encoded(secret))]
        assert held == [], secret


def _encoded(secret: str) -> list[bytes]:
    return [secret.encode(), b64encode(secret.encode()), secret.encode("utf-16-le")]
