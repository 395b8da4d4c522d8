"""The drafts of one kind of record: put away shortly after each change, found again by record or by age."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Protocol

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

_DELAY_MS = 400


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

    def save(self, id: str, kind: str, company: str, content: bytes) -> datetime:  # noqa: A002
        """Keeps a draft in the place of its earlier content."""

    def all(self, kind: str | None = None, company: str | None = None) -> Sequence[StoredDraft]:
        """The drafts of a kind and company, newest first."""

    def delete(self, id: str) -> None:  # noqa: A002
        """Forgets a draft."""


class _Content(msgspec.Struct):
    public_id: str
    fields: dict[str, Any]


@dataclass(frozen=True)
class Kept:
    """A draft: `public_id` is empty for a record that does not exist yet, `fields` is a form's snapshot."""

    id: str
    public_id: str
    fields: dict[str, Any]
    saved: datetime


Make = Callable[[], tuple[str, str, dict[str, Any]] | None]
"""Answers id, public id and fields of what is to be kept now; None when there is nothing."""


class DraftShelf(QObject):
    """Signal `kept`: a draft was written."""

    kept = Signal()

    def __init__(self, store: DraftStore, kind: str, company: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._kind, self._company = store, kind, company
        self._make: Make | None = None
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._keep)

    def keep_soon(self, make: Make) -> None:
        """Writes what `make` answers once nothing has changed for a moment."""
        self._make = make
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

    def give_up(self, draft_id: str) -> Callable[[], None] | None:
        """Forgets a draft; what it answers puts it back for the company it had. None when there was none."""
        kept = self.get(draft_id)
        self.forget(draft_id)
        return partial(self._put, kept.id, self._company(), kept.public_id, kept.fields) if kept else None

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
        draft_id, public_id, fields = made
        self._put(draft_id, self._company(), public_id, fields)
        self.kept.emit()

    def _put(self, draft_id: str, company: str, public_id: str, fields: dict[str, Any]) -> None:
        content = msgspec.json.encode(_Content(public_id, fields), enc_hook=str)
        self._store.save(draft_id, self._kind, company, content)

    def all(self) -> list[Kept]:
        """Every draft of this kind and company, newest first."""
        found = []
        for draft in self._store.all(self._kind, self._company()):
            content = msgspec.json.decode(draft.content, type=_Content)
            found.append(Kept(draft.id, content.public_id, content.fields, draft.saved_at))
        return found
