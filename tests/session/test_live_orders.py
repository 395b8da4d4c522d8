"""Orders of BankID, bank accounts and Swish over a socket; time passes as somebody waits, here and at the server."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from desktop.core.errors import Kind
from desktop.core.orders.standing import Standing
from desktop.core.records.bankid import BankIdSignRequestView
from desktop.core.records.enums import BankAccountBankTypeView
from desktop.core.stages import is_closed, is_completed
from desktop.live import SystemClock
from desktop.sandbox.server import Running
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import LiveOrder, Phase
from desktop.session.order_writes import BankAccountsStart, BankIdSign, BankIdStart, SwishRequest
from desktop.session.session import Session

from .conftest import Office, save, until, written

PERSON, DECLINES, NOBODY = "198001139297", "197001239297", "199002052398"


@dataclass
class Together:
    """A clock that the sandbox's follows: each wait passes in both at once."""

    sandbox: Running
    moment: float = 5000.0

    def now(self) -> float:
        return self.moment

    def wall(self) -> float:
        return time.time() + self.moment - 5000

    async def sleep(self, seconds: float) -> None:
        self.moment += seconds
        self.sandbox.state.clock.advance(seconds)
        await asyncio.sleep(0)


@pytest.fixture
async def session(office: Office) -> AsyncIterator[Session]:
    session = await opened(office)
    yield session
    for kind in ("swish", "bankid", "accounts"):
        for one in office.things(kind):
            office.sandbox.state.remove(one["token"])


async def opened(office: Office) -> Session:
    session = await office.open()
    session.live.clock = Together(office.sandbox)
    return session


async def swish(session: Session, message: str = "Tack", phone: str = "46701234567") -> LiveOrder:
    """A request for an invoice of its own."""
    invoice = (await save(session, written(session))).action_public_id or ""
    await session.attest_invoice(invoice)
    asked = SwishRequest(invoice, phone, message)
    return session.live.begin(OrderKind.SWISH, asked, company=session.company_id, about=invoice)


def identify(session: Session, ssn: str | None = PERSON) -> LiveOrder:
    return session.live.begin(OrderKind.IDENTIFY, BankIdStart(session.company_id, ssn), company=session.company_id)


def now(session: Session, order: LiveOrder) -> LiveOrder:
    found = session.live.get(order.id)
    assert found is not None
    return found


async def test_the_last_answer_is_on_disk_before_it_is_shown(session: Session) -> None:
    seen: list[tuple[Standing, int]] = []
    order = identify(session)

    def look(order_id: object) -> None:
        known = now(session, order)
        kept = [content for content in session.live._journal.all() if b'"phase":"ended"' in content]
        seen.append((known.standing(session.live.state(str(order_id))), len(kept)))

    session.live.changed.connect(look)
    await session.live.follow(order.id)
    session.live.changed.disconnect(look)
    assert [standing for standing, _ in seen] == sorted((one for one, _ in seen), key=list(Standing).index)
    assert [kept for standing, kept in seen if standing is Standing.DONE] == [1]
    assert not any(kept for standing, kept in seen if standing is not Standing.DONE)
    last = now(session, order).last
    assert (last.name, last.ssn, last.ip_address) == ("Tolvan Tolvansson", PERSON, "127.0.0.1")
    assert last.signature
    assert last.ocsp_response


async def test_a_signature(session: Session, office: Office) -> None:
    text = "Jag godkänner offert 17 på Åsön"
    request = BankIdSignRequestView(creditor_public_id=session.company_id, ssn=PERSON, user_message=text)
    order = session.live.begin(OrderKind.SIGN, BankIdSign(request), company=session.company_id)
    await session.live.follow(order.id)
    assert now(session, order).standing() is Standing.DONE
    assert [one["text"] for one in office.things("bankid")] == [text]


async def test_bank_accounts(session: Session) -> None:
    asked = BankAccountsStart(session.company_id, BankAccountBankTypeView("SHB"), PERSON)
    order = session.live.begin(OrderKind.ACCOUNTS, asked, company=session.company_id)
    await session.live.follow(order.id)
    assert [account.name for account in now(session, order).last.account_numbers] == ["Lönekonto", "Sparkonto"]


