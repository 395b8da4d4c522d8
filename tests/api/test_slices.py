"""Arrays cut into groups, whatever they hold and however their bytes come."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.api import slices

TEXTS = st.text(st.sampled_from('{}[],"\\å😀 x'), max_size=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
OBJECTS = st.dictionaries(TEXTS, JSON, max_size=4)


def in_parts(raw: bytes, size: int) -> Iterator[bytes]:
    return (raw[start : start + size] for start in range(0, len(raw), size))


def read(raw: bytes, size: int = 7) -> list[Any]:
    return [json.loads(bytes(item)) for group in slices.groups(in_parts(raw, size)) for item in group]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "SLICE", 16)
    monkeypatch.setattr(slices, "MOST", 3)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    rows=st.lists(OBJECTS | JSON, max_size=20), indent=st.sampled_from([None, 1]), size=st.integers(1, 40), ascii_=...
)
@pytest.mark.usefixtures("small")
def test_nothing_is_lost_or_torn(rows: list[Any], indent: int | None, size: int, ascii_: bool) -> None:
    for separators in ((",", ":"), (" , ", " : ")):
        raw = json.dumps(rows, indent=indent, separators=separators, ensure_ascii=ascii_).encode()
        assert read(b" \n" + raw + b"\r\n", size) == rows


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows=st.lists(OBJECTS, min_size=1, max_size=9), at=st.integers(0, 10**6), size=st.integers(1, 40))
@pytest.mark.usefixtures("small")
def test_a_list_cut_off_is_no_list(rows: list[Any], at: int, size: int) -> None:
    raw = json.dumps(rows).encode()
    with pytest.raises(msgspec.DecodeError):
        read(raw[: at % len(raw)], size)


@pytest.mark.parametrize("raw", [b"", b"nul", b"{}", b"[1,2", b"[}]", b"[{},{}]]", b"[{},{}] x", b"]", b"[[},{]]"])
@pytest.mark.usefixtures("small")
def test_what_is_no_array(raw: bytes) -> None:
    for size in (1, 100):
        with pytest.raises(msgspec.DecodeError):
            read(raw, size)


def test_groups_are_small() -> None:
    rows = [{"N": number, "Rows": [{}, {}]} for number in range(100_000)]
    raw = json.dumps(rows, separators=(",", ":")).encode()
    sizes = [(len(group), sum(len(bytes(item)) for item in group)) for group in slices.groups((raw,))]
    assert sum(count for count, _ in sizes) == 100_000
    assert max(count for count, _ in sizes) == slices.MOST
    assert max(length for _, length in sizes) <= slices.SLICE


def test_one_element_larger_than_a_slice() -> None:
    rows = [{"Data": "A},{" * 400_000, "Next": [{}]}, {"Data": "B"}]
    assert read(json.dumps(rows).encode(), 65536) == rows
