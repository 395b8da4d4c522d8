"""Rows of a file on their way to Billecta: batches, halving, progress, and what is known after a crash.

Customers that are new go by the plural POST, all or none; changes and products go one by one. Everything travels
through the outbox. A row's external id is made from its content, so that the same file opened again finds what has
gone through.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.api.pacing import in_background
from desktop.core.errors import OUTCOME_UNKNOWN, ApiError, Kind
from desktop.core.records.debtors import DebtorView
from desktop.core.records.products import ProductView

from .halving import send_all
from .import_jobs import ImportJob, forget_job, keep_job
from .operations import DebtorChange, DebtorNew, ProductChange, ProductNew
from .register_writes import ManyDebtors
from .session import Session

__all__ = ["Importing", "Outcome", "Parcel", "Progress"]

BATCH = 200
AT_ONCE = 4
TRIES = 3
MANY_BAD, BAD_SHARE = 25, 4
"""Stops to ask when so many are refused and they are more than one in four."""


class Outcome(StrEnum):
    """What became of a row."""

    WAITING = "waiting"
    DONE = "done"
    REFUSED = "refused"
    UNCLEAR = "unclear"
    NOT_SENT = "not-sent"


@dataclass(eq=False)
class Parcel:
    """A row's record: `before` is None when it is new. `number` is the row's in the file."""

    number: int
    after: DebtorView | ProductView
    before: DebtorView | ProductView | None = None
    outcome: Outcome = Outcome.WAITING
    words: str = ""

    @property
    def id(self) -> str:
        """By which it is found again at the server."""
        record = self.before or self.after
        if isinstance(record, DebtorView):
            return record.debtor_external_id or record.debtor_public_id
        return record.product_external_id or record.product_public_id

    def is_named_in(self, words: str) -> bool:
        """Whether the server's words quote one of its values."""
        record = self.after
        if isinstance(record, ProductView):
            values = [record.article_number, record.product_external_id]
        else:
            values = [record.email, record.contact_email, record.org_no, record.debtor_no, record.debtor_external_id]
        return any(value and len(value) > 2 and value in words for value in values)


@dataclass
class Progress:
    """How far it has come. `now` names the rows being sent, first and last."""

    total: int
    done: int = 0
    refused: int = 0
    calls: int = 0
    now: tuple[int, int] = (0, 0)
    stopped: bool = False
    asking: bool = False
    error: ApiError | None = None
    ended: bool = False


@dataclass
class _Question:
    answer: asyncio.Future[bool] | None = None
    limit: int = field(default=MANY_BAD)


