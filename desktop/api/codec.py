"""Records from JSON and JSON from records, forgiving towards the API and exact with numbers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from types import NoneType
from typing import Any, TypeVar, get_args

import msgspec

from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import EMPTY_GUID, UNSET_DATE, Record, WireEnum

from . import slices

T = TypeVar("T", bound=Record)

READ_ONLY = "ValueForView"
"""The guide: ValueForView "shall be omitted when calling the API"."""

_AT = re.compile(r"`\$(?:\[\.\.\.\]|\[\d+\])*\.?([^`]*)`")
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_UNREADABLE = (msgspec.DecodeError, ValueError, RecursionError)
_ENCODER = msgspec.json.Encoder(enc_hook=str, decimal_format="number")


def decode(raw: bytes, kind: type[T]) -> T | None:
    """One record; None for an empty body and for `null`. Raises ApiError(NONSENSE) when it cannot be read."""
    if _is_nothing(raw):
        return None
    try:
        record: T = _decoder(kind).decode(raw)
        return record
    except _UNREADABLE:
        return _mended(raw, kind)


def decode_list(raw: bytes, kind: type[T], faults: list[ApiError] | None = None) -> list[T]:
    """A plain list of records in one go. An object that cannot be read is left out and told in `faults`."""
    told = [] if faults is None else faults
    return [record for group in groups((raw,), kind) for record in decode_group(group, kind, told)]


def groups(parts: Sequence[bytes], kind: type[Record]) -> Iterator[list[msgspec.Raw]]:
    """The undecoded objects of a plain list, some at a time. Raises ApiError(NONSENSE) when it is no list."""
    if len(parts) < 32 and _is_nothing(b"".join(part[:32] for part in parts)):
        return
    try:
        yield from slices.groups(parts)
    except _UNREADABLE as why:
        raise ApiError(Kind.NONSENSE, words=str(why), members=(kind.__name__,)) from why


def decode_group(group: Sequence[msgspec.Raw], kind: type[T], faults: list[ApiError]) -> list[T]:
    """The records of one group. An object that cannot be read is left out and told in `faults`, the rest survives."""
    try:
        return _list_decoder(kind).decode(b"[" + b",".join(group) + b"]")
    except _UNREADABLE:
        return list(_one_by_one(group, kind, faults))


def decode_kept(raw: bytes, kind: type[T]) -> list[T]:
    """A short list that `encode` has written. Raises ApiError(NONSENSE) when it cannot be read."""
    try:
        return _list_decoder(kind).decode(raw)
    except _UNREADABLE as why:
        raise ApiError(Kind.NONSENSE, words=str(why), members=(kind.__name__,)) from why


def read_object(raw: bytes) -> dict[str, Any]:
    """The members of one JSON object as they came, numbers exact. Raises ApiError(NONSENSE) for anything else."""
    try:
        value = _plain(raw)
    except _UNREADABLE as why:
        raise ApiError(Kind.NONSENSE) from why
    if not isinstance(value, dict):
        raise ApiError(Kind.NONSENSE)
    return value


def encode(value: object) -> bytes:
    """JSON in UTF-8; a Decimal is written as a number with all its digits."""
    return _ENCODER.encode(value)


def encode_new(record: Record) -> bytes:
    """The body that creates `record`: without what is not set, so that the server's own defaults hold."""
    return encode(_set_members(members(record)))


def encode_many(records: Iterable[Record]) -> bytes:
    """The body that creates all of `records`."""
    return encode([_set_members(members(record)) for record in records])


def read_bool(raw: bytes) -> bool:
    """A bare `true` or `false`, in any case, with or without quotation marks. Raises ApiError(NONSENSE)."""
    word = raw.strip().strip(b'"').lower()
    if word not in (b"true", b"false"):
        raise ApiError(Kind.NONSENSE)
    return word == b"true"


def members(record: Record) -> dict[str, Any]:
    """The record as it would travel: a dict of wire names and JSON's own types, fractions as Decimal."""
    return read_object(encode(record))


def without_read_only(value: Any) -> Any:
    """The same value without every ValueForView."""
    if isinstance(value, dict):
        return {name: without_read_only(inner) for name, inner in value.items() if name != READ_ONLY}
    return [without_read_only(inner) for inner in value] if isinstance(value, list) else value


