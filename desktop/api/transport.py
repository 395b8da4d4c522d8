"""The one request loop: authorization, call ids, at most eight calls at once, repeated reads, errors as `ApiError`."""

from __future__ import annotations

import asyncio
import logging
import random
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode
from uuid import uuid4

from desktop.core.errors import ApiError, Kind

from . import errors
from .credentials import Basic, Credentials
from .endpoints import Endpoint, catalogue
from .errors import Answer, PoolExhausted
from .har import Exchange, HarRecorder
from .keys import LONGEST
from .loopback import is_loopback
from .pacing import AT_ONCE, ErrorBudget

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
_PASSING_STATUS = {502, 503, 504}


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
        backoff: float = 0.3,
    ) -> None:
        if not base_url.startswith("https://") and not (base_url.startswith("http://") and is_loopback(base_url)):
            raise ValueError("only https, or http to this computer itself")
        self.budget = ErrorBudget()
        self._base_url = base_url.rstrip("/")
        self._credentials = credentials
        self._recorder = recorder
        self._ssl_context = ssl_context
        self._timeouts = timeouts
        self._backoff = backoff
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._opening = asyncio.Lock()
        self._probing = asyncio.Lock()
        self._wire: Wire | None = None
        self._retired: list[Wire] = []
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
        for task in self._under_way:
            if task.get_name().startswith("GET "):
                task.cancel()
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=5)
        for task in list(self._under_way):
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        for wire in (self._wire, *self._retired):
            if wire is not None:
                await wire.aclose()
        self._wire, self._retired = None, []

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
        until = monotonic() + RETRY_WITHIN
        for attempt in range(TRIES - 1 if sending.call.is_read else 0):
            try:
                answer = await self._shielded(sending)
            except ApiError as trouble:
                if trouble.kind not in _WORTH_ANOTHER_TRY or monotonic() > until:
                    raise
            else:
                if answer.status not in _PASSING_STATUS or monotonic() > until:
                    return answer
            await asyncio.sleep(self._backoff * 2**attempt * random.uniform(0.5, 1.5))  # noqa: S311 - jitter
        return await self._shielded(sending)

    async def _shielded(self, sending: _Sending) -> Answer:
        """One try that outlives its caller: httpx loses a connection of its pool when a request is cancelled.

        The answer nobody waits for is dropped. The task belongs to this transport, which waits for it when closing.
        """
        await self._slots.acquire()
        task = asyncio.get_running_loop().create_task(self._exchange(sending), name=sending.call.name)
        self._under_way.add(task)
        task.add_done_callback(self._done)
        return await asyncio.shield(task)

    def _done(self, task: asyncio.Task[Answer]) -> None:
        self._under_way.discard(task)
        self._slots.release()
        if not task.cancelled():
            task.exception()

    async def _exchange(self, sending: _Sending) -> Answer:
        call, answer = sending.call, None
        exchange = Exchange(call.method, self._base_url + sending.url, sending.headers, sending.body)
        try:
            answer = await self._over_the_wire(sending)
        finally:
            if self._recorder is not None:
                self._recorder.record(exchange, answer)
        self.budget.note(answer.status)
        log.debug("%s: %d, %d bytes, %s", call.name, answer.status, len(answer.raw), sending.reference)
        return Answer(answer.status, answer.raw, answer.headers, call.name, sending.reference)

    async def _over_the_wire(self, sending: _Sending) -> Answer:
        most_bytes = MOST_BYTES_OF_A_FILE if sending.call is FILE else MOST_BYTES
        what = (sending.call.method, sending.url, sending.headers, sending.body, most_bytes)
        wire = await self._open()
        try:
            return await wire.exchange(*what)
        except PoolExhausted:
            wire = await self._reopen(wire)
        try:
            return await wire.exchange(*what)
        except PoolExhausted as why:
            raise ApiError(Kind.UNREACHABLE) from why

    async def _open(self) -> Wire:
        async with self._opening:
            if self._closed:
                raise ApiError(Kind.UNREACHABLE)
            if self._wire is None:
                self._wire = await asyncio.to_thread(self._load)
            return self._wire

    async def _reopen(self, broken: Wire) -> Wire:
        """A new pool for one whose places are stranded. The old one may be in use and is closed with the session."""
        async with self._opening:
            if self._wire is broken:
                self._retired.append(broken)
                self._wire = await asyncio.to_thread(self._load)
        return await self._open()

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
            if self._refused or monotonic() < self._accepted_until:
                return not self._refused
            try:
                answer = await self._with_retries(self._sending(PROBE, PROBE.path))
            except ApiError:
                return True
            self._refused = answer.status == 401
            self._accepted_until = monotonic() + BELIEVED_FOR
            return not self._refused


def _url(call: Endpoint, ident: str | None, query: Mapping[str, object] | None) -> str:
    before, brace, rest = call.path.partition("{")
    if bool(brace) != bool(ident):
        raise ValueError(f"{call.name}: the path's id is missing or too much")
    path = before + quote(ident or "", safe="") + rest.partition("}")[2]
    given = {name: value for name, value in (query or {}).items() if value is not None}
    return f"{path}?{urlencode(given, quote_via=quote)}" if given else path
