"""Reads request bodies against the published views and makes empty ones to answer with.

Assumed of the real server's JSON reader: member names in any case, unknown members ignored, numbers accepted for
enums; null for a value type, a wrong type or an unknown enum name stops the call with 500.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from desktop.core import dates

from .currencies import decimals_of
from .shape_actions import ACTIONS
from .shape_enums import ENUMS
from .shape_enums_more import MORE_ENUMS
from .shape_models import MODELS
from .shape_more import MORE

Wire = dict[str, Any]

NO_GUID = "00000000-0000-0000-0000-000000000000"
NO_DATE = "0001-01-01T00:00:00"
_GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.I)


class Unreadable(Exception):
    """The body is not what the call takes; the text names the member."""


def _sections(*texts: str) -> Iterator[tuple[str, dict[str, str]]]:
    for text in texts:
        for block in re.split(r"\n(?=\S)", text.strip()):
            name, _, members = block.partition(":")
            yield name, dict(member.split("=", 1) for member in members.split())


VIEWS: dict[str, dict[str, str]] = dict(_sections(MODELS, ACTIONS, MORE))
ENUM_NAMES: dict[str, dict[str, int]] = {
    name: {member: int(number) for member, number in members.items()} for name, members in _sections(ENUMS, MORE_ENUMS)
}
_ZERO: Wire = {"bool": False, "int": 0, "int64": 0, "double": 0.0, "guid": NO_GUID, "datetime": NO_DATE}


@cache
def _empty(view: str) -> Wire:
    return {name: _zero(kind) for name, kind in VIEWS[view].items()}


def _zero(kind: str) -> Any:
    if kind.endswith("?"):
        return None
    if kind in ENUM_NAMES:
        names = ENUM_NAMES[kind]
        return "Unknown" if "Unknown" in names else next(iter(names))
    return _ZERO[kind]


def full(view: str, known: Wire | None = None, **members: Any) -> Wire:
    """A `view` with all its members: `known` and `members` where given, else empty."""
    return {**_empty(view), **(known or {}), **members}


def sparse(view: str, value: Wire) -> Wire:
    """`value` without the members that are empty, for keeping; `full` brings them back."""
    empty = _empty(view)
    return {name: member for name, member in value.items() if member != empty[name]}


def amount(ore: int, currency: str = "SEK") -> Wire:
    """An AmountView of `ore` minor units."""
    return {"CurrencyCode": currency, "Value": ore, "ValueForView": ore / 10 ** decimals_of(currency)}


def read(view: str, value: object, where: str = "") -> Wire:
    """`value` as a whole `view`. Raises Unreadable."""
    if not isinstance(value, dict):
        raise Unreadable(f"{where or view}: expected an object")
    kinds, given = VIEWS[view], {str(name).lower(): member for name, member in value.items()}
    known = {
        name: _member(kinds[name], given[name.lower()], f"{where}{name}") for name in kinds if name.lower() in given
    }
    if view == "AmountView" and "Value" in known:
        known["ValueForView"] = known["Value"] / 10 ** decimals_of(known.get("CurrencyCode"))
    return full(view, known)


def read_list(view: str, value: object) -> list[Wire]:
    """A plain array of `view`. Raises Unreadable."""
    if not isinstance(value, list):
        raise Unreadable(f"expected a list of {view}")
    return [read(view, one, f"[{place}].") for place, one in enumerate(value)]


def _member(kind: str, value: object, where: str) -> Any:
    if value is None:
        if kind.endswith("?"):
            return None
        raise Unreadable(f"{where}: null")
    kind = kind.rstrip("?")
    if kind.startswith("["):
        if not isinstance(value, list):
            raise Unreadable(f"{where}: expected a list")
        return [_member(kind[1:-1], one, f"{where}[{place}]") for place, one in enumerate(value)]
    if kind in VIEWS:
        return read(kind, value, f"{where}.")
    if kind in ENUM_NAMES:
        return _enum(kind, value, where)
    return _plain(kind, value, where)


def _enum(kind: str, value: object, where: str) -> str:
    names = ENUM_NAMES[kind]
    for name, number in names.items():
        if (isinstance(value, str) and name.lower() == value.lower()) or (type(value) is int and number == value):
            return name
    raise Unreadable(f"{where}: no name of {kind}")


def _plain(kind: str, value: object, where: str) -> Any:
    if kind == "bool" and isinstance(value, bool):
        return value
    if kind in ("int", "int64") and type(value) is int and abs(value) < 2 ** (31 if kind == "int" else 63):
        return value
    if kind == "double" and type(value) in (int, float):
        return value
    if isinstance(value, str):
        if kind == "datetime":
            return _moment(value, where)
        if kind == "guid" and _GUID.fullmatch(value):
            return value.lower()
        if kind in ("str", "base64"):
            return value
    raise Unreadable(f"{where}: wrong type for {kind}")


def _moment(value: str, where: str) -> str:
    try:
        moment = dates.read(value)
    except ValueError:
        raise Unreadable(f"{where}: no date") from None
    return dates.write(moment).replace("T", " ") if moment else NO_DATE
