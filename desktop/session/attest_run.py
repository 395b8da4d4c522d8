"""Attests a batch of drafts: nothing leaves before a delay, each is attested once, and each is written down."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.attest import OPEN, AttestBatch, AttestItem, Fate, entry_for
from desktop.core.dates import now, write
from desktop.core.errors import NO_CONTACT, OUTCOME_UNKNOWN, ApiError, Kind
from desktop.core.records.invoices import InvoiceActionView
from desktop.core.stages import is_draft

from .attest_batches import forget_batch, keep_batch, let_go, seen_digest
from .operations import Named

if TYPE_CHECKING:
    from .session import Session

AT_ONCE = 4
"""Drafts on their way at the same time; the client's pacing has the last word."""

_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds before what is unclear, or has not got through, is tried again; the last one goes on."""

_AGAIN = OUTCOME_UNKNOWN | NO_CONTACT | {Kind.TOO_MANY_CALLS, Kind.ALREADY_DONE}
_ROUNDS_AFTER_STOP = 3
_LONG = 3600.0


class Phase(StrEnum):
    """How far a run has come."""

    DELAY = "delay"
    RUNNING = "running"
    PAUSED = "paused"
    UNDONE = "undone"
    ENDED = "ended"


@dataclass(frozen=True)
class Outcome:
    """Of one draft: `number` of the invoice, or `error` that says why not."""

    fate: Fate = Fate.WAITING
    number: str = ""
    error: ApiError | None = None


class AttestRun(QObject):
    """Signals: `changed` when something may read otherwise, `ended` when nothing more happens."""

    changed = Signal()
    ended = Signal()

    def __init__(self, session: Session, batch: AttestBatch, *, delay: float, parent: QObject | None = None) -> None:
        """`delay` is in seconds."""
        super().__init__(parent)
        self.batch = batch
        self.outcomes = {item.invoice: Outcome() for item in batch.items}
        self.phase = Phase.DELAY
        self.troubled = False
        """Whether it waits for the network or the server to come back."""
        self._session = session
        self.delay = delay
        self._leaves_at: float | None = None
        self._wake = asyncio.Event()
        self._stopped = self._lost = self._unlogged = False
        self._task: asyncio.Task[None] | None = None
        self._sent: set[str] = set()
        """Drafts whose attest has perhaps reached the server."""

    @property
    def seconds_left(self) -> float:
        """Until the first draft leaves."""
        if self._leaves_at is None or self.phase is not Phase.DELAY:
            return self.delay if self.phase is Phase.DELAY else 0.0
        return max(0.0, self._leaves_at - asyncio.get_running_loop().time())

    def count(self, *fates: Fate) -> int:
        """How many drafts have one of these fates."""
        return sum(outcome.fate in fates for outcome in self.outcomes.values())

    def undo(self) -> bool:
        """Before the delay has passed nothing has left, and nothing will; False when it is too late."""
        if self.phase is not Phase.DELAY:
            return False
        self._set_phase(Phase.UNDONE)
        return True

    def pause(self) -> None:
        """What is on its way ends; no other draft leaves until `go_on`."""
        if self.phase is Phase.RUNNING:
            self._set_phase(Phase.PAUSED)

    def go_on(self) -> None:
        """After a pause, and at once after trouble."""
        if self.phase is Phase.PAUSED:
            self._set_phase(Phase.RUNNING)
        self._wake.set()

    def stop(self) -> None:
        """What has not left stays a draft; what is on its way or unclear is found out."""
        if not self.undo():
            self._stopped = True
            self.go_on()

    async def leave(self) -> None:
        """The session is being left: before the delay has passed it is undone, else asked about at the next start."""
        undone, task = self.undo(), self._task
        if task is not None:
            if not undone:
                task.cancel()
            await asyncio.wait([task])

    async def run(self) -> None:
        """From the delay to the last outcome. Cancelled before the delay has passed, nothing has left.

        What nobody expects, such as a full disk, is raised; run again it goes on where it was.
        """
        drafts, self._task = self._session.drafts, asyncio.current_task()
        try:
            if await self._delayed():
                keep_batch(drafts, self.batch)
                self._set_phase(Phase.RUNNING)
                await self._send_all()
        except BaseException:
            let_go(self.batch)
            raise
        if self.phase is not Phase.UNDONE and not self.count(Fate.UNCLEAR) and not self._unlogged:
            forget_batch(drafts, self.batch)
        self._leave_the_rest()
        if self.phase is not Phase.UNDONE:
            self._set_phase(Phase.ENDED)
        self.ended.emit()

    async def resume(self) -> None:
        """Goes on with a batch that the program died over: what the log has is not asked for again."""
        self.delay = 0.0
        for invoice, entry in (await self._session.attest_log.of_batch(self.batch.id)).items():
            if invoice in self.outcomes:
                self.outcomes[invoice] = Outcome(Fate.ATTESTED, entry.number)
        await self.run()

    async def _delayed(self) -> bool:
        self._leaves_at = asyncio.get_running_loop().time() + self.delay
        while self.phase is Phase.DELAY and self.seconds_left > 0:
            await self._sleep(self.seconds_left)
        return self.phase is not Phase.UNDONE

    async def _send_all(self) -> None:
        """Rounds, until nothing is waiting or unclear. After a stop what is unclear is looked for a few times only."""
        rounds_after_stop = 0
        for attempt in itertools.count():
            waiting = [item for item in self.batch.items if self._wanted(item)]
            rounds_after_stop += self._stopped
            if not waiting or rounds_after_stop > _ROUNDS_AFTER_STOP:
                return
            if attempt:
                await self._wait_out(_PAUSES[min(attempt, len(_PAUSES)) - 1])
            self._lost = False
            queue = iter(waiting)
            async with asyncio.TaskGroup() as group:
                for _ in range(AT_ONCE):
                    group.create_task(self._work(queue))

    async def _wait_out(self, seconds: float) -> None:
        self.troubled = True
        self.changed.emit()
        await self._sleep(seconds)
        self.troubled = False

    def _wanted(self, item: AttestItem) -> bool:
        fate = self.outcomes[item.invoice].fate
        return fate in OPEN and not (self._stopped and fate is Fate.WAITING)

    async def _work(self, queue: Iterator[AttestItem]) -> None:
        for item in queue:
            while self.phase is Phase.PAUSED:
                await self._sleep(_LONG)
            if self._lost:
                return
            if self._wanted(item):
                await self._attest(item)

    async def _attest(self, item: AttestItem) -> None:
        self._set(item, Outcome(Fate.SENDING))
        try:
            outcome = await self._attested(item)
        except ApiError as error:
            outcome = self._after(item, error)
        self._set(item, outcome)

    async def _attested(self, item: AttestItem) -> Outcome:
        """The very invoice that was looked at, and as it was: one that was changed meanwhile is left alone."""
        invoice = await self._read(item)
        if _is_open(invoice):
            if self._stopped:
                return Outcome(Fate.LEFT)
            if item.seen and seen_digest(invoice) != item.seen:
                return Outcome(Fate.CHANGED)
            await self._send(item)
            invoice = await self._read(item)
        self._session.forget_draft(item.invoice)
        return Outcome(Fate.ATTESTED, await self._written_down(item, invoice))

    async def _send(self, item: AttestItem) -> None:
        before = item.invoice in self._sent
        self._sent.add(item.invoice)
        named = Named(item.invoice)
        try:
            await self._session.writing.send("invoices.attest", named, target=item.invoice, company=item.company)
        except ApiError as error:
            unclear = error.kind in OUTCOME_UNKNOWN | {Kind.ALREADY_DONE}
            if not unclear and not (before and error.kind in _AGAIN):
                self._sent.discard(item.invoice)
            raise

    async def _written_down(self, item: AttestItem, invoice: InvoiceActionView) -> str:
        """The number; a full disk leaves the entry to the next start of the program."""
        number = invoice.invoice_number or ""
        try:
            await self._session.attest_log.add(entry_for(self.batch, item, number=number, at=write(now())))
        except OSError:
            self._unlogged = True
        return number

    def _after(self, item: AttestItem, error: ApiError) -> Outcome:
        """What an error says of the draft: found out later, tried again, or refused for good."""
        self._lost = self._lost or error.kind in NO_CONTACT
        if error.kind is Kind.TOKEN_REFUSED:
            self._stopped = True
        if item.invoice in self._sent:
            return Outcome(Fate.UNCLEAR, error=error)
        if error.kind in _AGAIN:
            return Outcome(Fate.WAITING, error=error)
        return Outcome(Fate.LEFT if error.kind is Kind.TOKEN_REFUSED else Fate.REFUSED, error=error)

    async def _read(self, item: AttestItem) -> InvoiceActionView:
        return await self._session.invoice(item.invoice, fresh=True)

    async def _sleep(self, seconds: float) -> None:
        self._wake.clear()
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return

    def _leave_the_rest(self) -> None:
        for invoice, outcome in self.outcomes.items():
            if outcome.fate is Fate.WAITING:
                self.outcomes[invoice] = Outcome(Fate.LEFT, error=outcome.error)
        self.changed.emit()

    def _set(self, item: AttestItem, outcome: Outcome) -> None:
        self.outcomes[item.invoice] = outcome
        self.changed.emit()

    def _set_phase(self, phase: Phase) -> None:
        self.phase = phase
        self._wake.set()
        self.changed.emit()


def _is_open(invoice: InvoiceActionView) -> bool:
    return invoice.state is None or is_draft(invoice.state.stage)
