"""Editing one record at a time: opening its page, drafts while typing, saving once, leaving without losing anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.errors import ApiError, Kind

from . import merging
from .draft_shelf import DraftShelf, Kept
from .kept_drafts import KeptDrafts
from .open_record import OpenRecord, new_target
from .save_job import Content, SaveJob
from .standing import put_cursor
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

    def __init__(self, desk: Workplace, shelf: DraftShelf, subject: Subject, parent: QWidget) -> None:
        super().__init__(parent)
        self._page_parent = parent
        self._desk = desk
        self._shelf = shelf
        self._subject = subject
        self._open_record: OpenRecord | None = None
        self._sending: set[str] = set()
        self._drafts = KeptDrafts(desk, shelf, subject, self)
        self._drafts.continued.connect(self._continue)
        self._drafts.discarded.connect(self._discard)
        shelf.kept.connect(self._draft_kept)
        shelf.refused.connect(self._draft_refused)

    @property
    def is_open(self) -> bool:
        """Whether an editor is shown."""
        return self._open_record is not None

    @property
    def is_saving(self) -> bool:
        """Whether what is shown is on its way to the server."""
        return self._open_record is not None and self._open_record.target in self._sending

    def create(self) -> None:
        """Opens an empty editor, or the one that was left with something in it."""
        self.leave()
        self._open(None, self._shelf.newest("", without=self._sending))

    def edit(self, public_id: str, field: str = "") -> None:
        """Opens a record that is known, with the cursor in a field; what was typed and not saved comes back."""
        record = self._subject.find(public_id)
        if self._shows(public_id):
            self._go_to(field)
        elif record is not None:
            self.leave()
            self._open(record, self._shelf.newest(public_id), public_id, field)

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
            self._drafts.say_kept(kept.id, self._drafts.name_of(kept))

    def save(self) -> None:
        """Writes what is shown, once, when it is complete; otherwise the form says what is missing."""
        at = self._at
        if at is None or self.is_saving or not at.form.is_valid():
            return
        if at.record is not None and not at.form.dirty:
            self._close(forget=True)
            return
        self._keep_draft()
        at.job = at.job or self._make_job(at)
        doing = self.tr("Saving {name}").format(name=at.name)
        if self._desk.write(at.job.run, key=f"save-{at.target}", doing=doing):
            self._show_sending(at)
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
        if self._is_untouched:
            self._close(forget=False)
        at = self._at
        if at is None:
            return
        kept = self._keep_unsent()
        if kept:
            self._drafts.say_kept(at.target, at.name)
        self._close(forget=not kept and not self.is_saving)

    def put_away(self) -> None:
        """Keeps what was typed right now, as when the window closes."""
        if not self._is_untouched:
            self._keep_unsent()

    def drop(self) -> None:
        """Somebody else takes the page away, as when another company is chosen: what was typed is kept."""
        if self.is_open:
            self.put_away()
            self._close(forget=False)

    @property
    def _at(self) -> OpenRecord | None:
        """What is shown, whole: whoever asks works with it."""
        if self._open_record is not None:
            self._open_record.page.finish()
        return self._open_record

    @property
    def _is_untouched(self) -> bool:
        """Whether what is open has not even been seen."""
        return self._open_record is not None and self._open_record.page.is_untouched

    @property
    def _undoing(self) -> Undoing | None:
        """None before the page is whole: it is asked for whenever buttons look whether they can be pressed."""
        return self._open_record.undoing if self._open_record is not None else None

    def _shows(self, target: str) -> bool:
        return self._open_record is not None and self._open_record.target == target

    def _open(self, record: Any | None, kept: Kept | None, public_id: str = "", field: str = "") -> None:
        target = kept.id if kept else public_id or new_target()
        at = OpenRecord(self._subject, record, target, self.tr("Save"), self._page_parent)
        at.page.back_wanted.connect(self.leave)
        at.page.save_wanted.connect(self.save)
        at.page.hidden.connect(self.put_away)
        at.page.broken.connect(self._give_up)
        self._open_record = at
        at.page.fill(self._filling(at, kept, field))
        self.opened.emit(at.page)
        at.page.setFocus()

    def _give_up(self) -> None:
        self._close(forget=False)

    def _filling(self, at: OpenRecord, kept: Kept | None, field: str) -> Iterator[None]:
        """The parts in which the page is made; the record comes into the form when that has all its fields."""
        yield from at.form.filling()
        at.stand()
        yield
        at.page.lay_out()
        self._stand(at, kept)
        self._go_to(field)
        yield

    def _stand(self, at: OpenRecord, kept: Kept | None) -> None:
        page, form = at.page, at.form
        if kept is None:
            self._drafts.dismiss()
        else:
            at.bring_back(kept)
            self._drafts.show_kept(page, kept.saved)
            self._drafts.say_restored(at.target, at.name, kept.saved)
        at.undoing = Undoing(page)
        form.changed.connect(self._edited)
        form.typed.connect(self._edited)
        if kept is None or not put_cursor(page, kept.place):
            form.start()

    def _go_to(self, field: str) -> None:
        if field and self._at is not None and field in self._at.form.names():
            self._at.form.field(field).setFocus()

    def _continue(self, target: str) -> None:
        kept = self._shelf.get(target)
        if kept is None or self._shows(target):
            return
        record = self._subject.find(kept.public_id) if kept.public_id else None
        self.leave()
        self._open(record, kept, kept.public_id)

    def _discard(self, target: str) -> None:
        """Gives the draft up; for a moment it can be had back."""
        self._drafts.dismiss()
        shown = self._shows(target)
        if shown:
            self._keep_draft()
        kept = self._shelf.get(target)
        put_back = self._shelf.give_up(target)
        if shown:
            self._close(forget=False)
        if kept is not None and put_back is not None:
            self._drafts.say_discarded(self._drafts.name_of(kept), partial(self._undo, put_back, target))

    def _undo(self, put_back: Callable[[], object], target: str) -> None:
        put_back()
        self._continue(target)

    def _left_over(self) -> Kept | None:
        return None if self.is_open else self._drafts.left_over(self._sending)

    def _close(self, *, forget: bool) -> None:
        self._shelf.stop()
        if forget and self._open_record is not None:
            self._shelf.forget(self._open_record.target)
        self._open_record = None
        self.closed.emit()

    def _edited(self) -> None:
        at = self._at
        if at is None or self.is_saving:
            return
        if at.undoing is not None:
            at.undoing.note()
        if at.form.dirty:
            at.page.set_state(self.tr("Not in Billecta yet"))
            self._shelf.keep_soon(at.draft)
        else:
            at.page.set_state("")
            self._shelf.stop()
            self._shelf.forget(at.target)

    def _keep_draft(self) -> None:
        if self._at is not None:
            self._shelf.keep_now(self._at.draft)

    def _keep_unsent(self) -> bool:
        """Keeps what is typed and not on its way to the server; whether there is anything."""
        at = self._at
        if at is None or not at.form.dirty:
            return False
        if self.is_saving and at.job is not None:
            at.job.outdone = at.form.values() != at.job.shown
            if not at.job.outdone:
                return False
        self._shelf.keep_now(at.draft)
        return True

    def _draft_kept(self, moment: datetime) -> None:
        if self._at is not None and not self.is_saving:
            self._drafts.show_kept(self._at.page, moment)

    def _draft_refused(self) -> None:
        if self._at is not None:
            self._drafts.show_refused(self._at.page)

    def _make_job(self, at: OpenRecord) -> SaveJob:
        job = SaveJob(self._subject.save, self._subject.fresh, at.target, self._settle)
        job.started.connect(self._save_started)
        job.done.connect(self._save_done)
        job.failed.connect(self._save_failed)
        return job

    def _of(self, job: SaveJob) -> OpenRecord | None:
        """What is shown, when it is what the job saves."""
        return self._at if self._at is not None and self._at.job is job else None

    def _save_started(self, job: SaveJob) -> None:
        """What is sent is what the page shows at that moment, also when a notice's "Try again" is pressed."""
        self._sending.add(job.target)
        at = self._of(job)
        if at is None:
            return
        job.content = at.record, at.changed()
        job.shown, job.outdone = at.form.values(), False
        self._show_sending(at)

    def _show_sending(self, at: OpenRecord) -> None:
        self._sending.add(at.target)
        at.page.set_busy(True)
        at.page.set_state(self.tr("Saving…"))

    def _save_done(self, job: SaveJob) -> None:
        self._sending.discard(job.target)
        at = self._of(job)
        if at is not None or not job.outdone:
            self._drafts.dismiss()
            self._shelf.forget(job.target)
        if at is not None:
            if taken := at.taken(job):
                text = merging.also_changed(at.form, taken)
                self._desk.notices.info(text, key=f"merged-{self._subject.kind}")
            if at.form.values() == job.shown:
                self._close(forget=True)
            else:
                at.go_on(job)
        self.saved.emit(job.public_id)

    def _save_failed(self, job: SaveJob) -> None:
        self._sending.discard(job.target)
        at = self._of(job)
        if at is not None:
            at.page.set_busy(False)
            at.page.set_state(self.tr("Not in Billecta yet"), "warning")

    async def _settle(self, job: SaveJob, newer: Any | None) -> Content | None:
        """Somebody else has changed or deleted the record meanwhile: the person decides, on the page."""
        at = self._of(job)
        if at is None or at.record is None:
            raise ApiError(Kind.CHANGED_MEANWHILE)
        if newer is None:
            await self._settle_gone(at)
            return None
        base, theirs = at.shown(at.record), at.shown(newer)
        found = await merging.ask_both(at.page, at.saved_name, base, at.form.values(), theirs)
        if found is None or at is not self._at:
            return None
        job.taken += [str(path[0]) for path in found.taken]
        at.settle_on(newer, found)
        self._keep_draft()
        job.shown = at.form.values()
        self._show_sending(at)
        return newer, at.changed()

    async def _settle_gone(self, at: OpenRecord) -> None:
        answer = await merging.ask_gone(at.page, at.saved_name)
        if at is not self._at:
            return
        if answer == "discard":
            self._close(forget=True)
        elif answer == "new":
            gone = at.become_new()
            self._keep_draft()
            self._shelf.forget(gone)
            self._sending.discard(gone)
            QTimer.singleShot(0, self, self.save)
