"""kill -9 in the middle of an import, again and again: every good row is there once, every bad one is named."""

from __future__ import annotations

import asyncio
import contextlib
import random
import sys
from collections import Counter
from pathlib import Path

import pytest

from desktop.core.errors import ApiError
from desktop.core.records.debtors import DebtorView
from desktop.session.import_jobs import broken_off

from .conftest import Office, until

ROOT = Path(__file__).parents[2]
ROWS, BAD, KILLS = 700, (3, 250, 251, 640), 6


async def started(office: Office) -> asyncio.subprocess.Process:
    words = [sys.executable, "-m", "tests.session.import_child", office.sandbox.url, str(office.folder), str(ROWS)]
    process = await asyncio.create_subprocess_exec(
        *words, *map(str, BAD), cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    assert process.stdout is not None
    while not (line := await process.stdout.readline()).startswith(b"go"):
        assert line, "the child died"
    return process


def counted(office: Office) -> Counter[str]:
    mark = f"{office.folder.name}-"
    every = (str(one["DebtorExternalId"]) for one in office.sandbox.state.things("debtor"))
    return Counter(external for external in every if external.startswith(mark))


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
async def test_an_import_that_is_killed_goes_on_and_doubles_nothing(office: Office) -> None:
    dice, cut = random.Random(20261125), 0
    for _ in range(KILLS):
        office.fault("debtors/debtors", "POST", "slow", when=dice.choice(("before", "after")), seconds=0.2)
        process = await started(office)
        await asyncio.sleep(dice.uniform(0, 0.5))
        before = process.returncode
        if before is None:
            process.kill()
            cut += 1
        await process.wait()
    office.sandbox.faults.clear()
    process = await started(office)
    assert process.stdout is not None
    ended = (await process.stdout.readline()).split()
    await process.wait()
    assert cut > 0
    good = {f"{office.folder.name}-{number}" for number in range(1, ROWS + 1) if number not in BAD}
    assert counted(office) == Counter(dict.fromkeys(good, 1))
    assert [int(number) for number in ended[1:]] == list(BAD)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
async def test_after_a_kill_it_is_known_what_went_through(office: Office) -> None:
    process = await started(office)
    await until(lambda: len(counted(office)) >= 100)
    process.kill()
    await process.wait()
    session = await office.start()
    await session.open(None)
    for write in session.writing.unfinished():
        with contextlib.suppress(ApiError):  # a batch with a bad row is refused as before
            await session.writing.settle(write.target)
    await session.loading.debtors()
    (job,) = broken_off(session.drafts, session.company_id)
    known = {one.debtor_external_id or "" for one in session.debtors.values() if isinstance(one, DebtorView)}
    assert len(job.rows) == ROWS
    assert job.through(known) == len(counted(office)) > 0