async def test_a_paid_invoice_updates_itself(session: Session) -> None:
    order = await swish(session)
    await session.live.follow(order.id)
    assert now(session, order).standing() is Standing.DONE
    row = session.invoices.get(order.about)
    assert row is not None
    assert is_completed(row)


@pytest.mark.parametrize(
    ("message", "standing"),
    [("RF07", Standing.FAILED), ("TM01", Standing.FAILED), ("DS24", Standing.UNKNOWN), ("PENDING", Standing.FAILED)],
)
async def test_what_was_not_paid(session: Session, message: str, standing: Standing) -> None:
    order = await swish(session, message)
    await session.live.follow(order.id)
    ended = now(session, order)
    assert ended.phase is Phase.ENDED
    assert ended.standing() is standing
    row = session.invoices.get(order.about)
    assert row is not None
    assert not is_closed(row.stage)


async def test_no_more_of_the_phone_number_is_kept_than_two_digits(session: Session) -> None:
    order = await swish(session, phone="46709876543")
    assert now(session, order).asked.phone == "46709876543"
    await session.live.follow(order.id)
    assert now(session, order).asked.phone == "••••••43"
    assert not any(b"46709876543" in content for content in session.live._journal.all())


async def test_one_request_for_an_invoice_at_a_time(session: Session) -> None:
    order = await swish(session, "PENDING")
    again = session.live.begin(
        OrderKind.SWISH, SwishRequest(order.about, "46700000002"), company=session.company_id, about=order.about
    )
    assert again == order
    await session.live.follow(order.id)
    assert now(session, order).standing() is Standing.FAILED
    fresh = session.live.begin(
        OrderKind.SWISH, SwishRequest(order.about, "46700000002"), company=session.company_id, about=order.about
    )
    assert fresh.id != order.id


async def test_nothing_is_asked_for_a_second_time(session: Session, office: Office) -> None:
    order = await swish(session)
    await asyncio.gather(*(session.live.follow(order.id) for _ in range(3)))
    await session.live.follow(order.id)
    assert len(office.things("swish", action=order.about)) == 1


async def test_called_off_it_is_called_off_at_the_server(session: Session, office: Office) -> None:
    order = await swish(session, "PENDING")
    following = asyncio.gather(session.live.follow(order.id))
    await until(lambda: now(session, order).token)
    await session.live.cancel(order.id)
    assert session.live.get(order.id) is not None
    await following
    assert now(session, order).standing() is Standing.CANCELLED
    assert office.things("swish", action=order.about)[0]["status"] == "Cancelled"
    assert not session.writing.unfinished()
    assert not session.live.is_called_off(order.id)


async def test_called_off_while_it_is_being_begun(session: Session, office: Office) -> None:
    office.fault("payments/swish", "POST", "slow", "before")
    order = await swish(session, "PENDING")
    following = asyncio.gather(session.live.follow(order.id))
    await asyncio.sleep(0.05)
    await session.live.cancel(order.id)
    assert session.live.is_called_off(order.id)
    await following
    assert now(session, order).standing() is Standing.CANCELLED
    assert office.things("swish", action=order.about)[0]["status"] == "Cancelled"


async def test_called_off_too_late_it_stays_paid(session: Session) -> None:
    order = await swish(session)
    following = asyncio.gather(session.live.follow(order.id))
    await until(lambda: now(session, order).token)
    await session.live.clock.sleep(1)
    session.live.clock.sandbox.state.clock.advance(10)  # type: ignore[attr-defined]
    await session.live.cancel(order.id)
    await following
    assert now(session, order).standing() is Standing.DONE


async def test_called_off_without_contact_it_is_called_off_when_there_is(session: Session, office: Office) -> None:
    order = await swish(session, "PENDING")
    following = asyncio.gather(session.live.follow(order.id))
    await until(lambda: now(session, order).token)
    office.fault("payments/swish", "GET", "drop", "before", times=12)
    office.fault("payments/swish", "DELETE", "drop", "before", times=2)
    await session.live.cancel(order.id)
    await following
    assert now(session, order).standing() is Standing.CANCELLED
    assert office.things("swish", action=order.about)[0]["status"] == "Cancelled"
    assert not session.writing.unfinished()


