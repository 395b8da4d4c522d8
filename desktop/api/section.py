"""What all sections share: read one record, read lists page by page, create, change."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import date
from typing import Any, TypeVar

from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import Record
from desktop.core.records.common import CreatedView

from . import codec
from .endpoints import Endpoint
from .errors import Answer
from .overlay import merged
from .transport import Transport

T = TypeVar("T", bound=Record)
F = TypeVar("F", bound=Callable[..., Any])

PAGE = 1000
"""Rows of a page. More at once would freeze the interface while they are decoded."""


def calls(*endpoints: Endpoint) -> Callable[[F], F]:
    """Notes on a method which published calls it makes; docs/api-coverage.md is made from these notes."""

    def note(method: F) -> F:
        method.__dict__["endpoints"] = endpoints
        return method

    return note


def span(since: date, until: date) -> dict[str, object]:
    """The query of calls that answer what happened from one Stockholm day to another, both included."""
    return {"from": since.isoformat(), "to": until.isoformat()}


class Section:
    """One part of the API. `faults` collects objects of lists that could not be read and were left out."""

    def __init__(self, transport: Transport, faults: list[ApiError]) -> None:
        self._transport = transport
        self._faults = faults

    async def _one(self, call: Endpoint, kind: type[T], ident: str, query: Mapping[str, object] | None = None) -> T:
        answer = await self._transport.send(call, ident, query=query)
        return record_of(answer, kind)

    async def _list(
        self,
        call: Endpoint,
        kind: type[T],
        ident: str | None = None,
        query: Mapping[str, object] | None = None,
        *,
        body: bytes | None = None,
        key: str | None = None,
    ) -> list[T]:
        answer = await self._transport.send(call, ident, query=query, body=body, key=key)
        return (await self._rows(answer, kind))[0]

    async def _rows(self, answer: Answer, kind: type[T]) -> tuple[list[T], int]:
        """The rows that could be read, and how many the server sent. Others get their turn after each thousand."""
        rows: list[T] = []
        faults: list[ApiError] = []
        count = 0
        try:
            for group in codec.groups(answer.parts, kind):
                rows += codec.decode_group(group, kind, faults)
                count += len(group)
                await asyncio.sleep(0)
        except ApiError as error:
            raise _placed(error, answer) from error.__cause__
        self._faults += [_placed(fault, answer) for fault in faults]
        return rows, count

    async def _pages(
        self, call: Endpoint, kind: type[T], ident: str | None, size: int, query: Mapping[str, object] | None = None
    ) -> AsyncIterator[list[T]]:
        """Pages until one is not full. A server that knows no paging answers everything at once: the end."""
        offset, before = 0, None
        while True:
            paged = {**(query or {}), "offset": offset, "limit": size}
            page, count = await self._rows(await self._transport.send(call, ident, query=paged), kind)
            if page and page == before:
                return
            yield page
            if count != size:
                return
            offset, before = offset + size, page

    async def _create(self, call: Endpoint, record: Record, key: str) -> str:
        return created(await self._transport.send(call, body=codec.encode_new(record), key=key))

    async def _ask(
        self, call: Endpoint, record: Record, kind: type[T], *, ident: str | None = None, key: str | None = None
    ) -> T:
        """Sends a record, answers another. Reads that travel as a write have no `key`."""
        answer = await self._transport.send(call, ident, body=codec.encode_new(record), key=key)
        return record_of(answer, kind)

    async def _do(self, call: Endpoint, ident: str, key: str, query: Mapping[str, object] | None = None) -> None:
        """A write without a body whose answer says nothing."""
        await self._transport.send(call, ident, query=query, key=key)

    async def _send(self, call: Endpoint, record: Record, key: str) -> None:
        """A write of one record whose answer says nothing."""
        await self._transport.send(call, body=codec.encode_new(record), key=key)

    async def _update(
        self,
        read: Endpoint,
        write: Endpoint,
        ident: str,
        before: T,
        after: T,
        key: str,
        query: Mapping[str, object] | None = None,
    ) -> T:
        """Reads what the server has, lays the difference of `before` and `after` over it, writes the whole."""
        fresh = await self._fresh(read, ident, query)
        return await self._replace(write, merged(fresh, before, after), type(before), key)

    async def _replace(self, call: Endpoint, value: dict[str, Any], kind: type[T], key: str) -> T:
        """Sends the whole object; answers it as a record, for the API answers a PUT with nothing."""
        answer = await self._transport.send(call, body=codec.encode(codec.without_read_only(value)), key=key)
        return _decoded(codec.encode(value), kind, answer)

    async def _fresh(self, call: Endpoint, ident: str, query: Mapping[str, object] | None = None) -> dict[str, Any]:
        """What the server has now, with every member it sent."""
        answer = await self._transport.send(call, ident, query=query)
        try:
            return codec.read_object(answer.raw)
        except ApiError as error:
            raise _placed(error, answer) from error.__cause__


def record_of(answer: Answer, kind: type[T]) -> T:
    """The one record an answer holds. Raises ApiError(NOT_FOUND) for nothing, ApiError(NONSENSE) for something else."""
    return _decoded(answer.raw, kind, answer)


def created(answer: Answer) -> str:
    """The public id of what was made. Without one ApiError(NONSENSE): something may have been made all the same."""
    made = codec.decode(answer.raw, CreatedView) if answer.raw.strip() else None
    if made is None or not made.public_id:
        raise _placed(ApiError(Kind.NONSENSE), answer)
    return made.public_id


def yes_or_no(answer: Answer) -> bool:
    """The truth value an answer holds. Raises ApiError(NONSENSE) for something else."""
    try:
        return codec.read_bool(answer.raw)
    except ApiError as error:
        raise _placed(error, answer) from error.__cause__


def _decoded(raw: bytes, kind: type[T], answer: Answer) -> T:
    try:
        record = codec.decode(raw, kind)
    except ApiError as error:
        raise _placed(error, answer) from error.__cause__
    if record is None:
        raise _placed(ApiError(Kind.NOT_FOUND), answer)
    return record


def _placed(error: ApiError, answer: Answer) -> ApiError:
    error.status, error.request, error.reference = answer.status, answer.request, answer.reference
    return error
