"""Whether two values mean the same, though a server may have written them in a way of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from . import dates

READ_ONLY = "value_for_view"
_READ_ONLY = frozenset({READ_ONLY, "ValueForView"})
"""The guide: ValueForView "shall be omitted when calling the API"."""


def same(one: Any, other: Any) -> bool:
    """Equal in meaning: dates by moment, amounts without their read-only value, records and JSON alike."""
    if one is other or one == other:
        return True
    if isinstance(one, msgspec.Struct) and type(one) is type(other):
        names = [name for name in one.__struct_fields__ if name not in _READ_ONLY]
        return all(same(getattr(one, name), getattr(other, name)) for name in names)
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(name in _READ_ONLY or same(one[name], other[name]) for name in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
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
