"""What stands beside the name of a filter is what choosing it finds."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.list_state import ListState, SavedFilter
from desktop.qt import filter_counts
from desktop.qt.list_pane import ListPane, View, conditions
from desktop.qt.table import Column, RecordTable
from desktop.store.lists import Lists


@dataclass(frozen=True)
class Item:
    id: str
    text: str
    dear: bool = False


FILTERS = (
    SavedFilter("Berg", "all", "BERG an"),
    SavedFilter("Mine", "dear", "berg"),
    SavedFilter("Amount", "all", "12 500,00"),
    SavedFilter("Gone view", "gone", "b"),
)


def make_pane(window: QMainWindow, items: list[Item], filters: tuple[SavedFilter, ...] = FILTERS) -> ListPane:
    views = [View("all", "All"), View("dear", "Dear", lambda item: item.dear)]
    columns = [Column[Item]("text", "Text", 120, lambda item: item.text, lambda item: item.text, stretch=True)]
    table = RecordTable(columns, lambda item: item.id, views=conditions(views))
    pane = ListPane("Things", table, views, new=None, filter_hint="Filter")
    lists = Lists()
    lists.put("things", ListState(filters=filters))
    pane.remember(lists, "things")
    table.set_records(items)
    window.setCentralWidget(pane)
    return pane


def counts(pane: ListPane) -> dict[str, str]:
    """Name and number of each chip of a filter."""
    names = [saved.name for saved in FILTERS]
    texts = [chip.text().split("  ") for chip in pane.findChildren(QPushButton)]
    return {text[0]: text[1] if len(text) > 1 else "" for text in texts if text[0] in names}


ITEMS = [
    Item("1", "Anna Berg"),
    Item("2", "Bergman", dear=True),
    Item("3", "Ann Ö 12500,00"),
    Item("4", "12 av 500,00"),
    Item("5", "Åberg", dear=True),
]


def test_each_filter_says_how_many_it_finds_and_follows_every_change(window: QMainWindow, qtbot: QtBot) -> None:
    pane = make_pane(window, ITEMS)
    wanted = {"Berg": "2", "Mine": "2", "Amount": "1", "Gone view": "3"}
    qtbot.waitUntil(lambda: {name: number for name, number in counts(pane).items() if number} == wanted)
    pane.filter_edit.setText("nothing has this")
    pane.table.patch([Item("1", "Anna Ek"), Item("6", "Isberg", dear=True)], removed=["3"])
    wanted = {"Berg": "1", "Mine": "3", "Amount": "1", "Gone view": "3"}
    qtbot.waitUntil(lambda: counts(pane) == wanted)


def test_a_filter_that_is_chosen_finds_as_many_as_it_said(window: QMainWindow, qtbot: QtBot) -> None:
    pane = make_pane(window, ITEMS)
    qtbot.waitUntil(lambda: all(counts(pane).values()))
    for chip in pane.findChildren(QPushButton):
        if chip.text().split("  ")[0] in ("Berg", "Mine", "Amount"):
            chip.click()
            assert chip.text().split("  ")[1] == str(pane.table.visible_count())
            assert chip.accessibleName() == chip.text()


def test_many_records_are_counted_in_portions(
    window: QMainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change that comes while it is counted is counted as well."""
    monkeypatch.setattr(filter_counts, "_SOME", 7)
    pane = make_pane(window, [Item(str(number), f"berg {number}") for number in range(100)], FILTERS[1:])
    calls: list[int] = []
    counted = pane.table.count_found

    def count(view: str, words: str, start: int, stop: int) -> list[int]:
        calls.append(stop - start)
        if len(calls) == 5:
            pane.table.patch([Item("0", "berg", dear=True)])
        return counted(view, words, start, stop)

    monkeypatch.setattr(pane.table, "count_found", count)
    qtbot.waitUntil(lambda: counts(pane).get("Mine") == "1")
    assert counts(pane)["Gone view"] == "100"
    assert max(calls) == 7
