"""Every view in every form it may travel in, generated from the published models and not from our own records."""

from __future__ import annotations

import json
import random
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

FACTS = json.loads((Path(__file__).parents[1] / "facts" / "models.json").read_text("utf-8"))
MODELS: dict[str, dict[str, str]] = FACTS["models"]
ENUMS: dict[str, dict[str, Any]] = FACTS["enums"]
LISTS = {name: members["@list"] for name, members in MODELS.items() if "@list" in members}
OBJECTS = [name for name in MODELS if name not in LISTS]

Wire = st.SearchStrategy[Any]

_DAY = st.dates().map(str)
_CLOCK = st.times().map(lambda clock: clock.replace(microsecond=0).isoformat())
_FRACTION = st.sampled_from(["", ".5", ".563", ".5630298", ".563029812"])
_ZONE = st.sampled_from(["", "Z", "+01:00", "+0200", "-11:30", "+00:00"])
DATES = st.sampled_from(["0001-01-01T00:00:00", "0001-01-01T00:00:00Z", "0001-01-01 00:00:00+01:00", ""]) | st.one_of(
    _DAY,
    st.tuples(_DAY, st.sampled_from(["T", " "]), _CLOCK, _FRACTION, _ZONE).map("".join),
)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False) | st.sampled_from(
    [Decimal("-0"), Decimal("1E+400"), Decimal("1E-400"), Decimal("1234567890.12345678901234567890")]
)
SIMPLE: dict[str, Wire] = {
    "str": st.text(max_size=12),
    "guid": st.uuids().map(str) | st.sampled_from(["00000000-0000-0000-0000-000000000000", "{NOT-A-GUID}"]),
    "base64": st.binary(max_size=6).map(lambda raw: raw.hex()),
    "datetime": DATES,
    "bool": st.booleans(),
    "int": st.integers(-(2**31), 2**31 - 1) | st.integers(),
    "int64": st.integers(-(2**63), 2**63 - 1) | st.integers(-(10**40), 10**40),
    "double": NUMBERS,
}
LOOSE: dict[str, Wire] = {
    "int": st.integers(-(10**6), 10**6).flatmap(lambda n: st.sampled_from([str(n), Decimal(f"{n}.0")])),
    "double": st.integers(-(10**6), 10**6) | NUMBERS.map(str),
    "bool": st.sampled_from(["true", "false"]),
}
UNKNOWN = st.none() | st.integers() | st.text(max_size=3) | st.just({"Deep": [{"er": [1.5]}]})


@cache
def values(kind: str, *, loose: bool) -> Wire:
    """A member's values. `loose` adds what is not published but harmless: nulls, numbers as text."""
    if kind.endswith("?"):
        return st.none() | values(kind[:-1], loose=loose)
    if kind.startswith("["):
        inner = values(kind[1:-1], loose=loose)
        return st.lists(st.none() | inner if loose else inner, max_size=2)
    if kind in ENUMS:
        numbers = [number for number in ENUMS[kind].values() if isinstance(number, int)]
        plain: Wire = st.sampled_from([*ENUMS[kind], "BrandNew", *numbers, 4711])
    else:
        plain = st.deferred(lambda: objects(kind, loose=loose)) if kind in MODELS else SIMPLE[kind]
    return st.one_of(plain, st.none(), LOOSE.get(kind, st.none())) if loose else plain


@cache
def objects(name: str, *, loose: bool = True, whole: bool = False) -> Wire:
    """Objects of a view with some or (`whole`) all of its members, in any order, and perhaps one nobody knows."""
    members = {member: values(kind, loose=loose) for member, kind in MODELS[name].items()}
    always, perhaps = (members, {}) if whole else ({}, members)
    given = st.fixed_dictionaries(always, optional={**perhaps, "BrandNewMember": UNKNOWN})
    return st.builds(_in_another_order, given, st.integers(0, 2**32 - 1))


def _in_another_order(given: dict[str, Any], chance: int) -> dict[str, Any]:
    """Shuffled by one number, for drawing the order member by member takes as long as drawing the members."""
    items = list(given.items())
    random.Random(chance).shuffle(items)
    return dict(items)


POOL = 8
POOLS: Wire = st.fixed_dictionaries(
    {
        **{kind: st.lists(wire, min_size=POOL, max_size=POOL) for kind, wire in SIMPLE.items()},
        **{f"loose {kind}": st.lists(wire, min_size=POOL, max_size=POOL) for kind, wire in LOOSE.items()},
        "unknown": st.lists(UNKNOWN, min_size=POOL, max_size=POOL),
    }
)
"""Values of every simple kind, from which `Forms` makes objects of any view: drawn once for all of them."""


class Forms:
    """Objects of any view as `objects` makes them, from drawn `pools`; the same `chance` makes the same again."""

    def __init__(self, pools: dict[str, list[Any]], chance: str) -> None:
        self.pools = pools
        self.dice = random.Random(chance)

    def object(self, name: str, *, whole: bool = False, depth: int = 0) -> dict[str, Any]:
        """Some or all members in any order, perhaps one nobody knows; the deeper, the fewer."""
        often = 1.0 if whole else 0.5 / (1 + depth)
        members = [(member, kind) for member, kind in MODELS[name].items() if self.dice.random() < often]
        given = {member: self.value(kind, depth) for member, kind in members}
        if self.dice.random() < 0.3:
            given["BrandNewMember"] = self.dice.choice(self.pools["unknown"])
        return _in_another_order(given, self.dice.randrange(2**32))

    def value(self, kind: str, depth: int) -> Any:
        """A member's value; null, or a number as text, is not published but harmless."""
        chance = self.dice.random()
        if chance < 0.2:
            return None
        if kind.endswith("?"):
            return self.value(kind[:-1], depth)
        if kind.startswith("["):
            return [self.value(kind[1:-1], depth) for _ in range(self.dice.randrange(3))]
        if kind in ENUMS:
            numbers = [number for number in ENUMS[kind].values() if isinstance(number, int)]
            return self.dice.choice([*ENUMS[kind], "BrandNew", *numbers, 4711])
        if kind in MODELS:
            return self.object(kind, depth=depth + 1)
        return self.dice.choice(self.pools[f"loose {kind}" if chance < 0.4 and kind in LOOSE else kind])

    def objects(self, name: str, least: int, most: int) -> list[dict[str, Any]]:
        """So many objects of a view."""
        return [self.object(name) for _ in range(self.dice.randint(least, most))]


def kept(sent: Any, kind: str, got: Any) -> list[str]:
    """Where `got` (a record written again) differs from what `sent` said; members not sent may hold their default."""
    if sent is None or sent == got:
        return []
    kind = kind.rstrip("?")
    if kind.startswith("["):
        rest = [item for item in sent if item is not None]
        pairs = list(zip(rest, got, strict=False))
        lost = [] if len(rest) == len(got) else [f"{len(rest)} != {len(got)}"]
        return lost + [fault for one, two in pairs for fault in kept(one, kind[1:-1], two)]
    if kind in MODELS:
        known = MODELS[kind].items()
        return [f"{name} {fault}" for name, of in known if name in sent for fault in kept(sent[name], of, got[name])]
    return [] if _same(sent, kind, got) else [f"{sent!r} became {got!r}"]


def _same(sent: Any, kind: str, got: Any) -> bool:
    if kind in ENUMS:
        names = {number: name for name, number in ENUMS[kind].items()}
        return bool(got == (names.get(sent, str(sent))))
    if kind == "bool":
        return bool(got is (sent == "true"))
    return kind in ("int", "int64", "double") and Decimal(str(sent)) == Decimal(str(got))
