"""Three versions of a record made one: what was opened, what I made of it, and what somebody else has written since.

Changes of different members go together. A member that both changed, and to different things, is a conflict: it is
told, and stands as mine until a person has decided.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeVar

import msgspec

from . import merge_rows as rows
from .records.common import AmountView
from .same import same

T = TypeVar("T")

_WHOLE = (AmountView,)
"""Records that are one value: a sum of one side in the currency of the other would be neither's."""

Path = tuple[str | int, ...]
"""Names of members from the outside in; a row is named by its place in the list that was opened."""

ORDER = "order"
"""The last part of the path when both have put the rows of a list in another order."""


class Side(StrEnum):
    """Whose version of a member is taken."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True)
class Conflict:
    """A member both have changed to something else. A row that one of them took away is `rows.GONE`."""

    path: Path
    base: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True)
class Merged(Generic[T]):
    """`value` with both sides' changes, `conflicts` in it as decided; `taken` names what only the others changed."""

    value: T
    conflicts: tuple[Conflict, ...] = ()
    taken: tuple[Path, ...] = ()


def merge(base: T, mine: T, theirs: T, decided: Mapping[Path, Side] | None = None) -> Merged[T]:
    """Records, or mappings of values by name. `decided` says whose version a conflict takes; without it, mine.

    Members are compared by meaning (`core.same`). Lists of records are merged row by row, other lists whole.
    """
    work = _Merge(dict(decided or {}))
    return Merged(work.value((), base, mine, theirs), tuple(work.conflicts), tuple(dict.fromkeys(work.taken)))


@dataclass
class _Merge:
    decided: dict[Path, Side]
    conflicts: list[Conflict] = field(default_factory=list)
    taken: list[Path] = field(default_factory=list)

    def value(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        if same(mine, theirs) or same(base, theirs):
            return mine
        if all(type(one) is type(base) and isinstance(one, msgspec.Struct) for one in (base, mine, theirs)) and not (
            isinstance(base, _WHOLE)
        ):
            return self._record(path, base, mine, theirs)
        if all(isinstance(one, Mapping) for one in (base, mine, theirs)):
            return self._mapping(path, base, mine, theirs)
        if same(base, mine):
            self.taken.append(path)
            return theirs
        if all(rows.is_list(one) for one in (base, mine, theirs)):
            return self._rows(path, base or (), mine or (), theirs or ())
        return self.choose(path, base, mine, theirs)

    def choose(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        """A conflict, and the side it takes for now."""
        self.conflicts.append(Conflict(path, base, mine, theirs))
        return theirs if self.decided.get(path) is Side.THEIRS else mine

    def _record(self, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        names = base.__struct_fields__
        merged = {n: self.value((*path, n), getattr(base, n), getattr(mine, n), getattr(theirs, n)) for n in names}
        return msgspec.structs.replace(mine, **merged)

    def _mapping(self, path: Path, base: Any, mine: Any, theirs: Any) -> dict[str, Any]:
        names = dict.fromkeys((*base, *mine, *theirs))
        return {n: self.value((*path, n), base.get(n), mine.get(n), theirs.get(n)) for n in names}

    def _rows(self, path: Path, base: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any]) -> tuple[Any, ...]:
        ours, others = rows.tokens(base, mine, theirs)
        kept: dict[rows.Token, Any] = {}
        for token in dict.fromkeys((*ours, *others)):
            row = self._row(path, token, base, ours.get(token, rows.GONE), others.get(token, rows.GONE))
            if row is not rows.GONE:
                kept[token] = row
        return rows.numbered([kept[token] for token in self._order(path, list(ours), list(others)) if token in kept])

    def _row(self, path: Path, token: rows.Token, base: Sequence[Any], mine: Any, theirs: Any) -> Any:
        if token[0] != rows.BASE:
            if mine is rows.GONE:
                self.taken.append(path)
            return theirs if mine is rows.GONE else mine
        was, place = base[token[1]], (*path, token[1])
        if mine is not rows.GONE and theirs is not rows.GONE:
            return self.value(place, rows.bare(was), rows.bare(mine), rows.bare(theirs))
        if mine is theirs:
            return rows.GONE
        left = theirs if mine is rows.GONE else mine
        if not same(rows.bare(left), rows.bare(was)):
            return self.choose(place, was, mine, theirs)
        if theirs is rows.GONE:
            self.taken.append(path)
        return rows.GONE

    def _order(self, path: Path, ours: list[rows.Token], others: list[rows.Token]) -> list[rows.Token]:
        first, second = ours, others
        if rows.reordered(others):
            differs = rows.common(ours, others) != rows.common(others, ours)
            mine_moved = rows.reordered(ours)
            if not mine_moved or (differs and self.choose((*path, ORDER), (), ours, others) is others):
                first, second = others, ours
            if not mine_moved:
                self.taken.append(path)
        return rows.woven(first, second)
