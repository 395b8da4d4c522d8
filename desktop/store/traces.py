"""That orders were begun, and no more: kept where there is no key to keep the orders themselves by."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from .files import atomic_write

KEPT = timedelta(hours=24)


class _Trace(msgspec.Struct, frozen=True):
    """`content` can be read by anybody: it may hold no person, number or token. `until` is in seconds since 1970."""

    content: str
    until: int


class Traces:
    """A file of what is under way, for the next start to say so. Without a path nothing is kept.

    A disk that takes no more raises OSError.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._kept = _read(path) if path else {}

    def keep(self, id: str, content: bytes) -> None:  # noqa: A002
        """From now on an order is under way."""
        until = int((datetime.now(UTC) + KEPT).timestamp())
        trace = _Trace(content.decode(), until)
        if self._path is not None and id not in self._kept:
            self._write({**self._kept, id: trace})

    def forget(self, id: str) -> None:  # noqa: A002
        """It is not under way any more; one that is not there is no error."""
        if id in self._kept:
            self._write({one: trace for one, trace in self._kept.items() if one != id})

    def all(self) -> dict[str, bytes]:
        """What is under way, or was when the program ended, by the orders' ids."""
        return {id: trace.content.encode() for id, trace in self._kept.items()}  # noqa: A001

    def _write(self, kept: dict[str, _Trace]) -> None:
        assert self._path is not None
        if kept:
            atomic_write(self._path, msgspec.json.encode(kept))
        else:
            self._path.unlink(missing_ok=True)
        self._kept = kept


def _read(path: Path) -> dict[str, _Trace]:
    with suppress(OSError, msgspec.MsgspecError):
        known = msgspec.json.decode(path.read_bytes(), type=dict[str, _Trace])
        now = datetime.now(UTC).timestamp()
        return {id: trace for id, trace in known.items() if trace.until > now}  # noqa: A001
    return {}
