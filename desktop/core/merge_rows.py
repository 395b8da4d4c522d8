"""Rows without an identity of their own: which row of one version is which row of another, and their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from .same import READ_ONLY, same

BASE, MINE, THEIRS = "base", "mine", "theirs"
Token = tuple[str, int]
"""A row by where it comes from: its place in what was opened, or in the side that added it."""

PLACE = "sequence_no"
_NAMES = ("product_public_id", "article_number", "article_description")
_ALIKE = 0.5


class _Gone:
    def __repr__(self) -> str:
        return "GONE"


GONE: Any = _Gone()
"""A row that somebody has taken away."""


def is_list(value: Any) -> bool:
    """Whether it is a list of records; none at all counts as an empty one."""
    return value is None or (isinstance(value, tuple) and all(isinstance(row, msgspec.Struct) for row in value))


def tokens(
    base: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any]
) -> tuple[dict[Token, Any], dict[Token, Any]]:
    """The rows of both sides by token, each in its own order. What both have added alike is one row."""
    ours = {_token(MINE, place, known): mine[place] for place, known in enumerate(matches(base, mine))}
    added = {token: row for token, row in ours.items() if token[0] == MINE}
    others: dict[Token, Any] = {}
    for place, known in enumerate(matches(base, theirs)):
        token = _token(THEIRS, place, known)
        if known is None:
            twin = next((one for one, row in added.items() if same(bare(row), bare(theirs[place]))), None)
            if twin is not None:
                del added[twin]
                token = twin
        others[token] = theirs[place]
    return ours, others


def matches(base: Sequence[Any], side: Sequence[Any]) -> list[int | None]:
    """For each row of `side` its place in `base`, None when it is new: equal rows first, then those most alike."""
    found: list[int | None] = [None] * len(side)
    free = dict.fromkeys(range(len(base)))
    before, after = [bare(row) for row in base], [bare(row) for row in side]
    for place, row in enumerate(after):
        equal = [(abs(one - place), one) for one in free if same(before[one], row)]
        if equal:
            _, found[place] = nearest = min(equal)
            del free[nearest[1]]
    left = [place for place, known in enumerate(found) if known is None]
    pairs = [(-_likeness(before[one], after[place]), abs(one - place), place, one) for place in left for one in free]
    for unlike, _, place, one in sorted(pairs):
        known = one == place or _named_alike(before[one], after[place])
        if known and -unlike > _ALIKE and found[place] is None and one in free:
            found[place] = one
            del free[one]
    return found


def bare(row: Any) -> Any:
    """The row wherever it stands: without its number."""
    return msgspec.structs.replace(row, **{PLACE: 0}) if PLACE in row.__struct_fields__ else row


def numbered(merged: Sequence[Any]) -> tuple[Any, ...]:
    """The rows with the numbers of their places, where they have numbers."""
    return tuple(
        msgspec.structs.replace(row, **{PLACE: number}) if PLACE in row.__struct_fields__ else row
        for number, row in enumerate(merged)
    )


def reordered(side: Sequence[Token]) -> bool:
    """Whether the rows that were opened stand in another order than then."""
    places = [place for origin, place in side if origin == BASE]
    return places != sorted(places)


def common(side: Sequence[Token], other: Sequence[Token]) -> list[Token]:
    """The tokens of `side` that `other` has too, in the order of `side`."""
    there = set(other)
    return [token for token in side if token in there]


def woven(first: Sequence[Token], second: Sequence[Token]) -> list[Token]:
    """The order of `first`, with what only `second` has after the row it followed there."""
    result = list(first)
    before: Token | None = None
    for token in second:
        if token not in result:
            result.insert(result.index(before) + 1 if before is not None else 0, token)
        before = token
    return result


def _token(origin: str, place: int, known: int | None) -> Token:
    return (origin, place) if known is None else (BASE, known)


def _named_alike(one: Any, other: Any) -> bool:
    """Whether the rows are about the same thing; rows of a kind without such names go by the rest."""
    names = [name for name in _NAMES if name in one.__struct_fields__]
    return not names or any(getattr(one, name) and getattr(one, name) == getattr(other, name, None) for name in names)


def _likeness(one: Any, other: Any) -> float:
    """The share of members that are the same among those that say something, 0 to 1."""
    if type(one) is not type(other):
        return 0.0
    blank = type(one)()
    names = [name for name in one.__struct_fields__ if name not in (PLACE, READ_ONLY)]
    told = [name for name in names if any(not same(getattr(row, name), getattr(blank, name)) for row in (one, other))]
    return sum(same(getattr(one, name), getattr(other, name)) for name in told) / len(told) if told else 1.0
