"""Editing one record at a time: opening its page, drafts while typing, saving once, leaving without losing anything."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.core.dates import now
from desktop.core.errors import ApiError, Kind

from .cardform import CardForm
from .draft_shelf import DraftShelf, Kept
from .format import Format
from .notices import Notices
from .record_editor import RecordEditor
from .save_job import SaveJob


class Subject(Protocol):
    """What a pane tells about its records. `target` is the id a record has on this computer until it is created."""

    kind: str

    def public_id(self, record: Any) -> str:
        """The record's id at the server."""

    def find(self, public_id: str) -> Any | None:
        """The record as it is known now."""

    def blank(self) -> Any:
        """A record with nothing filled in yet."""

    def make_form(self, record: Any | None) -> CardForm:
        """An empty form for a record; None is a new one."""

    def form_values(self, record: Any, *, new: bool) -> dict[str, Any]:
        """What the form shows of the record."""

    def with_values(self, record: Any, values: dict[str, Any]) -> Any:
        """The record with the form's values and all other members as they were."""

    def title(self, record: Any | None) -> str:
        """The heading of the page; None is a new record."""

    def name(self, record: Any) -> str:
        """How a sentence calls the record; empty when it has no name yet."""

    async def save(self, before: Any | None, after: Any, target: str) -> str:
        """Writes the record and answers its public id. Raises ApiError."""

    async def fresh(self, public_id: str) -> Any:
        """The record as the server has it. Raises ApiError."""


class Workplace(Protocol):
    """The window's ways that editing needs."""

    @property
    def notices(self) -> Notices:
        """Where sentences appear."""

    @property
    def format(self) -> Format:
        """How a time of day is written."""

    def write(self, work: Callable[[], Coroutine[Any, Any, None]], *, key: str, doing: str = "") -> None:
        """Runs a write that no closing pane cuts off."""


