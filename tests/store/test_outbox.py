"""Writes keep their order and their doubts, and leave only when their outcome is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.store.cipher import Cipher
from desktop.store.outbox import Outbox, State, Write


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite"


def _put(outbox: Outbox, key: str, target: str = "invoice-1", company: str = "a", payload: bytes = b"{}") -> Write:
    return outbox.put(key=key, name="invoices.create", target=target, company=company, payload=payload)


def test_a_write_comes_back_whole_after_a_restart(path: Path, cipher: Cipher) -> None:
    outbox = Outbox(path, cipher)
    write = outbox.mark(_put(outbox, "k1", payload="Åsa Öberg".encode()).id, State.REFUSED, "Kunden är spärrad")
    outbox.close()
    again = Outbox(path, cipher)
    assert again.all() == [write]
    assert (write.payload, write.words, write.tries) == ("Åsa Öberg".encode(), "Kunden är spärrad", 0)
    assert again.pending() == []
    again.done(write.id)
    again.done(write.id)
    again.close()
    empty = Outbox(path, cipher)
    assert empty.all() == []
    empty.close()


def test_what_was_being_sent_is_unclear_after_a_restart(path: Path, cipher: Cipher) -> None:
    outbox = Outbox(path, cipher)
    sent, waiting = _put(outbox, "k1"), _put(outbox, "k2")
    outbox.mark(sent.id, State.SENDING)
    outbox.close()
    again = Outbox(path, cipher)
    assert [(write.key, write.state, write.tries, write.doubtful) for write in again.all()] == [
        ("k1", State.UNCLEAR, 1, True),
        ("k2", State.WAITING, 0, False),
    ]
    assert again.get(waiting.id) == waiting
    again.close()


def test_a_doubt_lasts_until_the_server_has_answered(path: Path, cipher: Cipher) -> None:
    outbox = Outbox(path, cipher)
    id_ = _put(outbox, "k1").id
    assert outbox.mark(id_, State.SENDING).tries == 1
    assert outbox.mark(id_, State.WAITING).state is State.WAITING
    outbox.mark(id_, State.SENDING)
    outbox.mark(id_, State.UNCLEAR)
    outbox.mark(id_, State.SENDING)
    assert outbox.mark(id_, State.WAITING).state is State.UNCLEAR
    assert not outbox.mark(id_, State.REFUSED, "Nej").doubtful
    assert outbox.mark(id_, State.WAITING).state is State.WAITING
    with pytest.raises(KeyError):
        outbox.mark("unknown", State.SENDING)
    outbox.close()


def test_what_concerns_one_object_stands_in_its_order(path: Path, cipher: Cipher) -> None:
    outbox = Outbox(path, cipher)
    create, attest, other = _put(outbox, "k1"), _put(outbox, "k2"), _put(outbox, "k3", target="invoice-2")
    assert outbox.for_target("invoice-1") == [create, attest]
    assert outbox.for_target("invoice-2") == [other]
    outbox.done(create.id)
    assert outbox.for_target("invoice-1") == [attest]
    assert outbox.for_target("invoice-9") == []
    outbox.close()


def test_what_was_refused_is_kept_and_does_not_wait(path: Path, cipher: Cipher) -> None:
    outbox = Outbox(path, cipher)
    first, _, third = _put(outbox, "k1"), _put(outbox, "k2"), _put(outbox, "k3", company="b")
    outbox.mark(first.id, State.REFUSED)
    assert [write.key for write in outbox.pending()] == ["k2", third.key]
    assert [write.key for write in outbox.all()] == ["k1", "k2", "k3"]
    outbox.close()


def test_the_same_click_twice_is_one_write(path: Path, cipher: Cipher) -> None:
    outbox = Outbox(path, cipher)
    write = _put(outbox, "k1")
    assert _put(outbox, "k1") == write
    with pytest.raises(ValueError):
        _put(outbox, "k1", payload=b"other")
    assert outbox.all() == [write]
    outbox.close()


def test_writes_of_another_key_are_counted_and_left(path: Path, cipher: Cipher) -> None:
    outbox = Outbox(path, cipher)
    _put(outbox, "k1")
    _put(outbox, "k2")
    outbox.close()
    for other in (Cipher(b"o" * 32), Cipher.for_session()):
        blind = Outbox(path, other)
        assert (blind.all(), blind.unreadable, blind.persistent) == ([], 2, other.persistent)
        blind.close()
    again = Outbox(path, cipher)
    assert ([write.key for write in again.all()], again.unreadable) == (["k1", "k2"], 0)
    again.close()


def test_a_damaged_file_is_kept_and_reported(path: Path, cipher: Cipher) -> None:
    path.write_bytes(b"\x00damaged" * 900)
    outbox = Outbox(path, cipher)
    _put(outbox, "k1")
    assert outbox.damaged is not None
    assert outbox.damaged.read_bytes() == b"\x00damaged" * 900
    outbox.close()
