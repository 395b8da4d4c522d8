"""Editing one record at a time: opening its page, drafts while typing, saving once, leaving without losing anything."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.errors import ApiError, Kind
from desktop.core.records.base import packed

from . import merging
from .cardform import CardForm
from .draft_shelf import DraftShelf, Kept, Sheaf
from .record_editor import RecordEditor
from .save_job import Content, SaveJob
from .standing import place_in, put_cursor
from .subject import Subject, Workplace
from .undoing import Undoing

_SOON_MS = 20


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
        self._undoing: Undoing | None = None
        self._sending: set[str] = set()
        self._notice, self._given_up = f"draft-{subject.kind}", f"discarded-{subject.kind}"
        shelf.kept.connect(self._draft_kept)
        shelf.refused.connect(self._draft_refused)
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
        if self._desk.write(self._job.run, key=f"save-{self._target}", doing=doing):
            self._show_sending(page)
        else:
            # The save before this one has told its end and is not quite gone.
            QTimer.singleShot(_SOON_MS, self, self.save)

    def undo(self) -> None:
        """Takes the last step on the page back."""
        if self._undoing is not None:
            self._undoing.undo()

    def redo(self) -> None:
        """Does again what was taken back."""
        if self._undoing is not None:
            self._undoing.redo()

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._undoing is not None and not self.is_saving and self._undoing.history.can_undo

    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return self._undoing is not None and not self.is_saving and self._undoing.history.can_redo

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
            self._bring_back(form, kept)
            self._say_restored(page, kept)
        self._undoing = Undoing(page)
        form.changed.connect(self._edited)
        form.typed.connect(self._edited)
        if kept is None or not put_cursor(page, kept.place):
            form.start()

    def _bring_back(self, form: CardForm, kept: Kept) -> None:
        """What was typed stands on the record that was opened then; on the newest one when the two do not clash."""
        newest, opened = self._record, kept.base(type(self._subject.blank()))
        if newest is None or opened is None or opened == newest:
            form.restore(kept.fields)
            return
        self._record = opened
        form.load(self._shown(opened))
        form.restore(kept.fields)
        if not merging.merged(self._shown(opened), form.values(), self._shown(newest)).conflicts:
            self._record = newest
            form.load(self._shown(newest))
            form.restore(kept.fields)

    def _say_restored(self, page: RecordEditor, kept: Kept) -> None:
        self._say_kept_at(page, kept.saved)
        clock = self._desk.format.clock(kept.saved)
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

    def _undo(self, put_back: Callable[[], object], target: str) -> None:
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
        self._page = self._record = self._job = self._undoing = None
        self.closed.emit()

    def _edited(self) -> None:
        if self._page is None or self.is_saving:
            return
        if self._undoing is not None:
            self._undoing.note()
        if self._page.form.dirty:
            self._page.set_state(self.tr("Not in Billecta yet"))
            self._shelf.keep_soon(self._draft)
        else:
            self._page.set_state("")
            self._shelf.stop()
            self._shelf.forget(self._target)

    def _draft(self) -> tuple[str, Sheaf] | None:
        if self._page is None or not self._page.form.dirty:
            return None
        sheaf = Sheaf(self._public_id(), self._page.form.snapshot(), place=place_in(self._page))
        if self._record is not None:
            sheaf.before = packed(self._record)
        return self._target, sheaf

    def _keep_draft(self) -> None:
        self._shelf.keep_now(self._draft)

    def _draft_kept(self, moment: datetime) -> None:
        if self._page is not None and not self.is_saving:
            self._say_kept_at(self._page, moment)

    def _say_kept_at(self, page: RecordEditor, moment: datetime) -> None:
        if self._shelf.lasting:
            clock = self._desk.format.clock(moment)
            page.set_state(self.tr("Kept on this computer {time}, not in Billecta yet").format(time=clock))
        else:
            page.set_state(self.tr("Not kept: this computer has no keyring. Save it in Billecta."), "warning")

    def _draft_refused(self) -> None:
        if self._page is not None:
            words = self.tr("Cannot be kept on this computer, perhaps the disk is full. Save it in Billecta.")
            self._page.set_state(words, "warning")

    def _public_id(self) -> str:
        return self._target if self._record is not None else ""

    def _shown(self, record: Any | None) -> dict[str, Any]:
        return self._subject.form_values(record or self._subject.blank(), new=record is None)

    def _changed(self, page: RecordEditor) -> Any:
        return self._subject.with_values(self._record or self._subject.blank(), page.form.values())

    def _make_job(self) -> SaveJob:
        job = SaveJob(self._subject.save, self._subject.fresh, self._target, self._settle)
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
            self._say_taken(page, job)
            if page.form.values() == job.shown:
                self._close(forget=True)
            else:
                self._go_on(page, job)
        self.saved.emit(job.public_id)

    def _say_taken(self, page: RecordEditor, job: SaveJob) -> None:
        """What somebody else had changed, and is saved now together with what was changed here."""
        before, after = job.content
        saved = self._subject.find(job.public_id)
        if before is not None and saved is not None:
            was, mine, now_ = self._shown(before), self._shown(after), self._shown(saved)
            job.taken += [name for name in page.form.names() if was[name] == mine[name] != now_[name]]
        if job.taken:
            text = merging.also_changed(page.form, list(dict.fromkeys(job.taken)))
            self._desk.notices.info(text, key=f"merged-{self._subject.kind}")

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
        page = self._page
        if page is not None and job is self._job:
            page.set_busy(False)
            page.set_state(self.tr("Not in Billecta yet"), "warning")

    async def _settle(self, job: SaveJob, newer: Any | None) -> Content | None:
        """Somebody else has changed or deleted the record meanwhile: the person decides, on the page."""
        page = self._page
        if page is None or job is not self._job or self._record is None:
            raise ApiError(Kind.CHANGED_MEANWHILE)
        name = self._subject.name(self._record) or self._subject.title(self._record)
        if newer is None:
            await self._settle_gone(page, name)
            return None
        base, theirs = self._shown(self._record), self._shown(newer)
        found = await merging.ask_both(page, name, base, page.form.values(), theirs)
        if found is None or page is not self._page:
            return None
        job.taken += [str(path[0]) for path in found.taken]
        self._record = newer
        page.form.load_under(theirs, found.value)
        self._keep_draft()
        job.shown = page.form.values()
        self._show_sending(page)
        return newer, self._changed(page)

    async def _settle_gone(self, page: RecordEditor, name: str) -> None:
        answer = await merging.ask_gone(page, name)
        if page is not self._page:
            return
        if answer == "discard":
            self._close(forget=True)
        elif answer == "new":
            self._become_new(page)

    def _become_new(self, page: RecordEditor) -> None:
        """What was typed becomes a record of its own, which is not saved yet."""
        values, gone = page.form.values(), self._target
        self._record, self._job, self._target = None, None, uuid.uuid4().hex
        page.set_title(self._subject.title(None))
        page.form.load_under(self._shown(None), values)
        self._keep_draft()
        self._shelf.forget(gone)
        self._sending.discard(gone)
        QTimer.singleShot(0, self, self.save)
