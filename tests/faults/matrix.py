"""One combination of the matrix: a write, a misfortune, and a way to go on. The verdict is the server's."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.api.wire import Timeouts
from desktop.core.errors import OUTCOME_UNKNOWN, ApiError, Kind
from desktop.session.operations import MOMENTARY
from desktop.session.writing import Writing
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from tests.clocks import LeapingClock

from .bench import TOKEN, Bench
from .kinds import Case
from .kinds import Kind as WriteKind
from .misfortunes import READ_TIMEOUT, SLOW, Misfortune

KEY = bytes(range(32))
TRIES = 5


@dataclass
class Office:
    """The client's side: an outbox on disk, opened anew as after a restart."""

    url: str
    folder: Path
    writing: type[Writing] = Writing
    client: Billecta = field(init=False)
    hurried: Billecta = field(init=False)

    def __post_init__(self) -> None:
        self.client = Billecta(self.url, SecureToken(TOKEN), clock=LeapingClock())
        soon = Timeouts(read=READ_TIMEOUT)
        self.hurried = Billecta(self.url, SecureToken(TOKEN), clock=LeapingClock(), timeouts=soon)

    def open(self, *, hurried: bool = False) -> Opened:
        cipher = Cipher(KEY)
        outbox, drafts = Outbox(self.folder / "outbox", cipher), Drafts(self.folder / "drafts", cipher)
        return Opened(self.writing(self.hurried if hurried else self.client, outbox, drafts), outbox, drafts)

    async def aclose(self) -> None:
        await self.client.aclose()
        await self.hurried.aclose()


@dataclass
class Opened:
    """A session's writing, and the files under it."""

    writing: Writing
    outbox: Outbox
    drafts: Drafts

    def close(self) -> None:
        self.outbox.close()
        self.drafts.close()


@dataclass(frozen=True)
class Verdict:
    """What became of a combination; empty `fault` is well."""

    kind: str
    misfortune: str
    way: str
    fault: str = ""
    detail: str = ""


Way = Callable[[Bench, Office, WriteKind, Misfortune], Awaitable[Verdict]]


async def user_tries_again(bench: Bench, office: Office, kind: WriteKind, misfortune: Misfortune) -> Verdict:
    """The person presses the same button until it is done."""
    case, base = await _ready(bench, kind, misfortune)
    opened = office.open(hurried=misfortune.slow)
    errors: list[ApiError] = []
    for _ in range(TRIES):
        error = await _send(opened, kind.name, case, bench.company_id)
        if error is None or error.kind is Kind.DONE_BUT_UNREAD:
            break
        errors.append(error)
        # What Billecta itself forbids while the first order runs is the end of it.
        if kind.name in MOMENTARY and error.kind is Kind.REFUSED and case.effects():
            break
    else:
        return _end(bench, opened, kind, misfortune, "user", "stuck", errors)
    return await _judge(bench, opened, kind, misfortune, "user", case, base, errors)


async def program_tries_again(bench: Bench, office: Office, kind: WriteKind, misfortune: Misfortune) -> Verdict:
    """The program is closed, and its next start finds out what happened."""
    case, base = await _ready(bench, kind, misfortune)
    first = office.open(hurried=misfortune.slow)
    error = await _send(first, kind.name, case, bench.company_id)
    first.close()
    opened = office.open()
    errors = [error] if error else []
    errors += await settle(opened)
    told = error is not None and error.kind not in OUTCOME_UNKNOWN and error.kind is not Kind.DONE_BUT_UNREAD
    none = told or kind.name in MOMENTARY
    return await _judge(bench, opened, kind, misfortune, "program", case, base, errors, may_be_none=none)


async def settle(opened: Opened) -> list[ApiError]:
    """As the program does at its start, and again when the person presses Check now."""
    errors: list[ApiError] = []
    for _ in range(TRIES):
        for write in opened.writing.unfinished():
            try:
                await opened.writing.settle(write.target)
            except ApiError as error:
                errors.append(error)
        if not opened.writing.unfinished():
            break
    return errors


async def judged_after_kill(
    bench: Bench, office: Office, kind: WriteKind, point: str, way: str, case: Case, base: int
) -> Verdict:
    """After a kill -9 the next start settles, or the person asks for the same at once."""
    opened = office.open()
    misfortune = Misfortune(f"kill -9 {point}", ())
    errors: list[ApiError] = []
    none = kind.name in MOMENTARY
    if way == "kill+user":
        error = await _send(opened, kind.name, case, bench.company_id)
        errors = [error] if error else []
    errors += await settle(opened)
    return await _judge(bench, opened, kind, misfortune, way, case, base, errors, may_be_none=none)


async def _ready(bench: Bench, kind: WriteKind, misfortune: Misfortune) -> tuple[Case, int]:
    case = await kind.make(bench)
    base = bench.carried_out()
    faults = bench.sandbox.faults
    faults.clear()
    for wish in misfortune.wishes:
        faults.add({"path": kind.path, "method": kind.method, **wish})
    if misfortune.reads:
        faults.add({"path": "/v1/", "method": "GET", "skip": _reads_before(kind.name), **misfortune.reads})
    return case, base


def _reads_before(name: str) -> int:
    """A change reads what the server has before it writes, in both tries."""
    return 2 if name.endswith(".update") else 0


async def _send(opened: Opened, name: str, case: Case, company: str) -> ApiError | None:
    try:
        await opened.writing.send(name, case.content, target=case.target, company=company)
    except ApiError as error:
        return error
    return None


async def _judge(
    bench: Bench,
    opened: Opened,
    kind: WriteKind,
    misfortune: Misfortune,
    way: str,
    case: Case,
    base: int,
    errors: list[ApiError],
    *,
    may_be_none: bool = False,
) -> Verdict:
    if misfortune.slow:
        await asyncio.sleep(SLOW)
    effects, carried = int(case.effects()), bench.carried_out() - base
    fault = ""
    if bench.sandbox.faults.waiting:
        fault = "not struck"
    elif opened.outbox.all():
        fault = "stuck"
    elif effects > 1 or (carried > 1 and kind.name not in MOMENTARY):
        fault = "doubled"
    elif effects < 1 and not may_be_none:
        fault = "lost"
    return _end(bench, opened, kind, misfortune, way, fault, errors)


def _end(
    bench: Bench,
    opened: Opened,
    kind: WriteKind,
    misfortune: Misfortune,
    way: str,
    fault: str,
    errors: list[ApiError],
) -> Verdict:
    for write in opened.outbox.all():
        opened.writing.discard(write.id)
    opened.close()
    bench.sandbox.faults.clear()
    return Verdict(kind.name, misfortune.name, way, fault, "; ".join(map(str, errors)))
