"""BankID, bank accounts and Swish on the screen; each code shown is read again from the picture by zbar."""

from __future__ import annotations

from desktop.core.records.bankid import BankIdSignRequestView
from desktop.core.records.enums import BankAccountBankTypeView
from desktop.panes.invoices.detail import InvoiceDetail
from desktop.panes.payments.autogiro import AutogiroSheet
from desktop.panes.payments.from_invoice import can_be_paid
from desktop.panes.payments.order_card import OrderCard
from desktop.panes.payments.pane import PaymentsPane
from desktop.panes.payments.printed_sheet import PrintedSheet
from desktop.panes.payments.sheets import SignSheet, SwishSheet
from desktop.qt.sheet import Sheet
from desktop.session.live_kinds import OrderKind
from desktop.session.order_writes import BankAccountsStart, BankIdSign, BankIdStart, SwishRequest
from tests.qt.reading import read

from .hand import StepFailed
from .scenes import Scenes

PERSON, NO, SLOW = "198001139297", "197001239297", "199002082395"
TEXT = "Jag godkänner offert 17: altan i lärk, 48 500 kr inkl. moms.\nArbetet börjar måndag vecka 19."


def orders(scenes: Scenes) -> PaymentsPane:
    """The pane."""
    pane = scenes.app.window.panes["payments"]
    if not isinstance(pane, PaymentsPane):
        raise StepFailed("no pane of payments")
    return pane


async def payments(scenes: Scenes, look: str) -> None:
    """All of it in one look."""
    hand = scenes.hand
    await scenes.go("payments")
    await hand.rest(0.3)
    await hand.picture(f"payments-empty-{look}")
    await _bankid(scenes, look)
    await _swish(scenes, look)
    await _side_by_side(scenes, look)
    await clear(scenes)
    await _autogiro(scenes, look)
    await _money_in(scenes, look)
    await _printed(scenes, look)
    await clear(scenes)


async def _bankid(scenes: Scenes, look: str) -> None:
    hand, pane = scenes.hand, orders(scenes)
    pane.identify()
    await hand.see(lambda: hand.find(Sheet), "whom to identify")
    await hand.picture(f"payments-identify-sheet-{look}")
    await hand.press("Return")
    await hand.see(lambda: pane.cards() and pane.cards()[0].code.content, "the code")
    card = pane.cards()[0]
    await _read_again(scenes, card)
    await hand.picture(f"payments-identify-{look}")
    card.code.enlarge()
    await hand.rest(0.3)
    await hand.picture(f"payments-enlarged-{look}")
    await hand.press("Esc")
    await hand.see(lambda: card.remove.isVisible(), "the end of the identification")
    await hand.rest(0.3)
    await hand.picture(f"payments-identified-{look}")
    pane.sign()
    await hand.see(lambda: hand.find(SignSheet), "what to sign")
    sheet = hand.find(SignSheet)
    assert sheet is not None
    sheet.form.field("text").set_value(TEXT)
    await hand.rest(0.2)
    await hand.picture(f"payments-sign-sheet-{look}")
    await hand.press("Esc")


async def _swish(scenes: Scenes, look: str) -> None:
    hand, pane = scenes.hand, orders(scenes)
    row = next(one for one in scenes.session.invoices.values() if can_be_paid(one))
    pane.take_swish(row)
    await hand.see(lambda: hand.find(SwishSheet), "the phone")
    sheet = hand.find(SwishSheet)
    assert sheet is not None
    sheet.form.field("phone").set_value("070-123 45 67")
    await hand.rest(0.2)
    await hand.picture(f"payments-swish-sheet-{look}")
    assert sheet.main_button is not None
    await hand.click(sheet.main_button)
    await hand.see(lambda: pane.cards()[0].code.content.startswith("D"), "Swish's code")
    await _read_again(scenes, pane.cards()[0])
    await hand.picture(f"payments-swish-{look}")
    await hand.see(lambda: pane.cards()[0].remove.isVisible(), "the payment")
    await hand.picture(f"payments-swish-paid-{look}")


