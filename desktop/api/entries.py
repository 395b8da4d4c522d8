"""From a thing as it is read to the entry as it is written, where the API has two shapes for the same thing."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import EMPTY_GUID, Record

from . import codec
from .overlay import overlay

T = TypeVar("T", bound=Record)

_TOTALS = ("TotalIncVAT", "TotalExclVATNoDiscount", "TotalExclVAT")
"""Of a row; the server works them out, and they would be wrong for a row that is changed."""


def entry_members(view: dict[str, Any], kind: type[Record]) -> dict[str, Any]:
    """The members of an entry of `kind`, as they came in `view`; the customer's id is taken out of its record."""
    debtor = view.get("Debtor")
    view = {"DebtorPublicId": debtor.get("DebtorPublicId") if isinstance(debtor, dict) else EMPTY_GUID, **view}
    if isinstance(rows := view.get("Records"), list):
        view["Records"] = [without_totals(row) for row in rows if row]
    names = (member.encode_name for member in msgspec.structs.fields(kind))
    return {name: view[name] for name in names if name in view}


def entry_of(view: Record, kind: type[T]) -> T:
    """The entry that would make `view`. Raises ApiError(NONSENSE) when the shapes do not fit."""
    entry = codec.decode(codec.encode(entry_members(codec.members(view), kind)), kind)
    if entry is None:
        raise ApiError(Kind.NONSENSE, members=(kind.__name__,))
    return entry


def entry_body(fresh: dict[str, Any], before: Record, entry: Record) -> bytes:
    """The body that turns `fresh` (as just read) into `entry`, only where that differs from `before` (as read earlier).

    Raises ApiError(CHANGED_MEANWHILE) as `overlay.merged` does.
    """
    kind = type(entry)
    return overlay(entry_members(fresh, kind), entry_of(before, kind), entry)


def without_totals(row: dict[str, Any]) -> dict[str, Any]:
    """A row's members but for what the server works out."""
    return {name: value for name, value in row.items() if name not in _TOTALS}
