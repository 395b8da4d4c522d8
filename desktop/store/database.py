"""Small SQLite files that survive a killed program, readable by their owner only."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.store.files import free_name, private_file

WAIT = 1.0
"""Seconds to wait for another connection. The profile's lock lets one program in, so this hardly ever happens."""

_COMPANIONS = ("-wal", "-shm")


@dataclass(frozen=True)
class Opened:
    """A connection in autocommit mode, and where a damaged file that stood in its place was kept."""

    connection: sqlite3.Connection
    damaged: Path | None = None


def open_database(path: Path | None, schema: str, *, durable: bool) -> Opened:
    """Open or make the database at `path` (None: in memory) with the tables of `schema`.

    A committed change survives the death of the program; with `durable` also a power cut, for some milliseconds a
    commit. A damaged file is moved aside, never overwritten. Raises sqlite3.OperationalError when the disk is full,
    the file locked or not to be opened.
    """
    try:
        return Opened(_connect(path, schema, durable))
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        if path is None:
            raise
        kept = _move_aside(path)
        return Opened(_connect(path, schema, durable), kept)


def count_at(path: Path, query: str) -> int:
    """The number that `query` gives at `path`, which is only read; 0 when there is no such file or table."""
    if not path.exists():
        return 0
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=WAIT)) as connection:
            return int(connection.execute(query).fetchone()[0])
    except sqlite3.DatabaseError:
        return 0


def _connect(path: Path | None, schema: str, durable: bool) -> sqlite3.Connection:
    if path is not None:
        os.close(private_file(path))  # SQLite gives the files beside it the same permissions
    connection = sqlite3.connect(path or ":memory:", timeout=WAIT, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        connection.execute("PRAGMA temp_store = MEMORY")
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("the file is damaged")
        connection.executescript(schema)
    except BaseException:
        connection.close()
        raise
    return connection


def _move_aside(path: Path) -> Path:
    """The file and what belongs to it, under a name that SQLite still reads together."""
    kept = free_name(path)
    path.replace(kept)
    for ending in _COMPANIONS:
        companion = path.with_name(path.name + ending)
        if companion.exists():
            companion.replace(kept.with_name(kept.name + ending))
    return kept
