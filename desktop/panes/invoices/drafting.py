"""What is typed into an invoice: kept on this computer while one types, undone and redone, found again where it was."""

from __future__ import annotations

import sqlite3
import time
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.core.invoice_draft import KeptInvoice, Refused, kept_with
from desktop.core.place import Loose, Place
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.commands import Command
from desktop.qt.field import Field
from desktop.qt.history import History
from desktop.qt.standing import place_in, put_cursor, scroll_to, scrolled, select, selection
from desktop.qt.textfields import LineField
from desktop.session.desk import Desk

if TYPE_CHECKING:
    from .editor import InvoiceEditor

KEEP_MS = 300
"""After the first key that is not on disk, however fast the next ones come: less than half a second is ever lost."""

Snapshot = tuple[InvoiceActionEntryView, tuple[Refused, ...], tuple[Loose, ...]]


class Drafting(QObject):
    """Belongs to one open editor, which tells it with `note` that something was typed."""

    def __init__(self, editor: InvoiceEditor, desk: Desk) -> None:
        super().__init__(editor)
        self._editor, self._desk = editor, desk
        self.is_showing = False
        self._on_disk = False
        self._left_at: Place | None = None
        self._scroll = 0
        self._history: History[Snapshot] = History(self._snapshot())
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.keep)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def commands(self, group: str) -> list[Command]:
        """Undo and redo, as data."""
        nothing, again = self.tr("There is nothing to undo."), self.tr("There is nothing to redo.")
        redo_keys = "Ctrl+Shift+Z; Ctrl+Y"
        return [
            Command("invoice.undo", self.tr("Undo"), self.undo, "Ctrl+Z", self._can_undo, nothing, group),
            Command("invoice.redo", self.tr("Redo"), self.redo, redo_keys, self._can_redo, again, group),
        ]

    def _can_undo(self) -> bool:
        return self._history.can_undo

    def _can_redo(self) -> bool:
        return self._history.can_redo

    @property
    def loose(self) -> tuple[Loose, ...]:
        """What is typed in fields and is no value yet."""
        fields = self._editor.findChildren(Field)
        texts = ((field.objectName(), field.loose_text()) for field in fields if field.objectName())
        return tuple(Loose(field=name, text=text) for name, text in texts if text is not None)

    def note(self) -> None:
        """Something may be another than before."""
        if self.is_showing:
            return
        snapshot = self._snapshot()
        if snapshot == self._history.state:
            return
        self._editor.touched, self._left_at = True, None
        typing = isinstance(self._editor.focusWidget(), QLineEdit | QPlainTextEdit)
        self._history.note(snapshot, self.place(), time.monotonic(), typing=typing)
        self._keep_soon()

    def shown_anew(self) -> None:
        """The editor shows what the server answered."""
        self._timer.stop()
        self._on_disk = False
        self._history.arrive(self._snapshot(), self.place(), time.monotonic())

    def undo(self) -> None:
        """Takes the last step back."""
        self._go(self._history.undo(), back=True)

    def redo(self) -> None:
        """Does again what was taken back."""
        self._go(self._history.redo(), back=False)

    def keep(self) -> None:
        """Writes what is typed to this computer, and says so when it is there."""
        self._timer.stop()
        editor, loose = self._editor, self.loose
        if not editor.touched:
            return
        if not (editor.draft.changed or loose):
            self._forget()
            return
        try:
            self.say_kept(self._desk.session.keep_draft(kept_with(editor.draft, self.place(), loose)))
        except sqlite3.OperationalError:
            words = self.tr("Cannot be kept on this computer, perhaps the disk is full. Save it in Billecta.")
            editor.say(words, "warning")

    def say_kept(self, moment: datetime) -> None:
        """Where the draft is since `moment`."""
        self._on_disk = True
        if self._desk.session.lasting:
            words = self.tr("Kept on this computer {time}, not in Billecta yet")
            self._editor.say(words.format(time=self._desk.format.clock(moment)))
        else:
            self._editor.say(self.tr("Not kept: this computer has no keyring. Save it in Billecta."), "warning")

    def leaving(self) -> None:
        """The cursor is about to be taken away: where it is now is where it comes back to."""
        self._left_at = self.place()

    def bring_back(self, kept: KeptInvoice, moment: datetime) -> None:
        """What an earlier editor kept: texts that are no values yet, and the cursor."""
        if any(self._editor.findChild(Field, one.field) is None for one in kept.loose):
            self._editor.options.make_all()
        self._show((self._editor.draft.entry, self._editor.draft.refused, kept.loose), kept.place)
        self._history = History(self._snapshot(), kept.place)
        self.say_kept(moment)

    def place(self) -> Place:
        """Where the cursor is, or was before it was taken away."""
        if self._left_at is not None:
            return self._left_at
        table = self._editor.table
        cell, current = table.open_cell(), table.currentIndex()
        if cell is not None:
            caret, anchor = selection(cell[2])
            return Place(
                row=cell[0], cell=cell[1], typing=True, caret=caret, anchor=anchor, scroll=scrolled(self._editor)
            )
        if current.isValid() and self._editor.focusWidget() is table:
            return Place(row=current.row(), cell=current.column(), scroll=scrolled(self._editor))
        return place_in(self._editor)

    def put_cursor(self, place: Place) -> None:
        """Goes where the cursor was."""
        table = self._editor.table
        if place.row < 0:
            put_cursor(self._editor, place)
        elif table.model().rowCount():
            row = min(place.row, table.model().rowCount() - 1)
            table.setFocus()
            table.setCurrentIndex(table.model().index(row, place.cell))
            if place.typing and row == place.row:
                table.edit_cell(row, place.cell)
                cell = table.open_cell()
                if cell is not None:
                    select(cell[2], place.caret, place.anchor)
        self._scroll = place.scroll
        # The page has its height only after the layout.
        QTimer.singleShot(0, self, self._scroll_back)

    def _scroll_back(self) -> None:
        scroll_to(self._editor, self._scroll)

    def _snapshot(self) -> Snapshot:
        return self._editor.draft.entry, self._editor.draft.refused, self.loose

    def _go(self, found: tuple[Snapshot, Place] | None, *, back: bool) -> None:
        if found is None:
            return
        snapshot, place = found
        before = self._text_at(place)
        self._show(snapshot, place)
        if back:
            caret = max(0, place.caret - (len(before) - len(self._text_at(place))))
            widget = self._editor.focusWidget()
            if widget is not None:
                select(widget, caret, caret)
        self._editor.touched = True
        self._keep_soon()

    def _show(self, snapshot: Snapshot, place: Place) -> None:
        entry, refused, loose = snapshot
        self.is_showing = True
        try:
            self._editor.show_entry(entry, refused)
            for one in loose:
                field = self._editor.findChild(Field, one.field)
                if isinstance(field, LineField):
                    field.set_text(one.text)
            self.put_cursor(place)
        finally:
            self.is_showing = False

    def _text_at(self, place: Place) -> str:
        cell = self._editor.table.open_cell()
        field = self._editor.findChild(Field, place.field) if place.field else None
        widget: QWidget | None = cell[2] if cell and place.row >= 0 else field.editor if field else None
        if isinstance(widget, QLineEdit):
            return widget.text()
        return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else ""

    def _keep_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _focus_moved(self, _before: object, now: object) -> None:
        """The cursor comes back where it was, also when nothing was typed there."""
        if isinstance(now, QLineEdit | QPlainTextEdit | QComboBox) and self._editor.isAncestorOf(now):
            self._left_at = None
            if self._on_disk and self._editor.touched:
                self._keep_soon()

    def _forget(self) -> None:
        """Everything was undone: nothing is left to be kept."""
        if self._on_disk:
            self._desk.session.forget_draft(self._editor.draft.id)
            self._on_disk = False
        self._editor.say("")
