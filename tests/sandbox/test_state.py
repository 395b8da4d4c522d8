from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.sandbox.state import State


def test_all_or_nothing() -> None:
    state = State()
    with pytest.raises(ZeroDivisionError):
        _fail_after_writing(state)
    assert state.meta("a") is None
    with state.transaction():
        state.set_meta("a", "1")
    assert state.meta("a") == "1"
    state.close()


def _fail_after_writing(state: State) -> None:
    with state.transaction():
        state.set_meta("a", "1")
        raise ZeroDivisionError


def test_replacing_keeps_the_place_in_the_list() -> None:
    state = State()
    for name in ("a", "b"):
        state.put("debtor", name, "c", {"Name": name})
    state.put("debtor", "a", "c", {"Name": "å"}, "ext")
    assert [one["Name"] for one in state.things("debtor", "c")] == ["å", "b"]
    assert state.by_external("debtor", "c", "ext") == {"Name": "å"}
    state.remove("a")
    assert state.thing("debtor", "a") is None
    state.close()


def test_actions_have_ten_digits_and_are_new() -> None:
    state = State(today=date(2026, 11, 22))
    first, second = state.next_action(), state.next_action()
    assert len(first) == len(second) == 10
    assert int(second) == int(first) + 1
    assert state.stamp().startswith("2026-11-22 ")
    state.close()


@pytest.mark.parametrize("spoil", ["text", "version"])
def test_a_file_that_cannot_be_used_is_set_aside(tmp_path: Path, spoil: str) -> None:
    file = tmp_path / "demo.db"
    if spoil == "text":
        file.write_text("no database at all, however long one looks at it")
    else:
        old = State(file)
        old.set_meta("a", "1")
        old.db.execute("PRAGMA user_version = 99")
        old.close()
    state = State(file)
    assert state.meta("a") is None
    assert (tmp_path / "demo.db.old").exists()
    state.close()