async def test_bankid_that_is_called_off_is_not_asked_for_any_more(session: Session) -> None:
    order = identify(session, "199002082395")  # slow
    following = asyncio.gather(session.live.follow(order.id))
    await until(lambda: session.live.state(order.id))
    await session.live.cancel(order.id)
    await following
    assert now(session, order).phase is Phase.LEFT
    assert now(session, order).standing() is Standing.CANCELLED


async def test_a_network_that_is_gone_loses_nothing(session: Session, office: Office) -> None:
    silences: list[float] = []
    order = await swish(session)

    def look(_: object) -> None:
        silence = session.live.silence(order.id)
        silences.append(silence.seconds if silence else -1)
        if now(session, order).token and len(silences) == 3:
            office.fault("payments/swish", "GET", "drop", "before", times=15)

    session.live.changed.connect(look)
    await session.live.follow(order.id)
    session.live.changed.disconnect(look)
    assert max(silences) >= 10  # seconds without contact, told while it lasted
    assert session.live.silence(order.id) is None
    assert now(session, order).standing() is Standing.DONE


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_start_without_an_answer_may_have_been_made(session: Session, office: Office, when: str) -> None:
    office.fault("payments/swish", "POST", "drop", when)
    order = await swish(session, "PENDING")
    await session.live.follow(order.id)
    lost = now(session, order)
    assert lost.phase is Phase.UNKNOWN
    assert lost.standing() is Standing.UNKNOWN
    again = session.live.begin(
        OrderKind.SWISH, SwishRequest(order.about, "46700000003"), company=session.company_id, about=order.about
    )
    assert again.id == order.id  # the customer may be looking at the first
    assert not session.live.look_again(order.id)  # there is no token to ask with
    assert len(office.things("swish", action=order.about)) == (when == "after")
    session.live._put(replace(lost, begun=lost.begun - timedelta(minutes=5)))
    later = session.live.begin(
        OrderKind.SWISH, SwishRequest(order.about, "46700000003"), company=session.company_id, about=order.about
    )
    assert later.id != order.id


async def test_a_refused_start_says_why(session: Session) -> None:
    first = await swish(session, "PENDING", phone="46700000009")
    following = asyncio.gather(session.live.follow(first.id))
    await until(lambda: now(session, first).token)
    second = await swish(session, phone="46700000009")
    await session.live.follow(second.id)
    refused = now(session, second)
    assert (refused.phase, refused.standing(), refused.code) == (Phase.REFUSED, Standing.FAILED, "RP06")
    assert refused.failure is not None
    assert refused.failure.kind is Kind.REFUSED
    assert refused.words
    await following


async def test_a_code_that_nobody_scans_is_made_anew_for_three_minutes(session: Session, office: Office) -> None:
    codes: set[str] = set()
    order = identify(session, NOBODY)

    def look(_: object) -> None:
        state = session.live.state(order.id)
        if state is not None and state.qr:
            codes.add(state.qr)

    session.live.changed.connect(look)
    began = time.monotonic()
    await session.live.follow(order.id)
    really = time.monotonic() - began
    session.live.changed.disconnect(look)
    ended = now(session, order)
    assert (ended.phase, ended.last.hint_code) == (Phase.ENDED, "startFailed")
    assert 6 <= len(office.things("bankid")) <= 7
    assert len({code.split(".")[1] for code in codes}) == len(office.things("bankid"))
    assert len(codes) >= 170 - really  # a new one each second but those that a busy machine let pass


async def test_no_new_code_after_a_sleep(session: Session, office: Office) -> None:
    order = identify(session, NOBODY)
    session.live._orders[order.id] = replace(order, begun=order.begun - timedelta(minutes=10))
    await session.live.follow(order.id)
    assert len(office.things("bankid")) == 1
    assert now(session, order).last.hint_code == "startFailed"


async def test_called_off_nothing_is_made_anew(session: Session, office: Office) -> None:
    order = identify(session, NOBODY)
    following = asyncio.gather(session.live.follow(order.id))
    await until(lambda: session.live.state(order.id))
    await session.live.cancel(order.id)
    await following
    assert len(office.things("bankid")) == 1


