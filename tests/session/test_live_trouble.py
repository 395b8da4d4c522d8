"""What may come between a start and its end, in each flow: afterwards the outcome is known or said to be unknown, and
nothing was asked for, signed or paid twice. Time passes as somebody waits, here and at the server.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import pytest

from desktop.core.orders.standing import Standing
from desktop.core.records.bankid import BankIdSignRequestView
from desktop.core.records.enums import BankAccountBankTypeView
from desktop.core.stages import is_completed
from desktop.live import NoContact
from desktop.sandbox.server import Running
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import LiveOrder, Phase
from desktop.session.order_writes import BankAccountsStart, BankIdSign, BankIdStart, SwishRequest
from desktop.session.session import Session

from .conftest import Office, save, until, written

PERSON = "198001139297"
KEPT_AS = {
    OrderKind.IDENTIFY: "bankid",
    OrderKind.SIGN: "bankid",
    OrderKind.ACCOUNTS: "accounts",
    OrderKind.SWISH: "swish",
}
flows = pytest.mark.parametrize("kind", list(OrderKind))


@dataclass
class Time:
    """A clock that the sandbox's follows. What `fall` was told befalls every call until its seconds are over."""

    sandbox: Running
    moment: float = 5000.0
    slept: float = 0.0
    over_at: float = 0.0

    def now(self) -> float:
        return self.moment

    def wall(self) -> float:
        return time.time() + self.moment - 5000 + self.slept

    async def sleep(self, seconds: float) -> None:
        self._pass(seconds)
        await asyncio.sleep(0)

    def fall(self, seconds: float, do: str) -> None:
        """From now on no call is answered, or each with this error."""
        self.over_at = self.moment + seconds
        self.sandbox.faults.add({"path": "/v1", "do": do, "times": -1})

    def close_the_lid(self, seconds: float) -> None:
        """The computer sleeps: its forward clock stands still."""
        self.slept += seconds
        self.sandbox.state.clock.advance(seconds)

    def _pass(self, seconds: float) -> None:
        self.moment += seconds
        self.sandbox.state.clock.advance(seconds)
        if self.over_at and self.moment >= self.over_at:
            self.over_at = 0.0
            self.sandbox.faults.clear()


@pytest.fixture
async def session(office: Office) -> AsyncIterator[Session]:
    yield await opened(office)
    for kind in set(KEPT_AS.values()):
        for one in office.things(kind):
            office.sandbox.state.remove(one["token"])


async def opened(office: Office) -> Session:
    session = await office.open()
    session.live.clock = Time(office.sandbox)
    return session


def clock(session: Session) -> Time:
    found = session.live.clock
    assert isinstance(found, Time)
    return found


async def begun(session: Session, kind: OrderKind) -> LiveOrder:
    company, about = session.company_id, ""
    if kind is OrderKind.SWISH:
        about = (await save(session, written(session))).action_public_id or ""
        await session.attest_invoice(about)
    request = BankIdSignRequestView(creditor_public_id=company, ssn=PERSON, user_message="Jag godkänner offert 17")
    asked: dict[OrderKind, Any] = {
        OrderKind.IDENTIFY: BankIdStart(company, PERSON),
        OrderKind.SIGN: BankIdSign(request),
        OrderKind.ACCOUNTS: BankAccountsStart(company, BankAccountBankTypeView("SHB"), PERSON),
        OrderKind.SWISH: SwishRequest(about, "46701234567", "Tack"),
    }
    return session.live.begin(kind, asked[kind], company=company, about=about)


def now(session: Session, order: LiveOrder) -> LiveOrder:
    found = session.live.get(order.id)
    assert found is not None
    return found


def once(session: Session, order: LiveOrder, met: Callable[[], object], do: Callable[[], None]) -> list[float]:
    """Does it as soon as the condition is met; answers, growing, for how long there was no contact."""
    done: list[bool] = []
    silences: list[float] = []

    def look(_: object) -> None:
        silence: NoContact | None = session.live.silence(order.id)
        if silence is not None:
            silences.append(silence.seconds)
        if not done and met():
            done.append(True)
            do()

    session.live.changed.connect(look)
    return silences


