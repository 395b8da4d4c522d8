"""What an office does with an invoice that exists, as commands: menu, palette, shortcuts and rows are made from them.

`InvoiceActions.offered` answers what belongs into a menu about the invoice that is meant now.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.dates import today
from desktop.core.errors import ApiError, Kind
from desktop.core.openings import OPPOSITES, Step, closed_because
from desktop.core.records.invoices import InvoiceActionSubView, InvoiceActionView
from desktop.core.stages import is_draft
from desktop.qt.command_menu import CommandMenu
from desktop.qt.commands import Command
from desktop.qt.dialogs import ask
from desktop.qt.table import RecordTable
from desktop.session.desk import Desk
from desktop.session.invoice_steps import take_step

from .action_words import doing_words, done_words, step_words, why_words
from .sheets.collect import CollectSheet
from .sheets.comment import CommentSheet
from .sheets.credit import CreditAmountSheet
from .sheets.payment import PaymentSheet
from .sheets.plain import PlainSheet, SendSheet
from .sheets.reminder import ReminderSheet
from .sheets.step_sheet import Asked, StepSheet

Row = InvoiceActionSubView

_IDS = {Step.CREDIT: "credit.amount", Step.AUTOGIRO: "autogiro.cancel"}
_KEYS = {Step.COMMENT: "Ctrl+M", Step.PAYMENT: "Ctrl+B", Step.REMIND: "Ctrl+Shift+M"}
_SHEETS: Mapping[Step, Callable[[Desk, InvoiceActionView], StepSheet]] = {
    Step.COMMENT: CommentSheet,
    Step.PAYMENT: PaymentSheet,
    Step.CREDIT: CreditAmountSheet,
    Step.REMIND: ReminderSheet,
    Step.COLLECT: CollectSheet,
}
_DRAFT_GROUPS = (("invoice.edit", "invoice.attest"), ("invoice.copy", "invoice.comment"), ("invoice.delete",))
_GROUPS = (
    ("invoice.pdf", "invoice.print", "invoice.copy"),
    ("invoice.comment", "invoice.send", "invoice.resend", "invoice.remind"),
    ("invoice.swish", "invoice.swish.code", "invoice.payment", "invoice.credit", "invoice.credit.amount"),
    ("invoice.pause", "invoice.resume", "invoice.dispute", "invoice.undispute", "invoice.manual"),
    ("invoice.autogiro.cancel", "invoice.collect"),
)


class InvoiceActions(QObject):
    """Works with the one invoice that is marked in `table`, or selected while none is. Asks over the window of `page`.

    Signals: `taken` with a frozenset of the public ids with which something was done; `menu_wanted` by key or palette.
    """

    taken = Signal(object)
    menu_wanted = Signal()

    def __init__(self, desk: Desk, table: RecordTable, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._table, self._page = desk, table, page
        self._tried: WeakSet[Asked] = WeakSet()

    def commands(self) -> list[Command]:
        """Every step as a command, and the menu of them."""
        group = self.tr("Invoices")
        return [
            Command("invoice.menu", self.tr("What can be done…"), self.menu_wanted.emit, "Ctrl+.", group=group),
            *self._steps(group),
        ]

    def _steps(self, group: str) -> list[Command]:
        return [
            Command(
                command_id(step), step_words(step), partial(self.start, step), _KEYS.get(step, ""),
                partial(self._is_open, step), partial(self._why_not, step), group,
            )
            for step in Step
        ]  # fmt: skip

    def offered(self) -> list[list[Command]]:
        """The commands about what is marked or selected, in groups; of two opposites the one that is open."""
        row = self._meant()
        known = {command.id: command for command in self._desk.commands.all()}
        if self._table.marked_count() > 1:
            marked = [one for name, one in known.items() if name.startswith("invoice.") and name.endswith(".marked")]
            return [marked, [known["list.copy"]]]
        groups = _DRAFT_GROUPS if row is not None and is_draft(row.stage) else _GROUPS
        hidden = {command_id(step) for step in self._hidden(row)}
        kept = ([known[one] for one in group if one in known and one not in hidden] for group in groups)
        return [group for group in kept if group]

    def open_menu(self, at: QPoint) -> None:
        """Shows what is offered, at a point of the screen."""
        CommandMenu(self._desk.commands, self.offered(), self._page).popup(at)

    def start(self, step: Step) -> None:
        """Asks about a step with the invoice that is meant, and takes it when the person goes on."""
        row = self._meant()
        if row is not None:
            self._ask_about(step, row.action_public_id or "")

    def comment_on(self, public_id: str) -> None:
        """Asks for a comment on an invoice that is looked at elsewhere."""
        self._ask_about(Step.COMMENT, public_id)

    def _ask_about(self, step: Step, public_id: str, typed: Mapping[str, Any] | None = None, error: str = "") -> None:
        """`typed` and `error` are those of a try that was refused."""
        work = partial(self._ask, step, public_id, typed, error)
        self._desk.run(work, key="invoice.step.ask", owner=self, doing=doing_words(step))

    async def _ask(self, step: Step, public_id: str, typed: Mapping[str, Any] | None, error: str) -> None:
        session = self._desk.session
        invoice = await session.invoice(public_id, fresh=True)
        row = session.invoices.get(public_id)
        why = closed_because(step, row, invoice, today()) if row else None
        if why is not None:
            self._desk.notices.warn(why_words(why), key="invoice.step")
            self.taken.emit(frozenset((public_id,)))
            return
        sheet = self._sheet(step, invoice)
        if typed:
            sheet.fill(typed, error)
        asked = await ask(sheet, self._page)
        if isinstance(asked, Asked):
            work = partial(self._take, step, asked)
            if not self._desk.write(work, key=f"invoice.step.{public_id}", doing=doing_words(step)):
                words = self.tr("Another step with this invoice is still under way. Wait until it is done.")
                self._ask_about(step, public_id, asked.typed, words)

    async def _take(self, step: Step, asked: Asked) -> None:
        """What Billecta refuses is asked about again, with what was typed; other trouble is told and tried again."""
        try:
            again = asked in self._tried
            self._tried.add(asked)
            await take_step(self._desk.session, operation_name(step), asked.step, again=again)
        except ApiError as error:
            if error.kind is not Kind.REFUSED or not shiboken6.isValid(self):
                raise
            problem = self._desk.problem(error, doing_words(step))
            # What was typed stands in the sheet: that it is kept need not be said.
            self._ask_about(step, asked.step.id, asked.typed, replace(problem, text="", advice="").whole)
            return
        draft = QCoreApplication.translate("InvoiceActions", "draft")
        number = asked.step.before.invoice_number or draft
        self._desk.notices.done(done_words(step, number), key="invoice.step")
        if shiboken6.isValid(self):
            read = partial(self._read, asked.step.id)
            self._desk.run(read, key="invoice.step.read", owner=self, doing=self.tr("Reading the invoice"))

    async def _read(self, public_id: str) -> None:
        await self._desk.session.invoice(public_id, fresh=True)
        self.taken.emit(frozenset((public_id,)))

    def _meant(self) -> Row | None:
        """None while several are marked: a step is taken with one invoice."""
        marked = self._table.marked_count()
        if marked:
            return self._table.marked_records()[0] if marked == 1 else None
        record = self._table.selected_record()
        return record if isinstance(record, InvoiceActionSubView) else None

    def _sheet(self, step: Step, invoice: InvoiceActionView) -> StepSheet:
        if step in _SHEETS:
            return _SHEETS[step](self._desk, invoice)
        sends = step in (Step.SEND, Step.RESEND)
        return SendSheet(self._desk, invoice, step) if sends else PlainSheet(self._desk, invoice, step)

    def _is_open(self, step: Step) -> bool:
        row = self._meant()
        return row is not None and self._closed(step, row) is None

    def _why_not(self, step: Step) -> str:
        row = self._meant()
        if row is None:
            several = self.tr("It is done with one invoice at a time: mark none or one.")
            return several if self._table.marked_count() else self.tr("Choose an invoice in the list first.")
        why = self._closed(step, row)
        return why_words(why) if why else ""

    def _closed(self, step: Step, row: Row) -> Any:
        whole = self._desk.session.known_invoice(row.action_public_id or "")
        return closed_because(step, row, whole, today())

    def _hidden(self, row: Row | None) -> set[Step]:
        if row is None:
            return set(OPPOSITES.values())
        was = {Step.SEND: bool(row.invoice_sent_date), Step.PAUSE: row.is_paused, Step.DISPUTE: row.is_disputed}
        second = {
            one
            for one, other in OPPOSITES.items()
            if self._closed(other, row) is None or (was[one] and self._closed(one, row) is not None)
        }
        hidden = {one if one in second else other for one, other in OPPOSITES.items()}
        return hidden if row.autogiro_withdrawal_enabled else hidden | {Step.AUTOGIRO}


def command_id(step: Step) -> str:
    """The command of a step."""
    return f"invoice.{_IDS.get(step, step.value)}"


def operation_name(step: Step) -> str:
    """The write of a step: sending is the same one the first time and again."""
    names = {Step.RESEND: "send", Step.AUTOGIRO: "autogiro.cancel"}
    return f"invoices.{names.get(step, step.value)}"
