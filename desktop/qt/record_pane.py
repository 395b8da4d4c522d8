"""A list pane whose records can be made, edited and deleted: the glue between list, detail and editor."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.environment import Environment

from .collection import Collection
from .commands import Command, Commands
from .dialogs import confirm
from .draft_shelf import DraftShelf
from .editing import Editing
from .list_memory import ListStates
from .list_pane import ListPane, View
from .record_editor import RecordEditor
from .row_menu import RowMenu, row_commands
from .sheet import Fact
from .subject import Subject, Workplace
from .table import RecordTable
from .table_copy import say_copied

Work = Callable[[], Coroutine[Any, Any, None]]


class Guard(Protocol):
    """Who knows what the signed-in user may do."""

    def watch(self, widget: QWidget) -> None:
        """Disables the buttons in `widget` that are named as commands the user may not run; they say why."""


class PaneDesk(Workplace, Protocol):
    """The window's ways that such a pane needs."""

    @property
    def commands(self) -> Commands:
        """Where what can be done is registered."""

    @property
    def environment(self) -> Environment:
        """Where what is done takes effect."""

    @property
    def rights(self) -> Guard:
        """What the signed-in user may do."""

    @property
    def lists(self) -> ListStates:
        """Where it is kept how lists are set up."""

    def run(self, work: Work, *, key: str, owner: QObject, doing: str = "", exclusive: bool = True) -> None:
        """Runs what ends with the pane."""