async def _side_by_side(scenes: Scenes, look: str) -> None:
    """Every end a person may meet, beside each other."""
    hand, pane, company = scenes.hand, orders(scenes), scenes.session.company_id
    await clear(scenes)
    request = BankIdSignRequestView(creditor_public_id=company, ssn=SLOW, user_message=TEXT)
    pane.begin(OrderKind.SIGN, BankIdSign(request))
    pane.begin(OrderKind.IDENTIFY, BankIdStart(company, NO))
    pane.begin(OrderKind.ACCOUNTS, BankAccountsStart(company, BankAccountBankTypeView("SHB"), PERSON))
    rows = [one for one in scenes.session.invoices.values() if can_be_paid(one)]
    for row, message in zip(rows, ("DS24", "TM01"), strict=False):
        asked = SwishRequest(row.action_public_id or "", f"4670000000{message[2]}", message)
        pane.begin(OrderKind.SWISH, asked, row.action_public_id or "")
    pane.begin(OrderKind.IDENTIFY, BankIdStart(company, "199002052398"))
    await hand.see(lambda: sum(card.remove.isVisible() for card in pane.cards()) >= 4, "the ends")
    await hand.rest(0.5)
    await hand.picture(f"payments-side-by-side-{look}")


async def _autogiro(scenes: Scenes, look: str) -> None:
    """The account of a customer, put on their autogiro."""
    hand, pane, session = scenes.hand, orders(scenes), scenes.session
    customer = next(
        one for one in session.debtors.values() if one.debtor_type == "Private" and not one.protected_identity
    )
    asked = BankAccountsStart(session.company_id, BankAccountBankTypeView("SHB"), PERSON)
    pane.begin(OrderKind.ACCOUNTS, asked, customer.debtor_public_id)
    await hand.see(lambda: pane.cards()[0].autogiro.isVisible(), "the accounts")
    await hand.click(pane.cards()[0].autogiro)
    await hand.see(lambda: hand.find(AutogiroSheet), "the question")
    await hand.picture(f"payments-autogiro-{look}")
    await hand.press("Esc")
    await hand.rest(0.2)
    await hand.picture(f"payments-accounts-{look}")


async def _money_in(scenes: Scenes, look: str) -> None:
    """What has come in."""
    tabs = orders(scenes).tabs
    for place, name in enumerate(("incoming", "unmatched", "overpaid"), 1):
        tabs.choose(place)
        await scenes.hand.rest(0.6)
        await scenes.hand.picture(f"payments-{name}-{look}")
    tabs.choose(0)


async def _printed(scenes: Scenes, look: str) -> None:
    """The code for the paper of an invoice, and what its detail tells of Swish."""
    hand, pane = scenes.hand, orders(scenes)
    row = next(one for one in scenes.session.invoices.values() if can_be_paid(one))
    pane.show_printed_code(pane, row)
    await hand.see(lambda: hand.find(PrintedSheet), "the code for the paper")
    await hand.write("1237856901")
    await hand.rest(0.3)
    await hand.picture(f"payments-printed-{look}")
    await hand.press("Esc")
    public_id = row.action_public_id or ""
    pane.begin(OrderKind.SWISH, SwishRequest(public_id, "46701112299", "Tack"), public_id)
    await hand.see(lambda: pane.cards()[0].remove.isVisible(), "the payment")
    await scenes.go("invoices")
    scenes.invoices.open_record(public_id)
    detail = scenes.invoices.findChild(InvoiceDetail)
    assert isinstance(detail, InvoiceDetail)
    detail.pages.choose("payments")
    await hand.rest(0.8)
    await hand.picture(f"invoice-swish-{look}")
    detail.pages.choose("rows")
    await scenes.go("payments")


async def _read_again(scenes: Scenes, card: OrderCard) -> None:
    """The picture of the window says what the order says in this second."""
    await scenes.hand.rest(0.1)
    content = card.code.content
    found = read(scenes.app.window.grab().toImage())
    if content not in found:
        raise StepFailed(f"the code on the screen reads {found}, not {content}")


async def clear(scenes: Scenes) -> None:
    """Calls off and forgets every order."""
    live = scenes.session.live
    for order in live.all():
        await live.cancel(order.id)
    await scenes.hand.see(lambda: all(order.phase.is_over for order in live.all()), "the end of all orders")
    for order in live.all():
        live.forget(order.id)
