"""Writes on their way to Billecta: each is on disk, under its UniqueApiCallId, before its first byte leaves, and stays
until its outcome is known.

Sent again under the same id a write is carried out once at most (the guide: "Unique API calls", kept three months).
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from desktop.store.cipher import Cipher
from desktop.store.outbox_table import OutboxTable, State, Write

__all__ = ["Outbox", "State", "Write"]


class Outbox:
    """The unfinished writes of one environment, oldest first; to be used in the thread that made it.

    With a cipher for the session only they live in memory (`persistent` False) and the file is left as it is.
    Opening turns SENDING into UNCLEAR: the program died while it was under way. `unreadable` counts the writes on
    disk whose key we do not have; `damaged` is where a file that was no database was kept. A full disk raises
    sqlite3.OperationalError, and then the change has not been made.
    """

    def __init__(self, path: Path, cipher: Cipher) -> None:
        self.persistent = cipher.persistent
        self._table = OutboxTable(path, cipher)
        self.damaged = self._table.damaged
        self._writes, self.unreadable = self._table.load()

    def put(self, *, key: str, name: str, target: str, company: str, payload: bytes) -> Write:
        """Keep a new write before it is sent, as WAITING.

        A `key` that is here already gives the write that is here, whatever its state (the same click twice).
        Raises ValueError when that one asks for something else.
        """
        known = next((write for write in self._writes.values() if write.key == key), None)
        if known is not None:
            if (known.name, known.target, known.company, known.payload) != (name, target, company, payload):
                raise ValueError("the UniqueApiCallId belongs to another write")
            return known
        write = Write(
            id=uuid.uuid4().hex,
            key=key,
            name=name,
            target=target,
            company=company,
            payload=payload,
            created_at=datetime.now(UTC),
        )
        self._table.insert(write)
        self._writes[write.id] = write
        return write

    def mark(self, id: str, state: State, words: str = "") -> Write:  # noqa: A002
        """Note how far a write has come; SENDING counts a try.

        A write that was UNCLEAR once cannot become WAITING: it becomes UNCLEAR again, because an earlier try may have
        been carried out, until the server accepts it (`done`) or refuses it. Raises KeyError for an unknown id.
        """
        write = self._writes[id]
        if state is State.WAITING and write.doubtful:
            state = State.UNCLEAR
        changed = msgspec.structs.replace(
            write,
            state=state,
            words=words,
            tries=write.tries + (state is State.SENDING),
            doubtful=state is State.UNCLEAR or (write.doubtful and state is not State.REFUSED),
        )
        self._table.update(changed)
        self._writes[id] = changed
        return changed

    def done(self, id: str) -> None:  # noqa: A002
        """Remove a write whose outcome is known, or which the user gave up; one that is gone is no error."""
        self._table.delete(id)
        self._writes.pop(id, None)

    def get(self, id: str) -> Write | None:  # noqa: A002
        """The write, None when it is done."""
        return self._writes.get(id)

    def all(self) -> list[Write]:
        """Every write that is kept, the refused ones too."""
        return list(self._writes.values())

    def pending(self) -> list[Write]:
        """The writes whose outcome is not known."""
        return [write for write in self._writes.values() if write.state is not State.REFUSED]

    def for_target(self, target: str) -> list[Write]:
        """All that is kept about one object, in the order in which it must be carried out."""
        return [write for write in self._writes.values() if write.target == target]

    def close(self) -> None:
        """Close the file; nothing may be asked for afterwards."""
        self._table.close()
