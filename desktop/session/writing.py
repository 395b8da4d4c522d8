"""Writes on their way out: kept in the outbox before the first byte leaves, until their outcome is known."""

from __future__ import annotations

import asyncio
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.api import codec
from desktop.api.client import Billecta
from desktop.api.keys import call_key
from desktop.core.errors import NOT_SENT, OUTCOME_UNKNOWN, ApiError, Kind
from desktop.core.kept_file import FileGone
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox, State, Write

from .draft_files import with_files
from .ledger import Ended, Entry, entry_of
from .operations import CREATES, FINAL, MOMENTARY, NOT_THERE, OPERATIONS, asks_the_same, rebased

_ENCODER = msgspec.json.Encoder(enc_hook=str, decimal_format="number")
_KEY_IS_KNOWN = timedelta(days=85)
"""The server keeps a UniqueApiCallId for three months; after that the same one would be carried out again."""


class Writing(QObject):
    """Sends one write per object at a time. Signals: `changed` when the outbox did."""

    changed = Signal()

    def __init__(self, client: Billecta, outbox: Outbox, drafts: Drafts) -> None:
        super().__init__()
        self._client = client
        self._outbox = outbox
        self._drafts = drafts
        self._turns: dict[str, asyncio.Lock] = {}
        self._ended = Ended()
        self._unused: dict[tuple[str, str, bytes], str] = {}

    async def send(self, name: str, content: msgspec.Struct, *, target: str, company: str) -> str:
        """Carries the write out and answers the object's public id.

        An earlier write to the same target whose outcome is unknown is settled first, under its own key; a final one
        is only looked after. Raises ApiError; with a kind in OUTCOME_UNKNOWN the write stays in the outbox.
        """
        async with self._turns.setdefault(target, asyncio.Lock()):
            asked = _ENCODER.encode(content)
            for earlier in self._outbox.for_target(target):
                same = earlier.payload == asked or asks_the_same(content, _content(earlier))
                if earlier.name == name and same and name not in MOMENTARY:
                    return await self._carry_out(earlier)
                await (self._look(earlier) if earlier.name in FINAL | MOMENTARY else self._carry_out(earlier))
                content = rebased(content, _content(earlier))
            payload = _ENCODER.encode(content)
            # Its own nonce: the same change made again later is another write, not a repetition of this one.
            fresh = call_key("WRITE", name, payload, nonce=uuid.uuid4().hex)
            key = self._unused.pop((name, target, payload), fresh)
            write = self._outbox.put(key=key, name=name, target=target, company=company, payload=payload)
            return await self._carry_out(write)

    async def settle(self, target: str) -> str | None:
        """Carries out what is left of the target's writes; answers the public id that it has, None when it has none."""
        async with self._turns.setdefault(target, asyncio.Lock()):
            found = self._drafts.made(target)
            for write in self._outbox.for_target(target):
                if write.name in MOMENTARY:
                    await self._look(write)
                else:
                    found = await self._carry_out(write)
            return found

    async def all_ended(self) -> None:
        """Waits until nothing is being sent any more."""
        for target in list(self._turns):
            await self.ended(target)

    async def ended(self, target: str) -> None:
        """Waits until nothing is being sent to the target any more."""
        async with self._turns.setdefault(target, asyncio.Lock()):
            pass

    def entries(self) -> list[Entry]:
        """What is under way, oldest first, then what this session saw the end of, newest first."""
        return [*(entry_of(write, _content(write)) for write in self._outbox.all()), *self._ended.entries()]

    def discard(self, write_id: str) -> None:
        """Stops looking after a write; it may have been carried out or not."""
        self._outbox.done(write_id)
        self.changed.emit()

    def unfinished(self) -> list[Write]:
        """All writes whose outcome is not known."""
        return self._outbox.pending()

    async def _carry_out(self, write: Write) -> str:
        content = _content(write)
        self._mark(write, State.SENDING)
        try:
            public_id = await self._sent(write, content)
        except ApiError as error:
            if error.kind is not Kind.ALREADY_DONE and not (error.kind is Kind.REFUSED and write.doubtful):
                self._after_failure(write, content, error)
                raise
            public_id = await self._settled(write, content, error)
        except BaseException:
            self._give_up(write)
            raise
        if write.name in CREATES:
            self._drafts.note_made(write.target, public_id)
        self._ended.done(write, content)
        self._forget(write)
        return public_id

    async def _sent(self, write: Write, content: Any) -> str:
        if write.doubtful and datetime.now(UTC) - write.created_at > _KEY_IS_KNOWN:
            raise ApiError(Kind.REFUSED, request=write.name, reference=write.key)
        try:
            content = await with_files(self._drafts, content)
        except FileGone as gone:
            raise ApiError(Kind.REFUSED, request=write.name, reference=write.key) from gone
        return await OPERATIONS[write.name].send(self._client, content, write.key)

    async def _look(self, write: Write) -> None:
        """Finds out whether a write that cannot be undone went through. It is not sent again, for the person has gone
        on to something else. Nothing tells of a momentary one.
        """
        content = _content(write)
        try:
            if write.name not in MOMENTARY:
                await OPERATIONS[write.name].settle(self._client, content)
                self._ended.done(write, content)
        except ApiError as error:
            if error.kind not in NOT_THERE:
                raise
            self._ended.refused(write, content, error)
        self._forget(write)

    async def _settled(self, write: Write, content: Any, error: ApiError) -> str:
        """The key was used before, or an earlier try whose answer was lost may be why the server refuses this one.

        What is not there in spite of a 403 is kept: somebody else than the server may have said it.
        """
        if write.name in MOMENTARY:
            self._after_failure(write, content, error)
            raise error
        try:
            return await OPERATIONS[write.name].settle(self._client, content)
        except ApiError as why:
            if why.kind in NOT_THERE and error.kind is Kind.REFUSED:
                self._after_failure(write, content, error)
                raise error from why
            if why.kind is Kind.NOT_OFFERED:
                self._ended.done(write, content)
                self._forget(write)
                raise ApiError(Kind.DONE_BUT_UNREAD, request=write.name, reference=write.key) from why
            self._mark(write, State.UNCLEAR, why.words)
            if why.kind not in NOT_THERE:
                raise
            raise ApiError(Kind.NONSENSE, error.words, error.status, write.name, write.key) from why

    def _after_failure(self, write: Write, content: Any, error: ApiError) -> None:
        """What the server refused, or never got, is not kept: the person knows and tries again, or does not.

        A try that says the same takes the same key, in case it was not the server that refused.
        """
        known = self._outbox.get(write.id)
        may_have_happened = known is not None and known.doubtful and error.kind in NOT_SENT
        if (error.kind in OUTCOME_UNKNOWN or may_have_happened) and write.name not in MOMENTARY:
            self._mark(write, State.UNCLEAR, error.words)
            return
        if error.kind not in NOT_SENT:
            self._ended.refused(write, content, error)
        if error.kind is not Kind.REFUSED and write.name not in MOMENTARY:
            self._unused[write.name, write.target, write.payload] = write.key
        self._forget(write)

    def _give_up(self, write: Write) -> None:
        """Nobody waits for the answer any more."""
        if write.name in MOMENTARY:
            self._forget(write)
        else:
            self._mark(write, State.UNCLEAR)

    def _forget(self, write: Write) -> None:
        self._outbox.done(write.id)
        self.changed.emit()

    def _mark(self, write: Write, state: State, words: str = "") -> None:
        self._outbox.mark(write.id, state, words)
        self.changed.emit()


def _content(write: Write) -> Any:
    return codec.decode(write.payload, OPERATIONS[write.name].content)