def known_and_once(session: Session, office: Office, order: LiveOrder) -> None:
    ended = now(session, order)
    assert (ended.phase, ended.standing()) == (Phase.ENDED, Standing.DONE)
    assert len(office.things(KEPT_AS[order.kind])) == 1
    if order.kind is OrderKind.SWISH:
        row = session.invoices.get(order.about)
        assert row is not None
        assert is_completed(row)
        assert row.current_amount is not None
        assert row.current_amount.value == 0
    assert session.live.silence(order.id) is None
    assert not session.writing.unfinished()
    assert not [task for task in asyncio.all_tasks() if "follow" in str(task.get_coro())]


@flows
async def test_the_network_is_pulled_for_twenty_seconds(session: Session, office: Office, kind: OrderKind) -> None:
    order = await begun(session, kind)
    silences = once(session, order, lambda: session.live.state(order.id), lambda: clock(session).fall(20, "drop"))
    await session.live.follow(order.id)
    assert max(silences) >= 6
    known_and_once(session, office, order)


@flows
@pytest.mark.parametrize("status", ["500", "503", "429"])
async def test_a_burst_of_errors(session: Session, office: Office, kind: OrderKind, status: str) -> None:
    order = await begun(session, kind)
    silences = once(session, order, lambda: session.live.state(order.id), lambda: clock(session).fall(6, status))
    await session.live.follow(order.id)
    assert silences
    known_and_once(session, office, order)


@flows
async def test_the_computer_sleeps_for_ten_minutes(session: Session, office: Office, kind: OrderKind) -> None:
    order = await begun(session, kind)
    once(session, order, lambda: session.live.state(order.id), lambda: clock(session).close_the_lid(600))
    await session.live.follow(order.id)
    known_and_once(session, office, order)


@flows
async def test_it_sleeps_until_the_server_has_forgotten(session: Session, office: Office, kind: OrderKind) -> None:
    order = await begun(session, kind)

    def sleep() -> None:
        clock(session).close_the_lid(30 * 3600)
        office.sandbox.state.remove(now(session, order).token)

    once(session, order, lambda: session.live.state(order.id), sleep)
    await session.live.follow(order.id)
    lost = session.live.get(order.id)
    assert lost is not None
    assert lost.standing() is Standing.UNKNOWN
    assert not office.things(KEPT_AS[kind])


@flows
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("do", ["drop", "500"])
async def test_the_start_is_not_answered(session: Session, office: Office, kind: OrderKind, when: str, do: str) -> None:
    order = await begun(session, kind)
    for method in ("PUT", "POST"):
        office.sandbox.faults.add({"path": "/v1", "method": method, "do": do, "when": when, "times": -1})
    await session.live.follow(order.id)
    office.sandbox.faults.clear()
    assert now(session, order).standing() is Standing.UNKNOWN
    assert len(office.things(KEPT_AS[kind])) == (when == "after")
    for write in session.writing.unfinished():
        await session.writing.settle(write.target)
    await session.live.follow(order.id)
    assert len(office.things(KEPT_AS[kind])) == (when == "after")


@flows
async def test_the_program_is_closed_and_opened_again(session: Session, office: Office, kind: OrderKind) -> None:
    order = await begun(session, kind)
    following = asyncio.gather(session.live.follow(order.id))
    await until(lambda: now(session, order).token)
    await office.close(session)
    await asyncio.gather(following, return_exceptions=True)
    office.sandbox.state.clock.advance(60)
    later = await opened(office)
    for one in later.live.unfinished():
        await later.live.follow(one.id)
    ended = now(later, order)
    assert ended.phase is Phase.ENDED
    at_the_server = office.things(KEPT_AS[kind])
    assert len(at_the_server) == 1
    if kind is OrderKind.SWISH:
        assert ended.standing() is {"Cancelled": Standing.CANCELLED, "Paid": Standing.DONE}[at_the_server[0]["status"]]
    else:
        assert ended.standing() is Standing.DONE
