"""The list of what was attested: each entry is written once, whoever stops waiting for it."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from desktop.core.attest import Attested
from desktop.core.dates import now, write
from desktop.session.attest_log import AttestLog
from desktop.store.cipher import Cipher
from desktop.store.hash_chain import HashChain, Link

CIPHER = Cipher(bytes(range(32)))


def entry(number: int) -> Attested:
    return Attested(
        batch="b", at=write(now()), user="Maja", invoice=f"i{number}", number=str(number), company="c",
        company_name="Företaget", customer="Kunden", amount=100, currency="SEK", delivery="Email",
    )  # fmt: skip


async def test_an_entry_whose_writer_was_cancelled_is_there_once_and_the_list_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was written twice, and two threads wrote at once: the list was said to be broken."""

    def slow(chain: HashChain, content: bytes) -> Link:
        time.sleep(0.02)
        return add(chain, content)

    add = HashChain.add
    monkeypatch.setattr(HashChain, "add", slow)
    log = AttestLog(tmp_path, CIPHER)
    await log.entries()
    for number in range(5):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.005):
                await log.add(entry(number))
        await log.add(entry(number))
    again = AttestLog(tmp_path, CIPHER)
    assert [one.invoice for _, one in await again.entries()] == [f"i{number}" for number in range(5)]
    assert await again.broken_at() is None
