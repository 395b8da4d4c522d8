"""What is remembered of an import while it runs, encrypted, so that after a crash it is known what went through."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from typing import Self

from desktop.api import codec
from desktop.core.records.base import Record
from desktop.store.drafts import Drafts

IMPORT = "import"
"""The kind under which they are kept among the drafts."""


class ImportJob(Record, frozen=True):
    """The name of the file, what its rows become, and the external ids of those to create."""

    id: str
    name: str
    target: str
    rows: tuple[str, ...]

    @classmethod
    def make(cls, name: str, target: str, rows: Sequence[str]) -> Self:
        """A job with an id of its own."""
        return cls(id=uuid.uuid4().hex, name=name, target=target, rows=tuple(rows))

    def through(self, known: Collection[str]) -> int:
        """How many of its rows are at the server, which knows these external ids."""
        return sum(row in known for row in self.rows)


_of_this_run: set[str] = set()
"""Jobs that this program has begun itself: they are under way, or it has said how they ended."""


def keep_job(drafts: Drafts, company: str, job: ImportJob) -> None:
    """On disk before the first row is sent."""
    _of_this_run.add(job.id)
    drafts.save(job.id, IMPORT, company, codec.encode(job))


def forget_job(drafts: Drafts, job: ImportJob) -> None:
    """Everything is known about it."""
    drafts.delete(job.id)


def broken_off(drafts: Drafts, company: str) -> list[ImportJob]:
    """The imports of earlier runs that did not come to their end, the newest first."""
    kept = (codec.decode(draft.content, ImportJob) for draft in drafts.all(IMPORT, company))
    return [job for job in kept if job is not None and job.id not in _of_this_run]