class Importing(QObject):
    """One import under way. Signals: `progressed` when something is known; `asked` when too many rows are refused."""

    progressed = Signal()
    asked = Signal()

    def __init__(self, session: Session, name: str, parcels: Sequence[Parcel]) -> None:
        super().__init__()
        self._session = session
        self._company = session.company_id
        self.parcels = list(parcels)
        self.progress = Progress(len(self.parcels))
        self.job = ImportJob.make(
            name, _target(self.parcels), [parcel.id for parcel in self.parcels if parcel.before is None]
        )
        self._question = _Question()
        self.watched = True
        """Whether somebody looks on who can be asked."""

    def stop(self) -> None:
        """Sends nothing more; what is under way is waited for."""
        self.progress.stopped = True
        self.answer(False)

    def answer(self, go_on: bool) -> None:
        """Whether to go on though many rows are refused."""
        waiting = self._question.answer
        if waiting is not None and not waiting.done():
            waiting.set_result(go_on)

    def leave(self, _page: object = None) -> None:
        """Nobody looks on any more: it goes on, but ends where it would have to ask."""
        self.watched = False
        self.answer(False)

    async def run(self) -> None:
        """Sends all; never raises ApiError: `progress.error` says why it ended early."""
        keep_job(self._session.drafts, self._company, self.job)
        try:
            await self._run()
        except ApiError as error:
            self.progress.error = error
        for parcel in self.parcels:
            if parcel.outcome is Outcome.WAITING:
                parcel.outcome = Outcome.NOT_SENT
        if not any(parcel.outcome is Outcome.UNCLEAR for parcel in self.parcels):
            forget_job(self._session.drafts, self.job)
        self.progress.ended = True
        self.progressed.emit()

    async def _run(self) -> None:
        new = [one for one in self.parcels if one.before is None and isinstance(one.after, DebtorView)]
        for first in range(0, len(new), BATCH):
            if not self._alive():
                return
            await send_all(new[first : first + BATCH], self._send_many, self._refused, self._alive)
        rest = iter([one for one in self.parcels if one.before is not None or isinstance(one.after, ProductView)])
        results = await asyncio.gather(*(self._send_singly(rest) for _ in range(AT_ONCE)), return_exceptions=True)
        for result in results:
            if isinstance(result, BaseException):
                raise result

    async def _send_many(self, parcels: Sequence[Any]) -> str:
        """One batch under one key; alone it goes by the singular POST, whose refusal is the row's own."""
        self._tell_now(parcels)
        if len(parcels) == 1:
            return await self._send_one(parcels[0])
        content = ManyDebtors(after=tuple(parcel.after for parcel in parcels))
        target = f"import/{self.job.id}/{parcels[0].number}-{parcels[-1].number}"
        words = await self._sent("debtors.create_many", content, target, parcels)
        if not words:
            self._done(parcels)
        return words

    async def _send_singly(self, parcels: Iterator[Parcel]) -> None:
        for parcel in parcels:
            if not self._alive():
                return
            words = await self._send_one(parcel)
            if words and not await self._refused(parcel, words):
                return

    async def _send_one(self, parcel: Parcel) -> str:
        self._tell_now([parcel])
        name, content = _write_of(parcel)
        target = f"import/{self.job.id}/{parcel.number}" if parcel.before is None else _public_id(parcel.before)
        words = await self._sent(name, content, target, [parcel])
        if not words:
            self._done([parcel])
        return words

    async def _sent(self, name: str, content: Any, target: str, parcels: Sequence[Parcel]) -> str:
        """The words of the refusal, nothing when it went through. An answer that is lost is asked for again."""
        for attempt in range(TRIES):
            self.progress.calls += 1
            try:
                with in_background():
                    await self._session.writing.send(name, content, target=target, company=self._company)
                return ""
            except ApiError as error:
                if error.kind in (Kind.REFUSED, Kind.CHANGED_MEANWHILE, Kind.NOT_FOUND):
                    return error.words or str(error.kind)
                if error.kind is Kind.DONE_BUT_UNREAD:
                    return ""
                if error.kind in OUTCOME_UNKNOWN and attempt < TRIES - 1:
                    await asyncio.sleep(attempt)
                    continue
                self._broke_off(error, parcels)
                raise
        raise AssertionError("the last try answers or raises")

    def _broke_off(self, error: ApiError, parcels: Sequence[Parcel]) -> None:
        """Nothing more is sent: it would meet with the same. What may have arrived is said to be unclear."""
        self.progress.stopped = True
        self.progress.error = error
        outcome = Outcome.UNCLEAR if error.kind in OUTCOME_UNKNOWN else Outcome.NOT_SENT
        for parcel in parcels:
            parcel.outcome = outcome

    async def _refused(self, parcel: Any, words: str) -> bool:
        parcel.outcome, parcel.words = Outcome.REFUSED, words
        self.progress.refused += 1
        self.progressed.emit()
        bad, known = self.progress.refused, self.progress.refused + self.progress.done
        if bad < self._question.limit or bad * BAD_SHARE <= known or self._question.answer is not None:
            return self._alive()
        return await self._ask()

    async def _ask(self) -> bool:
        self._question.answer = asyncio.get_running_loop().create_future()
        self.progress.asking = self.watched
        self.asked.emit()
        go_on = self.watched and await self._question.answer
        self._question = _Question(limit=self._question.limit * 4)
        self.progress.asking = False
        self.progress.stopped |= not go_on
        self.progressed.emit()
        return go_on

    def _done(self, parcels: Sequence[Parcel]) -> None:
        for parcel in parcels:
            parcel.outcome = Outcome.DONE
        self.progress.done += len(parcels)
        self.progressed.emit()

    def _tell_now(self, parcels: Sequence[Parcel]) -> None:
        self.progress.now = (parcels[0].number, parcels[-1].number)
        self.progressed.emit()

    def _alive(self) -> bool:
        return not self.progress.stopped


def _target(parcels: Sequence[Parcel]) -> str:
    return "products" if any(isinstance(parcel.after, ProductView) for parcel in parcels) else "customers"


def _write_of(parcel: Parcel) -> tuple[str, Any]:
    before, after = parcel.before, parcel.after
    if isinstance(after, ProductView):
        if isinstance(before, ProductView):
            return "products.update", ProductChange(before=before, after=after)
        return "products.create", ProductNew(after=after)
    if isinstance(before, DebtorView):
        return "debtors.update", DebtorChange(before=before, after=after)
    return "debtors.create", DebtorNew(after=after)


def _public_id(record: DebtorView | ProductView) -> str:
    return record.debtor_public_id if isinstance(record, DebtorView) else record.product_public_id
