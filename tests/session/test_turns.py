from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.session.turns import Turns


def test_one_alone_waits_for_nobody() -> None:
    turns = Turns()
    assert turns.take("a", 17.3) == 0
    assert turns.take("a", 17.3) == 0
    turns.leave("a")
    assert turns.take("b", 17.3) == 0


def test_twenty_at_once_keep_apart_within_a_second() -> None:
    turns = Turns()
    waits = sorted(turns.take(str(place), 99.9) for place in range(20))
    assert waits[0] == 0
    assert waits[-1] < 1
    assert min(after - before for before, after in pairwise(waits)) > 0.039


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=40))
def test_whoever_comes_whenever_waits_less_than_a_second(moments: list[float]) -> None:
    turns = Turns()
    assert all(0 <= turns.take(str(place), moment) < 1 for place, moment in enumerate(moments))
