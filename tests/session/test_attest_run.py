"""A batch is attested once each, whatever the wire does; before the delay has passed nothing leaves."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from functools import partial

import pytest
from msgspec.structs import replace

from desktop.core.attest import AttestItem, Fate
from desktop.core.errors import ApiError, Kind
from desktop.core.invoice_draft import draft_of
from desktop.core.records.invoices import InvoiceActionView
from desktop.qt.tasks import Tasks
from desktop.session.attest_batches import broken_off, new_batch, seen_digest
from desktop.session.attest_run import AttestRun, Phase
from desktop.session.session import Session
from desktop.store.attest_rules import AttestRules

from .conftest import Office, save, telling, until, written

Start = Callable[..., asyncio.Task[None]]


@pytest.fixture
async def start() -> AsyncIterator[Start]:
    failures: list[BaseException] = []
    tasks = Tasks(failures.append)
    yield tasks.start
    await tasks.aclose()
    assert failures == []


async def drafts(session: Session, number: int) -> list[InvoiceActionView]:
    return [await save(session, written(session, f"utkast {place}")) for place in range(number)]


def item_of(invoice: InvoiceActionView, *warnings: str) -> AttestItem:
    amount = invoice.invoiced_amount
    return AttestItem(
        invoice=invoice.action_public_id or "",
        company=invoice.creditor_public_id,
        company_name="",
        customer=(invoice.debtor and invoice.debtor.name) or "",
        amount=amount.value if amount else 0,
        currency="SEK",
        delivery=invoice.delivery_method,
        seen=seen_digest(invoice),
        warnings=warnings,
    )


def run_of(session: Session, invoices: Sequence[InvoiceActionView], delay: float = 0.0) -> AttestRun:
    return AttestRun(session, new_batch([item_of(one) for one in invoices], "Maja"), delay=delay)


def attests(office: Office) -> list[str]:
    """The stages of the drafts of these tests at the server."""
    found = office.sandbox.state.db.execute("SELECT doc FROM invoice").fetchall()
    documents = [json.loads(text) for (text,) in found]
    mine = [one for one in documents if (one["entry"].get("Message") or "").startswith("utkast")]
    return sorted(one["stage"] for one in mine)


def events(office: Office, invoice: InvoiceActionView) -> int:
    """How often the server has attested it."""
    [document] = [
        json.loads(text)
        for (text,) in office.sandbox.state.db.execute("SELECT doc FROM invoice").fetchall()
        if json.loads(text)["id"] == invoice.action_public_id
    ]
    return sum("Attested" in event for event in document["events"])


async def test_each_is_attested_and_written_down_with_its_number(office: Office, session: Session) -> None:
    found = await drafts(session, 5)
    run = AttestRun(session, new_batch([item_of(one, "bank-day") for one in found], "Maja"), delay=0)
    await run.run()
    assert (run.phase, run.count(Fate.ATTESTED)) == (Phase.ENDED, 5)
    entries = [entry for _, entry in await session.attest_log.entries()]
    assert {entry.number for entry in entries} == {outcome.number for outcome in run.outcomes.values()}
    assert all(entry.user == "Maja" and entry.warnings == ("bank-day",) for entry in entries)
    assert all(session.invoices.get(entry.invoice).stage != "Created" for entry in entries)  # type: ignore[union-attr]
    assert session.drafts.all("attest") == []
    assert broken_off(session.drafts) == []


async def test_undo_at_the_last_moment_leaves_none_attested(office: Office, session: Session, start: Start) -> None:
    found = await drafts(session, 3)
    before = attests(office)
    run = run_of(session, found, delay=0.3)
    running = start(run.run(), key="attest")
    await asyncio.sleep(0.29)
    assert 0 <= run.seconds_left <= 0.02
    assert run.undo()
    await running
    assert (run.phase, run.count(Fate.LEFT)) == (Phase.UNDONE, 3)
    await asyncio.sleep(0.1)
    assert attests(office) == before
    assert not run.undo()
    assert await session.attest_log.entries() == []


async def test_undo_at_the_last_moment_of_any_delay_leaves_none_attested(
    office: Office, session: Session, start: Start
) -> None:
    [found] = await drafts(session, 1)
    for delay in range(1, 61):
        run = run_of(session, [found], delay=delay)
        running = start(run.run(), key="attest")
        await asyncio.sleep(0)
        assert delay - 1 < run.seconds_left <= delay
        run._leaves_at = asyncio.get_running_loop().time() + 0.004  # all but the last of it has passed
        run._wake.set()
        await asyncio.sleep(0.001)
        assert run.undo()
        await running
        assert (run.phase, run.count(Fate.LEFT), run.seconds_left) == (Phase.UNDONE, 1, 0.0)
    assert events(office, found) == 0
    assert "invoices.attest" not in {entry.operation for entry in session.writing.entries()}


@pytest.mark.parametrize("late", [-0.002, -0.0005, 0.0, 0.0005, 0.002])
async def test_undo_in_the_moment_it_fires_takes_back_all_or_says_it_is_too_late(
    office: Office, session: Session, start: Start, late: float
) -> None:
    for found in [await drafts(session, 2) for _ in range(6)]:
        run, loop = run_of(session, found, delay=0.03), asyncio.get_running_loop()
        running = start(run.run(), key="attest")
        answer: asyncio.Future[bool] = loop.create_future()
        loop.call_at(loop.time() + 0.03 + late, partial(_undo, run, answer))
        undone = await answer
        await running
        assert undone is (run.phase is Phase.UNDONE)
        assert [events(office, one) for one in found] == ([0, 0] if undone else [1, 1])
        assert run.count(Fate.LEFT if undone else Fate.ATTESTED) == 2


def _undo(run: AttestRun, answer: asyncio.Future[bool]) -> None:
    answer.set_result(run.undo())


async def test_without_a_delay_it_leaves_at_once(office: Office, session: Session) -> None:
    [found] = await drafts(session, 1)
    run = run_of(session, [found], delay=0)
    assert run.undo()  # nobody has started it yet
    await run.run()
    assert events(office, found) == 0
    again = run_of(session, [found], delay=0)
    await again.run()
    assert (again.undo(), events(office, found)) == (False, 1)


async def test_the_delay_is_waited_for(office: Office, session: Session, start: Start) -> None:
    found = await drafts(session, 1)
    run = run_of(session, found, delay=0.2)
    running = start(run.run(), key="attest")
    await asyncio.sleep(0.1)
    assert (run.phase, events(office, found[0])) == (Phase.DELAY, 0)
    await running
    assert events(office, found[0]) == 1


@pytest.mark.parametrize(("do", "when"), [("drop", "after"), ("drop", "before"), ("500", "before"), ("500", "after")])
async def test_what_the_wire_loses_is_found_out(office: Office, session: Session, do: str, when: str) -> None:
    found = await drafts(session, 6)
    office.fault("invoice/attest", "PUT", do, when, times=5)
    run = run_of(session, found)
    await run.run()
    assert run.count(Fate.ATTESTED) == 6
    assert [events(office, one) for one in found] == [1] * 6
    assert len(await session.attest_log.entries()) == 6


async def test_one_that_was_changed_after_it_was_looked_at_is_left_alone(office: Office, session: Session) -> None:
    found = await drafts(session, 2)
    run = run_of(session, found)
    draft = draft_of(found[0])
    await save(session, telling(draft, "utkast ändrat"))
    await run.run()
    fates = [run.outcomes[one.action_public_id or ""].fate for one in found]
    assert fates == [Fate.CHANGED, Fate.ATTESTED]
    assert events(office, found[0]) == 0


async def test_what_the_server_refuses_says_why_and_the_rest_goes_on(office: Office, session: Session) -> None:
    found = await drafts(session, 3)
    await session.client.invoices.delete(found[1].action_public_id or "", key="gone")
    run = run_of(session, found)
    await run.run()
    refused = run.outcomes[found[1].action_public_id or ""]
    assert (refused.fate, refused.error is not None) == (Fate.REFUSED, True)
    assert run.count(Fate.ATTESTED) == 2


async def test_pause_holds_what_has_not_left_and_stop_leaves_it(office: Office, session: Session, start: Start) -> None:
    found = await drafts(session, 24)
    office.fault("invoice/attest", "PUT", "slow", "before", times=24, seconds=0.2)
    run = run_of(session, found)
    running = start(run.run(), key="attest")
    await until(lambda: run.count(Fate.ATTESTED) >= 2)
    run.pause()
    await until(lambda: run.count(Fate.SENDING) == 0)
    done = run.count(Fate.ATTESTED)
    await asyncio.sleep(0.3)
    assert run.count(Fate.ATTESTED) == done < 24
    run.go_on()
    await until(lambda: run.count(Fate.ATTESTED) > done)
    run.stop()
    await running
    assert run.phase is Phase.ENDED
    assert run.count(Fate.ATTESTED) + run.count(Fate.LEFT) == 24
    assert run.count(Fate.LEFT) >= 1
    assert sum(events(office, one) for one in found) == run.count(Fate.ATTESTED)


async def test_a_batch_cut_off_is_gone_on_with_and_doubles_nothing(
    office: Office, session: Session, start: Start
) -> None:
    found = await drafts(session, 8)
    run = run_of(session, found)
    running = start(run.run(), key="attest")
    await until(lambda: run.count(Fate.ATTESTED) >= 3)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await office.close(session)
    again = await office.open()
    [batch] = broken_off(again.drafts)
    resumed = AttestRun(again, batch, delay=5)
    await resumed.resume()
    assert resumed.count(Fate.ATTESTED) == 8
    assert [events(office, one) for one in found] == [1] * 8
    assert broken_off(again.drafts) == []


async def test_leaving_undoes_what_has_not_left(office: Office, session: Session, start: Start) -> None:
    found = await drafts(session, 2)
    items = [item_of(one) for one in found]
    session.attesting.set_rules(AttestRules(delay=60))
    run = session.attesting.new_run(items)
    running = start(run.run(), key="attest")
    await until(lambda: run.seconds_left < 60)
    await office.close(session)
    assert (run.phase, running.done(), running.exception()) == (Phase.UNDONE, True, None)
    again = await office.open()
    assert broken_off(again.drafts) == []
    assert [events(office, one) for one in found] == [0, 0]


async def test_leaving_in_the_middle_ends_the_run_and_asks_next_time(
    office: Office, session: Session, start: Start
) -> None:
    found = await drafts(session, 12)
    session.attesting.set_rules(AttestRules(delay=0))
    run = session.attesting.new_run([item_of(one) for one in found])
    running = start(run.run(), key="attest")
    await until(lambda: run.count(Fate.ATTESTED) >= 2)
    await office.close(session)
    assert running.cancelled()
    again = await office.open()
    [batch] = broken_off(again.drafts)
    resumed = again.attesting.again(batch)
    await resumed.resume()
    assert resumed.count(Fate.ATTESTED) == 12
    assert [events(office, one) for one in found] == [1] * 12


async def test_an_attest_that_could_not_be_read_afterwards_is_written_down(office: Office, session: Session) -> None:
    [found] = await drafts(session, 1)
    office.fault("invoice/action", "GET", "drop", "before", times=40)
    with pytest.raises(ApiError) as told:
        await session.attest_invoice(found.action_public_id or "")
    assert told.value.kind is Kind.DONE_BUT_UNREAD
    office.sandbox.faults.waiting.clear()
    assert events(office, found) == 1
    [entry] = [entry for _, entry in await session.attest_log.entries()]
    assert (entry.invoice, entry.customer) == (found.action_public_id, (found.debtor and found.debtor.name))


async def test_who_is_protected_is_not_named_in_the_log(session: Session) -> None:
    [found] = await drafts(session, 1)
    assert found.debtor is not None
    hidden = replace(found, debtor=replace(found.debtor, protected_identity=True))
    await session.attest_log.note(hidden, "Maja", "Nordlunds")
    [entry] = [entry for _, entry in await session.attest_log.entries()]
    assert (found.debtor.name or "?") not in entry.customer


async def test_without_contact_it_waits_and_goes_on_by_itself(office: Office, session: Session, start: Start) -> None:
    found = await drafts(session, 2)
    run = run_of(session, found)
    office.fault("invoice/action", "GET", "drop", "before", times=40)
    running = start(run.run(), key="attest")
    await until(lambda: run.troubled)
    assert run.count(Fate.ATTESTED) == 0
    office.sandbox.faults.waiting.clear()
    run.go_on()
    await running
    assert run.count(Fate.ATTESTED) == 2


async def test_a_full_disk_in_the_middle_is_raised_and_run_again_the_rest_goes(
    office: Office, session: Session
) -> None:
    """It ended the run on the second try: what was waiting stayed drafts, and what had gone was not written down."""
    found = await drafts(session, 6)
    run = run_of(session, found)
    database = session._outbox._table._database

    def fill() -> None:
        if run.count(Fate.ATTESTED) == 1:
            database.execute("PRAGMA query_only = 1")

    run.changed.connect(fill)
    with pytest.raises(ExceptionGroup) as failure:
        await run.run()
    assert all(isinstance(one, sqlite3.OperationalError) for one in failure.value.exceptions)
    assert [batch.id for batch in broken_off(session.drafts)] == [run.batch.id]
    assert 0 < run.count(Fate.ATTESTED) < 6
    run.changed.disconnect(fill)
    database.execute("PRAGMA query_only = 0")
    await run.run()
    assert (run.phase, run.count(Fate.ATTESTED)) == (Phase.ENDED, 6)
    assert len(await session.attest_log.entries()) == 6
    assert broken_off(session.drafts) == []
