"""Each of the 196 views in every form it may travel in: nothing known is lost, and what is broken is named."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.api import codec
from desktop.core import dates
from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import Record

from .test_records import OURS
from .wire_forms import DATES, ENUMS, LISTS, MODELS, OBJECTS, POOLS, Forms, kept

every_view = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), database=None)
"""Each example is an object of every view: what hypothesis draws for one is drawn for all."""
CHANCES = st.integers(0, 2**32 - 1)

WRONG: dict[str, list[Any]] = {"bool": ["perhaps", [], {}], "int": ["much", 2.5, [], True], "double": ["12,5", {}, []]}
"""What cannot be read as a member of a type; of the others, a list where one is wanted and a number for a text."""


def read(view: str, plain: Any) -> Record:
    record = codec.decode(codec.encode(plain), OURS[view])
    assert isinstance(record, Record)
    return record


@every_view
@given(pools=POOLS, chance=CHANCES)
def test_every_form_is_read_and_nothing_known_is_lost(pools: dict[str, list[Any]], chance: int) -> None:
    for view in OBJECTS:
        plain = Forms(pools, f"{view} {chance}").object(view, whole=chance % 2 == 0)
        record = read(view, plain)
        assert (view, kept(plain, view, codec.members(record))) == (view, [])
        assert codec.decode(codec.encode(record), OURS[view]) == record


@pytest.mark.parametrize("view", OBJECTS)
def test_nothing_and_nulls(view: str) -> None:
    empty = OURS[view]()
    assert read(view, {}) == empty
    assert read(view, dict.fromkeys(MODELS[view])) == empty
    assert codec.decode(b"", OURS[view]) is None
    assert codec.decode(b" null\n", OURS[view]) is None


@every_view
@given(pools=POOLS, chance=CHANCES)
def test_one_broken_object_is_named_and_the_list_survives(pools: dict[str, list[Any]], chance: int) -> None:
    for view in filter(MODELS.__getitem__, OBJECTS):
        forms = Forms(pools, f"{view} {chance}")
        member = forms.dice.choice(sorted(MODELS[view]))
        good = forms.objects(view, 1, 2)
        broken = {**forms.object(view), member: forms.dice.choice(wrong(MODELS[view][member]))}
        faults: list[ApiError] = []
        rows = codec.decode_list(codec.encode([good[0], broken, *good[1:]]), OURS[view], faults)
        assert rows == [read(view, plain) for plain in good]
        named = [(fault.kind, fault.members[0].split("[")[0]) for fault in faults]
        assert named == [(Kind.NONSENSE, f"{view}.{member}")]
        with pytest.raises(ApiError) as caught:
            read(view, broken)
        assert caught.value.members[0].split("[")[0] == f"{view}.{member}"


def wrong(kind: str) -> list[Any]:
    kind = kind.rstrip("?").replace("int64", "int")
    if kind.startswith("["):
        return [{}, "text", 7, *([item] for item in wrong(kind[1:-1]))]
    if kind in ENUMS:
        return [{}, [], 1.5, True]
    return WRONG.get(kind, [7, [], "text"] if kind in MODELS else [7, [], {}])


@every_view
@given(pools=POOLS, chance=CHANCES)
def test_lists(pools: dict[str, list[Any]], chance: int) -> None:
    for view, one in LISTS.items():
        forms = Forms(pools, f"{view} {chance}")
        plain = [forms.dice.choice([None, item, item, item]) for item in forms.objects(one, 0, 4)]
        faults: list[ApiError] = []
        rows = codec.decode_list(codec.encode(plain), OURS[one], faults)
        assert rows == [read(one, item) for item in plain if item is not None]
        assert faults == []


@settings(max_examples=500, deadline=None)
@given(text=DATES)
def test_every_form_of_a_date_is_understood(text: str) -> None:
    moment = dates.read(text)
    assert (moment is None) == (not text or text.startswith("0001-01-01"))


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b'{"Name": "\\ud83d"}', "\ufffd"),
        (b'{"Name": "\\ud83d\\ude00"}', "\U0001f600"),
        (b'{"Name": "\\ude00\\ud83d", "X": {"\\ud83d": ["\\uDfff"]}}', "\ufffd\ufffd"),
        (b'\xef\xbb\xbf{"Name": "\\u0000\\uffff"}', "\x00\uffff"),
    ],
)
def test_half_a_character_and_a_byte_order_mark(raw: bytes, name: str) -> None:
    record = codec.decode(raw, OURS["DebtorView"])
    assert record is not None
    assert record == OURS["DebtorView"](name=name)
    assert codec.encode(codec.read_object(raw))


@pytest.mark.parametrize("raw", [b"[" * 100_000, b'{"X":' * 100_000, b'{"X":' + b"[" * 9999 + b"]" * 9999 + b"}"])
def test_an_abyss_is_nonsense(raw: bytes) -> None:
    for call in (codec.decode, codec.decode_list):
        with pytest.raises(ApiError) as caught:
            call(raw, OURS["DebtorView"])
        assert caught.value.kind is Kind.NONSENSE
    with pytest.raises(ApiError):
        codec.read_object(raw)