async def test_leaving_calls_off_what_can_be_paid(session: Session, office: Office) -> None:
    session.live.clock = SystemClock()
    order, other = await swish(session, "PENDING"), identify(session, "199002082395")
    following = asyncio.gather(session.live.follow(order.id), session.live.follow(other.id))
    await until(lambda: now(session, order).token and now(session, other).token)
    await office.close(session)
    await asyncio.gather(following, return_exceptions=True)
    assert office.things("swish", action=order.about)[0]["status"] == "Cancelled"
    later = await opened(office)
    assert now(later, order).standing() is Standing.CANCELLED
    assert [one.id for one in later.live.unfinished()] == [other.id]
    office.sandbox.state.clock.advance(120)
    await later.live.follow(other.id)
    assert now(later, other).standing() is Standing.DONE


async def test_leaving_while_one_is_being_begun(session: Session, office: Office) -> None:
    office.fault("payments/swish", "POST", "slow", "before", seconds=0.4)
    order = await swish(session, "PENDING")
    following = asyncio.gather(session.live.follow(order.id))
    await asyncio.sleep(0.05)
    await office.close(session)
    await asyncio.gather(following, return_exceptions=True)
    assert office.things("swish", action=order.about)[0]["status"] == "Cancelled"


async def test_one_that_gets_no_answer_takes_no_time_from_the_others(session: Session, office: Office) -> None:
    """Its start is answered long after nobody waits any more; the other's cancelling is done meanwhile."""
    session.live.clock = SystemClock()
    other = await swish(session, "PENDING")
    following = [asyncio.gather(session.live.follow(other.id))]
    await until(lambda: now(session, other).token)
    office.fault("payments/swish", "POST", "slow", "before", seconds=5.5)
    stuck = await swish(session, "PENDING", phone="46700000007")
    following.append(asyncio.gather(session.live.follow(stuck.id)))
    await asyncio.sleep(0.05)
    began = time.monotonic()
    await office.close(session)
    assert time.monotonic() - began < 5.5 + 1
    await asyncio.gather(*following, return_exceptions=True)
    assert office.things("swish", action=other.about)[0]["status"] == "Cancelled"
    later = await opened(office)
    assert now(later, other).standing() is Standing.CANCELLED
    assert now(later, stuck).standing() is Standing.UNKNOWN


async def test_leaving_without_contact_the_next_start_calls_it_off(session: Session, office: Office) -> None:
    order = await swish(session, "PENDING")
    following = asyncio.gather(session.live.follow(order.id))
    await until(lambda: now(session, order).token)
    office.fault("payments/swish", "DELETE", "drop", "before", times=1)
    await office.close(session)
    await asyncio.gather(following, return_exceptions=True)
    assert office.things("swish", action=order.about)[0]["status"] == "Created"
    later = await opened(office)
    for write in later.writing.unfinished():
        await later.writing.settle(write.target)
    [unfinished] = later.live.unfinished()
    await later.live.follow(unfinished.id)
    assert now(later, order).standing() is Standing.CANCELLED


async def test_after_a_crash_the_outcome_is_known_or_said_to_be_unknown(session: Session, office: Office) -> None:
    paid, asking = await swish(session), await swish(session, phone="46700000005")
    following = asyncio.gather(session.live.follow(paid.id))
    await until(lambda: now(session, paid).token)
    for task in list(session.live._followed.values()):
        task.cancel()
    await asyncio.gather(following, return_exceptions=True)
    office.sandbox.state.clock.advance(30)
    later = await opened(office)  # the first session was never closed
    assert [one.id for one in later.live.unfinished()] == [paid.id]
    assert now(later, asking).standing() is Standing.UNKNOWN
    await later.live.follow(paid.id)
    assert now(later, paid).standing() is Standing.DONE
    assert len(office.things("swish", action=paid.about)) == 1
    row = later.invoices.get(paid.about)
    assert row is not None
    assert is_completed(row)