def _is_nothing(raw: bytes) -> bool:
    return len(raw) < 32 and raw.strip() in (b"", b"null")


def _set_members(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {name: inner for name, inner in value.items() if inner not in (None, EMPTY_GUID, UNSET_DATE)}
        return {name: _set_members(inner) for name, inner in kept.items() if name != READ_ONLY}
    return [_set_members(inner) for inner in value] if isinstance(value, list) else value


@lru_cache(maxsize=4096, typed=True)
def _read_enum(kind: type[WireEnum], value: object) -> WireEnum:
    return kind.read(value)


@cache
def _decoder(kind: type[T]) -> msgspec.json.Decoder[T]:
    return msgspec.json.Decoder(kind, dec_hook=_read_enum)


def prepare(kinds: Iterable[type[Record]]) -> None:
    """Makes what reads lists of these, up to 20 ms a kind; meant for a thread."""
    for kind in kinds:
        _list_decoder(kind)


@cache
def _list_decoder(kind: type[T]) -> msgspec.json.Decoder[list[T]]:
    return msgspec.json.Decoder(list[kind], dec_hook=_read_enum)  # type: ignore[valid-type]


@cache
def _lax_decoder(kind: type[T]) -> msgspec.json.Decoder[T]:
    return msgspec.json.Decoder(kind, dec_hook=_read_enum, strict=False)


def _one_by_one(items: Sequence[msgspec.Raw], kind: type[T], faults: list[ApiError]) -> Iterator[T]:
    for item in items:
        try:
            record = decode(bytes(item), kind)
        except ApiError as fault:
            faults.append(fault)
        else:
            if record is not None:
                yield record


def _mended(raw: bytes, kind: type[T]) -> T:
    """Reads again with nulls taken out where the published model has none, and with `"12"` and `12.0` as 12."""
    try:
        record: T = _lax_decoder(kind).decode(encode(_without_wrong_nulls(_plain(raw), kind)))
    except _UNREADABLE as why:
        found = _AT.search(str(why))
        member = f"{kind.__name__}.{found[1]}" if found and found[1] else kind.__name__
        raise ApiError(Kind.NONSENSE, words=str(why), members=(member,)) from why
    return record


def _plain(raw: bytes) -> Any:
    """JSON as Python's own types. Half a character, left over where a text was cut, becomes U+FFFD."""
    text = raw.decode("utf-8-sig")
    if _HALF.search(text):
        return _mended_texts(json.loads(text, parse_float=Decimal, parse_constant=_refused))
    return json.loads(text, parse_float=Decimal, parse_constant=_refused)


def _refused(word: str) -> None:
    raise ValueError(f"{word} is no JSON")


def _mended_texts(value: Any) -> Any:
    if isinstance(value, dict):
        return {_mended_texts(name): _mended_texts(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_mended_texts(inner) for inner in value]
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if isinstance(value, str) else value


def _without_wrong_nulls(value: Any, kind: type[Record] | None) -> Any:
    if isinstance(value, list):
        return [_without_wrong_nulls(item, kind) for item in value if item is not None]
    if kind is None or not isinstance(value, dict):
        return value
    plan = _plan(kind)
    kept = {name: inner for name, inner in value.items() if inner is not None or plan.get(name, (True, None))[0]}
    return {name: _without_wrong_nulls(inner, plan.get(name, (True, None))[1]) for name, inner in kept.items()}


@cache
def _plan(kind: type[Record]) -> dict[str, tuple[bool, type[Record] | None]]:
    """For each wire name: may it be null, and which record does it hold (alone or in a list)."""
    plan = {}
    for member in msgspec.structs.fields(kind):
        parts = set(_leaves(member.type))
        inner = next((part for part in parts if isinstance(part, type) and issubclass(part, Record)), None)
        plan[member.encode_name] = (NoneType in parts, inner)
    return plan


def _leaves(kind: Any) -> Iterator[Any]:
    inner = get_args(kind)
    if not inner:
        yield kind
    for part in inner:
        yield from _leaves(part)
