"""A new draft from an invoice that exists: a copy of it, or a credit of the whole or of some rows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.core.dates import today
from desktop.core.invoice_copies import copy_of, credit_of
from desktop.core.invoice_draft import InvoiceDraft, is_local
from desktop.core.openings import Step, Why, closed_because
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.commands import Command
from desktop.qt.dialogs import ask
from desktop.session.desk import Desk

from .action_words import why_words
from .credit_sheet import CreditSheet


class Copying(QObject):
    """`selected` answers the row chosen in the list; `open_draft` opens the editor on what was made."""

    def __init__(
        self,
        desk: Desk,
        pane: QWidget,
        selected: Callable[[], InvoiceActionSubView | None],
        open_draft: Callable[[InvoiceDraft], None],
    ) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._selected, self._open = desk, pane, selected, open_draft

    def commands(self) -> list[Command]:
        """What the list offers; a credit needs an attested invoice that is none itself."""
        group = self.tr("Invoices")
        saved = self.tr("Choose a saved invoice first.")
        copy, credit = self.tr("Copy the invoice"), self.tr("Credit…")
        return [
            Command("invoice.copy", copy, self.copy, "Ctrl+D", self.may_copy, saved, group),
            Command("invoice.credit", credit, self.credit, "Ctrl+Shift+R", self.may_credit, self._why_no_credit, group),
        ]

    def may_copy(self) -> bool:
        """Whether Billecta has the chosen one."""
        row = self._selected()
        return row is not None and not is_local(row.action_public_id or "")

    def may_credit(self) -> bool:
        """Whether Billecta lets the chosen one be credited, as far as is known."""
        row = self._selected()
        return row is not None and self._closed(row) is None

    def copy(self) -> None:
        """Opens a copy dated today."""
        row = self._selected()
        if row is not None:
            work = partial(self._copy, row.action_public_id or "")
            self._desk.run(work, key="invoice.copy", owner=self, doing=self.tr("Copying the invoice"))

    def credit(self) -> None:
        """Asks for the rows and opens the credit."""
        row = self._selected()
        if row is not None:
            work = partial(self._credit, row.action_public_id or "")
            self._desk.run(work, key="invoice.credit", owner=self, doing=self.tr("Crediting the invoice"))

    def _closed(self, row: InvoiceActionSubView) -> Why | None:
        whole = self._desk.session.known_invoice(row.action_public_id or "")
        return closed_because(Step.CREDIT, row, whole, today())

    def _why_no_credit(self) -> str:
        row = self._selected()
        why = self._closed(row) if row is not None else None
        return why_words(why) if why else self.tr("Choose an attested invoice to credit.")

    async def _copy(self, public_id: str) -> None:
        self._open(copy_of(await self._desk.session.invoice(public_id), today()))

    async def _credit(self, public_id: str) -> None:
        invoice = await self._desk.session.invoice(public_id, fresh=True)
        row = self._desk.session.invoices.get(public_id)
        why = self._closed(row) if row else None
        if why is not None:
            self._desk.notices.warn(why_words(why), key="invoice.credit")
            return
        rows = await ask(CreditSheet(invoice, self._desk), self._pane)
        if isinstance(rows, tuple):
            every = len(rows) == len(invoice.records or ())
            self._open(credit_of(invoice, today(), None if every else rows))
