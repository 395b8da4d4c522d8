"""kill -9 while a customer is asked to pay: the next start knows what came of it, and nobody is asked twice."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from desktop.core.orders.standing import Standing
from desktop.session.session import Session

from .conftest import Office, save, until, written

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9")


async def killed_after(office: Office, invoice: str, word: bytes) -> None:
    """Killed as soon as it has said the word, and the server has met with what it was to meet with."""
    words = [sys.executable, "-m", "tests.session.live_child", office.sandbox.url, str(office.folder), invoice]
    process = await asyncio.create_subprocess_exec(
        *words, cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    assert process.stdout is not None
    while not (line := await process.stdout.readline()).startswith(word):
        assert line, "the child died"
    await until(lambda: not office.sandbox.faults.waiting)
    process.kill()
    await process.wait()


async def attested(session: Session) -> str:
    invoice = (await save(session, written(session))).action_public_id or ""
    await session.attest_invoice(invoice)
    return invoice


async def test_killed_while_the_customer_looks_at_the_phone(office: Office) -> None:
    session = await office.open()
    invoice = await attested(session)
    await office.close(session)
    await killed_after(office, invoice, b"running")
    office.sandbox.state.clock.advance(10)
    later = await office.open()
    [order] = later.live.unfinished()
    await later.live.follow(order.id)
    ended = later.live.get(order.id)
    assert ended is not None
    assert ended.standing() is Standing.DONE
    assert len(office.things("swish", action=invoice)) == 1


@pytest.mark.parametrize("when", ["before", "after"])
async def test_killed_while_the_request_is_on_its_way(office: Office, when: str) -> None:
    session = await office.open()
    invoice = await attested(session)
    await office.close(session)
    office.fault("payments/swish", "POST", "slow", when, seconds=1.5)
    await killed_after(office, invoice, b"begun")
    later = await office.open()
    [order] = later.live.all()
    assert order.standing() is Standing.UNKNOWN
    assert not later.live.unfinished()
    for write in later.writing.unfinished():
        await later.writing.settle(write.target)
    assert not later.writing.unfinished()
    made = len(office.things("swish", action=invoice))
    assert made == 1 if when == "after" else made <= 1
