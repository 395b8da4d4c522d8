"""Drafts come back as they were typed, and only to who has the key."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts

WORDS = st.text(max_size=40)


@given(st.dictionaries(WORDS, st.tuples(WORDS, WORDS, st.binary(max_size=2000)), max_size=5))
def test_round_trip_over_a_restart(
    tmp_path_factory: pytest.TempPathFactory, known: dict[str, tuple[str, str, bytes]]
) -> None:
    path, cipher = tmp_path_factory.mktemp("drafts") / "drafts.sqlite", Cipher(b"k" * 32)
    drafts = Drafts(path, cipher)
    for id_, (kind, company, content) in known.items():
        drafts.save(id_, kind, company, b"earlier")
        drafts.save(id_, kind, company, content)
    drafts.close()
    again = Drafts(path, cipher)
    assert {draft.id: (draft.kind, draft.company, draft.content) for draft in again.all()} == known
    again.close()


def test_drafts_are_listed_by_kind_and_company_newest_first(tmp_path: Path, cipher: Cipher) -> None:
    drafts = Drafts(tmp_path / "drafts.sqlite", cipher)
    for id_, kind, company in [
        ("1", "invoice", "a"),
        ("2", "invoice", "a"),
        ("3", "invoice", "b"),
        ("4", "debtor", "a"),
    ]:
        drafts.save(id_, kind, company, id_.encode())
    saved_at = drafts.save("1", "invoice", "a", b"newer")
    assert [draft.id for draft in drafts.all("invoice", "a")] == ["1", "2"]
    assert {draft.id for draft in drafts.all(company="a")} == {"1", "2", "4"}
    loaded = drafts.load("1")
    assert loaded is not None
    assert (loaded.content, loaded.saved_at) == (b"newer", saved_at)
    drafts.delete("1")
    drafts.delete("1")
    assert drafts.load("1") is None
    drafts.close()


def test_another_key_sees_nothing_loses_nothing_and_says_so(tmp_path: Path, cipher: Cipher) -> None:
    path = tmp_path / "drafts.sqlite"
    drafts = Drafts(path, cipher)
    drafts.save("1", "invoice", "a", b"one")
    drafts.close()
    other = Drafts(path, Cipher(b"o" * 32))
    other.save("1", "invoice", "a", b"of another key")
    assert (other.unreadable(), [draft.content for draft in other.all()]) == (1, [b"of another key"])
    other.close()
    again = Drafts(path, cipher)
    loaded = again.load("1")
    assert loaded is not None
    assert (loaded.content, again.unreadable()) == (b"one", 1)
    again.close()


def test_rows_that_were_damaged_or_exchanged_do_not_cost_the_others(tmp_path: Path, cipher: Cipher) -> None:
    path = tmp_path / "drafts.sqlite"
    drafts = Drafts(path, cipher)
    for id_ in "12345":
        drafts.save(id_, "invoice", "a", id_.encode())
    tags = [cipher.blind(id_) for id_ in "1234"]
    drafts.close()
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE drafts SET sealed = zeroblob(60) WHERE tag = ?", (tags[0],))
        raw.execute("UPDATE drafts SET sealed = x'01' WHERE tag = ?", (tags[1],))
        raw.execute("UPDATE drafts SET sealed = (SELECT sealed FROM drafts WHERE tag = ?) WHERE tag = ?", tags[2:])
    raw.close()
    again = Drafts(path, cipher)
    assert {draft.id for draft in again.all()} == {"3", "5"}
    assert again.unreadable() == 3
    assert again.load("1") is None
    again.save("1", "invoice", "a", b"written anew")
    assert again.unreadable() == 2
    again.close()


@pytest.mark.parametrize("temporary", [None, Cipher.for_session()])
def test_without_a_lasting_key_drafts_stay_in_memory(tmp_path: Path, cipher: Cipher, temporary: Cipher | None) -> None:
    path = tmp_path / "drafts.sqlite"
    kept = Drafts(path, cipher)
    kept.save("1", "invoice", "a", b"kept")
    kept.close()
    before = path.read_bytes()
    drafts = Drafts(path, temporary)
    drafts.save("2", "invoice", "a", b"passing")
    assert (drafts.persistent, drafts.unreadable()) == (False, 1)
    assert path.read_bytes() == before
    later = Drafts(path, cipher)
    later.adopt(drafts)
    assert {draft.content for draft in later.all()} == {b"kept", b"passing"}
    drafts.close()
    later.close()


def test_a_file_that_is_no_database_is_kept_and_replaced(tmp_path: Path, cipher: Cipher) -> None:
    path = tmp_path / "drafts.sqlite"
    path.write_bytes(b"this is no database" * 500)
    drafts = Drafts(path, cipher)
    drafts.save("1", "invoice", "a", b"x")
    assert drafts.damaged == tmp_path / "drafts.sqlite.damaged"
    assert drafts.damaged.read_bytes().startswith(b"this is no database")
    drafts.close()


def test_another_thread_is_turned_away(tmp_path: Path, cipher: Cipher) -> None:
    drafts = Drafts(tmp_path / "drafts.sqlite", cipher)
    caught: list[BaseException] = []

    def use() -> None:
        try:
            drafts.all()
        except sqlite3.ProgrammingError as error:
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(caught) == 1
    drafts.close()
