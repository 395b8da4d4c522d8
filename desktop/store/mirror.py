"""What the lists held last time, encrypted, so that they stand at once at the next start and without a network.

One file per company and one for what belongs to none. A page is compressed and sealed by itself; the head names every
page's digest, so that a page that is missing, old or from elsewhere is noticed. A mirror is disposable: one that cannot
be read is deleted, and the lists come from Billecta.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import threading
import zlib
from collections.abc import AsyncIterator, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from desktop.store.cipher import Cipher, Undecipherable
from desktop.store.files import private_file

VERSION = 1
"""Of what the pages hold; a mirror of another version is deleted."""

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS pages (kind TEXT, number INTEGER, sealed BLOB NOT NULL, PRIMARY KEY (kind, number))"
)
_HEAD = "head"
_COMPANIONS = ("", "-wal", "-shm", "-journal")
_FASTEST = 1
_UNREADABLE = (sqlite3.Error, OSError, Undecipherable, msgspec.MsgspecError, zlib.error, LookupError, ValueError)

Page = tuple[str, int]
"""A kind of records, and the page's place among those of the kind."""


class Head(msgspec.Struct, frozen=True):
    """What a mirror says of itself. `saved_at` is when Billecta last answered, `whole_at` when it last told everything.

    `digests` has for each kind the pages' digests: of the plain text, to know what has not changed, and as sealed.
    """

    saved_at: datetime
    whole_at: datetime | None
    digests: dict[str, list[tuple[bytes, bytes]]]
    version: int = VERSION


@dataclass
class Snapshot:
    """An opened mirror: its head, and the sealed pages that `pages` opens one by one."""

    head: Head
    place: str
    sealed: dict[Page, bytes] = field(repr=False)