async def test_after_a_crash_without_a_keyring_it_is_said_to_be_unknown(office: Office) -> None:
    """The trace names no person, no token and no phone; the invoice keeps a second request waiting."""
    first = await office.start(lasting=False)
    await first.open(None)
    await first.loading.debtors()
    await first.loading.products()
    first.live.clock = Together(office.sandbox)
    paid, known = await swish(first, "PENDING"), identify(first, "199002082395")
    following = asyncio.gather(first.live.follow(paid.id), first.live.follow(known.id))
    await until(lambda: now(first, paid).token and now(first, known).token)
    trace = next(file for file in office.folder.glob("orders-*")).read_text()
    for secret in ("1990", "4670", "PENDING", now(first, paid).token, now(first, known).token):
        assert secret not in trace
    for task in list(first.live._followed.values()):
        task.cancel()
    await asyncio.gather(following, return_exceptions=True)
    later = await office.start(lasting=False)
    assert {order.id for order in later.live.all()} == {paid.id, known.id} == set(later.live.left_over)
    assert {order.standing() for order in later.live.all()} == {Standing.UNKNOWN}
    assert later.live.begin(OrderKind.SWISH, paid.asked, company=paid.company, about=paid.about).id == paid.id
    assert not list(office.folder.glob("orders-*"))


async def test_an_order_the_server_has_forgotten_has_an_unknown_outcome(session: Session, office: Office) -> None:
    order = await swish(session, "PENDING")
    following = asyncio.gather(session.live.follow(order.id))
    await until(lambda: now(session, order).token)
    office.sandbox.state.remove(now(session, order).token)
    await following
    lost = now(session, order)
    assert (lost.phase, lost.failure and lost.failure.kind) == (Phase.UNKNOWN, Kind.NO_ACCESS)
    assert session.live.look_again(order.id)
    assert now(session, order).phase is Phase.RUNNING
    await session.live.follow(order.id)
    assert now(session, order).phase is Phase.UNKNOWN


async def test_what_was_collected_is_gone_after_a_day(session: Session, office: Office) -> None:
    order, payment = identify(session), await swish(session)
    await session.live.follow(order.id)
    await session.live.follow(payment.id)
    for one in (order, payment):
        known = now(session, one)
        session.live._put(replace(known, begun=known.begun - timedelta(hours=24, seconds=1)))
    session.live.forget_old()
    assert session.live.get(order.id) is None
    assert session.live.state(order.id) is None
    assert now(session, payment).last.payment_request_token
    await office.close(session)
    rows = sqlite3.connect(office.folder / "orders").execute("SELECT count(*) FROM orders").fetchone()
    assert rows == (1,)
    later = await opened(office)
    assert [one.id for one in later.live.all()] == [payment.id]


def sweeps(session: Session) -> bool:
    return session.live._sweeping is not None


async def test_forgetting_is_waited_for_while_there_is_something_to_forget(session: Session) -> None:
    assert not sweeps(session)
    order = identify(session)
    assert sweeps(session)
    await session.live.follow(order.id)
    session.live.forget(order.id)
    session.live.forget_old()
    assert not sweeps(session)


def test_nothing_readable_lies_on_disk(office: Any) -> None:
    folder = office.folder
    assert not any(PERSON.encode() in file.read_bytes() for file in folder.glob("*") if file.is_file())


async def test_an_order_removed_while_it_is_read_again_does_not_come_back(
    session: Session,
) -> None:
    order = await swish(session)
    await session.live.follow(order.id)
    assert now(session, order).phase is Phase.ENDED
    reading = asyncio.get_running_loop().create_task(session.live.read_again(order.id))
    await asyncio.sleep(0)
    session.live.forget(order.id)
    await reading
    assert session.live.get(order.id) is None
    assert session.live.all() == []


async def test_what_was_collected_of_a_person_is_not_seen_by_another_user_of_the_same_profile(office: Office) -> None:
    """Signed in as somebody else one saw whom the one before had identified, with the personal number."""
    seen: dict[str, list[OrderKind]] = {}
    for user in ("maja@example.se", "ake@example.se", "", "Maja@example.se "):
        session = await office.start(user=user)
        await session.open(None)
        await session.loading.debtors()
        await session.loading.products()
        session.live.clock = Together(office.sandbox)
        if not seen:
            for order in (identify(session), await swish(session)):
                await session.live.follow(order.id)
        seen[user] = sorted(order.kind for order in session.live.all())
        await office.close(session)
    assert seen == {
        "maja@example.se": [OrderKind.IDENTIFY, OrderKind.SWISH],
        "ake@example.se": [OrderKind.SWISH],
        "": [OrderKind.SWISH],
        "Maja@example.se ": [OrderKind.IDENTIFY, OrderKind.SWISH],
    }
