"""Every state of every live order, each code read again from the picture by zbar in the same second."""

from __future__ import annotations

from unittest.mock import patch

from PySide6.QtGui import QDesktopServices

from desktop.core.records.bankid import BankIdSignRequestView
from desktop.core.records.enums import BankAccountBankTypeView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.panes.payments.after import RefundSheet
from desktop.panes.payments.from_invoice import can_be_paid
from desktop.panes.payments.pane import PaymentsPane
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import Phase
from desktop.session.order_writes import BankAccountsStart, BankIdSign, BankIdStart, SwishRequest
from desktop.session.refunding import refund, refundable
from tests.qt.reading import read

from .hand import StepFailed
from .scenes import Scenes
from .scenes_payments import NO, PERSON, SLOW, TEXT, clear, orders

NOBODY = "199002052398"
ENDS = ("199002012392", "199002022391", NO, "199002042399", "199002062397", "199002072396")
"""Persons whose orders end badly, each in another way."""

SWISH_ENDS = ("Tack", "RF07", "AM04", "DS24", "TM01", "BANKIDCL")


async def order_states(scenes: Scenes, look: str) -> None:
    """BankID, bank accounts and Swish from the first code to each end."""
    await scenes.go("payments")
    await clear(scenes)
    await _on_the_way(scenes, look)
    await _opened_here(scenes, look)
    await _bad_ends(scenes, look)
    await _refused(scenes, look)
    await _swish(scenes, look)
    await _refunds(scenes, look)
    await _without_contact(scenes, look)


async def _on_the_way(scenes: Scenes, look: str) -> None:
    """Identify, sign and bank accounts, to their good ends."""
    pane, company, hand = orders(scenes), scenes.session.company_id, scenes.hand
    fetching = pane.begin(OrderKind.ACCOUNTS, BankAccountsStart(company, BankAccountBankTypeView("SHB"), PERSON))
    pane.begin(OrderKind.SIGN, BankIdSign(BankIdSignRequestView(creditor_public_id=company, user_message=TEXT)))
    pane.begin(OrderKind.IDENTIFY, BankIdStart(company))
    pane.begin(OrderKind.IDENTIFY, BankIdStart(company, SLOW))
    await hand.see(lambda: len(pane.cards()) == 4, "four orders")
    await hand.rest(0.05)
    picture(pane, scenes, f"asking-{look}")
    await hand.see(lambda: pane.card(fetching.id).code.content, "the bank's code")
    picture(pane, scenes, f"codes-{look}")
    for state, words in (("started", "started"), ("userSign", "code-asked-for")):
        await hand.see(lambda state=state: state in _hints(scenes), words)  # type: ignore[misc]
        await hand.rest(0.05)
        picture(pane, scenes, f"{words}-{look}")
    await hand.see(lambda: sum(card.remove.isVisible() for card in pane.cards()) == 3, "good ends")
    await hand.rest(0.1)
    picture(pane, scenes, f"good-ends-{look}")
    await clear(scenes)


async def _opened_here(scenes: Scenes, look: str) -> None:
    """Where BankID is opened on this computer other words stand."""
    pane, hand = orders(scenes), scenes.hand
    pane.begin(OrderKind.IDENTIFY, BankIdStart(scenes.session.company_id))
    with patch.object(QDesktopServices, "openUrl", return_value=True) as opened:
        await hand.click(pane.cards()[0].open_here)
    address = opened.call_args.args[0].toString()
    if not address.startswith("bankid:///?autostarttoken=") or not address.endswith("&redirect=null"):
        raise StepFailed(f"opened {address}")
    picture(pane, scenes, f"opened-here-{look}")
    await hand.see(lambda: "started" in _hints(scenes), "started")
    await hand.rest(0.05)
    picture(pane, scenes, f"started-here-{look}")
    await clear(scenes)


async def _bad_ends(scenes: Scenes, look: str) -> None:
    pane, company = orders(scenes), scenes.session.company_id
    bank = BankAccountBankTypeView("FSPA")
    for ssn in ENDS:
        pane.begin(OrderKind.IDENTIFY, BankIdStart(company, ssn))
    pane.begin(OrderKind.ACCOUNTS, BankAccountsStart(company, bank, NO))
    pane.begin(OrderKind.ACCOUNTS, BankAccountsStart(company, bank, "199002022391"))
    left = pane.begin(OrderKind.IDENTIFY, BankIdStart(company))
    await scenes.hand.see(lambda: scenes.session.live.state(left.id), "the last order")
    await scenes.session.live.cancel(left.id)
    await scenes.hand.see(lambda: all(card.remove.isVisible() for card in pane.cards()), "bad ends")
    picture(pane, scenes, f"bad-ends-{look}")
    await clear(scenes)


async def _refused(scenes: Scenes, look: str) -> None:
    """What Billecta will not begin at all."""
    pane, company, hand = orders(scenes), scenes.session.company_id, scenes.hand
    for words in ("Certifikatet för BankID har gått ut.", "Tillägget är inte aktiverat.", "Personnumret är spärrat."):
        await scenes.fault(path="/v1/bankid", method="PUT", do="400", words=words)
        pane.begin(OrderKind.IDENTIFY, BankIdStart(company, PERSON))
        await hand.see(lambda: pane.cards()[0].remove.isVisible(), "the refusal")
    rows = [one for one in scenes.session.invoices.values() if can_be_paid(one)][:2]
    first = pane.begin(OrderKind.SWISH, SwishRequest(_id(rows[0]), "46701122300", "PENDING"), _id(rows[0]))
    await hand.see(lambda: scenes.session.live.state(first.id), "the first request")
    pane.begin(OrderKind.SWISH, SwishRequest(_id(rows[1]), "46701122300", "Tack"), _id(rows[1]))
    await hand.see(lambda: pane.cards()[0].remove.isVisible(), "that the phone is busy")
    picture(pane, scenes, f"refused-{look}")
    await clear(scenes)


