"""Where a list leads to its import: a command, a button, and files dropped on the list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.qt.commands import Command
from desktop.qt.drop_zone import dropped_paths
from desktop.qt.list_pane import ListPane
from desktop.session.desk import Desk

from .broken_off import tell_broken_off
from .page import ImportPage
from .subjects import Subject


class ImportDoor(QObject):
    """Signals: `rows_ready` with the rows of an invoice; `left` after going back. The page is closed by then."""

    rows_ready = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, pane: ListPane, make: Callable[[], Subject], place: str, group: str) -> None:
        super().__init__(pane)
        self._told: set[str] = set()
        self._desk, self._pane, self._make = desk, pane, make
        self.command = Command(f"{place}.import", self.tr("Import…"), self.show, "Ctrl+Shift+I", group=group)
        desk.commands.add(pane.list_area, [self.command])
        desk.session.loading.changed.connect(self.look)
        pane.table.viewport().setAcceptDrops(True)
        pane.table.viewport().installEventFilter(self)

    def open(self) -> ImportPage:
        """The page, in the place of the list."""
        page = ImportPage(self._desk, self._make())
        page.left.connect(self._left)
        page.rows_ready.connect(self._rows_ready)
        self._pane.open_page(page)
        self._desk.commands.add(page, page.commands())
        self._desk.commands.add(page.source, page.source_commands())
        return page

    def show(self) -> None:
        """What the command does."""
        self.open()

    def drop(self, path: Path) -> None:
        """A file dropped on the list: the page with it read."""
        self.open().open_file(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes files, and leaves all else to the list."""
        if not isinstance(watched, QWidget) or not isinstance(event, QDropEvent):
            return False
        paths = dropped_paths(event)
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.drop(paths[0])
        return True

    def look(self) -> None:
        """Once per company, as soon as its list is there: whether an import of an earlier run was cut off."""
        company, subject = self._desk.session.company_id, self._make()
        if not company or company in self._told or not subject.ready():
            return
        self._told.add(company)
        words = tell_broken_off(self._desk.session, subject)
        if words:
            actions = [(self.command.text, self.show)]
            self._desk.notices.warn(words, key=self.command.id, actions=actions)

    def _left(self) -> None:
        self._pane.close_page()
        self.left.emit()

    def _rows_ready(self, rows: object) -> None:
        self._pane.close_page()
        self.rows_ready.emit(rows)
