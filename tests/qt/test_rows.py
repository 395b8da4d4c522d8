"""Sorting, view and words against the plain way of doing it."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from desktop.qt.collation import swedish_key
from desktop.qt.rows import Rows


@dataclass(frozen=True)
class Item:
    id: str
    name: str
    amount: int


NAMES = st.text(alphabet="abåäöÅ 12", max_size=4)
ITEMS = st.builds(Item, st.sampled_from([str(number) for number in range(12)]), NAMES, st.integers(-3, 3))
SORTS = {"name": lambda item: item.name, "amount": lambda item: item.amount}


def expected(records: dict[str, Item], column: str, descending: bool, least: int, words: str) -> list[Item]:
    shown = [item for item in records.values() if item.amount >= least]
    shown = [item for item in shown if all(word in item.name.casefold() for word in words.casefold().split())]
    if column == "name":
        return sorted(shown, key=lambda item: swedish_key(item.name), reverse=descending)
    return sorted(shown, key=lambda item: item.amount, reverse=descending)


def shown(rows: Rows[Item]) -> list[Item]:
    return [rows.at(row) for row in range(len(rows.visible))]


@given(
    st.lists(ITEMS, max_size=12),
    st.lists(st.tuples(st.lists(ITEMS, max_size=4), st.sets(st.sampled_from("0123456789"), max_size=3)), max_size=4),
    st.sampled_from(sorted(SORTS)),
    st.booleans(),
    st.integers(-3, 1),
    st.lists(NAMES, max_size=3),
)
def test_any_sequence_shows_what_plain_python_shows(
    first: list[Item],
    patches: list[tuple[list[Item], set[str]]],
    column: str,
    descending: bool,
    least: int,
    typed: list[str],
) -> None:
    rows = Rows[Item](lambda item: item.id, lambda item: item.name)
    rows.sort(column, SORTS[column], descending=descending)
    rows.view(lambda item: item.amount >= least)
    rows.load(first)
    held = {item.id: item for item in first}
    words = ""
    assert shown(rows) == expected(held, column, descending, least, words)
    for words in typed:
        rows.filter(words)
        assert shown(rows) == expected(held, column, descending, least, words)
    for changed, removed in patches:
        rows.patch(changed, removed)
        for key in removed:
            held.pop(key, None)
        held |= {item.id: item for item in changed}
        assert shown(rows) == expected(held, column, descending, least, words)
        for row, item in enumerate(shown(rows)):
            assert rows.row_of(item.id) == row


def test_words_match_in_any_order_and_case() -> None:
    rows = Rows[Item](lambda item: item.id, lambda item: item.name)
    rows.load([Item("1", "Östermalms Städ AB", 0), Item("2", "Åsa Öberg", 0)])
    rows.filter("städ ÖST")
    assert [item.id for item in shown(rows)] == ["1"]
    rows.filter("ö")
    assert [item.id for item in shown(rows)] == ["1", "2"]


def test_a_change_that_moves_nothing_keeps_the_very_list() -> None:
    rows = Rows[Item](lambda item: item.id, lambda item: item.name)
    rows.load([Item(str(number), "a", number) for number in range(5)])
    rows.sort("amount", lambda item: item.amount, descending=True)
    before = rows.visible
    assert rows.patch([Item("3", "b", 3)]) == ([3], False)
    assert rows.visible is before


def test_as_many_gone_as_come_is_told_as_a_move() -> None:
    rows = Rows[Item](lambda item: item.id, lambda item: item.name)
    rows.load([Item(str(number), "a", number) for number in range(5)])
    assert rows.patch([Item("9", "b", 9)], removed=["0"]) == ([], True)
