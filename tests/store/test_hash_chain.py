"""The log can be added to and read; any other change of its files is found and said."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.store.cipher import Cipher
from desktop.store.hash_chain import HashChain

KEY = bytes(range(32))
ENTRIES = [f"faktura {number} på 12 500,00 kr".encode() for number in range(1, 6)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "attested.log"


def opened(path: Path) -> HashChain:
    return HashChain(path, Cipher(KEY))


def written(path: Path) -> HashChain:
    chain = opened(path)
    for entry in ENTRIES:
        chain.add(entry)
    return chain


def contents(chain: HashChain) -> list[bytes]:
    return [link.content for link in chain.links]


def test_what_was_added_is_read_again_and_nothing_can_be_read_at_rest(path: Path) -> None:
    first = written(path)
    again = opened(path)
    assert again.links == first.links
    assert again.broken_at is None
    assert [link.number for link in again.links] == [1, 2, 3, 4, 5]
    assert len({link.hash for link in again.links}) == 5
    assert b"faktura" not in path.read_bytes()
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def test_it_goes_on_where_it_was(path: Path) -> None:
    written(path)
    opened(path).add(b"sex")
    assert contents(opened(path)) == [*ENTRIES, b"sex"]
    assert opened(path).broken_at is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.data())
def test_one_byte_of_either_file_is_found(path: Path, data: st.DataObject) -> None:
    path.unlink(missing_ok=True)
    head = path.with_name(path.name + ".head")
    head.unlink(missing_ok=True)
    written(path)
    file = data.draw(st.sampled_from([path, head]))
    raw = bytearray(file.read_bytes())
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    file.write_bytes(raw)
    assert opened(path).broken_at is not None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.data())
def test_what_is_added_afterwards_hides_nothing(path: Path, data: st.DataObject) -> None:
    """The head is written over then, and it alone knew of what was cut off at the end."""
    path.unlink(missing_ok=True)
    head = path.with_name(path.name + ".head")
    head.unlink(missing_ok=True)
    written(path)
    raw = path.read_bytes()
    lines = raw.splitlines(keepends=True)
    shorter = [raw[: data.draw(st.integers(0, len(raw) - 1))], *(b"".join(lines[:some]) for some in range(5))]
    what = data.draw(st.sampled_from(["log", "head", "no log", "no head"]))
    if what == "log":
        path.write_bytes(data.draw(st.sampled_from(shorter)))
    elif what == "head":
        head.write_bytes(b"x")
    else:
        (path if what == "no log" else head).unlink()
    before = opened(path)
    assert before.broken_at is not None
    kept = contents(before)
    for entry in (b"sex", b"sju"):
        opened(path).add(entry)
        assert opened(path).broken_at is not None
    stands = contents(opened(path))
    assert (stands[: len(kept)], stands[-2:]) == (kept, [b"sex", b"sju"])


@pytest.mark.parametrize("gone", range(5))
def test_an_entry_taken_out_is_found_where_it_was(path: Path, gone: int) -> None:
    written(path)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:gone] + lines[gone + 1 :]))
    assert opened(path).broken_at == gone + 1


def test_two_entries_changed_about_an_old_file_and_a_lost_head_are_found(path: Path) -> None:
    written(path)
    raw, head = path.read_bytes(), path.with_name(path.name + ".head")
    lines = raw.splitlines(keepends=True)
    path.write_bytes(b"".join([lines[1], lines[0], *lines[2:]]))
    assert opened(path).broken_at == 1
    path.write_bytes(b"".join(lines[:3]))
    assert opened(path).broken_at == 4
    path.write_bytes(raw)
    head.unlink()
    assert opened(path).broken_at == 2


@pytest.mark.parametrize("kept", [1, 30, -1])
def test_a_kill_in_the_middle_of_an_entry_is_no_break(path: Path, kept: int) -> None:
    head = path.with_name(path.name + ".head")
    written(path)
    raw, before = path.read_bytes(), head.read_bytes()
    opened(path).add(b"sex")
    line = path.read_bytes()[len(raw) :]
    path.write_bytes(raw + line[:kept])
    head.write_bytes(before)
    found = opened(path)
    assert found.broken_at is None
    assert contents(found) == ENTRIES
    found.add(b"sju")
    assert contents(opened(path)) == [*ENTRIES, b"sju"]
    assert opened(path).broken_at is None


@pytest.mark.parametrize("gone", [1, 30])
def test_a_log_cut_off_within_an_entry_is_broken_and_loses_nothing_that_is_added(path: Path, gone: int) -> None:
    written(path)
    path.write_bytes(path.read_bytes()[:-gone])
    found = opened(path)
    assert found.broken_at == 5
    found.add(b"sex")
    again = opened(path)
    assert again.broken_at is not None
    assert contents(again)[-1] == b"sex"


def test_an_entry_the_disk_has_no_room_for_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chain = written(path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("desktop.store.hash_chain.atomic_write", full)
        with pytest.raises(OSError, match="No space"):
            chain.add(b"sex")
    chain.add(b"sju")
    assert contents(chain) == contents(opened(path)) == [*ENTRIES, b"sju"]
    assert opened(path).broken_at is None


def test_a_kill_between_an_entry_and_the_head_is_no_break(path: Path) -> None:
    head = path.with_name(path.name + ".head")
    written(path)
    before = head.read_bytes()
    opened(path).add(b"sex")
    head.write_bytes(before)
    assert opened(path).broken_at is None
    assert contents(opened(path)) == [*ENTRIES, b"sex"]


def test_another_key_reads_nothing_and_one_for_the_session_writes_nothing(path: Path) -> None:
    written(path)
    foreign = HashChain(path, Cipher(b"2" * 32))
    assert (foreign.broken_at, foreign.links) == (1, [])
    session = HashChain(path.with_name("none"), Cipher.for_session())
    session.add(b"x")
    assert contents(session) == [b"x"]
    assert not path.with_name("none").exists()
