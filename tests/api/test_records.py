"""The records against the published models: every view, every member, its wire name and its type."""

from __future__ import annotations

import importlib
import json
import pkgutil
from decimal import Decimal
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin

import msgspec
import pytest

from desktop.core import records
from desktop.core.records.base import Record, WireEnum

FACTS = json.loads((Path(__file__).parents[1] / "facts" / "models.json").read_text("utf-8"))
SIMPLE = {bool: {"bool"}, int: {"int", "int64"}, Decimal: {"double"}, str: {"str", "guid", "datetime", "base64"}}


def _everything() -> dict[str, Any]:
    names: dict[str, Any] = {}
    for module in pkgutil.iter_modules(records.__path__):
        names |= vars(importlib.import_module(f"desktop.core.records.{module.name}"))
    return names


OURS = _everything()


def fits(published: str, kind: Any) -> bool:
    if published.endswith("?"):
        return NoneType in get_args(kind) and any(fits(published[:-1], part) for part in get_args(kind))
    if published.startswith("["):
        return get_origin(kind) is tuple and fits(published[1:-1], get_args(kind)[0])
    if isinstance(kind, type) and issubclass(kind, Record | WireEnum):
        return kind.__name__ == published
    return published in SIMPLE.get(kind, ())


@pytest.mark.parametrize("name", FACTS["models"])
def test_view(name: str) -> None:
    published = FACTS["models"][name]
    if "@list" in published:
        assert get_args(OURS[name]) == (OURS[published["@list"]], ...)
        return
    ours = {field.encode_name: field.type for field in msgspec.structs.fields(OURS[name])}
    assert set(ours) == set(published)
    for member, kind in published.items():
        assert fits(kind, ours[member]), f"{member}: {kind} is {ours[member]}"


@pytest.mark.parametrize("name", FACTS["enums"])
def test_enum(name: str) -> None:
    published = FACTS["enums"][name]
    assert set(OURS[name].names) == set(published)
    assert OURS[name].by_number == {number: name for name, number in published.items() if isinstance(number, int)}


def test_all_are_there() -> None:
    assert len(FACTS["models"]) == 196
