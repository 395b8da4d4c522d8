"""500 drafts, a wire that loses and refuses, a program killed in the middle, twice: each is attested exactly once."""

from __future__ import annotations

import asyncio
import json
import random
import sys
import uuid
from collections import Counter
from functools import partial
from pathlib import Path

import pytest

from desktop.core.invoice_draft import ready_to_send
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.session.attest_log import AttestLog
from desktop.session.session import Session
from desktop.store.cipher import Cipher

from .conftest import Office, until, written

ROOT = Path(__file__).parents[2]
DRAFTS, KILLS = 500, 2
FAULTS = [("drop", "after"), ("drop", "before"), ("500", "before"), ("500", "after"), ("429", "before")]


async def make(session: Session, many: int = DRAFTS) -> list[str]:
    """Many drafts, written to the server itself."""
    entry: InvoiceActionEntryView = ready_to_send(written(session, "femhundra").entry)
    gate = asyncio.Semaphore(8)

    async def one(_number: int) -> str:
        async with gate:
            return await session.client.invoices.create(entry, key=uuid.uuid4().hex)

    return await asyncio.gather(*map(one, range(many)))


async def started(office: Office, delay: float = 0) -> asyncio.subprocess.Process:
    words = [sys.executable, "-m", "tests.session.attest_child", office.sandbox.url, str(office.folder), str(delay)]
    process = await asyncio.create_subprocess_exec(
        *words, cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    assert process.stdout is not None
    while not (line := await process.stdout.readline()).startswith(b"go"):
        assert line, "the child died"
    return process


def attested(office: Office) -> dict[str, tuple[int, str]]:
    """How often the server has attested each, and the number it gave."""
    found = {}
    for (text,) in office.sandbox.state.db.execute("SELECT doc FROM invoice").fetchall():
        doc = json.loads(text)
        if doc["entry"].get("Message") == "femhundra":
            found[doc["id"]] = (sum("Attested" in event for event in doc["events"]), str(doc.get("number") or ""))
    return found


def numbered(office: Office) -> int:
    """How many invoices have a number: asked again and again, so without reading what each one says."""
    [(many,)] = office.sandbox.state.db.execute("SELECT COUNT(*) FROM invoice WHERE number IS NOT NULL").fetchall()
    return int(many)


def reached(office: Office, number: int) -> bool:
    return numbered(office) >= number


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
@pytest.mark.parametrize("after", [0.0, 0.4, 0.9])
async def test_killed_before_the_delay_has_passed_nothing_leaves_and_nothing_is_asked(
    office: Office, session: Session, after: float
) -> None:
    drafts = await make(session, 3)
    (office.folder / "drafts.txt").write_text("\n".join(drafts))
    await office.close(session)
    process = await started(office, delay=1.5)
    await asyncio.sleep(after)
    process.kill()
    await process.wait()
    again = await office.open()
    assert again.attesting.broken_off() == []
    assert again.writing.unfinished() == []
    await asyncio.sleep(1.5 - after)
    assert {attested(office)[one] for one in drafts} == {(0, "")}
    assert await again.attest_log.entries() == []


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
async def test_each_of_500_is_attested_once(office: Office, session: Session) -> None:
    drafts = await make(session)
    (office.folder / "drafts.txt").write_text("\n".join(drafts))
    await office.close(session)
    dice = random.Random(20261125)
    for _ in range(KILLS):
        for do, when in dice.sample(FAULTS, 4):
            office.fault("invoice/attest", "PUT", do, when, times=2)
        process = await started(office)
        await until(partial(reached, office, numbered(office) + 60))
        process.kill()
        await process.wait()
    office.sandbox.faults.clear()
    office.fault("invoice/attest", "PUT", "drop", "after", times=3)
    process = await started(office)
    told, _ = await process.communicate()
    lines = [line.split() for line in told.decode().splitlines()]
    server = {one: told for one, told in attested(office).items() if one in drafts}
    assert Counter(times for times, _ in server.values()) == {1: DRAFTS}
    ends = {line[1]: (line[2], line[3]) for line in lines if line[0] == "one"}
    assert ends == {public_id: ("attested", number) for public_id, (_, number) in server.items()}
    log = AttestLog(office.folder, Cipher(bytes(range(32))))
    entries = [entry for _, entry in await log.entries()]
    assert {entry.invoice: entry.number for entry in entries} == {one: number for one, (_, number) in server.items()}
    assert len(entries) == DRAFTS
    assert await log.broken_at() is None
