"""Positions put among others, against sorting all of them."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from desktop.qt.placing import placed

VALUES = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=20)


@given(VALUES, st.sets(st.integers(0, 19)), st.booleans(), st.booleans(), st.booleans())
def test_all_stand_as_if_they_had_been_sorted(
    values: list[tuple[int, int]], some: set[int], first: bool, second: bool, only_first: bool
) -> None:
    parts = [(lambda at: values[at][0], first), (lambda at: values[at][1], second)][: 1 if only_first else 2]

    def in_order(positions: list[int]) -> array[int]:
        found = sorted(positions)
        for by, descending in reversed(parts):
            found.sort(key=by, reverse=descending)
        return array("I", found)

    every = range(len(values))
    kept, fresh = ([at for at in every if (at in some) is there] for there in (False, True))
    assert placed(in_order(kept), in_order(fresh), parts) == in_order([*every])
