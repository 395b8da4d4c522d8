"""Attesting in a process of its own that can be killed: python -m tests.session.attest_child URL FOLDER [DELAY]

As the program it first settles what is under way, then goes on with the batch that was cut off, else begins one with
the drafts named in FOLDER/drafts.txt. Prints how each draft ended, and the longest hold of the event loop.
"""

from __future__ import annotations

import asyncio
import sys
import time
from contextlib import suppress
from pathlib import Path

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.attest import AttestItem
from desktop.core.environment import Environment
from desktop.core.errors import ApiError
from desktop.session.attest_log import AttestLog
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from tests.clocks import LeapingClock

TOKEN = "dG9rZW4="


def item(public_id: str, company: str) -> AttestItem:
    return AttestItem(
        invoice=public_id, company=company, company_name="", customer="", amount=0, currency="SEK", delivery="Email"
    )


async def beat(holds: list[float]) -> None:
    """How late the loop comes back to a task that sleeps."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(0.005)
        holds.append(time.perf_counter() - before - 0.005)


async def play(url: str, folder: Path, delay: float) -> None:
    cipher, holds = Cipher(bytes(range(32))), [0.0]
    drafts, outbox = Drafts(folder / "drafts", cipher), Outbox(folder / "outbox", cipher)
    client = Billecta(url, SecureToken(TOKEN), clock=LeapingClock())
    log = AttestLog(folder, cipher)
    session = Session(Environment.DEMO, client, drafts, outbox, attest_log=log)
    await session.open(None)
    for write in session.writing.unfinished():
        with suppress(ApiError):
            await session.writing.settle(write.target)
    cut_off = session.attesting.broken_off()
    if cut_off:
        run = session.attesting.again(cut_off[0])
    else:
        wanted = (folder / "drafts.txt").read_text().split()
        run = session.attesting.new_run([item(one, session.company_id) for one in wanted])
        run.delay = delay
    print("go", len(run.outcomes), flush=True)
    async with asyncio.TaskGroup() as group:
        beating = group.create_task(beat(holds))
        await (run.resume() if cut_off else run.run())
        beating.cancel()
    for invoice, outcome in run.outcomes.items():
        print("one", invoice, outcome.fate.value, outcome.number or "-", flush=True)
    print("end", round(max(holds) * 1000), flush=True)
    await session.aclose()


if __name__ == "__main__":
    asyncio.run(play(sys.argv[1], Path(sys.argv[2]), float((sys.argv[3:] or ["0"])[0])))
