from __future__ import annotations

import subprocess
import sys
from array import array

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop.qt import by_rank

RANKS = st.lists(st.integers(0, 5) | st.just(2**32 - 1), min_size=1, max_size=60)


@given(RANKS, st.data())
def test_positions_stand_in_the_order_of_their_ranks_and_equals_as_they_stood(
    ranks: list[int], data: st.DataObject
) -> None:
    positions = data.draw(st.permutations(range(len(ranks))))[: data.draw(st.integers(0, len(ranks)))]
    given_, of = array("I", positions), array("I", ranks)
    assert list(by_rank.laid(given_, of)) == sorted(positions, key=ranks.__getitem__)
    assert given_.tolist() == positions
    given_.append(7)


@given(st.integers(1, 60).flatmap(lambda size: st.tuples(st.just(size), st.permutations(range(size)))))
def test_each_position_knows_where_it_stands(drawn: tuple[int, list[int]]) -> None:
    size, positions = drawn
    stood = by_rank.places(array("I", positions), size + 1)
    assert [positions[at] for at in stood[:size]] == list(range(size))


def test_numpy_is_loaded_beside_the_loop(qtbot: QtBot) -> None:
    qtbot.waitUntil(by_rank.load)


def test_a_list_knows_nothing_of_numpy_before_it_sorts_many_rows() -> None:
    words = (
        "import sys; from desktop.qt.rows import Rows, Sort; rows = Rows(str, str); rows.declare('a', str); "
        "rows.sort_view('', [Sort('a', True)]); rows.settle(); rows.load('bac'); print('numpy' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
