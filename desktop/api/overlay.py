"""The body of a PUT: what the server has, with only our changes laid over it.

A PUT replaces the whole object, so members that we do not show, or do not even know, are sent back as they were read.
"""

from __future__ import annotations

from typing import Any

import msgspec

from desktop.core.errors import ApiError, Kind
from desktop.core.merge import Path, merge
from desktop.core.records.base import Record
from desktop.core.same import same

from .codec import READ_ONLY, decode, encode, members, without_read_only


def overlay(fresh: dict[str, Any], before: Record, after: Record) -> bytes:
    """The body that turns `fresh` (as just read) into what the person wants. Raises as `merged` does."""
    return encode(without_read_only(merged(fresh, before, after)))


def merged(fresh: dict[str, Any], before: Record, after: Record) -> dict[str, Any]:
    """`fresh` with every member that differs between `before` and `after` replaced (`core.merge`).

    Nested records are merged member by member, lists of records row by row. Raises ApiError(CHANGED_MEANWHILE) naming
    the members that somebody else has changed to something else since `before` was read.
    """
    now = decode(encode(fresh), type(before)) or type(before)()
    result = merge(before, after, now)
    if result.conflicts:
        names = tuple(wire_name(before, conflict.path) for conflict in result.conflicts)
        raise ApiError(Kind.CHANGED_MEANWHILE, members=names)
    return _laid_over(fresh, members(now), members(result.value))


def wire_name(record: Record, path: Path) -> str:
    """How the API calls the member at `path`, such as `CreditorContact.FirstName` or `Records.2.UnitPrice`."""
    words: list[str] = []
    value: Any = record
    for part in path:
        if isinstance(part, int):
            words.append(str(part))
            value = value[part]
        else:
            known = {one.name: one.encode_name for one in msgspec.structs.fields(value)} if value is not None else {}
            words.append(known.get(part, part))
            value = getattr(value, part, None)
    return ".".join(words)


def untouched(now: Record, before: Record, after: Record) -> bool:
    """Whether nothing of what differs between `before` and `after` has reached `now`.

    Asked of the old values, not the new ones: a server may write what it was given in a way of its own.
    """
    has, old, new = members(now), members(before), members(after)
    changed = [name for name in new if name != READ_ONLY and not same(old[name], new[name])]
    return bool(changed) and all(same(has[name], old[name]) for name in changed)


def _laid_over(fresh: dict[str, Any], has: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """`fresh` with what differs between how it was read and what is wanted."""
    result = dict(fresh)
    for name, value in wanted.items():
        if name == READ_ONLY or same(has[name], value):
            continue
        raw = fresh.get(name)
        if isinstance(raw, dict) and isinstance(has[name], dict) and isinstance(value, dict):
            result[name] = _laid_over(raw, has[name], value)
        else:
            result[name] = value
    return result
