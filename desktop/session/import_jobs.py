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
    """The name of the file, and the external ids of the rows to create."""

    id: str
    name: str
    rows: tuple[str, ...]

    @classmethod
    def make(cls, name: str, rows: Sequence[str]) -> Self:
        """A job with an id of its own."""
        return cls(id=uuid.uuid4().hex, name=name, rows=tuple(rows))

    def through(self, known: Collection[str]) -> int:
        """How many of its rows are at the server, which knows these external ids."""
        return sum(row in known for row in self.rows)


def keep_job(drafts: Drafts, company: str, job: ImportJob) -> None:
    """On disk before the first row is sent."""
    drafts.save(job.id, IMPORT, company, codec.encode(job))


def forget_job(drafts: Drafts, job: ImportJob) -> None:
    """Everything is known about it."""
    drafts.delete(job.id)


def broken_off(drafts: Drafts, company: str) -> list[ImportJob]:
    """The imports that did not come to their end, the newest first."""
    kept = (codec.decode(draft.content, ImportJob) for draft in drafts.all(IMPORT, company))
    return [job for job in kept if job is not None]
