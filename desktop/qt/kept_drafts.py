"""What is said about drafts: over the list, where they can be continued or discarded, and on the page."""

from __future__ import annotations

from collections.abc import Callable, Container
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from .draft_shelf import DraftShelf, Kept
from .record_editor import RecordEditor
from .subject import Subject, Workplace


class KeptDrafts(QObject):
    """Signals, with the draft's id: `continued` when the person wants it on the page, `discarded` to give it up."""

    continued = Signal(object)
    discarded = Signal(object)

    def __init__(self, desk: Workplace, shelf: DraftShelf, subject: Subject, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._shelf, self._subject = desk, shelf, subject
        self._notice, self._given_up = f"draft-{subject.kind}", f"discarded-{subject.kind}"
        self.dismiss()
        desk.notices.dismiss(self._given_up)

    def left_over(self, sending: Container[str]) -> Kept | None:
        """The newest draft whose record still exists, except what is being saved."""
        for kept in self._shelf.all():
            known = not kept.public_id or self._subject.find(kept.public_id) is not None
            if known and kept.id not in sending:
                return kept
        return None

    def name_of(self, kept: Kept) -> str:
        """A new record is called by the first text of its form, which is its name."""
        record = self._subject.find(kept.public_id) if kept.public_id else None
        typed = (item["text"] for item in kept.fields.values() if item.get("text"))
        return self._subject.title(record) if record is not None else next(typed, self._subject.title(None))

    def dismiss(self) -> None:
        """What was said about a draft is over."""
        self._desk.notices.dismiss(self._notice)

    def say_kept(self, target: str, name: str) -> None:
        """There is a draft that is not shown."""
        text = self.tr("The changes are kept as a draft: {name}").format(name=name)
        actions = [
            (self.tr("Continue"), partial(self.continued.emit, target)),
            (self.tr("Discard"), partial(self.discarded.emit, target)),
        ]
        self._desk.notices.info(text, key=self._notice, actions=actions)

    def say_restored(self, target: str, name: str, saved: datetime) -> None:
        """A draft is on the page again. `saved` in UTC."""
        clock = self._desk.format.clock(saved)
        text = self.tr("Unsaved changes from {time} are back: {name}").format(time=clock, name=name)
        actions = [(self.tr("Discard"), partial(self.discarded.emit, target))]
        self._desk.notices.info(text, key=self._notice, actions=actions)

    def say_discarded(self, name: str, undo: Callable[[], None]) -> None:
        """A draft is given up; for a moment `undo` brings it back."""
        text = self.tr("The draft is discarded: {name}").format(name=name)
        self._desk.notices.done(text, key=self._given_up, actions=[(self.tr("Undo"), undo)])

    def show_kept(self, page: RecordEditor, moment: datetime) -> None:
        """The page says when what it shows was kept (UTC), and where."""
        if self._shelf.lasting:
            clock = self._desk.format.clock(moment)
            page.set_state(self.tr("Kept on this computer {time}, not in Billecta yet").format(time=clock))
        else:
            page.set_state(self.tr("Not kept: this computer has no keyring. Save it in Billecta."), "warning")

    def show_refused(self, page: RecordEditor) -> None:
        """The page says that it could not be kept."""
        words = self.tr("Cannot be kept on this computer, perhaps the disk is full. Save it in Billecta.")
        page.set_state(words, "warning")
