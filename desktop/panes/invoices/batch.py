"""What is done to all marked invoices: attest, delete, show and save PDFs. One question, then an outcome for each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.environment import Environment
from desktop.core.invoice_draft import is_local
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import is_draft, signed
from desktop.qt.batch_run import BatchRun, BatchSheet, Outcomes, Task, outcome_words
from desktop.qt.commands import Command
from desktop.qt.dialogs import ask, confirm
from desktop.qt.environments import environment_name
from desktop.qt.format import Format
from desktop.qt.sheet import Fact
from desktop.qt.table import RecordTable
from desktop.qt.words import customer_words
from desktop.session.desk import Desk

from .pdf_files import PdfFiles
from .printing import Printing

Row = InvoiceActionSubView


class InvoiceBatch(QObject):
    """Works on what is marked in `table`. Signals: `pdfs_wanted` with the rows whose PDFs are to be shown;
    `attest_wanted` with the ids of the drafts that are to be attested.
    """

    pdfs_wanted = Signal(object)
    attest_wanted = Signal(object)

    def __init__(self, desk: Desk, table: RecordTable, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._table, self._page = desk, table, page
        self._files, self._printing = PdfFiles(desk, self), Printing(desk, page)

    def commands(self) -> list[Command]:
        """In the order of the buttons; their rights are those of the same for one invoice."""
        group = self.tr("Marked invoices")
        draft, pdf = self.tr("Mark a draft first."), self.tr("Mark an attested invoice first; drafts have no PDF.")
        named = [
            ("invoice.attest.marked", self.tr("Attest the marked…"), self.attest, self.has_drafts, draft),
            ("invoice.pdf.marked", self.tr("Show PDFs"), self.show_pdfs, self.has_pdfs, pdf),
            ("invoice.pdf.save.marked", self.tr("Save PDFs…"), self.save_pdfs, self.has_pdfs, pdf),
            ("invoice.print.marked", self.tr("Print PDFs…"), self.print_pdfs, self.has_pdfs, pdf),
            ("invoice.delete.marked", self.tr("Delete drafts…"), self.delete, self.has_drafts, draft),
        ]
        commands = [Command(one, text, run, "", can, why, group) for one, text, run, can, why in named]
        return [self._desk.rights.guarded(command) for command in commands]

    def has_drafts(self) -> bool:
        """Whether a draft is marked."""
        return any(is_draft(row.stage) for row in self._table.marked_records())

    def has_pdfs(self) -> bool:
        """Whether an invoice with a PDF is marked."""
        return any(row.file is not None for row in self._table.marked_records())

    def attest(self) -> None:
        """Hands all marked drafts over to the queue, where they are checked, asked about and attested."""
        drafts = [public_id for row in self._drafts() if not is_local(public_id := _public_id(row))]
        if drafts:
            self._table.unmark(drafts)
            self.attest_wanted.emit(drafts)
        else:
            words = self.tr("What is only on this computer must be saved in Billecta before it can be attested.")
            self._desk.notices.warn(words, key="invoice.batch")

    def delete(self) -> None:
        """Asks once for all marked drafts, and deletes them one after the other."""
        self._desk.write(partial(self._delete, self._drafts()), key="invoice.batch", doing=self.tr("Deleting"))

    def show_pdfs(self) -> None:
        """Asks for a page with the PDFs of all marked invoices."""
        self.pdfs_wanted.emit([row for row in self._table.marked_records() if row.file is not None])

    def save_pdfs(self) -> None:
        """Asks for a folder and writes the PDFs into it."""
        rows = [row for row in self._table.marked_records() if row.file is not None]
        work = partial(self._files.save, rows, self._page, self._carry_out)
        self._desk.run(work, key="invoice.batch.pdf", owner=self, doing=self.tr("Saving the PDFs"))

    def print_pdfs(self) -> None:
        """Asks for a printer and prints the PDFs."""
        rows = [row for row in self._table.marked_records() if row.file is not None]
        work = partial(self._printing.print_many, rows, self._carry_out)
        self._desk.run(work, key="invoice.batch.pdf", owner=self, doing=self.tr("Printing the PDFs"))

    def _drafts(self) -> list[Row]:
        return [row for row in self._table.marked_records() if is_draft(row.stage)]

    async def _delete(self, drafts: list[Row]) -> None:
        title = self.tr("Delete %n draft(s)?", "", len(drafts))
        text = self.tr("They are removed from Billecta and cannot be brought back.")
        verb = self.tr("Delete %n draft(s)", "", len(drafts))
        if await self._agreed(title, text, verb, self._facts(drafts), danger=True):
            await self._carry_out(drafts, self._delete_one, self.tr("Deleting"))

    async def _delete_one(self, row: Row) -> str:
        session, public_id = self._desk.session, _public_id(row)
        if not is_local(public_id):
            await session.delete_invoice(public_id)
        session.forget_draft(public_id)
        return ""

    async def _agreed(self, title: str, text: str, verb: str, facts: list[Fact], *, danger: bool = False) -> bool:
        danger = danger or self._desk.environment is Environment.PRODUCTION
        where = self._desk.environment
        return await confirm(self._page, title, text, verb, danger=danger, facts=facts, environment=where)

    def _facts(self, rows: Sequence[Row]) -> list[Fact]:
        company, marked = self._desk.session.company, self._table.marked_count()
        number = str(len(rows))
        if marked > len(rows):
            number = self.tr("{number} of {marked} marked").format(number=len(rows), marked=marked)
        return [
            (self.tr("Company"), (company.name or "") if company else ""),
            (self.tr("Invoices"), number),
            (self.tr("To pay"), sums_in_words(self._desk.format, rows)),
            (self.tr("Environment"), environment_name(self._desk.environment)),
        ]

    async def _carry_out(self, rows: Sequence[Row], do: Callable[[Row], object], title: str) -> Outcomes:
        """Shows how it goes; the run itself ends with the session only. What is done is no longer marked."""
        run = BatchRun(rows, Task(name_of, do, self._words))  # type: ignore[arg-type]  # a coroutine, by its use
        sheet = BatchSheet(title, run, self._desk.environment)
        self._desk.tasks.start(ask(sheet, self._page), key="invoice.batch.sheet", owner=self._page)
        table, notices = self._table, self._desk.notices
        outcomes = await run.run()
        table.unmark(_public_id(row) for row in outcomes.done)
        tell = notices.warn if outcomes.failed or outcomes.left else notices.done
        tell(f"{title}: {outcome_words(outcomes)}", key="invoice.batch")
        return outcomes

    def _words(self, error: Exception) -> str:
        return self._desk.problem(error).whole


def name_of(row: Row) -> str:
    """An invoice in a list of outcomes: its number and customer."""
    return " ".join(part for part in (row.invoice_number, customer_words(row.debtor_name)) if part) or _public_id(row)


def sums_in_words(fmt: Format, rows: Sequence[Row]) -> str:
    """The total per currency, less the credits: `12 500,00 kr + 40,00 EUR`."""
    sums: defaultdict[str, int] = defaultdict(int)
    for row in rows:
        amount = row.invoiced_amount
        if amount is not None:
            sums[amount.currency_code or "SEK"] += signed(row, amount)
    return " + ".join(fmt.money(minor, currency) for currency, minor in sorted(sums.items()))


def _public_id(row: Row) -> str:
    return row.action_public_id or ""
