"""An order under way when the person goes to another environment, or closes the program: what became of it is known."""

from __future__ import annotations

from desktop.core.environment import Environment
from desktop.core.orders.standing import Standing
from desktop.core.records.bankid import BankIdSignRequestView
from desktop.panes.payments.from_invoice import can_be_paid
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import LiveOrder
from desktop.session.order_writes import BankIdSign, SwishRequest

from .conftest import Start
from .scenes import Scenes
from .scenes_payments import orders

PERSON = "198001139297"


async def begun(scenes: Scenes) -> list[LiveOrder]:
    """A payment that nobody answers, and a text that somebody signs in some seconds."""
    await scenes.loaded()
    await scenes.go("payments")
    pane, session = orders(scenes), scenes.session
    row = next(one for one in session.invoices.values() if can_be_paid(one))
    invoice = row.action_public_id or ""
    request = BankIdSignRequestView(creditor_public_id=session.company_id, ssn=PERSON, user_message="Offert 17")
    made = [
        pane.begin(OrderKind.SWISH, SwishRequest(invoice, "46701234567", "PENDING"), invoice),
        pane.begin(OrderKind.SIGN, BankIdSign(request)),
    ]
    await scenes.hand.see(lambda: all(session.live.state(one.id) for one in made), "both orders under way")
    return made


async def known(scenes: Scenes, payment: LiveOrder, signature: LiveOrder) -> None:
    """The payment is cancelled, here and at the server, and its invoice unpaid; the text is signed, once."""
    await scenes.loaded()
    live = scenes.session.live

    def standing(order: LiveOrder) -> Standing | None:
        found = live.get(order.id)
        return found.standing(live.state(order.id)) if found is not None else None

    await scenes.hand.see(lambda: standing(signature) is Standing.DONE, "the signature")
    await scenes.hand.see(lambda: standing(payment) is Standing.CANCELLED, "the cancelled payment")
    kept = live.get(payment.id)
    assert kept is not None
    assert (await scenes.session.client.swish.get(kept.token)).status == "Cancelled"
    assert {order.id for order in live.all()} == {payment.id, signature.id}
    row = scenes.session.invoices.get(payment.about)
    assert row is not None
    assert can_be_paid(row)


async def test_another_environment_and_back(no_keyring: None, start: Start) -> None:
    async with start("demo") as scenes:
        made = await begun(scenes)
        left = scenes.session
        scenes.app.window.environment_chosen.emit(str(Environment.TEST))
        await scenes.hand.see(lambda: scenes.app.window.environment is Environment.TEST, "the other environment")
        scenes.app.window.environment_chosen.emit(str(Environment.DEMO))
        await scenes.hand.see(lambda: scenes.app.front and scenes.app.front.session, "the demo")
        assert scenes.session is not left
        await known(scenes, *made)


async def test_closed_and_started_again(start: Start) -> None:
    async with start("demo") as scenes:
        made = await begun(scenes)
    async with start("demo") as scenes:
        await known(scenes, *made)
