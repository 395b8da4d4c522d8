"""Sorting, view and words against the plain way of doing it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.qt import sort_keys
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


def make(items: list[Item]) -> Rows[Item]:
    rows = Rows[Item](lambda item: item.id, lambda item: item.name, VIEWS)
    for column, key in SORTS.items():
        rows.declare(column, key)
    rows.load(items)
    return rows


def shown(rows: Rows[Item]) -> list[Item]:
    return [rows.at(row) for row in range(len(rows.visible))]


VIEWS = {"all": None, "credit": lambda item: item.amount < 0, "dear": lambda item: item.amount > 1}


def expected_order(held: dict[str, Item], sorts: list[tuple[str, bool]], view: str, words: str) -> list[Item]:
    keep = VIEWS[view]
    shown = [item for item in held.values() if keep is None or keep(item)]
    for column, descending in sorts:
        key = (lambda item: swedish_key(item.name)) if column == "name" else SORTS[column]
        shown.sort(key=key, reverse=descending)
    return [item for item in shown if all(word in item.name.casefold() for word in words.casefold().split())]


STEPS = st.one_of(
    st.tuples(st.just("sort"), st.sampled_from(sorted(SORTS)), st.booleans()),
    st.tuples(st.just("view"), st.sampled_from(sorted(VIEWS))),
    st.tuples(st.just("words"), st.text(alphabet="abåäöÅ ", max_size=4)),
    st.tuples(st.just("prepare"), st.sampled_from(sorted(SORTS)), st.integers(1, 12), st.integers(1, 30)),
    st.tuples(st.just("patch"), st.lists(ITEMS, max_size=4), st.sets(st.sampled_from("0123456789"), max_size=3)),
)


@given(st.lists(ITEMS, max_size=12), st.lists(STEPS, max_size=12), st.integers(0, 4))
def test_any_sequence_shows_what_plain_python_shows(
    first: list[Item], steps: list[tuple[Any, ...]], loose: int
) -> None:
    """Two sorts are remembered per view; the third oldest no longer decides between equals.

    So few records are all ranked by one `prepare` or another, and then changed by patches: up to `loose` of them keep
    the ranks of the others.
    """
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sort_keys, "_LOOSE", loose)
        follow(first, steps)


def follow(first: list[Item], steps: list[tuple[Any, ...]]) -> None:
    rows = Rows[Item](lambda item: item.id, lambda item: item.name, VIEWS)
    for column, key in SORTS.items():
        rows.declare(column, key)
    rows.load(first)
    held = {item.id: item for item in first}
    sorts: dict[str, list[tuple[str, bool]]] = {view: [] for view in VIEWS}
    view, words = "all", ""
    for step in steps:
        if step[0] == "sort":
            rows.sort(step[1], descending=step[2])
            sorts[view] = [*[one for one in sorts[view] if one[0] != step[1]][-1:], step[1:]]
        elif step[0] == "view":
            view = step[1]
            rows.view(view)
        elif step[0] == "words":
            words = step[1]
            rows.filter(words)
        elif step[0] == "prepare":
            for _ in range(step[3]):
                rows.prepare(step[1], step[2])
        else:
            rows.patch(step[1], step[2])
            for key in step[2]:
                held.pop(key, None)
            held |= {item.id: item for item in step[1]}
        assert shown(rows) == expected_order(held, sorts[view], view, words)
        for row, item in enumerate(shown(rows)):
            assert rows.row_of(item.id) == row
        assert rows.counts() == {
            name: sum(keep is None or keep(item) for item in held.values()) for name, keep in VIEWS.items()
        }


def test_a_second_sort_keeps_the_first_among_equals() -> None:
    rows = make([Item("1", "b", 2), Item("2", "a", 1), Item("3", "a", 2), Item("4", "b", 1)])
    rows.sort("name", descending=False)
    rows.sort("amount", descending=True)
    assert [item.id for item in shown(rows)] == ["3", "1", "2", "4"]
    rows.patch([Item("5", "aa", 2), Item("6", "c", 1)])
    assert [item.id for item in shown(rows)] == ["3", "5", "1", "2", "4", "6"]


def test_each_view_has_its_own_order() -> None:
    rows = make([Item(str(number), "abc"[number % 3], number) for number in range(6)])
    rows.sort("amount", descending=True)
    rows.view("dear")
    rows.sort("name", descending=False)
    rows.view("all")
    rows.patch([Item("9", "a", 9)], removed=["5"])
    assert [item.id for item in shown(rows)] == ["9", "4", "3", "2", "1", "0"]
    rows.view("dear")
    assert [item.id for item in shown(rows)] == ["3", "9", "4", "2"]


def test_many_at_once_are_sorted_as_few_are() -> None:
    many = [Item(str(number), f"name {number * 7919 % 97}", number * 31 % 89) for number in range(9000)]
    one, other = make(many[:100]), make(many)
    for rows in (one, other):
        rows.sort("amount", descending=False)
        rows.sort("name", descending=True)
    one.patch(many[100:])
    assert shown(one) == shown(other)


def test_marks_stay_with_their_records() -> None:
    rows = make([Item(str(number), "a", number) for number in range(5)])
    rows.sort("amount", descending=True)
    rows.mark([1, 3, 4], on=True)
    rows.patch([Item("7", "a", 9)], removed=["3"])
    rows.view("credit")
    assert [item.id for item in rows.marked()] == ["1", "4"]
    rows.view("all")
    assert [item.id for item in rows.marked()] == ["4", "1"]


def test_what_depends_on_the_day_is_judged_anew() -> None:
    limit = [1]
    rows = Rows[Item](
        lambda item: item.id, lambda item: item.name, {"all": None, "late": lambda item: item.amount > limit[0]}
    )
    rows.view("late")
    rows.load([Item(str(number), "a", number) for number in range(4)])
    assert rows.counts()["late"] == 2
    limit[0] = 0
    rows.patch(list(rows.records))
    assert rows.counts()["late"] == 3
    assert [item.id for item in shown(rows)] == ["1", "2", "3"]


def test_words_match_in_any_order_and_case() -> None:
    rows = Rows[Item](lambda item: item.id, lambda item: item.name)
    rows.load([Item("1", "Östermalms Städ AB", 0), Item("2", "Åsa Öberg", 0)])
    rows.filter("städ ÖST")
    assert [item.id for item in shown(rows)] == ["1"]
    rows.filter("ö")
    assert [item.id for item in shown(rows)] == ["1", "2"]


def test_a_change_that_moves_nothing_keeps_the_very_list() -> None:
    rows = make([Item(str(number), "a", number) for number in range(5)])
    rows.sort("amount", descending=True)
    before = rows.visible
    assert rows.patch([Item("3", "b", 3)]) == ([3], False)
    assert rows.visible is before


def test_as_many_gone_as_come_is_told_as_a_move() -> None:
    rows = make([Item(str(number), "a", number) for number in range(5)])
    assert rows.patch([Item("9", "b", 9)], removed=["0"]) == ([], True)


def test_ranks_are_made_in_small_bites_and_sort_as_the_keys_do() -> None:
    """A bite sorts or places no more than was asked. What is new has its place without a rank, until it is much."""
    rows = make([Item(str(number), f"{number * 7919 % 501}", number) for number in range(500)])
    bites = 0
    while not rows.is_ready("name"):
        rows.prepare("name", 50)
        bites += 1
    assert bites > 15
    fresh = [Item(str(number), f"{number} new", number) for number in range(500, 700)]
    for many in (3, 200):
        rows.patch([*fresh[:many], Item("7", f"{many}", 7)])
        rows.sort("amount", descending=False)
        rows.sort("name", descending=True)
        assert rows.is_ready("name") is (many == 3)
        assert shown(rows) == sorted(shown(rows), key=lambda item: swedish_key(item.name), reverse=True)
    while not rows.is_ready("name"):
        rows.prepare("name", 50)
    unranked = shown(rows)
    rows.sort("name", descending=True)
    assert shown(rows) == unranked


def test_a_view_nobody_looks_at_remembers_nothing_of_what_comes() -> None:
    """Else each view would hold the positions of all records: fifty megabytes at a hundred thousand."""
    rows = make([Item(str(number), "a", number) for number in range(4)])
    rows.view("dear")
    rows.view("all")
    rows.patch([Item(str(number), "a", number) for number in range(4, 5_000)])
    assert [len(order.stale) for order in rows._orders.values()] == [0, 0, 0]
    rows.view("dear")
    assert [item.amount for item in shown(rows)] == list(range(2, 5_000))


def test_what_is_left_of_many_records_is_handed_on_and_freed_later() -> None:
    kept: list[object] = []
    rows = Rows[str](str, str)
    rows.let_go = kept.extend
    rows.load(map(str, range(5000)))
    texts = rows._texts
    rows.load(["a"])
    assert any(one is texts for one in kept)
    kept.clear()
    rows.load(["b"])
    assert not kept
    assert [rows.at(0), len(rows.visible)] == ["b", 1]