class Mirror:
    """The mirrors of one environment. Without a lasting cipher (`kept` False) nothing is written and nothing found.

    Reading and writing work in threads and never hold the event loop.
    """

    def __init__(self, folder: Path, cipher: Cipher) -> None:
        self._folder = folder
        self._cipher = cipher
        self._writing = asyncio.Lock()
        self._committing = threading.Lock()
        self._closed = False
        self.kept = cipher.persistent

    async def open(self, name: str) -> Snapshot | None:
        """The mirror called `name`; None when there is none that can be read."""
        if not self.kept or not self._path(name).exists():
            return None
        try:
            return await asyncio.to_thread(self._open, name)
        except _UNREADABLE:
            self.forget(name)
            return None

    async def pages(self, name: str, snapshot: Snapshot, kind: str) -> AsyncIterator[bytes]:
        """The pages of a kind in their order, as given to `save`. Raises Damaged: then the mirror is deleted."""
        for number in range(len(snapshot.head.digests.get(kind, ()))):
            try:
                yield await asyncio.to_thread(self._unsealed, snapshot, (kind, number))
            except _UNREADABLE:
                self.forget(name)
                raise Damaged(name) from None

    async def save(
        self, name: str, saved_at: datetime, whole_at: datetime | None, pages: AsyncIterator[tuple[str, bytes]]
    ) -> None:
        """Replaces the mirror called `name`: whole, or by a crash at any moment not at all. What has not changed stays.

        A disk that is full or a file that is locked leaves the old one; the next time may succeed.
        """
        if not self.kept:
            return
        async with self._writing:
            known = await asyncio.to_thread(self._known, name)
            digests: dict[str, list[tuple[bytes, bytes]]] = {}
            fresh: dict[Page, bytes] = {}
            async for kind, plain in pages:
                mine = digests.setdefault(kind, [])
                old = known.get(kind, [])
                page, earlier = (kind, len(mine)), old[len(mine)] if len(mine) < len(old) else None
                digest = await asyncio.to_thread(_digest, plain)
                if earlier and earlier[0] == digest:
                    mine.append(earlier)
                    continue
                fresh[page] = await asyncio.to_thread(self._sealed, self._place(name), page, plain)
                mine.append((digest, _digest(fresh[page])))
            await asyncio.to_thread(self._write, name, Head(saved_at, whole_at, digests), fresh)

    def close(self) -> None:
        """Nothing is written after this, whatever is under way in a thread."""
        self._closed = True
        with self._committing:
            return

    def forget(self, name: str) -> None:
        """Deletes a mirror; one that is not there is no error."""
        _delete(self._path(name))

    def forget_all_but(self, names: Iterable[str]) -> None:
        """Deletes the mirrors of companies that may not be seen any more."""
        kept = {self._path(name).name for name in names}
        for path in self._folder.glob(f"{_PREFIX}*{_ENDING}"):
            if path.name not in kept:
                _delete(path)

    def _path(self, name: str) -> Path:
        return self._folder / f"{_PREFIX}{self._cipher.blind(self._place(name))}{_ENDING}"

    def _place(self, name: str) -> str:
        return f"mirror/{name}"

    def _open(self, name: str) -> Snapshot:
        with closing(_connect(self._path(name))) as database:
            rows = database.execute("SELECT kind, number, sealed FROM pages").fetchall()
        sealed = {(kind, number): bytes(page) for kind, number, page in rows}
        return Snapshot(self._head(name, sealed.pop((_HEAD, 0)), set(sealed)), self._place(name), sealed)

    def _head(self, name: str, sealed: bytes, there: set[Page]) -> Head:
        head = msgspec.msgpack.decode(self._cipher.unseal(sealed, self._place(name)), type=Head)
        wanted = {(kind, number) for kind, pages in head.digests.items() for number in range(len(pages))}
        if head.version != VERSION or wanted - there:
            raise LookupError(name)
        return head

    def _known(self, name: str) -> dict[str, list[tuple[bytes, bytes]]]:
        """The digests of what is kept; nothing when it cannot be read, and then it is deleted."""
        if not self._path(name).exists():
            return {}
        try:
            with closing(_connect(self._path(name))) as database:
                there = set(database.execute("SELECT kind, number FROM pages").fetchall())
                [(sealed,)] = database.execute("SELECT sealed FROM pages WHERE kind = ?", (_HEAD,)).fetchall()
            return self._head(name, sealed, there).digests
        except _UNREADABLE:
            self.forget(name)
            return {}

    def _unsealed(self, snapshot: Snapshot, page: Page) -> bytes:
        sealed = snapshot.sealed[page]
        if _digest(sealed) != snapshot.head.digests[page[0]][page[1]][1]:
            raise Undecipherable("another page")
        return zlib.decompress(self._cipher.unseal(sealed, f"{snapshot.place}/{page[0]}/{page[1]}"))

    def _sealed(self, place: str, page: Page, plain: bytes) -> bytes:
        return self._cipher.seal(zlib.compress(plain, _FASTEST), f"{place}/{page[0]}/{page[1]}")

    def _write(self, name: str, head: Head, fresh: dict[Page, bytes]) -> None:
        try:
            with self._committing:
                if not self._closed:
                    self._commit(name, head, fresh)
        except (sqlite3.OperationalError, OSError):  # a full disk, say: the lists are at Billecta
            return
        except sqlite3.DatabaseError:
            self.forget(name)

    def _commit(self, name: str, head: Head, fresh: dict[Page, bytes]) -> None:
        sealed_head = self._cipher.seal(msgspec.msgpack.encode(head), self._place(name))
        with closing(_connect(self._path(name))) as database:
            database.execute("BEGIN IMMEDIATE")
            for (kind, number), sealed in fresh.items():
                database.execute("INSERT OR REPLACE INTO pages VALUES (?, ?, ?)", (kind, number, sealed))
            for (kind,) in database.execute("SELECT DISTINCT kind FROM pages").fetchall():
                count = len(head.digests.get(kind, ()))
                database.execute("DELETE FROM pages WHERE kind = ? AND number >= ?", (kind, count))
            database.execute("INSERT OR REPLACE INTO pages VALUES (?, 0, ?)", (_HEAD, sealed_head))
            database.execute("COMMIT")


_PREFIX, _ENDING = "mirror-", ".sqlite"


class Damaged(Exception):
    """A page could not be read; the mirror is deleted, what came before the page is good."""


def forget_everything(folder: Path) -> None:
    """Deletes all mirrors in an environment's folder, as when somebody signs out."""
    for path in folder.glob(f"{_PREFIX}*{_ENDING}"):
        _delete(path)


def _delete(path: Path) -> None:
    for ending in _COMPANIONS:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _digest(content: bytes) -> bytes:
    return sha256(content).digest()[:16]


def _connect(path: Path) -> sqlite3.Connection:
    os.close(private_file(path))
    database = sqlite3.connect(path, timeout=1.0, isolation_level=None)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA temp_store = MEMORY")
        database.execute(_SCHEMA)
    except BaseException:
        database.close()
        raise
    return database
