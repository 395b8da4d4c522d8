"""kill -9 in the middle of any write, and at 200 random moments of a batch of attests."""

from __future__ import annotations

import asyncio
import random
import sys
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest

from desktop.api import codec
from desktop.session.ledger import Progress

from . import invoice_kinds, order_kinds, register_kinds
from .bench import TOKEN, Bench
from .killing import Driver
from .kinds import KINDS, Case, Kind
from .matrix import Office, Verdict, judged_after_kill
from .table import Report

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the driver forks")

ENTERED = (invoice_kinds, order_kinds, register_kinds)
POINTS = {
    "before its first byte": ("stored", None),
    "before it is carried out": ("", "before"),
    "before its answer": ("", "after"),
    "before the answer is noted": ("answered", None),
}
UNDER_WAY = (0.15, 1.0, 5.0)
"""Seconds that a call takes; the later ones where a busy machine kills too late, when all has been done."""
KILLS, BATCH = 200, 100


@pytest.fixture(scope="module")
def driver() -> Iterator[Driver]:
    driver = Driver()
    yield driver
    driver.close()


@pytest.mark.parametrize("name", KINDS)
async def test_a_kill_makes_no_write_lost_doubled_or_stuck(
    bench: Bench, desk: Office, driver: Driver, report: Report, name: str
) -> None:
    verdicts: list[Verdict] = []
    for point in POINTS:
        for way in ("kill+program", "kill+user"):
            case, base = await cut_down(bench, desk, driver, KINDS[name], point)
            verdicts.append(await judged_after_kill(bench, desk, KINDS[name], point, way, case, base))
    report(verdicts)
    assert [verdict for verdict in verdicts if verdict.fault] == []


async def cut_down(bench: Bench, desk: Office, driver: Driver, kind: Kind, point: str) -> tuple[Case, int]:
    """Starts a write in a process of its own and kills it there; the write, and the calls carried out before it."""
    for seconds in UNDER_WAY:
        case = await kind.make(bench)
        base = bench.carried_out()
        if await killed(bench, desk, driver, kind, case, point, seconds):
            return case, base
    raise AssertionError("whenever it was to be killed it had ended")


async def killed(
    bench: Bench, desk: Office, driver: Driver, kind: Kind, case: Case, point: str, seconds: float
) -> bool:
    """Whether it was in time."""
    faults, base, (moment, when) = bench.sandbox.faults, bench.carried_out(), POINTS[point]
    if when:
        faults.add({"path": kind.path, "method": kind.method, "do": "slow", "when": when, "seconds": seconds})
    driver.start(order(bench, desk, moment, kind.name, case))
    if when is None:
        assert driver.wait() == -9
        return True
    await until(lambda: not faults.waiting and (when == "before" or bench.carried_out() > base))
    if driver.kill() != -9 or not on_its_way(desk):
        return False
    # The server goes on with what it has begun; the next start may come before or after that.
    await asyncio.sleep(random.choice((0, seconds)))
    return True


def on_its_way(desk: Office) -> bool:
    """Whether the write is still in the outbox: after its answer it is not, and asked for again it is another one."""
    opened = desk.open()
    found = bool(opened.outbox.all())
    opened.close()
    return found


async def until(met: Callable[[], bool]) -> None:
    for _ in range(10_000):
        if met():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it did not happen")


def order(bench: Bench, desk: Office, moment: str, name: str, case: Case) -> dict[str, Any]:
    whole = {"url": bench.sandbox.url, "token": TOKEN, "folder": str(desk.folder), "company": bench.company_id}
    content = codec.encode(case.content).decode()
    return {**whole, "moment": moment, "name": name, "target": case.target, "content": content}


async def test_two_hundred_kills_and_every_invoice_is_attested_once(bench: Bench, desk: Office, driver: Driver) -> None:
    dice, kills = random.Random(20261123), 0
    while kills < KILLS:
        entry = bench.entry(await bench.debtor())
        ids = [await bench.client.invoices.create(entry, key=uuid4().hex) for _ in range(BATCH)]
        kills += await attested_under_kills(bench, desk, driver, ids, dice)
        assert [bench.events(public_id, "Attested") for public_id in ids] == [1] * BATCH
        opened = desk.open()
        assert opened.outbox.all() == []
        opened.close()


async def attested_under_kills(bench: Bench, desk: Office, driver: Driver, ids: list[str], dice: random.Random) -> int:
    """Goes on with the batch after each kill until all is done; gives how many kills that took."""
    kills = 0
    whole = {"url": bench.sandbox.url, "token": TOKEN, "folder": str(desk.folder), "company": bench.company_id}
    while not all(bench.events(public_id, "Attested") for public_id in ids):
        driver.start({**whole, "ids": ids})
        await asyncio.sleep(dice.uniform(0, 0.25))
        kills += driver.kill() == -9
        if dice.random() < 0.5:
            await settled_here(desk)
    await settled_here(desk)
    return kills


async def settled_here(desk: Office) -> None:
    """The next start of the program: what was under way is looked after, and the list says that it is done."""
    opened = desk.open()
    under_way = opened.writing.entries()
    assert all(entry.progress in (Progress.CHECKING, Progress.WAITING) for entry in under_way)
    for write in opened.writing.unfinished():
        await opened.writing.settle(write.target)
    entries = opened.writing.entries()
    assert sorted(entry.target for entry in entries) == sorted(entry.target for entry in under_way)
    assert {entry.progress for entry in entries} <= {Progress.DONE}
    opened.close()
