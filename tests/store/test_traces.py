from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.store.cipher import Cipher
from desktop.store.journal import TRACES, Journal
from desktop.store.traces import Traces

UNTIL = datetime.now(UTC) + timedelta(hours=24)
WHOLE, TRACE = b"19800113-9297", b'{"kind":"identify"}'


def unkept(folder: Path, *, shared: bool = False) -> Journal:
    return Journal(folder / "orders", Cipher.for_session(), shared=shared)


def test_without_a_key_the_next_program_finds_a_trace_and_nothing_else(tmp_path: Path) -> None:
    journal = unkept(tmp_path)
    journal.keep("a", WHOLE, UNTIL, TRACE)
    journal.keep("b", WHOLE, UNTIL, TRACE)
    journal.keep("b", WHOLE, UNTIL)
    assert journal.all() == [WHOLE, WHOLE]
    journal.close()
    assert [file.name for file in tmp_path.iterdir()] == [TRACES]
    assert b"1980" not in (tmp_path / TRACES).read_bytes()
    again = unkept(tmp_path)
    assert again.all() == [TRACE]
    again.forget("a")
    again.close()
    assert not list(tmp_path.iterdir())


def test_with_a_key_there_is_no_trace(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "orders", Cipher(bytes(32)))
    journal.keep("a", WHOLE, UNTIL, TRACE)
    assert not (tmp_path / TRACES).exists()
    assert journal.all() == [WHOLE]
    journal.close()


def test_a_trace_left_without_a_key_is_found_with_one(tmp_path: Path) -> None:
    before = unkept(tmp_path)
    before.keep("a", WHOLE, UNTIL, TRACE)
    before.close()
    journal = Journal(tmp_path / "orders", Cipher(bytes(32)))
    assert journal.all() == [TRACE]
    journal.keep("a", b"over", UNTIL)
    assert journal.all() == [b"over"]
    assert not (tmp_path / TRACES).exists()
    journal.close()


def test_a_trace_is_gone_after_a_day(tmp_path: Path) -> None:
    traces = Traces(tmp_path / TRACES)
    traces.keep("a", TRACE)
    kept = json.loads((tmp_path / TRACES).read_text())
    assert 86_000 < kept["a"]["until"] - datetime.now(UTC).timestamp() <= 86_400
    kept["a"]["until"] -= 86_401
    (tmp_path / TRACES).write_text(json.dumps(kept))
    assert Traces(tmp_path / TRACES).all() == {}


@pytest.mark.parametrize("content", ["", "{", '{"a": 1}', "null"])
def test_a_damaged_file_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / TRACES).write_text(content)
    traces = Traces(tmp_path / TRACES)
    assert traces.all() == {}
    traces.keep("a", TRACE)
    assert Traces(tmp_path / TRACES).all() == {"a": TRACE}


def test_without_a_place_nothing_is_kept() -> None:
    traces = Traces(None)
    traces.keep("a", TRACE)
    traces.forget("a")
    assert traces.all() == {}
