"""The drafts of one kind of record: put away shortly after each change, found again by record or by age."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Protocol

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.place import Place
from desktop.core.records.base import Record, unpacked

_NOTHING = msgspec.Raw(b"null")
KEEP_MS = 300
"""After the first change that is not on disk, however fast the next ones come."""


class StoredDraft(Protocol):
    """A draft as the store has it; `saved_at` in UTC."""

    @property
    def id(self) -> str:
        """The record's id on this computer."""

    @property
    def content(self) -> bytes:
        """What `DraftShelf` wrote."""

    @property
    def saved_at(self) -> datetime:
        """When."""


class DraftStore(Protocol):
    """Where drafts are kept."""

    @property
    def persistent(self) -> bool:
        """Whether what is kept outlives the program."""

    def save(self, id: str, kind: str, company: str, content: bytes) -> datetime:  # noqa: A002
        """Keeps a draft in the place of its earlier content."""

    def all(self, kind: str | None = None, company: str | None = None) -> Sequence[StoredDraft]:
        """The drafts of a kind and company, newest first."""

    def delete(self, id: str) -> None:  # noqa: A002
        """Forgets a draft."""


class Sheaf(msgspec.Struct):
    """What of a record is kept: what was typed (a form's snapshot), the record that was opened, and the cursor."""

    public_id: str
    fields: dict[str, Any]
    before: msgspec.Raw = _NOTHING
    place: Place = Place()


@dataclass(frozen=True)
class Kept:
    """A draft: `public_id` is empty for a record that does not exist yet, `fields` is a form's snapshot."""

    id: str
    public_id: str
    fields: dict[str, Any]
    saved: datetime
    before: msgspec.Raw
    place: Place

    def base(self, kind: type[Record]) -> Any | None:
        """The record as it was when it was opened, None when that was not kept or cannot be read."""
        return unpacked(self.before, kind)


Make = Callable[[], tuple[str, Sheaf] | None]
"""Answers id and content of what is to be kept now; None when there is nothing."""


class DraftShelf(QObject):
    """Signals: `kept` with the time (UTC) when a draft was written, `refused` when it could not be."""

    kept = Signal(object)
    refused = Signal()

    def __init__(self, store: DraftStore, kind: str, company: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._kind, self._company = store, kind, company
        self._make: Make | None = None
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self._keep)

    @property
    def lasting(self) -> bool:
        """Whether what is kept outlives the program."""
        return self._store.persistent

    def keep_soon(self, make: Make) -> None:
        """Writes what `make` answers in a moment, which further changes do not put off."""
        self._make = make
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self, make: Make) -> None:
        """Writes what `make` answers."""
        self._make = make
        self._keep()

    def stop(self) -> None:
        """What waits to be written is not."""
        self._timer.stop()
        self._make = None

    def forget(self, draft_id: str) -> None:
        """The draft has been saved or given up."""
        self._store.delete(draft_id)

    def give_up(self, draft_id: str) -> Callable[[], object] | None:
        """Forgets a draft; what it answers puts it back for the company it had. None when there was none."""
        kept = self.get(draft_id)
        self.forget(draft_id)
        if kept is None:
            return None
        content = Sheaf(kept.public_id, kept.fields, kept.before, kept.place)
        return partial(self._put, kept.id, self._company(), content)

    def get(self, draft_id: str) -> Kept | None:
        """One draft of this kind and company."""
        return next((kept for kept in self.all() if kept.id == draft_id), None)

    def newest(self, public_id: str | None = None, *, without: Collection[str] = ()) -> Kept | None:
        """The newest draft: of a record, of new records (an empty id), or of any; ids in `without` are passed over."""
        wanted = (kept for kept in self.all() if public_id in (None, kept.public_id) and kept.id not in without)
        return next(wanted, None)

    def _keep(self) -> None:
        made = self._make() if self._make is not None else None
        self.stop()
        if made is None:
            return
        try:
            moment = self._put(made[0], self._company(), made[1])
        except sqlite3.OperationalError:
            self.refused.emit()
        else:
            self.kept.emit(moment)

    def _put(self, draft_id: str, company: str, content: Sheaf) -> datetime:
        return self._store.save(draft_id, self._kind, company, msgspec.json.encode(content, enc_hook=str))

    def all(self) -> list[Kept]:
        """Every draft of this kind and company, newest first; one that another version wrote waits for that one."""
        found = [_kept(draft) for draft in self._store.all(self._kind, self._company())]
        return [one for one in found if one is not None]


def _kept(draft: StoredDraft) -> Kept | None:
    try:
        content = msgspec.json.decode(draft.content, type=Sheaf)
    except msgspec.MsgspecError:
        return None
    return Kept(draft.id, content.public_id, content.fields, draft.saved_at, content.before, content.place)
