from __future__ import annotations

from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from desktop.qt.collection import Collection


@dataclass(frozen=True)
class Item:
    id: str
    value: int = 0


def key(item: Item) -> str:
    return item.id


def heard(collection: Collection[Item]) -> list[object]:
    told: list[object] = []
    collection.changed.connect(told.append)
    return told


def test_equal_records_emit_nothing(qtbot: QtBot) -> None:
    collection = Collection[Item](key)
    told = heard(collection)
    collection.merge([Item("a"), Item("b")])
    collection.merge([Item("a"), Item("b", 2**40)])
    collection.merge([Item("a"), Item("b", 2**40)])
    assert told == [{"a", "b"}, {"b"}]
    assert collection.get("b") == Item("b", 2**40)


def test_replace_emits_the_difference(qtbot: QtBot) -> None:
    collection = Collection[Item](key)
    collection.merge([Item("a"), Item("b"), Item("c")])
    told = heard(collection)
    collection.replace([Item("b"), Item("c", 1), Item("d")])
    collection.replace([Item("b"), Item("c", 1), Item("d")])
    assert told == [{"a", "c", "d"}]
    assert [item.id for item in collection.values()] == ["b", "c", "d"]


def test_remove_passes_over_the_unknown(qtbot: QtBot) -> None:
    collection = Collection[Item](key)
    collection.merge([Item("a")])
    told = heard(collection)
    collection.remove(["a", "nobody"])
    collection.remove(["a"])
    assert told == [{"a"}]
    assert len(collection) == 0
    assert "a" not in collection
    assert collection


def test_clear_resets_and_is_no_longer_loaded(qtbot: QtBot) -> None:
    collection = Collection[Item](key)
    collection.merge([Item("a")])
    collection.loaded = True
    told: list[str] = []
    collection.reset.connect(lambda: told.append("reset"))
    collection.loaded_changed.connect(lambda: told.append("loaded"))
    collection.clear()
    collection.loaded = False
    assert told == ["reset", "loaded"]
    assert collection.values() == []
