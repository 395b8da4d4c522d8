"""Deleting a draft that Billecta has, after a question."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.core.dates import day
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.dialogs import confirm
from desktop.qt.words import customer_words
from desktop.session.desk import Desk


class Deleting(QObject):
    """Asks over the window of `page`."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def ask_and_delete(self, row: InvoiceActionSubView) -> None:
        """Names the draft, and deletes it when the person agrees."""
        key = f"invoice.delete.{row.action_public_id}"
        self._desk.write(partial(self._delete, row), key=key, doing=self.tr("Deleting the draft"))

    async def _delete(self, row: InvoiceActionSubView) -> None:
        fmt, session = self._desk.format, self._desk.session
        facts = [
            (self.tr("Customer"), customer_words(row.debtor_name)),
            (self.tr("Date"), fmt.date(day(row.invoice_date))),
            (self.tr("To pay"), fmt.amount(row.invoiced_amount, with_currency=True)),
        ]
        sure = await confirm(
            self._page, self.tr("Delete this draft?"),
            self.tr("It is removed from Billecta and cannot be brought back."),
            self.tr("Delete draft"), danger=True, facts=facts, environment=self._desk.environment,
        )  # fmt: skip
        if sure:
            public_id = row.action_public_id or ""
            await session.delete_invoice(public_id)
            session.forget_draft(public_id)
            # Not by `tr`: another language may have been chosen meanwhile, and this pane is gone.
            words = QCoreApplication.translate("Deleting", "The draft is deleted.")
            self._desk.notices.done(words, key="invoice.deleted")
