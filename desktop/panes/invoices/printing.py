"""Invoices on paper: one printer is chosen for all that are meant, and each is printed as it stands in its PDF."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.core.records.invoices import InvoiceActionSubView as Row
from desktop.qt.batch_run import Skipped
from desktop.qt.pdfpages import DamagedPdf
from desktop.session.desk import Desk

from .guard import PaperGuard
from .paper import papers_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

CarryOut = Callable[[Sequence[Row], Callable[[Row], Any], str], Awaitable[Any]]


class Printing(QObject):
    """Asks over the window of `page`."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._guard = PaperGuard(desk, page)

    async def print_one(self, row: Row) -> None:
        """Prints an invoice, and says so."""
        printer = await self._printer([row])
        if printer is None:
            return
        notices = self._desk.notices
        try:
            await self._print(printer, row)
        except Skipped as why:
            notices.warn(str(why), key="invoice.print")
            return
        words = self.tr("Invoice {number} is sent to the printer.").format(number=row.invoice_number)
        notices.done(words, key="invoice.print")

    async def print_many(self, rows: Sequence[Row], carry_out: CarryOut) -> None:
        """Prints one after the other, with an outcome for each."""
        printer = await self._printer(rows)
        if printer is not None:
            # As jobs of their own: printed on both sides, no invoice begins on the back of another.
            files = Path(printer.outputFileName()) if printer.outputFileName() else None
            await carry_out(rows, partial(self._print_into, files, printer), self.tr("Printing"))

    async def _print_into(self, files: Path | None, printer: QPrinter, row: Row) -> str:
        """Who prints to a file gets one for each invoice."""
        if files is not None:
            printer.setOutputFileName(str(files.with_stem(f"{files.stem} {row.invoice_number}")))
        return await self._print(printer, row)

    async def _printer(self, rows: Sequence[Row]) -> QPrinter | None:
        from desktop.qt.pdfprint import choose_printer

        if not await self._guard.may_leave(rows, self.tr("Print")):
            return None
        return await choose_printer(self._page, self.tr("Print %n invoice(s)", "", len(rows)))

    async def _print(self, printer: QPrinter, row: Row) -> str:
        from desktop.qt.pdfprint import print_pages

        (paper,) = papers_of([row])
        data = await paper.content(self._desk.session)
        printer.setDocName(paper.file_name(protected=await self._guard.is_protected(row)))
        try:
            printed = await print_pages(data, printer, _quietly)
        except DamagedPdf as why:
            raise Skipped(self.tr("The PDF is damaged. Save it, and print it from another program.")) from why
        if not printed:
            raise Skipped(self.tr("The printer did not answer. Look whether it is on, then print again."))
        return ""


def _quietly(_page: int, _pages: int) -> None:
    """The bar of the batch tells how far it has come."""
