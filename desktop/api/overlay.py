"""The body of a PUT: what the server has, with only our changes laid over it.

A PUT replaces the whole object, so members that we do not show, or do not even know, are sent back as they were read.
"""

from __future__ import annotations

from typing import Any

from desktop.core import dates
from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import Record

from .codec import READ_ONLY, decode, encode, members, without_read_only


def overlay(fresh: dict[str, Any], before: Record, after: Record) -> bytes:
    """The body that turns `fresh` (as just read) into what the person wants. Raises as `merged` does."""
    return encode(without_read_only(merged(fresh, before, after)))


def merged(fresh: dict[str, Any], before: Record, after: Record) -> dict[str, Any]:
    """`fresh` with every member that differs between `before` and `after` replaced.

    Nested records are merged member by member, lists are replaced whole. Raises ApiError(CHANGED_MEANWHILE) naming the
    members that somebody else has changed to something else since `before` was read.
    """
    now = decode(encode(fresh), type(before))
    conflicts: list[str] = []
    result = _laid_over(fresh, members(now or type(before)()), members(before), members(after), "", conflicts)
    if conflicts:
        raise ApiError(Kind.CHANGED_MEANWHILE, members=tuple(conflicts))
    return result


def untouched(now: Record, before: Record, after: Record) -> bool:
    """Whether nothing of what differs between `before` and `after` has reached `now`.

    Asked of the old values, not the new ones: a server may write what it was given in a way of its own.
    """
    has, old, new = members(now), members(before), members(after)
    changed = [name for name in new if name != READ_ONLY and not _same(old[name], new[name])]
    return bool(changed) and all(_same(has[name], old[name]) for name in changed)


def _laid_over(
    fresh: dict[str, Any],
    now: dict[str, Any],
    old: dict[str, Any],
    new: dict[str, Any],
    under: str,
    conflicts: list[str],
) -> dict[str, Any]:
    result = dict(fresh)
    for name, wanted in new.items():
        had, has, raw = old[name], now[name], fresh.get(name)
        if _same(had, wanted) or name == READ_ONLY:
            continue
        if all(isinstance(side, dict) for side in (raw, has, had, wanted)):
            result[name] = _laid_over(raw, has, had, wanted, f"{under}{name}.", conflicts)  # type: ignore[arg-type]
            continue
        if not _same(has, had) and not _same(has, wanted):
            conflicts.append(under + name)
        result[name] = wanted
    return result


def _same(one: Any, other: Any) -> bool:
    """Equal in meaning: dates by moment, amounts without their read-only value."""
    if one == other:
        return True
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(name == READ_ONLY or _same(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, str) and isinstance(other, str) and one[:4].isdigit() and other[:4].isdigit():
        return _same_moment(one, other)
    return False


def _same_moment(one: str, other: str) -> bool:
    if not all("-" in text and (" " in text or "T" in text) for text in (one, other)):
        return False
    try:
        return dates.read(one) == dates.read(other)
    except ValueError:
        return False
