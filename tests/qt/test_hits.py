"""Narrowing what is found against looking through everything each time."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from desktop.qt.hits import Hits, first_hits, holding

TEXTS = st.lists(st.text(alphabet="abö1 ", max_size=6), max_size=20)
WORDS = st.lists(st.text(alphabet="abö1", min_size=1, max_size=3), min_size=1, max_size=3)
QUERIES = st.lists(st.lists(WORDS, max_size=2), max_size=5)


def plain(texts: list[str], readings: list[list[str]], positions: list[int]) -> Hits:
    found: Hits = [], array("I", positions)
    for words in readings:
        found = words, array("I", [at for at in positions if all(word in texts[at] for word in words)])
        if found[1]:
            break
    return found


@given(TEXTS, QUERIES)
def test_one_query_after_the_other_finds_what_each_finds_alone(
    texts: list[str], queries: list[list[list[str]]]
) -> None:
    positions = array("I", sorted(range(len(texts)), key=lambda at: (at * 7) % 5))
    shown: Hits = [], positions
    for readings in queries:
        shown = first_hits(texts, readings, [([], positions), shown])
        assert shown == plain(texts, readings, list(positions))


def test_of_few_positions_only_these_are_looked_at() -> None:
    texts = [f"{number} öberg" for number in range(100)]
    assert list(holding(texts, ["öberg", "7"], array("I", [77, 5, 7]))) == [77, 7]
