"""The outbox on disk: state and tries can be read there, what a write says and concerns cannot."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from desktop.store.cipher import Cipher, Undecipherable
from desktop.store.database import count_at, open_database

_SCHEMA = """
CREATE TABLE IF NOT EXISTS writes (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL,
    words BLOB NOT NULL,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL,
    doubtful INTEGER NOT NULL
)
"""


class State(StrEnum):
    """How far a write has come. UNCLEAR: it may have been carried out. REFUSED: the server said no, kept until seen."""

    WAITING = "waiting"
    SENDING = "sending"
    UNCLEAR = "unclear"
    REFUSED = "refused"


class Write(msgspec.Struct, frozen=True, kw_only=True):
    """One write. `key` is its UniqueApiCallId, `name` the endpoint's, `target` the id of the object it concerns,
    `words` the server's own; `doubtful` says that an earlier try may have been carried out.
    """

    id: str
    key: str
    name: str
    target: str
    company: str
    payload: bytes
    created_at: datetime
    """UTC."""
    state: State = State.WAITING
    tries: int = 0
    words: str = ""
    doubtful: bool = False


class _Sealed(msgspec.Struct, frozen=True, array_like=True):
    """What a row keeps from the eye and never changes; `words` are sealed apart, since they do."""

    key: str
    name: str
    target: str
    company: str
    payload: bytes
    created_at: datetime


class OutboxTable:
    """Writes through to disk at every call, power cuts included."""

    def __init__(self, path: Path, cipher: Cipher) -> None:
        self._cipher = cipher
        self._left = 0 if cipher.persistent else count_at(path, "SELECT count(*) FROM writes")
        opened = open_database(path if cipher.persistent else None, _SCHEMA, durable=True)
        self._database = opened.connection
        self.damaged = opened.damaged

    def load(self) -> tuple[dict[str, Write], int]:
        """The writes in their order, what was being sent now UNCLEAR, and how many more cannot be read."""
        self._database.execute(
            "UPDATE writes SET state = ?, doubtful = 1 WHERE state = ?", (State.UNCLEAR.value, State.SENDING.value)
        )
        query = "SELECT id, sealed, words, state, tries, doubtful FROM writes ORDER BY place"
        rows = self._database.execute(query).fetchall()
        read = [self._read(*row) for row in rows]
        writes = {write.id: write for write in read if write is not None}
        return writes, self._left + len(read) - len(writes)

    def insert(self, write: Write) -> None:
        """Add a write behind all others."""
        sealed = _Sealed(write.key, write.name, write.target, write.company, write.payload, write.created_at)
        blob = self._cipher.seal(msgspec.msgpack.encode(sealed), _place(write.id))
        self._database.execute(
            "INSERT INTO writes (id, sealed, words, state, tries, doubtful) VALUES (?, ?, ?, ?, ?, ?)",
            (write.id, blob, self._words(write), write.state.value, write.tries, write.doubtful),
        )

    def update(self, write: Write) -> None:
        """Write the members that change."""
        self._database.execute(
            "UPDATE writes SET state = ?, words = ?, tries = ?, doubtful = ? WHERE id = ?",
            (write.state.value, self._words(write), write.tries, write.doubtful, write.id),
        )

    def delete(self, id: str) -> None:  # noqa: A002
        """Remove a write; one that is gone is no error."""
        self._database.execute("DELETE FROM writes WHERE id = ?", (id,))

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _words(self, write: Write) -> bytes:
        return self._cipher.seal(write.words.encode(), _place(write.id) + "/words")

    def _read(self, id: str, sealed: bytes, words: bytes, state: str, tries: int, doubtful: int) -> Write | None:  # noqa: A002
        try:
            known = msgspec.msgpack.decode(self._cipher.unseal(sealed, _place(id)), type=_Sealed)
            said = self._cipher.unseal(words, _place(id) + "/words").decode()
            reached = State(state)
        except (Undecipherable, msgspec.MsgspecError, ValueError):
            return None
        return Write(
            id=id,
            key=known.key,
            name=known.name,
            target=known.target,
            company=known.company,
            payload=known.payload,
            created_at=known.created_at,
            state=reached,
            tries=tries,
            words=said,
            doubtful=bool(doubtful),
        )


def _place(id: str) -> str:  # noqa: A002
    return f"outbox/{id}"
