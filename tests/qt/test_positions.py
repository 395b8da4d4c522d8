from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from desktop.qt.positions import place_of, without

# Small and large numbers share bytes at odd places: a hit across two positions is none.
Numbers = st.lists(st.integers(0, 2**32 - 1) | st.sampled_from([0, 1, 256, 65536, 2**24, 257]), unique=True)


@given(Numbers, st.integers(0, 2**32 - 1) | st.sampled_from([0, 1, 256, 65536, 2**24, 257]))
def test_the_place_is_that_of_the_number(numbers: list[int], at: int) -> None:
    assert place_of(array("I", numbers), at) == (numbers.index(at) if at in numbers else None)


@given(Numbers, Numbers)
def test_the_others_stay_in_order(numbers: list[int], gone: list[int]) -> None:
    positions = array("I", numbers)
    assert without(positions, gone).tolist() == [at for at in numbers if at not in gone]
    assert positions.tolist() == numbers


def test_many_at_once() -> None:
    positions = array("I", range(1000))
    assert without(positions, range(0, 1000, 2)).tolist() == list(range(1, 1000, 2))
