"""What all sections share: read one record, read lists page by page, create, change."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, TypeVar

from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import Record
from desktop.core.records.common import CreatedView

from . import codec
from .endpoints import Endpoint
from .errors import Answer
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


class Section:
    """One part of the API. `faults` collects objects of lists that could not be read and were left out."""

    def __init__(self, transport: Transport, faults: list[ApiError]) -> None:
        self._transport = transport
        self._faults = faults

    async def _one(self, call: Endpoint, kind: type[T], ident: str, query: Mapping[str, object] | None = None) -> T:
        answer = await self._transport.send(call, ident, query=query)
        return record_of(answer, kind)

    async def _list(
        self, call: Endpoint, kind: type[T], ident: str | None = None, query: Mapping[str, object] | None = None
    ) -> list[T]:
        return (await self._counted(call, kind, ident, query))[0]

    async def _counted(
        self, call: Endpoint, kind: type[T], ident: str | None, query: Mapping[str, object] | None
    ) -> tuple[list[T], int]:
        """The rows that could be read, and how many the server sent."""
        answer = await self._transport.send(call, ident, query=query)
        faults: list[ApiError] = []
        try:
            rows = codec.decode_list(answer.raw, kind, faults)
        except ApiError as error:
            raise _placed(error, answer) from error.__cause__
        self._faults += [_placed(fault, answer) for fault in faults]
        return rows, len(rows) + len(faults)

    async def _pages(
        self, call: Endpoint, kind: type[T], ident: str | None, size: int, query: Mapping[str, object] | None = None
    ) -> AsyncIterator[list[T]]:
        """Pages until one is not full. A server that knows no paging answers everything at once: the end."""
        offset, before = 0, None
        while True:
            paged = {**(query or {}), "offset": offset, "limit": size}
            page, count = await self._counted(call, kind, ident, paged)
            if page and page == before:
                return
            yield page
            if count != size:
                return
            offset, before = offset + size, page
            await asyncio.sleep(0)

    async def _create(self, call: Endpoint, record: Record, key: str) -> str:
        answer = await self._transport.send(call, body=codec.encode_new(record), key=key)
        return record_of(answer, CreatedView).public_id or ""

    async def _replace(self, call: Endpoint, value: dict[str, Any], kind: type[T], key: str) -> T:
        """Sends the whole object; answers it as a record, for the API answers a PUT with nothing."""
        answer = await self._transport.send(call, body=codec.encode(codec.without_read_only(value)), key=key)
        return _decoded(codec.encode(value), kind, answer)

    async def _fresh(self, call: Endpoint, ident: str) -> dict[str, Any]:
        """What the server has now, with every member it sent."""
        answer = await self._transport.send(call, ident)
        try:
            return codec.read_object(answer.raw)
        except ApiError as error:
            raise _placed(error, answer) from error.__cause__


def record_of(answer: Answer, kind: type[T]) -> T:
    """The one record an answer holds. Raises ApiError(NOT_FOUND) for nothing, ApiError(NONSENSE) for something else."""
    return _decoded(answer.raw, kind, answer)


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
