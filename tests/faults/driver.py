"""Writes in a process that can be killed.

It is started once, imports everything, and forks a child for each order that it reads from stdin as a line of JSON;
so a kill -9 costs milliseconds. It answers `pid N` when the child runs, is told `kill` or `wait` in the next line, and
answers `end STATUS` when the child is gone.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

# Before any fork, for a child has no time to spare.
import desktop.api.wire
from desktop.api import codec
from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.errors import ApiError
from desktop.core.stages import is_draft
from desktop.session.operations import OPERATIONS, Named
from desktop.session.writing import Writing
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox, State, Write
from tests.clocks import LeapingClock

LOADED = desktop.api.wire
KEY = bytes(range(32))


def die() -> None:
    """Now, without any tidying up."""
    os.kill(os.getpid(), signal.SIGKILL)


class Doomed(Outbox):
    """Kills the process at a moment that nobody can hit from outside."""

    moment = ""

    def mark(self, id: str, state: State, words: str = "") -> Write:  # noqa: A002
        if self.moment == "stored" and state is State.SENDING:
            die()
        return super().mark(id, state, words)

    def done(self, id: str) -> None:  # noqa: A002
        if self.moment == "answered":
            die()
        super().done(id)


class Child:
    """One session's writing on the files of a folder."""

    def __init__(self, order: dict[str, Any]) -> None:
        cipher, folder = Cipher(KEY), Path(order["folder"])
        self.order = order
        self.outbox = Doomed(folder / "outbox", cipher)
        self.outbox.moment = order.get("moment", "")
        self.client = Billecta(order["url"], SecureToken(order["token"]), clock=LeapingClock())
        self.writing = Writing(self.client, self.outbox, Drafts(folder / "drafts", cipher))

    async def one(self) -> None:
        """Sends one write."""
        order = self.order
        content: Any = codec.decode(order["content"].encode(), OPERATIONS[order["name"]].content)
        try:
            await self.writing.send(order["name"], content, target=order["target"], company=order["company"])
        except ApiError:
            pass

    async def attests(self) -> None:
        """Finds out what became of the last try, then attests all that are drafts, four at a time."""
        for write in self.writing.unfinished():
            await self.writing.settle(write.target)
        rows = [row async for page in self.client.invoices.open_pages(self.order["company"]) for row in page]
        wanted = set(self.order["ids"])
        left = [row.action_public_id or "" for row in rows if row.action_public_id in wanted and is_draft(row.stage)]
        turns = asyncio.Semaphore(4)
        async with asyncio.TaskGroup() as group:
            for public_id in left:
                group.create_task(self._attest(public_id, turns))

    async def _attest(self, public_id: str, turns: asyncio.Semaphore) -> None:
        async with turns:
            company = self.order["company"]
            await self.writing.send("invoices.attest", Named(public_id), target=public_id, company=company)


def main() -> None:
    """Forks until stdin ends."""
    while line := sys.stdin.readline():
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            child = Child(order)
            asyncio.run(child.attests() if "ids" in order else child.one())
            os._exit(0)
        say(f"pid {pid}")
        # Not waited for before: until then the number cannot be another process's.
        if sys.stdin.readline().strip() == "kill":
            os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        say(f"end {os.waitstatus_to_exitcode(status)}")


def say(text: str) -> None:
    """A line for the test."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
