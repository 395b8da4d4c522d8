"""What the sandbox remembers: one SQLite file (or memory), every write committed before its answer.

Views that are only stored (creditors, debtors, products, users) are kept as whole JSON texts in `thing`. An invoice is
kept as a small document in `invoice.doc`, its list row ready-made in `invoice.sub`, with what lists sort and search by
in columns beside them; so a list of 100 000 is joined, not computed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec

from .clock import Clock, stamp
from .shapes import Wire

_TABLES = """
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS thing (
    seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL UNIQUE, creditor TEXT NOT NULL,
    external TEXT, body TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS thing_list ON thing (kind, creditor, external);
CREATE TABLE IF NOT EXISTS invoice (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, creditor TEXT NOT NULL, debtor TEXT NOT NULL, number TEXT,
    file TEXT, stage TEXT NOT NULL, open INTEGER NOT NULL, invoiced TEXT NOT NULL, due TEXT NOT NULL, closed TEXT,
    name TEXT NOT NULL, value INTEGER NOT NULL, doc TEXT NOT NULL, sub TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS invoice_list ON invoice (creditor, open);
CREATE INDEX IF NOT EXISTS invoice_debtor ON invoice (debtor);
CREATE INDEX IF NOT EXISTS invoice_number ON invoice (creditor, number);
CREATE INDEX IF NOT EXISTS invoice_file ON invoice (file);
CREATE TABLE IF NOT EXISTS call (id TEXT PRIMARY KEY, at TEXT NOT NULL);
"""
_PAGES = """
CREATE INDEX IF NOT EXISTS thing_page ON thing (kind, creditor, seq);
CREATE INDEX IF NOT EXISTS invoice_page ON invoice (creditor, open, seq, closed);
"""
"""Made where they are missing: what earlier versions have written has them not."""
InvoiceRow = tuple[
    int | None, str, str, str, str | None, str | None, str, int, str, str, str | None, str, int, str, str
]
_VERSION = 1
_KEPT = timedelta(days=92)
_FIRST_ACTION = 4_100_000_001


@dataclass(frozen=True)
class Happening:
    """An event as the webhooks tell it: its name, the view `data` is (empty for a bare id), and whose it is."""

    event: str
    view: str
    data: object
    creditor: str
    more: object = None


def pack(value: object) -> str:
    """Compact JSON with å ä ö as they are."""
    return msgspec.json.encode(value).decode()


def _open(file: Path | None) -> sqlite3.Connection:
    """The database; a file that is none, or of another version, is set aside: it held a demo."""
    if file is None:
        return _connect(":memory:")
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        db = _connect(file)
    except sqlite3.OperationalError:  # locked or unwritable: that is no reason to set it aside
        raise
    except sqlite3.DatabaseError:
        db = None
    if db is not None and db.execute("PRAGMA user_version").fetchone()[0] == _VERSION:
        return db
    if db is not None:
        db.close()
    file.replace(file.with_name(f"{file.name}.old"))
    for rest in ("-wal", "-shm"):
        file.with_name(f"{file.name}{rest}").unlink(missing_ok=True)
    return _connect(file)


def _connect(where: Path | str) -> sqlite3.Connection:
    db = sqlite3.connect(where, check_same_thread=False, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=NORMAL")
        if not db.execute("SELECT 1 FROM sqlite_master").fetchone():
            db.executescript(f"{_TABLES}PRAGMA user_version = {_VERSION};")
    except sqlite3.DatabaseError:
        db.close()
        raise
    return db


class State:
    """The store of one sandbox. `file` None keeps it in memory; `today` fixes the day, else it is Stockholm's.

    Not thread-safe: one server uses it, call by call.
    """

    def __init__(self, file: Path | None = None, *, today: date | None = None) -> None:
        self.clock = Clock(today)
        self.db = _open(file)
        self.db.executescript(_PAGES)
        self.clock.offset = timedelta(seconds=float(self.meta("clock offset") or 0))
        self.outbox: list[Happening] = []
        self.tell: Callable[[list[Happening]], None] | None = None

    def close(self) -> None:
        """Lets go of the file."""
        self.db.close()

    def now(self) -> datetime:
        """This moment in Stockholm, by the sandbox's clock."""
        return self.clock.now()

    def today(self) -> date:
        """The day it is for the sandbox."""
        return self.now().date()

    def stamp(self) -> str:
        """Now, as the wire writes it: a space and the offset."""
        return stamp(self.now())

    def happened(self, event: str, view: str, data: Callable[[], object], creditor: str, more: object = None) -> None:
        """Notes an event for the webhooks; `data` is asked for only when somebody listens."""
        if self.tell is not None:
            self.outbox.append(Happening(event, view, data(), creditor, more))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of what is written inside, or nothing of it."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.db.execute("ROLLBACK")
            self.outbox.clear()
            raise
        self.db.execute("COMMIT")
        events, self.outbox = self.outbox, []
        if events and self.tell is not None:
            self.tell(events)

    def clear(self) -> None:
        """Forgets everything."""
        for table in ("meta", "thing", "invoice", "call"):
            self.db.execute(f"DELETE FROM {table}")  # noqa: S608 - names from the line above

    def meta(self, name: str) -> str | None:
        """A remembered setting."""
        row = self.db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    def set_meta(self, name: str, value: str) -> None:
        """Remembers a setting."""
        self.db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def seen(self, call_id: str) -> bool:
        """Whether a call with this UniqueApiCallId was carried out in the last three months."""
        row = self.db.execute("SELECT at FROM call WHERE id = ?", (call_id,)).fetchone()
        return row is not None and str(row[0])[:10] >= (self.today() - _KEPT).isoformat()

    def remember_call(self, call_id: str) -> None:
        """Uses a UniqueApiCallId up."""
        self.db.execute("INSERT OR REPLACE INTO call VALUES (?, ?)", (call_id, self.stamp()))

    def thing(self, kind: str, public_id: str) -> Wire | None:
        """A stored view by its id."""
        row = self.db.execute("SELECT body FROM thing WHERE kind = ? AND id = ?", (kind, public_id)).fetchone()
        return json.loads(row[0]) if row else None

    def things(self, kind: str, creditor: str | None = None) -> Iterator[Wire]:
        """All stored views of a kind, of one creditor or all."""
        for (body,) in self.bodies(kind, creditor):
            yield json.loads(body)

    def bodies(self, kind: str, creditor: str | None = None) -> Iterable[tuple[str]]:
        """The same as JSON texts."""
        if creditor is None:
            return self.db.execute("SELECT body FROM thing WHERE kind = ? ORDER BY seq", (kind,))
        return self.db.execute("SELECT body FROM thing WHERE kind = ? AND creditor = ? ORDER BY seq", (kind, creditor))

    def some_bodies(self, kind: str, creditor: str, start: int, limit: int | None) -> Iterable[tuple[str]]:
        """A page of the JSON texts of a creditor."""
        query = "SELECT body FROM thing WHERE kind = ? AND creditor = ? ORDER BY seq LIMIT ? OFFSET ?"
        return self.db.execute(query, (kind, creditor, -1 if limit is None else limit, start))

    def by_external(self, kind: str, creditor: str, external: str) -> Wire | None:
        """A stored view by the id its owner gave it."""
        row = self.db.execute(
            "SELECT body FROM thing WHERE kind = ? AND creditor = ? AND external = ?", (kind, creditor, external)
        ).fetchone()
        return json.loads(row[0]) if row else None

    def put(self, kind: str, public_id: str, creditor: str, body: Wire, external: str | None = None) -> None:
        """Stores a view, new or in place of the one with that id."""
        self.put_many([(kind, public_id, creditor, external, pack(body))])

    def put_many(self, rows: Iterable[tuple[str, str, str, str | None, str]]) -> None:
        """Stores rows of kind, id, creditor, external id and JSON text."""
        self.db.executemany(
            "INSERT INTO thing (kind, id, creditor, external, body) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET external = excluded.external, body = excluded.body",
            rows,
        )

    def remove(self, public_id: str) -> None:
        """Forgets a stored view."""
        self.db.execute("DELETE FROM thing WHERE id = ?", (public_id,))

    def next_action(self) -> str:
        """A new invoice's public id: ten digits."""
        number = int(self.meta("next action") or _FIRST_ACTION)
        self.set_meta("next action", str(number + 1))
        return str(number)

    def put_invoices(self, rows: Iterable[InvoiceRow]) -> None:
        """Stores invoice rows in the order of the table's columns; a row with a known `seq` replaces it."""
        self.db.executemany("INSERT OR REPLACE INTO invoice VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", rows)

    def invoice(self, public_id: str) -> tuple[int, Wire] | None:
        """An invoice's place and document."""
        row = self.db.execute("SELECT seq, doc FROM invoice WHERE id = ?", (public_id,)).fetchone()
        return (row[0], json.loads(row[1])) if row else None

    def number_taken(self, creditor: str, number: str) -> bool:
        """Whether an invoice of the creditor has this number."""
        return (
            self.db.execute("SELECT 1 FROM invoice WHERE creditor = ? AND number = ?", (creditor, number)).fetchone()
            is not None
        )

    def counts(self) -> Wire:
        """How many of each kind, and of the invoices per stage."""
        kinds = dict(self.db.execute("SELECT kind, COUNT(*) FROM thing GROUP BY kind"))
        stages = dict(self.db.execute("SELECT stage, COUNT(*) FROM invoice GROUP BY stage"))
        calls = self.db.execute("SELECT COUNT(*) FROM call").fetchone()[0]
        return {"things": kinds, "invoices": sum(stages.values()), "stages": stages, "calls": calls}
