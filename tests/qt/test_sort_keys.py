"""Sorting by ranks against comparing values, while these change."""

from __future__ import annotations

import random
from array import array
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.qt import sort_keys
from desktop.qt.collation import swedish_key
from desktop.qt.sort_keys import SortKeys

NUMBERS = st.integers(-3, 3)
TEXTS = st.text(alphabet="abåÖ 1", max_size=3)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("rank"), st.integers(1, 20)),
        st.tuples(st.just("update"), st.integers(0, 30)),
        st.tuples(st.just("extend"), st.integers(1, 4)),
        st.tuples(st.just("sort"), st.booleans()),
    ),
    max_size=20,
)


def expected(values: list[Any], positions: list[int], *, descending: bool) -> list[int]:
    def key(at: int) -> Any:
        return swedish_key(values[at]) if isinstance(values[at], str) else values[at]

    return sorted(positions, key=key, reverse=descending)


@pytest.mark.parametrize("kind", [NUMBERS, TEXTS])
@given(data=st.data(), steps=STEPS, loose=st.integers(0, 5))
def test_whatever_happens_between_positions_are_sorted_by_their_values(
    kind: st.SearchStrategy[Any], data: st.DataObject, steps: list[tuple[str, Any]], loose: int
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sort_keys, "_LOOSE", loose)
        values = data.draw(st.lists(kind, max_size=25))
        keys = SortKeys[Any](lambda value: value)
        keys.extend(values)
        for what, given_ in steps:
            if what == "rank":
                for _ in range(given_):
                    keys.rank_some(7)
            elif what == "update" and given_ < len(values):
                values[given_] = data.draw(kind)
                keys.update(given_, values[given_])
            elif what == "extend":
                fresh = data.draw(st.lists(kind, min_size=given_, max_size=given_))
                values += fresh
                keys.extend(fresh)
            elif what == "sort":
                positions = data.draw(st.permutations(range(len(values))))[: data.draw(st.integers(0, 30))]
                found = keys.sorted(array("I", positions), descending=given_)
                assert list(found) == expected(values, positions, descending=given_)


def test_what_changes_while_ranks_are_made_is_in_its_place() -> None:
    """A value that changes in the middle of it must not spoil the ranks of its neighbours."""
    chance = random.Random(4)
    values = [chance.randrange(50) for _ in range(400)]
    keys = SortKeys[int](lambda value: value)
    keys.extend(values)
    while not keys.is_ranked():
        keys.rank_some(20)
        at = chance.randrange(400)
        values[at] = chance.randrange(50)
        keys.update(at, values[at])
    positions = chance.sample(range(400), 390)
    assert list(keys.sorted(positions, descending=True)) == expected(values, positions, descending=True)


def test_ranks_are_given_up_when_too_much_has_changed() -> None:
    """Then memory holds no list of what changed: during the first reading that is everything."""
    keys = SortKeys[int](lambda value: value)
    keys.extend(range(300))
    while not keys.is_ranked():
        keys.rank_some(100)
    keys.extend(range(200))
    assert keys.is_ranked()
    keys.extend([1])
    assert not keys.is_ranked()
    assert not keys._loose
    assert not keys._since