class Editing(QObject):
    """The open editor of a pane, if any.

    Signals: `opened` with the RecordEditor to show, `closed` when it is to go, `saved` with the record's public id.
    """

    opened = Signal(object)
    closed = Signal()
    saved = Signal(object)

    def __init__(self, desk: Workplace, shelf: DraftShelf, subject: Subject, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shelf = shelf
        self._subject = subject
        self._page: RecordEditor | None = None
        self._record: Any | None = None
        self._target = ""
        self._job: SaveJob | None = None
        self._sending: set[str] = set()
        self._notice, self._given_up = f"draft-{subject.kind}", f"discarded-{subject.kind}"
        shelf.kept.connect(self._draft_kept)
        for key in (self._notice, self._given_up):
            desk.notices.dismiss(key)

    @property
    def is_open(self) -> bool:
        """Whether an editor is shown."""
        return self._page is not None

    @property
    def is_saving(self) -> bool:
        """Whether what is shown is on its way to the server."""
        return self._page is not None and self._target in self._sending

    def create(self) -> None:
        """Opens an empty editor, or the one that was left with something in it."""
        self.leave()
        self._open(None, self._shelf.newest("", without=self._sending))

    def edit(self, public_id: str) -> None:
        """Opens a record that is known; what was typed and not saved comes back."""
        record = self._subject.find(public_id)
        if record is not None and not (self._page is not None and self._target == public_id):
            self.leave()
            self._open(record, self._shelf.newest(public_id), public_id)

    def restore(self) -> bool:
        """Opens the newest draft left over from an earlier run whose record still exists; whether there was one."""
        kept = self._left_over()
        if kept is not None:
            self._continue(kept.id)
        return kept is not None

    def offer(self) -> None:
        """Says that there is such a draft, as when its list is shown after another one."""
        kept = self._left_over()
        if kept is not None:
            self._say_kept(kept.id, self._kept_name(kept))

    def save(self) -> None:
        """Writes what is shown, once, when it is complete; otherwise the form says what is missing."""
        page = self._page
        if page is None or self.is_saving or not page.form.is_valid():
            return
        if self._record is not None and not page.form.dirty:
            self._close(forget=True)
            return
        self._keep_draft()
        self._job = self._job or self._make_job()
        name = self._shown_name(page)
        doing = self.tr("Saving {name}").format(name=name)
        self._show_sending(page)
        self._desk.write(self._job.run, key=f"save-{self._target}", doing=doing)

    def leave(self) -> None:
        """Closes the editor. What was changed stays as a draft, and a notice says so."""
        page = self._page
        if page is None:
            return
        kept = page.form.dirty and not self.is_saving
        if kept:
            self._keep_draft()
            self._say_kept(self._target, self._shown_name(page))
        self._close(forget=not kept and not self.is_saving)

    def put_away(self) -> None:
        """Keeps what was typed right now, as when the window closes."""
        if self._page is not None and self._page.form.dirty and not self.is_saving:
            self._keep_draft()

    def drop(self) -> None:
        """Somebody else takes the page away, as when another company is chosen: what was typed is kept."""
        if self._page is not None:
            self.put_away()
            self._close(forget=False)

    def _open(self, record: Any | None, kept: Kept | None, public_id: str = "") -> None:
        self._record, self._job = record, None
        self._target = kept.id if kept else public_id or uuid.uuid4().hex
        form = self._subject.make_form(record)
        form.load(self._shown(record))
        page = RecordEditor(self._subject.title(record), form, save_text=self.tr("Save"))
        page.back_wanted.connect(self.leave)
        page.save_wanted.connect(self.save)
        page.hidden.connect(self.put_away)
        self._page = page
        self.opened.emit(page)
        if kept is None:
            self._desk.notices.dismiss(self._notice)
        else:
            form.restore(kept.fields)
            self._say_restored(page, kept)
        form.changed.connect(self._edited)
        form.start()

    def _say_restored(self, page: RecordEditor, kept: Kept) -> None:
        clock = self._desk.format.clock(kept.saved)
        page.set_state(self.tr("Kept on this computer {time}, not in Billecta yet").format(time=clock))
        text = self.tr("Unsaved changes from {time} are back: {name}").format(time=clock, name=self._shown_name(page))
        actions = [(self.tr("Discard"), partial(self._discard, self._target))]
        self._desk.notices.info(text, key=self._notice, actions=actions)

    def _continue(self, target: str) -> None:
        kept = self._shelf.get(target)
        if kept is None or (self._target == target and self._page is not None):
            return
        record = self._subject.find(kept.public_id) if kept.public_id else None
        self.leave()
        self._open(record, kept, kept.public_id)

    def _discard(self, target: str) -> None:
        """Gives the draft up; for a moment it can be had back."""
        self._desk.notices.dismiss(self._notice)
        page = self._page if self._target == target else None
        if page is not None:
            self._keep_draft()
        kept = self._shelf.get(target)
        put_back = self._shelf.give_up(target)
        if page is not None:
            self._close(forget=False)
        if kept is not None and put_back is not None:
            text = self.tr("The draft is discarded: {name}").format(name=self._kept_name(kept))
            actions = [(self.tr("Undo"), partial(self._undo, put_back, target))]
            self._desk.notices.done(text, key=self._given_up, actions=actions)

    def _undo(self, put_back: Callable[[], None], target: str) -> None:
        put_back()
        self._continue(target)

    def _left_over(self) -> Kept | None:
        for kept in self._shelf.all() if self._page is None else ():
            known = not kept.public_id or self._subject.find(kept.public_id) is not None
            if known and kept.id not in self._sending:
                return kept
        return None

    def _say_kept(self, target: str, name: str) -> None:
        text = self.tr("The changes are kept as a draft: {name}").format(name=name)
        actions = [
            (self.tr("Continue"), partial(self._continue, target)),
            (self.tr("Discard"), partial(self._discard, target)),
        ]
        self._desk.notices.info(text, key=self._notice, actions=actions)

    def _kept_name(self, kept: Kept) -> str:
        """A new record is called by the first text of its form, which is its name."""
        record = self._subject.find(kept.public_id) if kept.public_id else None
        typed = (item["text"] for item in kept.fields.values() if item.get("text"))
        return self._subject.title(record) if record is not None else next(typed, self._subject.title(None))

    def _shown_name(self, page: RecordEditor) -> str:
        return self._subject.name(self._changed(page)) or self._subject.title(self._record)

    def _close(self, *, forget: bool) -> None:
        self._shelf.stop()
        if forget:
            self._shelf.forget(self._target)
        self._page = self._record = self._job = None
        self.closed.emit()

    def _edited(self) -> None:
        if self._page is None or self.is_saving:
            return
        if self._page.form.dirty:
            self._page.set_state(self.tr("Not in Billecta yet"))
            self._shelf.keep_soon(self._draft)
        else:
            self._page.set_state("")
            self._shelf.stop()
            self._shelf.forget(self._target)

    def _draft(self) -> tuple[str, str, dict[str, Any]] | None:
        if self._page is None or not self._page.form.dirty:
            return None
        return self._target, self._public_id(), self._page.form.snapshot()

    def _keep_draft(self) -> None:
        self._shelf.keep_now(self._draft)

    def _draft_kept(self) -> None:
        if self._page is not None and not self.is_saving:
            clock = self._desk.format.clock(now())
            self._page.set_state(self.tr("Kept on this computer {time}, not in Billecta yet").format(time=clock))

    def _public_id(self) -> str:
        return self._target if self._record is not None else ""

    def _shown(self, record: Any | None) -> dict[str, Any]:
        return self._subject.form_values(record or self._subject.blank(), new=record is None)

    def _changed(self, page: RecordEditor) -> Any:
        return self._subject.with_values(self._record or self._subject.blank(), page.form.values())

    def _make_job(self) -> SaveJob:
        job = SaveJob(self._subject.save, self._subject.fresh, self._target)
        job.started.connect(self._save_started)
        job.done.connect(self._save_done)
        job.failed.connect(self._save_failed)
        return job

    def _save_started(self, job: SaveJob) -> None:
        """What is sent is what the page shows at that moment, also when a notice's "Try again" is pressed."""
        self._sending.add(job.target)
        page = self._page
        if page is None or job is not self._job:
            return
        job.content = self._record, self._changed(page)
        job.shown = page.form.values()
        self._show_sending(page)

    def _show_sending(self, page: RecordEditor) -> None:
        self._sending.add(self._target)
        page.set_busy(True)
        page.set_state(self.tr("Saving…"))

    def _save_done(self, job: SaveJob) -> None:
        self._sending.discard(job.target)
        self._desk.notices.dismiss(self._notice)
        self._shelf.forget(job.target)
        page = self._page
        if page is not None and job is self._job:
            if page.form.values() == job.shown:
                self._close(forget=True)
            else:
                self._go_on(page, job)
        self.saved.emit(job.public_id)

    def _go_on(self, page: RecordEditor, job: SaveJob) -> None:
        """Something was typed while the save was under way: it stands over what is saved now."""
        since = {name: value for name, value in page.form.values().items() if value != job.shown.get(name)}
        self._record, self._job, self._target = self._subject.find(job.public_id), None, job.public_id
        page.set_busy(False)
        page.set_title(self._subject.title(self._record))
        page.form.load(self._shown(self._record))
        for name, value in since.items():
            page.form.field(name).set_value(value)

    def _save_failed(self, job: SaveJob) -> None:
        self._sending.discard(job.target)
        page, error = self._page, job.error
        if page is None or job is not self._job:
            return
        page.set_busy(False)
        page.set_state(self.tr("Not in Billecta yet"), "warning")
        if isinstance(error, ApiError) and error.kind is Kind.CHANGED_MEANWHILE and job.newer is not None:
            self._rebase(page, job.newer, error.members)

    def _rebase(self, page: RecordEditor, newer: Any, members: tuple[str, ...]) -> None:
        """The page stands on the newer record now; fields that both have changed say what the other wrote."""
        mine = page.form.snapshot()
        self._record = newer
        theirs = self._shown(newer)
        page.form.load(theirs)
        page.form.restore(mine)
        for name in page.form.names():
            if any(_names(member, name) for member in members):
                text = self.tr("Someone else has changed this to “{value}”. If you save again, yours is kept.")
                page.form.field(name).set_warning(text.format(value=theirs[name] or "–"))


def _names(member: str, field: str) -> bool:
    """Whether a wire member such as `CreditorContact.FirstName` is what the field `contact_first_name` shows."""
    *path, last = member.casefold().split(".")
    plain = field.replace("_", "")
    return plain == last or (bool(path) and plain.endswith(last))