async def _refunds(scenes: Scenes, look: str) -> None:
    """A payment that is paid back, in part and whole."""
    pane, hand, live = orders(scenes), scenes.hand, scenes.session.live
    for place, row in enumerate([one for one in scenes.session.invoices.values() if can_be_paid(one)][:2]):
        pane.begin(OrderKind.SWISH, SwishRequest(_id(row), f"4670112231{place}", "Tack"), _id(row))
    await hand.see(lambda: all(card.refund.isVisible() for card in pane.cards()), "two payments")
    await hand.click(pane.cards()[0].refund)
    await hand.see(lambda: hand.find(RefundSheet), "how much")
    await hand.write("100")
    await hand.picture(f"order-refund-sheet-{look}")
    await hand.press("Return")
    await hand.see(lambda: hand.find(RefundSheet) is None, "the answer")
    await refund(scenes.session, live.all()[1], refundable(live.all()[1]))
    await hand.see(lambda: not pane.cards()[1].refund.isVisible(), "the whole of it back")
    picture(pane, scenes, f"refunded-{look}")
    await clear(scenes)


async def _swish(scenes: Scenes, look: str) -> None:
    pane, hand = orders(scenes), scenes.hand
    rows = [one for one in scenes.session.invoices.values() if can_be_paid(one)]
    for place, (row, message) in enumerate(zip(rows, SWISH_ENDS, strict=False)):
        pane.begin(OrderKind.SWISH, SwishRequest(_id(row), f"4670112230{place}", message), _id(row))
    last = rows[len(SWISH_ENDS)]
    called_off = pane.begin(OrderKind.SWISH, SwishRequest(_id(last), "46701122399", "PENDING"), _id(last))
    await hand.see(lambda: all(card.code.content for card in pane.cards()), "Swish's codes")
    picture(pane, scenes, f"swish-codes-{look}")
    await scenes.session.live.cancel(called_off.id)
    await hand.see(lambda: all(card.remove.isVisible() for card in pane.cards()), "Swish's ends")
    picture(pane, scenes, f"swish-ends-{look}")
    await clear(scenes)


async def _without_contact(scenes: Scenes, look: str) -> None:
    """The network goes while one waits: BankID's code is hidden after two seconds, Swish's holds; a start gets lost."""
    pane, company, hand, live = orders(scenes), scenes.session.company_id, scenes.hand, scenes.session.live
    row = next(one for one in scenes.session.invoices.values() if can_be_paid(one))
    waiting = pane.begin(OrderKind.IDENTIFY, BankIdStart(company, NOBODY))
    paying = pane.begin(OrderKind.SWISH, SwishRequest(_id(row), "46701122398", "PENDING"), _id(row))
    await hand.see(lambda: live.state(waiting.id) and live.state(paying.id), "both codes")
    for path in ("/v1/bankid", "/v1/payments/swish"):
        await scenes.fault(path=path, method="GET", do="drop", times=10)
    await scenes.fault(path="/v1/bankid", method="PUT", do="drop", when="after")
    lost = pane.begin(OrderKind.IDENTIFY, BankIdStart(company))
    await hand.see(lambda: live.silence(waiting.id) and live.silence(paying.id), "no contact")
    await hand.see(lambda: _phase(scenes, lost.id) is Phase.UNKNOWN, "an unknown outcome")
    picture(pane, scenes, f"no-contact-{look}")
    await hand.see(lambda: not pane.card(waiting.id).code.content, "the code is hidden")
    picture(pane, scenes, f"no-contact-long-{look}", hidden=1)
    await hand.see(lambda: not live.silence(waiting.id) and not live.silence(paying.id), "contact again")
    picture(pane, scenes, f"contact-again-{look}")
    await clear(scenes)


def picture(pane: PaymentsPane, scenes: Scenes, name: str, *, hidden: int = 0) -> None:
    """All cards in their whole height; its codes say what Billecta gave last for each order, and nothing else. `hidden`
    says how many of BankID's are not to be seen.
    """
    page = pane.cards()[0].parentWidget()
    assert page is not None
    grabbed = page.grab()
    if scenes.hand.folder is not None:
        stem = name.removesuffix("-")
        grabbed.save(str(scenes.hand.folder / f"order-{stem}.png"))
    given, found = _given(scenes), sorted(read(grabbed.toImage()))
    wanted = sorted(code for code in given if not (hidden and code.startswith("bankid.")))
    if found != wanted or len(given) - len(wanted) != hidden:
        raise StepFailed(f"the codes of {name} read {found}, not {wanted}")
    if scenes.hand.folder is not None:
        with (scenes.hand.folder / "codes.txt").open("a", encoding="utf-8") as told:
            told.write(f"{name} {len(found)} {grabbed.width()}x{grabbed.height()}\n")


def _given(scenes: Scenes) -> list[str]:
    live = scenes.session.live
    waiting = [(one.kind, live.state(one.id)) for one in live.all() if not one.phase.is_over]
    codes = [
        f"D{state.payment_request_token}" if kind is OrderKind.SWISH else state.qr
        for kind, state in waiting
        if state is not None
    ]
    return [code for code in codes if code]


def _hints(scenes: Scenes) -> list[str]:
    live = scenes.session.live
    return [str(getattr(live.state(order.id), "hint_code", None)) for order in live.all()]


def _phase(scenes: Scenes, order_id: str) -> Phase | None:
    order = scenes.session.live.get(order_id)
    return order.phase if order is not None else None


def _id(row: InvoiceActionSubView) -> str:
    return row.action_public_id or ""
