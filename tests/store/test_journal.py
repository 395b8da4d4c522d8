from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.store.cipher import Cipher
from desktop.store.journal import Journal, forget_old_at

KEY = bytes(range(32))


def later(hours: float) -> datetime:
    return datetime.now(UTC) + timedelta(hours=hours)


def rows(path: Path) -> int:
    with sqlite3.connect(path) as connection:
        return int(connection.execute("SELECT count(*) FROM orders").fetchone()[0])


def test_keeps_the_newest_word_of_each_order(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "orders", Cipher(KEY))
    journal.keep("a", b"begun", later(24))
    journal.keep("a", b"over", later(24))
    journal.keep("b", b"begun", later(24))
    journal.close()
    again = Journal(tmp_path / "orders", Cipher(KEY))
    assert sorted(again.all()) == [b"begun", b"over"]
    again.forget("b")
    again.forget("no such order")
    assert again.all() == [b"over"]
    again.close()


def test_what_is_too_old_is_not_given_out(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "orders", Cipher(KEY))
    journal.keep("old", b"Tolvan", later(-0.01))
    journal.keep("new", b"Tolvan", later(0.01))
    assert journal.all() == [b"Tolvan"]
    assert rows(tmp_path / "orders") == 1
    journal.close()


def test_it_is_removed_without_the_key(tmp_path: Path) -> None:
    path = tmp_path / "orders"
    journal = Journal(path, Cipher(KEY))
    journal.keep("old", b"Tolvan", later(-0.01))
    journal.keep("new", b"Tolvan", later(1))
    journal.close()
    forget_old_at(path)
    assert rows(path) == 1
    forget_old_at(tmp_path / "none")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("name", ["orders", "orders-wal"])
def test_nothing_of_it_can_be_read_on_disk(tmp_path: Path, name: str) -> None:
    journal = Journal(tmp_path / "orders", Cipher(KEY))
    journal.keep("swish 1042", b"198001139297", later(1))
    content = (tmp_path / name).read_bytes()
    assert b"198001139297" not in content
    assert b"1042" not in content
    journal.close()


def test_another_key_reads_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "orders", Cipher(KEY))
    journal.keep("a", b"Tolvan", later(1))
    journal.close()
    stranger = Journal(tmp_path / "orders", Cipher(bytes(32)))
    assert stranger.all() == []
    stranger.close()


def test_a_cipher_for_the_session_leaves_the_file_alone(tmp_path: Path) -> None:
    for path in (tmp_path / "orders", None):
        journal = Journal(path, Cipher.for_session())
        journal.keep("a", b"Tolvan", later(1))
        assert journal.all() == [b"Tolvan"]
        assert not journal.persistent
        journal.close()
    assert not (tmp_path / "orders").exists()


def test_a_damaged_file_is_moved_aside(tmp_path: Path) -> None:
    (tmp_path / "orders").write_bytes(b"no database" * 500)
    journal = Journal(tmp_path / "orders", Cipher(KEY))
    assert journal.damaged is not None
    assert journal.all() == []
    journal.close()
