"""The command that puts what a list shows on paper."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from desktop.core.dates import today
from desktop.qt.commands import Command
from desktop.qt.list_pane import ListPane
from desktop.qt.protected import may_leave
from desktop.qt.table_paper import TablePaper, table_pdf
from desktop.session.desk import Desk
from desktop.store.spreadsheets import Counted

from .cells import Sheetful, sheetful
from .list_page import ListPage
from .list_paper import paper_of, sums_of, title_of
from .long_work import LongWork


class PrintDoor(QObject):
    """Rows, columns and order as they are seen, in the window first; of marked rows only these."""

    def __init__(self, desk: Desk, pane: ListPane, place: str, title: str, key: str) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._place, self._title = desk, pane, place, title
        self._long = LongWork(desk, pane, f"{place}.print")
        self.command = Command(
            f"{place}.print", self.tr("Print the list…"), self.show, key, self._has_rows,
            self.tr("The list shows no rows to print."), title,
        )  # fmt: skip
        desk.commands.add(pane.list_area, [self.command])

    def show(self) -> None:
        """Makes the paper and opens it in the place of the list."""
        doing = self.tr("Putting the list on paper")
        self._desk.run(self._show, key=f"{self._place}.print", owner=self, doing=doing)

    async def make(self, what: Sheetful) -> bytes:
        """The PDF. Raises Stopped."""
        self._long.begin()
        return await asyncio.to_thread(self._made, paper_of(self._desk, self._pane, what), what)

    def _made(self, paper: TablePaper, what: Sheetful) -> bytes:
        """In a thread."""
        whole = replace(paper, sums=sums_of(self._desk, what))
        return table_pdf(whole, Counted(what.texts(), self._long.alive), len(what.records))

    async def _show(self) -> None:
        what = sheetful(self._pane, self._title, self._desk.session.debtors)
        where, protected = self._desk.environment, await asyncio.to_thread(what.protected)
        if not await may_leave(self._pane, protected, self.tr("Print"), environment=where, masked=True):
            return
        title = title_of(self._pane, what)
        doing, work = self.tr("Putting the list on paper"), partial(self.make, what)
        data = await self._long.shown(doing, title, len(what.records), work)
        if data is None:
            return
        page = ListPage(self._desk, title, data, f"{title.replace(' · ', ' ')} {today().isoformat()}.pdf")
        page.left.connect(self._pane.close_page)
        self._pane.open_page(page)
        page.focus()

    def _has_rows(self) -> bool:
        return self._pane.table.visible_count() > 0
