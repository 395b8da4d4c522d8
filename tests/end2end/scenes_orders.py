"""Every state of every live order, each code read again from the picture by zbar in the same second."""

from __future__ import annotations

from desktop.core.records.bankid import BankIdSignRequestView
from desktop.core.records.enums import BankAccountBankTypeView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.panes.payments.from_invoice import can_be_paid
from desktop.panes.payments.pane import PaymentsPane
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import Phase
from desktop.session.order_writes import BankAccountsStart, BankIdSign, BankIdStart, SwishRequest
from tests.qt.reading import read

from .hand import StepFailed
from .scenes import Scenes
from .scenes_payments import NO, PERSON, SLOW, TEXT, clear, orders

ENDS = ("199002012392", "199002022391", NO, "199002042399", "199002062397", "199002072396")
"""Persons whose orders end badly, each in another way."""

SWISH_ENDS = ("Tack", "RF07", "AM04", "DS24", "TM01", "BANKIDCL")


async def order_states(scenes: Scenes, look: str) -> None:
    """BankID, bank accounts and Swish from the first code to each end."""
    await scenes.go("payments")
    await clear(scenes)
    await _on_the_way(scenes, look)
    await _bad_ends(scenes, look)
    await _swish(scenes, look)
    await _without_contact(scenes, look)


async def _on_the_way(scenes: Scenes, look: str) -> None:
    """Identify, sign and bank accounts, to their good ends."""
    pane, company, hand = orders(scenes), scenes.session.company_id, scenes.hand
    request = BankIdSignRequestView(creditor_public_id=company, ssn=SLOW, user_message=TEXT)
    pane.begin(OrderKind.ACCOUNTS, BankAccountsStart(company, BankAccountBankTypeView("SHB"), PERSON))
    pane.begin(OrderKind.SIGN, BankIdSign(request))
    pane.begin(OrderKind.IDENTIFY, BankIdStart(company))
    pane.begin(OrderKind.IDENTIFY, BankIdStart(company, PERSON))
    await hand.see(lambda: len(pane.cards()) == 4, "four orders")
    await hand.rest(0.05)
    picture(pane, scenes, f"asking-{look}")
    for state, words in (("outstandingTransaction", "codes"), ("started", "started"), ("userSign", "code-asked-for")):
        await hand.see(lambda state=state: state in _hints(scenes), words)  # type: ignore[misc]
        picture(pane, scenes, f"{words}-{look}")
    await hand.see(lambda: sum(card.remove.isVisible() for card in pane.cards()) >= 2, "good ends")
    picture(pane, scenes, f"good-ends-{look}")
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
    """The network goes while one waits, and another's start gets no answer."""
    pane, company, hand, live = orders(scenes), scenes.session.company_id, scenes.hand, scenes.session.live
    waiting = pane.begin(OrderKind.IDENTIFY, BankIdStart(company))
    await hand.see(lambda: live.state(waiting.id), "the code")
    await scenes.fault(path="/v1/bankid", method="GET", do="drop", times=8)
    await scenes.fault(path="/v1/bankid", method="PUT", do="drop", when="after")
    lost = pane.begin(OrderKind.IDENTIFY, BankIdStart(company))
    await hand.see(lambda: live.silence(waiting.id), "no contact")
    await hand.see(lambda: _phase(scenes, lost.id) is Phase.UNKNOWN, "an unknown outcome")
    picture(pane, scenes, f"no-contact-{look}")
    await clear(scenes)


def picture(pane: PaymentsPane, scenes: Scenes, name: str) -> None:
    """All cards in their whole height; its codes say what Billecta gave last for each order, and nothing else."""
    page = pane.cards()[0].parentWidget()
    assert page is not None
    grabbed = page.grab()
    if scenes.hand.folder is not None:
        stem = name.removesuffix("-")
        grabbed.save(str(scenes.hand.folder / f"order-{stem}.png"))
    wanted = sorted(_given(scenes))
    if (found := sorted(read(grabbed.toImage()))) != wanted:
        raise StepFailed(f"the codes of {name} read {found}, not {wanted}")


def _given(scenes: Scenes) -> list[str]:
    live = scenes.session.live
    waiting = [(one.kind, live.state(one.id)) for one in live.all() if not one.phase.is_over]
    codes = [
        f"D{state.payment_request_token}" if kind is OrderKind.SWISH else state.qr
        for kind, state in waiting
        if state is not None
    ]
    return [code for code in codes if code]


def _hints(scenes: Scenes) -> set[str]:
    live = scenes.session.live
    return {str(getattr(live.state(order.id), "hint_code", None)) for order in live.all()}


def _phase(scenes: Scenes, order_id: str) -> Phase | None:
    order = scenes.session.live.get(order_id)
    return order.phase if order is not None else None


def _id(row: InvoiceActionSubView) -> str:
    return row.action_public_id or ""
