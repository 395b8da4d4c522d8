"""The one request loop: authorization, call ids, at most eight calls at once, repeated reads, errors as `ApiError`."""

from __future__ import annotations

import asyncio
import logging
import random
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode
from uuid import uuid4

from desktop.core.errors import ApiError, Kind

from . import errors
from .clock import Clock
from .credentials import Basic, Credentials
from .endpoints import Endpoint, catalogue
from .errors import Answer
from .har import Exchange, HarRecorder
from .keys import LONGEST
from .limits import retry_after
from .loopback import is_loopback
from .pacing import LONGEST_WAIT, Pacing

if TYPE_CHECKING:
    from .wire import Timeouts, Wire

log = logging.getLogger(__name__)

TRIES = 3
MEGABYTE = 1024 * 1024
MOST_BYTES = 200 * MEGABYTE
MOST_BYTES_OF_A_FILE = 25 * MEGABYTE
RETRY_WITHIN = 60.0
"""Seconds after its start in which a read may be tried again; two slow time-outs are enough waiting."""

BELIEVED_FOR = 30.0
"""Seconds in which a sign-in that was accepted need not be tried again; one that was refused stays refused."""

LOGIN = catalogue["POST authentication/apiauthenticate"]
FILE = catalogue["GET files/file/{id}"]
PROBE = catalogue["GET creditors/creditorsubs"]
"""A cheap read that every valid sign-in may make."""

_WORTH_ANOTHER_TRY = {Kind.UNREACHABLE, Kind.NO_ANSWER, Kind.TIMEOUT}
_PASSING_STATUS = {500, 502, 503, 504}


@dataclass(frozen=True)
class _Sending:
    """A call made ready: the same in every try."""

    call: Endpoint
    url: str
    headers: dict[str, str]
    body: bytes | None
    reference: str


