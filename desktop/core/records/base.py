"""What all records share: frozen structs with the wire's own names, and enums that forgive."""

from __future__ import annotations

from typing import ClassVar, Self, TypeVar

import msgspec

Guid = str
EMPTY_GUID = "00000000-0000-0000-0000-000000000000"

WireDate = str
"""A date as it travelled; `core.dates.read` makes a Stockholm datetime of it. Text, so that nothing is lost on the way back."""

UNSET_DATE = "0001-01-01T00:00:00"


class Record(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One view of the API. Members have Python names; the wire's name stands beside each."""


R = TypeVar("R", bound=Record)


class WireEnum(str):
    """The name of an enum value. Unknown names are kept as they came; numbers become names where the number is known.

    `wire` lists the published names with their numbers, `?` where the API publishes none.
    """

    __slots__ = ()
    wire: ClassVar[str] = ""
    names: ClassVar[tuple[str, ...]] = ()
    by_number: ClassVar[dict[int, str]] = {}

    def __init_subclass__(cls) -> None:
        pairs = [item.split("=") for item in cls.wire.split()]
        cls.names = tuple(name for name, _ in pairs)
        cls.by_number = {int(number): name for name, number in pairs if number != "?"}

    @classmethod
    def read(cls, value: object) -> Self:
        """Accepts a name or a number in any of the forms the API uses. Raises TypeError for anything else."""
        if isinstance(value, str):
            return cls(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return cls(cls.by_number.get(value, str(value)))
        raise TypeError(f"{cls.__name__} cannot be read from {type(value).__name__}")

    @property
    def known(self) -> bool:
        """Whether the name is one the API has published."""
        return str(self) in self.names


def packed(record: Record) -> msgspec.Raw:
    """The record for keeping on this computer, numbers exact."""
    return msgspec.Raw(msgspec.json.encode(record, enc_hook=str))


def unpacked(raw: msgspec.Raw, kind: type[R]) -> R | None:
    """What `packed` kept; None when another version of the program kept it otherwise."""
    try:
        return msgspec.json.decode(raw, type=kind, dec_hook=_read_enum)
    except (msgspec.MsgspecError, ValueError):
        return None


def _read_enum(kind: type[WireEnum], value: object) -> WireEnum:
    return kind.read(value)
