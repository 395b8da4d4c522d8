"""Orders of BankID, bank accounts and Swish, encrypted: what was asked for before it was asked, and what came of it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import msgspec

from desktop.store.cipher import Cipher, Undecipherable
from desktop.store.database import open_database
from desktop.store.traces import Traces

_SCHEMA = """
CREATE TABLE IF NOT EXISTS orders (tag TEXT PRIMARY KEY, sealed BLOB NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID
"""

TRACES = "orders-under-way.json"


class _Sealed(msgspec.Struct, frozen=True, array_like=True):
    """What a row keeps from the eye: all but the time it may stay."""

    id: str
    content: bytes


class Journal:
    """The orders of one environment; to be used in the thread that made it.

    Each has a moment when it is to be gone, readable without a key, so that nothing collected outlives it. Without a
    path, or with a cipher for the session only, it is in memory, and of what is under way a trace is left beside
    `path`. With `shared` a session that ends leaves it open for the next one. A change is on disk when its call
    returns, power cuts included. A full disk raises sqlite3.OperationalError or OSError.
    """

    def __init__(self, path: Path | None, cipher: Cipher, *, shared: bool = False) -> None:
        self._cipher, self.shared = cipher, shared
        self._traces = Traces(path.with_name(TRACES) if path else None)
        self.persistent = path is not None and cipher.persistent
        opened = open_database(path if self.persistent else None, _SCHEMA, durable=True)
        self._database = opened.connection
        self.damaged = opened.damaged

    def keep(self, id: str, content: bytes, until: datetime, trace: bytes = b"") -> None:  # noqa: A002
        """Keep an order in the place of what was kept of it before, at most until then. `trace` is what anybody may
        read of one that is under way; without one it is over.
        """
        tag = self._cipher.blind(id)
        sealed = self._cipher.seal(msgspec.msgpack.encode(_Sealed(id, content)), _place(tag))
        row = (tag, sealed, int(until.timestamp()))
        self._database.execute("INSERT OR REPLACE INTO orders (tag, sealed, until) VALUES (?, ?, ?)", row)
        if trace and not self.persistent:
            self._traces.keep(id, trace)
        else:
            self._traces.forget(id)

    def all(self) -> list[bytes]:
        """The orders that can be read and whose time is not over, in no order; of some there is a trace only."""
        self.forget_old()
        rows = self._database.execute("SELECT tag, sealed FROM orders").fetchall()
        whole = {found.id: found.content for found in (self._read(*row) for row in rows) if found is not None}
        return list((self._traces.all() | whole).values())

    def forget(self, id: str) -> None:  # noqa: A002
        """Remove an order; one that is not there is no error."""
        self._traces.forget(id)
        self._database.execute("DELETE FROM orders WHERE tag = ?", (self._cipher.blind(id),))

    def forget_old(self) -> int:
        """Remove every order whose time is over, readable or not; answers how many."""
        return self._database.execute("DELETE FROM orders WHERE until <= ?", (_seconds(),)).rowcount

    def close(self) -> None:
        """Close the file; nothing may be asked for afterwards."""
        self._database.close()

    def _read(self, tag: str, sealed: bytes) -> _Sealed | None:
        try:
            return msgspec.msgpack.decode(self._cipher.unseal(sealed, _place(tag)), type=_Sealed)
        except (Undecipherable, msgspec.MsgspecError):
            return None


def forget_old_at(path: Path) -> None:
    """Remove what may not be there any more from a journal nobody has open; no key is needed for that."""
    if path.exists():
        opened = open_database(path, _SCHEMA, durable=True)
        opened.connection.execute("DELETE FROM orders WHERE until <= ?", (_seconds(),))
        opened.connection.close()


def _seconds() -> int:
    return int(datetime.now(UTC).timestamp())


def _place(tag: str) -> str:
    return f"orders/{tag}"
