"""An order under way when the person goes to another environment, or closes the program: what became of it is known."""

from __future__ import annotations

import pytest

from desktop.core.environment import Environment
from desktop.core.orders.standing import Standing
from desktop.core.records.bankid import BankIdSignRequestView
from desktop.panes.payments.from_invoice import can_be_paid
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import LiveOrder
from desktop.session.order_writes import BankIdSign, SwishRequest

from .conftest import PASSWORD, USER, Start
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


@pytest.mark.parametrize("where", [Environment.DEMO, Environment.TEST])
async def test_another_environment_and_back(no_keyring: None, start: Start, where: Environment) -> None:
    """In the test environment there is no key to keep orders by: the program itself remembers them."""
    other = Environment.TEST if where is Environment.DEMO else Environment.DEMO
    async with start(str(where)) as scenes:
        if where is Environment.TEST:
            await scenes.sign_in(USER, PASSWORD)
        made = await begun(scenes)
        left = scenes.session
        scenes.app.window.environment_chosen.emit(str(other))
        await scenes.hand.see(lambda: scenes.app.window.environment is other, "the other environment")
        scenes.app.window.environment_chosen.emit(str(where))
        await scenes.hand.see(lambda: scenes.app.window.environment is where, "the first environment")
        await scenes.hand.see(lambda: scenes.app.front and scenes.app.front.session, "its session")
        assert scenes.session is not left
        await scenes.hand.see(lambda: scenes.hand.reads("was under way when you left"), "what it came back to")
        await known(scenes, *made)


async def test_closed_and_started_again(start: Start) -> None:
    async with start("demo") as scenes:
        made = await begun(scenes)
    async with start("demo") as scenes:
        await known(scenes, *made)


async def test_without_a_keyring_the_next_start_says_what_it_does_not_know(no_keyring: None, start: Start) -> None:
    """Leaving cancels the payment, so that its end is known; nobody can say what became of the signature."""
    async with start() as scenes:
        await scenes.sign_in(USER, PASSWORD)
        payment, signature = await begun(scenes)
        token = scenes.session.live.get(payment.id).token  # type: ignore[union-attr]
    async with start() as scenes:
        await scenes.sign_in(USER, PASSWORD)
        await scenes.loaded()
        assert (await scenes.session.client.swish.get(token)).status == "Cancelled"
        await scenes.hand.see(lambda: scenes.hand.reads("was under way when you left"), "that something is not known")
        await scenes.go("payments")
        [card] = orders(scenes).cards()
        assert scenes.session.live.all()[0].id == signature.id
        assert card.message.startswith("It is not known what became of the order.")
