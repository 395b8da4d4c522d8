"""What is being typed in the editors, encrypted and saved as it is typed, so that no crash loses it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from desktop.core.kept_file import names_in
from desktop.store.cipher import Cipher, Undecipherable
from desktop.store.database import count_at, open_database
from desktop.store.draft_files import DraftFiles

_SCHEMA = """
CREATE TABLE IF NOT EXISTS drafts (tag TEXT PRIMARY KEY, sealed BLOB NOT NULL, saved_at INTEGER NOT NULL) WITHOUT ROWID
"""
_MADE = "made"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Draft(msgspec.Struct, frozen=True):
    """One editor's unsaved content. `company` is a creditor's public id, `content` the editor's own form of it."""

    id: str
    kind: str
    company: str
    content: bytes
    saved_at: datetime
    """UTC."""


class _Sealed(msgspec.Struct, frozen=True, array_like=True):
    """What a row keeps from the eye: all of the draft but the time."""

    id: str
    kind: str
    company: str
    content: bytes


class Drafts:
    """The drafts of one environment; to be used in the thread that made it (sqlite3.ProgrammingError elsewhere).

    Without a cipher, or with one for the session only, they live in memory (`persistent` False) and the file is left
    as it is. `damaged` is where a file that was no database was kept. A full disk raises sqlite3.OperationalError.
    `files` is where the files lie that drafts name.
    """

    def __init__(self, path: Path, cipher: Cipher | None) -> None:
        self._cipher = cipher or Cipher.for_session()
        self.persistent = self._cipher.persistent
        self._left = 0 if self.persistent else count_at(path, "SELECT count(*) FROM drafts")
        opened = open_database(path if self.persistent else None, _SCHEMA, durable=False)
        self._database = opened.connection
        self.damaged = opened.damaged
        self.files = DraftFiles(path.with_name(f"{path.stem}-files") if self.persistent else None, self._cipher)

    def save(self, id: str, kind: str, company: str, content: bytes) -> datetime:  # noqa: A002
        """Keep a draft in the place of its earlier content; returns when (UTC). On disk when this returns."""
        now = datetime.now(UTC)
        self._put(Draft(id, kind, company, content, now))
        return now

    def load(self, id: str) -> Draft | None:  # noqa: A002
        """The draft, None when there is none that can be read."""
        tag = self._cipher.blind(id)
        row = self._database.execute("SELECT tag, sealed, saved_at FROM drafts WHERE tag = ?", (tag,)).fetchone()
        return self._read(*row) if row else None

    def all(self, kind: str | None = None, company: str | None = None) -> list[Draft]:
        """The drafts that can be read, newest first; None stands for every kind or company."""
        readable = (draft for draft in self._rows() if draft is not None and draft.kind != _MADE)
        return [draft for draft in readable if kind in (None, draft.kind) and company in (None, draft.company)]

    def delete(self, id: str) -> None:  # noqa: A002
        """Forget a draft; one that is not there is no error."""
        tags = (self._cipher.blind(id), self._cipher.blind(_made(id)))
        self._database.execute("DELETE FROM drafts WHERE tag IN (?, ?)", tags)

    def note_made(self, id: str, public_id: str) -> None:  # noqa: A002
        """Remember, as long as there is a draft, what has been made of it: saved again it changes that one."""
        draft = self.load(id)
        if draft is not None:
            self.save(_made(id), _MADE, draft.company, public_id.encode())

    def made(self, id: str) -> str | None:  # noqa: A002
        """The public id of what has been made of the draft, None when nothing has."""
        known = self.load(_made(id))
        return known.content.decode() if known else None

    def named_files(self) -> set[str] | None:
        """The files that drafts name; None while a draft cannot be read, for nobody knows what it names."""
        every = list(self._rows())
        if self._left or None in every:
            return None
        return {name for draft in every if draft is not None for name in names_in(draft.content)}

    def unreadable(self) -> int:
        """How many drafts are on disk that cannot be read: made under a key we do not have, or damaged."""
        return self._left + sum(draft is None for draft in self._rows())

    def adopt(self, other: Drafts) -> None:
        """Take over the drafts of `other`, and their files: what was typed before the keyring had answered."""
        self.files.adopt(other.files)
        for draft in other.all():
            self._put(draft)

    def close(self) -> None:
        """Close the file; nothing may be asked for afterwards."""
        self._database.close()

    def _put(self, draft: Draft) -> None:
        tag = self._cipher.blind(draft.id)
        plain = msgspec.msgpack.encode(_Sealed(draft.id, draft.kind, draft.company, draft.content))
        row = (tag, self._cipher.seal(plain, _place(tag)), (draft.saved_at - _EPOCH) // _MICROSECOND)
        self._database.execute("INSERT OR REPLACE INTO drafts (tag, sealed, saved_at) VALUES (?, ?, ?)", row)

    def _rows(self) -> Iterator[Draft | None]:
        query = "SELECT tag, sealed, saved_at FROM drafts ORDER BY saved_at DESC, tag"
        return (self._read(*row) for row in self._database.execute(query).fetchall())

    def _read(self, tag: str, sealed: bytes, saved_at: int) -> Draft | None:
        try:
            known = msgspec.msgpack.decode(self._cipher.unseal(sealed, _place(tag)), type=_Sealed)
        except (Undecipherable, msgspec.MsgspecError):
            return None
        return Draft(known.id, known.kind, known.company, known.content, _EPOCH + saved_at * _MICROSECOND)


def _made(id: str) -> str:  # noqa: A002
    return f"{_MADE}/{id}"


def _place(tag: str) -> str:
    return f"drafts/{tag}"
