"""Papers of people with protected identity: asked about before they are shown, and before they leave the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.protection import is_protected
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.protected import ask_reason, may_leave
from desktop.session.desk import Desk

Row = InvoiceActionSubView


class PaperGuard:
    """`page` is where the questions are asked."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        self._desk, self._page = desk, page

    async def is_protected(self, row: Row) -> bool:
        """Whether its customer is; before the customers are read, the invoice itself is asked. Raises ApiError."""
        session = self._desk.session
        customer = session.debtors.get(row.debtor_public_id)
        if customer is None and row.action_public_id:
            customer = (await session.invoice(row.action_public_id)).debtor
        return is_protected(customer)

    async def may_show(self, row: Row) -> bool:
        """Asks why a protected customer's paper is to be seen, and notes the answer among the customer's events."""
        if not await self.is_protected(row):
            return True
        who = QCoreApplication.translate("PaperGuard", "The customer of invoice {number}")
        reason = await ask_reason(self._page, who.format(number=row.invoice_number or ""))
        if reason is None:
            return False
        self._desk.session.disclosures.note(row.debtor_public_id, reason)
        return True

    async def may_leave(self, rows: Sequence[Row], verb: str) -> bool:
        """Whether the papers may be printed, saved, copied or dragged: asked only if a customer is protected."""
        protected = {row.debtor_public_id for row in rows if await self.is_protected(row)}
        return await may_leave(self._page, len(protected), verb, environment=self._desk.environment)