class Transport:
    """Sends calls to one address with one sign-in. Raises ValueError for plain http to another computer."""

    def __init__(
        self,
        base_url: str,
        credentials: Credentials | None,
        *,
        recorder: HarRecorder | None = None,
        ssl_context: ssl.SSLContext | None = None,
        timeouts: Timeouts | None = None,
        backoff: float = 0.6,
        clock: Clock | None = None,
    ) -> None:
        if not base_url.startswith("https://") and not (base_url.startswith("http://") and is_loopback(base_url)):
            raise ValueError("only https, or http to this computer itself")
        self.pacing = Pacing(clock)
        self._base_url = base_url.rstrip("/")
        self._credentials = credentials
        self._recorder = recorder
        self._ssl_context = ssl_context
        self._timeouts = timeouts
        self._backoff = backoff
        self._opening = asyncio.Lock()
        self._probing = asyncio.Lock()
        self._wire: Wire | None = None
        self._under_way: set[asyncio.Task[Answer]] = set()
        self._refused = False
        self._accepted_until = 0.0
        self._closed = False

    async def send(
        self,
        call: Endpoint,
        ident: str | None = None,
        *,
        query: Mapping[str, object] | None = None,
        body: bytes | None = None,
        key: str | None = None,
    ) -> Answer:
        """Makes a call and returns its successful answer. Raises ApiError for everything else.

        `ident` fills the path's place holder. `key` is the UniqueApiCallId, which every write must have.
        """
        if not call.is_read and not (key and len(key) <= LONGEST):
            raise ValueError("a write needs a UniqueApiCallId of 1 to 50 characters")
        sending = self._sending(call, _url(call, ident, query), body, key)
        try:
            answer = await self._with_retries(sending)
        except ApiError as trouble:
            trouble.request, trouble.reference = call.name, sending.reference
            raise
        if answer.ok and not answer.is_page:
            return answer
        if answer.status == 401:
            raise await self._unauthorized(call, answer)
        raise errors.from_answer(call, answer)

    async def aclose(self) -> None:
        """Lets writes under way finish within five seconds, drops reads, closes the connections."""
        self._closed = True
        self.pacing.close()
        self._drop(reads_only=True)
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=5)
        self._drop(reads_only=False)
        if self._under_way:
            await asyncio.wait(self._under_way)
        wire, self._wire = self._wire, None
        if wire is not None:
            await wire.aclose()

    def _drop(self, *, reads_only: bool) -> None:
        for task in self._under_way:
            if catalogue[task.get_name()].is_read or not reads_only:
                _cancel_once(task)

    def _sending(self, call: Endpoint, url: str, body: bytes | None = None, key: str | None = None) -> _Sending:
        headers = {"Accept": "application/json, */*;q=0.5" if call is FILE else "application/json"}
        if self._credentials is not None:
            headers["Authorization"] = self._credentials.header()
        if body is not None:
            headers["Content-Type"] = "application/json"
        if key is not None:
            headers["UniqueApiCallId"] = key
        return _Sending(call, url, headers, body, key or uuid4().hex[:12])

    async def _with_retries(self, sending: _Sending) -> Answer:
        """A read is tried again after passing trouble; the time calls are held back is not counted against it."""
        left, clock = RETRY_WITHIN, self.pacing.clock
        for attempt in range(TRIES - 1 if sending.call.is_read else 0):
            await self.pacing.enter(sending.call)
            began = clock.now()
            trouble, answer = None, None
            try:
                answer = await self._entered(sending)
            except ApiError as why:
                trouble = why
            pause = self._pause(attempt, trouble, answer)
            left -= clock.now() - began + (pause or 0)
            if pause is None or left < 0:
                return _outcome(trouble, answer)
            if pause:
                await clock.sleep(pause)
        await self.pacing.enter(sending.call)
        return await self._entered(sending)

    def _pause(self, attempt: int, trouble: ApiError | None, answer: Answer | None) -> float | None:
        """Seconds until the next try; None when another one is of no use."""
        jitter = random.uniform(0, self._backoff * 2**attempt)  # noqa: S311
        if answer is None:
            return jitter if trouble and trouble.kind in _WORTH_ANOTHER_TRY else None
        asked = retry_after(answer.headers)
        if answer.status == 429:
            # The pacing keeps the pause, for all calls alike.
            return None if asked is not None and asked > LONGEST_WAIT else 0
        return max(jitter, asked or 0) if answer.status in _PASSING_STATUS else None

    async def _entered(self, sending: _Sending) -> Answer:
        """One try in a task of its own, which belongs to this transport: a write outlives its caller.

        A read whose caller is gone is cancelled, once only: a second cancellation would break into its tidying up.
        """
        task = asyncio.get_running_loop().create_task(self._exchange(sending), name=sending.call.name)
        self._under_way.add(task)
        task.add_done_callback(partial(self._done, sending.call))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if sending.call.is_read:
                _cancel_once(task)
            raise

    def _done(self, call: Endpoint, task: asyncio.Task[Answer]) -> None:
        self._under_way.discard(task)
        answer = None if task.cancelled() or task.exception() else task.result()
        self.pacing.leave(call, answer.status if answer else None, answer.headers if answer else {})

    async def _exchange(self, sending: _Sending) -> Answer:
        call, answer = sending.call, None
        exchange = Exchange(call.method, self._base_url + sending.url, sending.headers, sending.body)
        most_bytes = MOST_BYTES_OF_A_FILE if call is FILE else MOST_BYTES
        try:
            wire = self._wire or await self._open()
            answer = await wire.exchange(call.method, sending.url, sending.headers, sending.body, most_bytes)
        finally:
            if self._recorder is not None:
                self._recorder.record(exchange, answer)
        log.debug("%s: %d, %d bytes, %s", call.name, answer.status, answer.size, sending.reference)
        return replace(answer, request=call.name, reference=sending.reference)

    async def _open(self) -> Wire:
        async with self._opening:
            if self._closed:
                raise ApiError(Kind.UNREACHABLE)
            if self._wire is None:
                self._wire = await asyncio.to_thread(self._load)
            return self._wire

    def _load(self) -> Wire:
        from .wire import Timeouts, Wire  # in a thread: httpx and TLS take a quarter of a second

        return Wire(self._base_url, self._timeouts or Timeouts(), self._ssl_context)

    async def _unauthorized(self, call: Endpoint, answer: Answer) -> ApiError:
        """The API answers 401 for a wrong sign-in and for a wrong id alike; a read without an id tells them apart."""
        error = errors.from_answer(call, answer)
        if call not in (LOGIN, PROBE) and await self._is_signed_in():
            error.kind = Kind.NO_ACCESS
        elif isinstance(self._credentials, Basic):
            error.kind = Kind.WRONG_PASSWORD
        return error

    async def _is_signed_in(self) -> bool:
        async with self._probing:
            if self._refused or self.pacing.clock.now() < self._accepted_until:
                return not self._refused
            try:
                answer = await self._with_retries(self._sending(PROBE, PROBE.path))
            except ApiError:
                return True
            self._refused = answer.status == 401
            self._accepted_until = self.pacing.clock.now() + BELIEVED_FOR
            return not self._refused


def _outcome(trouble: ApiError | None, answer: Answer | None) -> Answer:
    if answer is None:
        raise trouble or ApiError(Kind.NO_ANSWER)
    return answer


def _cancel_once(task: asyncio.Task[Answer]) -> None:
    if not task.cancelling():
        task.cancel()


def _url(call: Endpoint, ident: str | None, query: Mapping[str, object] | None) -> str:
    before, brace, rest = call.path.partition("{")
    if bool(brace) != bool(ident):
        raise ValueError(f"{call.name}: the path's id is missing or too much")
    path = before + quote(ident or "", safe="") + rest.partition("}")[2]
    given = {name: value for name, value in (query or {}).items() if value is not None}
    return f"{path}?{urlencode(given, quote_via=quote)}" if given else path
