"""Invoices pulled out of the program as PDF files: from the rows of the list, and from the paper itself."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.qt.drag_gesture import still_pulls
from desktop.qt.file_drag import FileDrag
from desktop.session.desk import Desk

from .guard import PaperGuard
from .paper import Paper

MOST = 50
"""More are better saved in a folder, where each has its outcome."""

_LENT_MS = 10 * 60 * 1000
"""So long may the program that took them read them."""

_KEY = "invoice.drag"


class PaperDrag(QObject):
    """Fetches what is not in memory, lends copies of it, and lets them be dragged while the button is held.

    Was it let go meanwhile, the person is told to pull once more: what they agreed to holds until then.
    """

    def __init__(self, desk: Desk, source: QWidget) -> None:
        super().__init__(source)
        self._desk, self._source = desk, source
        self._guard = PaperGuard(desk, source)
        self._agreed: frozenset[str] = frozenset()
        self._lent: list[Path] = []
        self._drag = FileDrag(source)
        self._drag.ended.connect(self._ended)

    def pull(self, papers: Sequence[Paper]) -> None:
        """The person pulls at these."""
        notices = self._desk.notices
        if len(papers) > MOST:
            words = self.tr("Up to {most} invoices can be dragged at a time. Mark fewer, or save the PDFs in a folder.")
            notices.warn(words.format(most=MOST), key=_KEY)
        elif papers:
            doing = self.tr("Fetching the PDFs to be dragged")
            self._desk.run(partial(self._prepare, list(papers)), key=_KEY, owner=self, doing=doing)

    async def _prepare(self, papers: list[Paper]) -> None:
        if not await self._is_agreed(papers):
            return
        lent = []
        for place, paper in enumerate(papers, 1):
            if self._desk.session.papers.kept(paper.file.file_public_id) is None:
                self._say_fetching(place, len(papers))
            lent.append(await self._lend(paper))
        self._desk.notices.dismiss(_KEY)
        if still_pulls():
            self._agreed = frozenset()
            self._lent = lent
            self._drag.start(lent, _label(papers, self.tr("%n PDF(s)", "", len(papers))))
        else:
            self._desk.session.papers.lent.take_back(lent)
            self._desk.notices.info(self.tr("%n PDF(s) fetched: drag once more.", "", len(papers)), key=_KEY)

    async def _is_agreed(self, papers: list[Paper]) -> bool:
        """What is protected is asked about once for a pull and the one after it."""
        ids = frozenset(paper.file.file_public_id for paper in papers)
        if ids and ids == self._agreed:
            return True
        if not await self._guard.may_leave([paper.row for paper in papers], self.tr("Drag out")):
            return False
        self._agreed = ids
        return True

    async def _lend(self, paper: Paper) -> Path:
        data = await paper.content(self._desk.session)
        name = paper.file_name(protected=await self._guard.is_protected(paper.row))
        return await asyncio.to_thread(self._desk.session.papers.lent.lend, name, data)

    def _say_fetching(self, place: int, count: int) -> None:
        words = self.tr("Fetching PDF {number} of {count}: keep holding, or drag once more when it is here.")
        self._desk.notices.info(words.format(number=place, count=count), key=_KEY)

    def _ended(self, taken: bool) -> None:
        """Nobody is told when the other program has read them, so that they are left to it for a while."""
        lent, self._lent = self._lent, []
        take_back = partial(self._desk.session.papers.lent.take_back, lent)
        if taken:
            QTimer.singleShot(_LENT_MS, self._source, take_back)
        else:
            take_back()


def _label(papers: Sequence[Paper], many: str) -> str:
    return papers[0].name or papers[0].row.invoice_number or many if len(papers) == 1 else many
