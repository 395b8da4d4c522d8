"""The API's views as a plain reader has them: the same members, enums as text, no rules. A floor to measure by."""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

import msgspec

from desktop.core.records.base import Record, WireEnum


@cache
def plain(kind: type[Record]) -> type[msgspec.Struct]:
    """A struct with the wire's own names."""
    members = [(member.encode_name, _plain(member.type), None) for member in msgspec.structs.fields(kind)]
    return msgspec.defstruct(kind.__name__, members, gc=False)


def _plain(kind: Any) -> Any:
    if isinstance(kind, type) and issubclass(kind, WireEnum):
        return str | int
    if isinstance(kind, type) and issubclass(kind, Record):
        return plain(kind)
    origin, inner = get_origin(kind), tuple(_plain(part) for part in get_args(kind))
    if origin in (Union, UnionType):
        return Union[inner]  # noqa: UP007
    return origin[inner] if origin and inner else kind
