"""The record on an editor's page: what the server last said of it, what the page shows, and which draft that is."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.core.merge import Merged
from desktop.core.records.base import packed

from . import merging
from .draft_shelf import Kept, Sheaf
from .record_editor import RecordEditor
from .save_job import SaveJob
from .standing import place_in
from .subject import Subject
from .undoing import Undoing


class OpenRecord:
    """`record` is None while it does not exist yet; `target` is its id on this computer, then at the server."""

    def __init__(self, subject: Subject, record: Any | None, target: str, save_text: str, parent: QWidget) -> None:
        """`parent` is where the page will stand."""
        self._subject = subject
        self.record = record
        self.target = target
        self.job: SaveJob | None = None
        self.undoing: Undoing | None = None
        self.form = subject.make_form(record)
        self.page = RecordEditor(subject.title(record), self.form, save_text=save_text, parent=parent)

    def stand(self) -> None:
        """Shows the record in the form."""
        self.form.load(self.shown(self.record))

    @property
    def name(self) -> str:
        """How a sentence calls what the page shows."""
        return self._subject.name(self.changed()) or self._subject.title(self.record)

    @property
    def saved_name(self) -> str:
        """How a sentence calls the record as the server has it."""
        return self._subject.name(self.record) or self._subject.title(self.record)

    def shown(self, record: Any | None) -> dict[str, Any]:
        """What a form shows of a record."""
        return self._subject.form_values(record or self._subject.blank(), new=record is None)

    def changed(self) -> Any:
        """The record with what the page shows."""
        return self._subject.with_values(self.record or self._subject.blank(), self.form.values())

    def draft(self) -> tuple[str, Sheaf] | None:
        """What is to be kept of it now; None when nothing was changed."""
        if not self.form.dirty:
            return None
        public_id = self.target if self.record is not None else ""
        sheaf = Sheaf(public_id, self.form.snapshot(), place=place_in(self.page))
        if self.record is not None:
            sheaf.before = packed(self.record)
        return self.target, sheaf

    def bring_back(self, kept: Kept) -> None:
        """What was typed stands on the record that was opened then; on the newest one when the two do not clash."""
        newest, opened = self.record, kept.base(type(self._subject.blank()))
        if newest is None or opened is None or opened == newest:
            self.form.restore(kept.fields)
            return
        self._stand_on(opened, kept)
        if not merging.merged(self.shown(opened), self.form.values(), self.shown(newest)).conflicts:
            self._stand_on(newest, kept)

    def taken(self, job: SaveJob) -> list[str]:
        """The fields that somebody else had changed, and that are saved now together with what was changed here."""
        before, after = job.content
        saved = self._subject.find(job.public_id)
        if before is not None and saved is not None:
            was, mine, now = self.shown(before), self.shown(after), self.shown(saved)
            job.taken += [name for name in self.form.names() if was[name] == mine[name] != now[name]]
        return list(dict.fromkeys(job.taken))

    def go_on(self, job: SaveJob) -> None:
        """Something was typed while the save was under way: it stands over what is saved now."""
        since = {name: value for name, value in self.form.values().items() if value != job.shown.get(name)}
        self.record, self.job, self.target = self._subject.find(job.public_id), None, job.public_id
        self.page.set_busy(False)
        self.page.set_title(self._subject.title(self.record))
        self.form.load(self.shown(self.record))
        for name, value in since.items():
            self.form.field(name).set_value(value)

    def settle_on(self, newer: Any, found: Merged[dict[str, Any]]) -> None:
        """The server's record with what was decided over it."""
        self.record = newer
        self.form.load_under(self.shown(newer), found.value)

    def become_new(self) -> str:
        """What was typed becomes a record of its own, which is not saved yet; answers what it was called before."""
        values, gone = self.form.values(), self.target
        self.record, self.job, self.target = None, None, new_target()
        self.page.set_title(self._subject.title(None))
        self.form.load_under(self.shown(None), values)
        return gone

    def _stand_on(self, record: Any, kept: Kept) -> None:
        self.record = record
        self.form.load(self.shown(record))
        self.form.restore(kept.fields)


def new_target() -> str:
    """The id on this computer of a record that does not exist yet."""
    return uuid.uuid4().hex