class RecordPane(ListPane):
    """Subclasses give the words and the parts, override `show_detail` and `list_commands`, then call `furnish`."""

    def __init__(
        self,
        desk: PaneDesk,
        title: str,
        table: RecordTable,
        views: Sequence[View],
        *,
        new: tuple[str, str] | None,
        filter_hint: str,
        shelf: DraftShelf,
        subject: Subject,
        collection: Collection[Any],
    ) -> None:
        super().__init__(title, table, views, new=new, filter_hint=filter_hint)
        self._place, self._subject, self._records = desk, subject, collection
        self._group = title
        self._may_create = new is not None
        self._restore_later = self._offer_later = False
        self._shelf = shelf
        shelf.setParent(self)
        self.editing = Editing(desk, shelf, subject, self)
        self.editing.opened.connect(self._editor_opened)
        self.editing.closed.connect(self.close_page)
        self.editing.saved.connect(self._saved)
        self.new_wanted.connect(self._create_if_allowed)
        table.empty_action.connect(self._create_if_allowed)
        table.selected.connect(self.show_detail)
        table.opened.connect(self._row_opened)
        collection.changed.connect(self._records_changed)
        collection.loaded_changed.connect(self._loaded_changed)

    def furnish(self) -> None:
        """Binds list and commands; the last thing a subclass's constructor does."""
        self.remember(self._place.lists, self._subject.kind)
        self.copied.connect(partial(say_copied, self._place.notices))
        self.later.put(partial(self.set_batch, self.batch_commands()))
        self.bind(self._records)
        RowMenu(self.table, self._place.commands, self.row_commands)
        self._place.commands.add(self.list_area, [*self.list_commands(), *self.view_commands(self._group)])
        if self.new_button is not None:
            self.new_button.setObjectName(f"{self._subject.kind}.new")
        self._place.rights.watch(self)

    def commands(self) -> list[Command]:
        """All that can be done here; those of list and editor are registered while these are shown."""
        return [*self.list_commands(), *self.editor_commands()]

    def batch_commands(self) -> list[Command]:
        """What can be done with marked records."""
        return [self.copy_command(self._group)]

    def list_commands(self) -> list[Command]:
        """What can be done while the list is shown: new where that is possible, edit, filter."""
        kind, group = self._subject.kind, self._group
        choose = self.tr("Choose one in the list first.")
        made = [Command(f"{kind}.new", self._subject.title(None), self.create, "Ctrl+N", group=group)]
        return [
            *(made if self._may_create else []),
            Command(f"{kind}.edit", self.tr("Edit"), self.edit, "F2", self.has_selection, choose, group),
            Command(f"{kind}.filter", self.tr("Filter the list"), self.focus_filter, "Ctrl+F", group=group),
        ]

    def row_commands(self) -> list[list[Command]]:
        """What the menu of a row offers: all that is done with the selected record, deleting by itself."""
        kind = self._subject.kind
        apart = (f"{kind}.new", f"{kind}.filter", f"{kind}.delete")
        ids = [command.id for command in self.list_commands() if command.id not in apart]
        known = self._place.commands
        return [row_commands(known, ids), row_commands(known, [f"{kind}.delete"])]

    def editor_commands(self) -> list[Command]:
        """What can be done while the editor is shown."""
        kind, group, editing = self._subject.kind, self._group, self.editing
        busy, redo_keys = self.tr("It is being saved."), "Ctrl+Shift+Z; Ctrl+Y"
        nothing, again = self.tr("There is nothing to undo."), self.tr("There is nothing to redo.")
        return [
            Command(f"{kind}.save", self.tr("Save"), editing.save, "Ctrl+S", self._can_save, busy, group),
            Command(f"{kind}.back", self.tr("Back to the list"), editing.leave, "Esc", group=group),
            Command(f"{kind}.undo", self.tr("Undo"), editing.undo, "Ctrl+Z", editing.can_undo, nothing, group),
            Command(f"{kind}.redo", self.tr("Redo"), editing.redo, redo_keys, editing.can_redo, again, group),
        ]

    def show_detail(self, record: Any | None) -> None:
        """Shows `record` beside the list; None when none is selected."""

    def create(self) -> None:  # type: ignore[override]
        """Opens an empty editor."""
        if self._may_create:
            self.editing.create()

    def edit(self) -> None:
        """Opens the selected record in the editor."""
        record = self.table.selected_record()
        if record is not None:
            self.editing.edit(self._subject.public_id(record))

    def open_record(self, public_id: str) -> None:
        """Goes to the list and selects the record, whatever view and filter hid it."""
        self.editing.leave()
        if not self.table.select(public_id):
            self.filter_edit.clear()
            self.set_view("all")
            self.table.select(public_id)

    def restore_drafts(self) -> None:
        """Opens the newest draft an earlier run left behind, as soon as the list is read.

        A pane nobody sees leaves it on the shelf, and says so when it is shown.
        """
        self._restore_later = not self._records.loaded
        if self._restore_later:
            return
        if self.isVisible():
            self.editing.restore()
        else:
            self._offer_later = True

    def showEvent(self, event: QShowEvent) -> None:
        """Now it may be said that there is a draft."""
        super().showEvent(event)
        if self._offer_later:
            self._offer_later = False
            self.editing.offer()

    def flush(self) -> None:
        """Keeps what is being typed; the window is closing or being rebuilt."""
        self.editing.put_away()

    def close_page(self) -> None:
        """Back to the list; what was typed is kept as a draft."""
        if self.has_page:
            self.editing.drop()
            super().close_page()

    def has_selection(self) -> bool:
        """Whether a record is selected in the list."""
        return self.table.selected_record() is not None

    def ask_and_delete(
        self, record: Any, title: str, facts: Sequence[Fact], verb: str, delete: Callable[[], Coroutine[Any, Any, None]]
    ) -> None:
        """Asks whether to delete, does it as a write, and says so; the server's refusal becomes a notice."""
        gone = partial(self._delete, record, delete)
        work = partial(self._ask_delete, record, title, facts, verb, gone)
        self._place.run(work, key=f"{self._subject.kind}.ask", owner=self)

    async def _ask_delete(self, record: Any, title: str, facts: Sequence[Fact], verb: str, delete: Work) -> None:
        text = self.tr("It is removed from Billecta and cannot be brought back.")
        where = self._place.environment
        if await confirm(self, title, text, verb, danger=True, facts=facts, environment=where):
            doing = self.tr("Deleting {name}").format(name=self._subject.name(record))
            key = f"{self._subject.kind}.delete.{self._subject.public_id(record)}"
            self._place.write(delete, key=key, doing=doing)

    async def _delete(self, record: Any, delete: Work) -> None:
        gone = self.tr("{name} is deleted.").format(name=self._subject.name(record))
        notices, shelf, public_id = self._place.notices, self._shelf, self._subject.public_id(record)
        await delete()
        shelf.forget(public_id)
        notices.done(gone)

    def _create_if_allowed(self) -> None:
        if self._may_create:
            self._place.commands.run(f"{self._subject.kind}.new")

    def _row_opened(self, _record: Any) -> None:
        self._place.commands.run(f"{self._subject.kind}.edit")

    def _editor_opened(self, page: RecordEditor) -> None:
        self.open_page(page)
        self._place.commands.add(page, self.editor_commands())
        page.save_button.setObjectName(f"{self._subject.kind}.save")
        page.whole.connect(self._guard_editor)

    def _guard_editor(self) -> None:
        if self.page is not None:
            self._place.rights.watch(self.page)

    def _saved(self, public_id: str) -> None:
        record = self._subject.find(public_id)
        if record is not None:
            self._place.notices.done(self.tr("{name} is saved.").format(name=self._subject.name(record)))
        if not self.editing.is_open:
            self.open_record(public_id)

    def _records_changed(self, ids: frozenset[str]) -> None:
        record = self.table.selected_record()
        if record is not None and self._subject.public_id(record) in ids:
            self.show_detail(self._subject.find(self._subject.public_id(record)))

    def _loaded_changed(self) -> None:
        if self._restore_later and self._records.loaded:
            self.restore_drafts()

    def _can_save(self) -> bool:
        return self.editing.is_open and not self.editing.is_saving
