"""Writes on their way out: kept in the outbox before the first byte leaves, until their outcome is known."""

from __future__ import annotations

import asyncio
import uuid

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.api import codec
from desktop.api.client import Billecta
from desktop.api.keys import call_key
from desktop.core.errors import OUTCOME_UNKNOWN, ApiError, Kind
from desktop.store.outbox import Outbox, State, Write

from .operations import OPERATIONS

_ENCODER = msgspec.json.Encoder(enc_hook=str, decimal_format="number")
_NOT_SENT = frozenset({Kind.UNREACHABLE, Kind.TLS, Kind.PROXY, Kind.TOO_MANY_CALLS, Kind.TOKEN_REFUSED})


class Writing(QObject):
    """Sends one write per object at a time. Signals: `changed` when the outbox did."""

    changed = Signal()

    def __init__(self, client: Billecta, outbox: Outbox) -> None:
        super().__init__()
        self._client = client
        self._outbox = outbox
        self._turns: dict[str, asyncio.Lock] = {}

    async def send(self, name: str, content: msgspec.Struct, *, target: str, company: str) -> str:
        """Carries the write out and answers the object's public id.

        An earlier write to the same target whose outcome is unknown is settled first, under its own key. Raises
        ApiError; with a kind in OUTCOME_UNKNOWN, or one that never left, the write stays in the outbox.
        """
        async with self._turns.setdefault(target, asyncio.Lock()):
            payload = _ENCODER.encode(content)
            waiting = self._outbox.for_target(target)
            for earlier in waiting:
                if earlier.name == name and earlier.payload == payload:
                    return await self._carry_out(earlier)
                await self._carry_out(earlier)
            # Its own nonce: the same change made again later is another write, not a repetition of this one.
            write = self._outbox.put(
                key=call_key("WRITE", name, payload, nonce=uuid.uuid4().hex), name=name, target=target, company=company,
                payload=payload,
            )  # fmt: skip
            return await self._carry_out(write)

    async def settle(self, target: str) -> str | None:
        """Carries out what is left of the target's writes; answers the public id of the last, None when none were."""
        async with self._turns.setdefault(target, asyncio.Lock()):
            found = None
            for write in self._outbox.for_target(target):
                found = await self._carry_out(write)
            return found

    async def all_ended(self) -> None:
        """Waits until nothing is being sent any more."""
        for turn in list(self._turns.values()):
            async with turn:
                pass

    def unfinished(self) -> list[Write]:
        """All writes whose outcome is not known."""
        return [write for write in self._outbox.pending() if write.state is not State.REFUSED]

    async def _carry_out(self, write: Write) -> str:
        operation = OPERATIONS[write.name]
        content = codec.decode(write.payload, operation.content)
        self._mark(write, State.SENDING)
        try:
            public_id = await operation.send(self._client, content, write.key)
        except ApiError as error:
            if error.kind is not Kind.ALREADY_DONE:
                self._after_failure(write, error)
                raise
            public_id = await self._settled(write, content)
        except BaseException:
            self._mark(write, State.UNCLEAR)
            raise
        self._outbox.done(write.id)
        self.changed.emit()
        return public_id

    async def _settled(self, write: Write, content: object) -> str:
        """The key was used before: the write went through, only its answer was lost."""
        try:
            return await OPERATIONS[write.name].settle(self._client, content)
        except ApiError as error:
            self._mark(write, State.UNCLEAR, error.words)
            raise

    def _after_failure(self, write: Write, error: ApiError) -> None:
        if error.kind in OUTCOME_UNKNOWN:
            self._mark(write, State.UNCLEAR, error.words)
        elif error.kind in _NOT_SENT:
            self._mark(write, State.WAITING, error.words)
        else:
            self._outbox.done(write.id)
            self.changed.emit()

    def _mark(self, write: Write, state: State, words: str = "") -> None:
        self._outbox.mark(write.id, state, words)
        self.changed.emit()
