"""The command that writes what a list shows to a file."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from desktop.core.dates import today
from desktop.qt.commands import Command
from desktop.qt.dialogs import Sheet, ask, choose_file_to_save
from desktop.qt.list_pane import ListPane
from desktop.qt.protected import may_leave
from desktop.qt.sheet import Fact
from desktop.session.desk import Desk
from desktop.store.spreadsheets import MOST_ROWS, write_csv, write_xlsx

from .cells import Sheetful, sheetful
from .long_work import LongWork


class ExportDoor(QObject):
    """Rows, columns and order as they are seen; of marked rows only these."""

    def __init__(self, desk: Desk, pane: ListPane, place: str, title: str) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._title = desk, pane, title
        self._place = place
        self._long = LongWork(desk, pane, f"{place}.export")
        self.command = Command(
            f"{place}.export", self.tr("Export…"), self.export, "Ctrl+Shift+E", self._has_rows,
            self.tr("The list shows no rows to export."), title,
        )  # fmt: skip
        desk.commands.add(pane.list_area, [self.command])

    def export(self) -> None:
        """Asks in which form and where to, and writes."""
        self._desk.run(self._export, key=f"{self._place}.export", owner=self, doing=self.tr("Exporting"))

    def sheetful(self) -> Sheetful:
        """What would be written now."""
        return sheetful(self._pane, self._title, self._desk.session.debtors, MOST_ROWS - 1)

    async def write(self, path: Path, what: Sheetful) -> int:
        """Writes the file, in the form that its ending says. Raises OSError and Stopped."""
        self._long.begin()
        if path.suffix.lower() == ".csv":
            comma = QLocale.system().decimalPoint() == ","
            separator = ";" if comma else ","
            work = partial(write_csv, path, what.headers(), what.rows(), separator, comma, self._long.alive)
        else:
            work = partial(write_xlsx, path, what.headers(), what.rows(), what.title, self._long.alive)
        return await asyncio.to_thread(work)

    async def _export(self) -> None:
        what = self.sheetful()
        where, protected = self._desk.environment, await asyncio.to_thread(what.protected)
        if not await may_leave(self._pane, protected, self.tr("Export"), environment=where, masked=True):
            return
        ending = await ask(self._question(what), self._pane)
        if not isinstance(ending, str):
            return
        name = f"{what.title} {today().isoformat()}{ending}"
        chosen = await choose_file_to_save(self._pane, self.tr("Export"), name, f"*{ending}")
        if not chosen:
            return
        path = Path(chosen)
        count = await self._write_and_show(path, what)
        if count is not None:
            text = self.tr("%n row(s) written to {name}.", "", count).format(name=path.name)
            self._desk.notices.done(text, key="export")

    async def _write_and_show(self, path: Path, what: Sheetful) -> int | None:
        """None when it was stopped."""
        work = partial(self.write, path, what)
        return await self._long.shown(self.tr("Exporting"), path.name, len(what.records), work)

    def _question(self, what: Sheetful) -> Sheet:
        sheet = Sheet(self.tr("Export what the list shows"))
        marked = bool(self._pane.table.marked_records())
        count = len(what.records)
        rows = self.tr("%n marked row(s)", "", count) if marked else self.tr("%n row(s)", "", count)
        facts: list[Fact] = [(self.tr("Rows"), rows), (self.tr("Columns"), ", ".join(what.headers()))]
        sheet.add_facts(facts)
        sheet.add_cancel()
        sheet.add_button(self.tr("CSV"), result=".csv")
        sheet.first = sheet.add_button(self.tr("Excel (.xlsx)"), role="primary", result=".xlsx", main=True)
        return sheet

    def _has_rows(self) -> bool:
        return self._pane.table.visible_count() > 0
