"""What every kind of write has: its content, how it is sent, and how one sees that it was carried out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from desktop.api.client import Billecta
from desktop.api.overlay import untouched
from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import Record


class Named(Record, frozen=True):
    """An operation on one object, by its public id."""

    id: str


@dataclass(frozen=True)
class Operation:
    """`send` answers the object's public id; `settle` answers it for a write that went through earlier, or raises.

    `settle` raises ApiError(REFUSED, NOT_FOUND or NO_ACCESS) when it sees that the write did not go through.
    `creates`: the public id is not known before. `final`: it cannot be undone, so it is sent for the person who asked
    for it, never on the way to something else. `momentary`: an order that is worth something only while somebody waits
    for it; when its answer is lost it is given up, and the person starts another.
    """

    content: type[Any]
    send: Callable[[Billecta, Any, str], Awaitable[str]]
    settle: Callable[[Billecta, Any], Awaitable[str]]
    creates: bool = False
    final: bool = False
    momentary: bool = False


NOT_THERE = frozenset({Kind.REFUSED, Kind.NOT_FOUND, Kind.NO_ACCESS})
"""What `settle` raises when it has seen that nothing was carried out."""


def not_done(what: str) -> ApiError:
    """The error of a `settle` that sees that the write did not go through."""
    return ApiError(Kind.REFUSED, request=what)


def changed(public_id: str, now: Record, before: Record, after: Record) -> str:
    """Answers the id when something of the change has arrived; the server may write it in a way of its own."""
    if untouched(now, before, after):
        raise not_done("update")
    return public_id


async def gone(reading: Awaitable[Any], public_id: str) -> str:
    """Answers the id of what is deleted: the API answers for it as for what one may not see."""
    try:
        await reading
    except ApiError as error:
        if error.kind in (Kind.NO_ACCESS, Kind.NOT_FOUND):
            return public_id
        raise
    raise not_done("delete")
