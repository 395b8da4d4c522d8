"""The ways from the list to papers: the PDFs in the window, and the files of an invoice opened and saved."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint

from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt import disk_words
from desktop.qt.commands import Command
from desktop.qt.dialogs import choose_file_to_save
from desktop.qt.drag_gesture import DragGesture
from desktop.qt.list_pane import ListPane
from desktop.qt.save_file import write_whole
from desktop.session.desk import Desk

from .batch import InvoiceBatch
from .detail_pages import DetailPages
from .files_tab import Attached
from .guard import PaperGuard
from .paper import Paper, papers_of
from .paper_drag import PaperDrag
from .pdf_page import PdfPage
from .printing import Printing

Row = InvoiceActionSubView


class PaperDoor(QObject):
    """`chosen` answers the selected invoice; what is marked comes before it."""

    def __init__(self, desk: Desk, pane: ListPane, batch: InvoiceBatch, chosen: Callable[[], Row | None]) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._batch, self._chosen = desk, pane, batch, chosen
        self._guard, self._printing = PaperGuard(desk, pane), Printing(desk, pane)
        batch.pdfs_wanted.connect(self._show_rows)
        self._drag = PaperDrag(desk, pane.table)
        DragGesture(pane.table.viewport()).pulled.connect(self._pull)

    def follow(self, pages: DetailPages) -> None:
        """Opens and saves the files listed there."""
        pages.open_wanted.connect(self._open_attached)
        pages.save_wanted.connect(self._save_attached)

    def commands(self) -> list[Command]:
        """Shows and prints the PDF."""
        words, group = self.tr("Choose an attested invoice first; drafts have no PDF."), self.tr("Invoices")
        print_ = self.tr("Print the PDF…")
        return [
            Command("invoice.pdf", self.tr("Show PDF"), self.show, "Ctrl+P", self.is_there, words, group),
            Command("invoice.print", print_, self.print_pdf, "Ctrl+Shift+P", self.is_there, words, group),
        ]

    def is_there(self) -> bool:
        """Whether what is marked, or else the selected invoice, has a PDF."""
        if self._pane.table.marked_count():
            return self._batch.has_pdfs()
        row = self._chosen()
        return row is not None and row.file is not None

    def show(self) -> None:
        """The PDFs of what is marked, or else that of the selected invoice."""
        row = self._chosen()
        if self._pane.table.marked_count():
            self._batch.show_pdfs()
        elif row is not None and row.file is not None:
            self._show_rows([row])

    def print_pdf(self) -> None:
        """Prints what is marked, or else the selected invoice."""
        row = self._chosen()
        if self._pane.table.marked_count():
            self._batch.print_pdfs()
        elif row is not None and row.file is not None:
            work = partial(self._printing.print_one, row)
            self._desk.run(work, key="invoice.print", owner=self, doing=self.tr("Printing the PDF"))

    def _pull(self, point: QPoint) -> None:
        """A marked row takes all that are marked along; drafts have nothing to take."""
        table = self._pane.table
        row = table.record_at(point)
        if row is not None:
            self._drag.pull(papers_of(table.marked_records() if table.is_marked(row) else [row]))

    def _show_rows(self, rows: list[Row]) -> None:
        self._show(papers_of(rows))

    def _show(self, papers: list[Paper]) -> None:
        page = PdfPage(self._desk, papers)
        page.left.connect(self._pane.close_page)
        self._pane.open_page(page)
        page.load()

    def _open_attached(self, one: Attached) -> None:
        row = self._chosen()
        if row is not None:
            self._show([Paper(row, one.file, one.name)])

    def _save_attached(self, one: Attached) -> None:
        row = self._chosen()
        if row is not None:
            work = partial(self._save, Paper(row, one.file, one.name))
            doing = self.tr("Saving {file}").format(file=one.name)
            self._desk.run(work, key="invoice.file.save", owner=self, doing=doing)

    async def _save(self, paper: Paper) -> None:
        if not await self._guard.may_leave([paper.row], self.tr("Save")):
            return
        title = self.tr("Save the file")
        chosen = await choose_file_to_save(self._pane, title, paper.file_name())
        if not chosen:
            return
        path, data, notices = Path(chosen), await paper.content(self._desk.session), self._desk.notices
        try:
            await asyncio.to_thread(write_whole, path, data)
        except OSError as why:
            words = self.tr("{file} is not saved: {reason}. Choose another folder.")
            notices.warn(words.format(file=path.name, reason=disk_words.reason(why)), key="invoice.file.save")
            return
        notices.done(self.tr("Saved as {name}").format(name=path.name), key="invoice.file.save")
