"""Reconciliation invoices: made in another system, and followed up on here. They know no draft."""

from __future__ import annotations

from datetime import date

from desktop.core.records.invoices import CommentActionView
from desktop.core.records.reconciliation_invoices import (
    ReconciliationInvoiceActionEntryView,
    ReconciliationInvoiceActionSubView,
    ReconciliationInvoiceActionView,
    RegisterReconciliationPaymentView,
)

from .endpoints import catalogue
from .entries import entry_body
from .section import Section, calls, span

_OPEN = catalogue["GET reconciliationinvoice/open/{id}"]
_CLOSED = catalogue["GET reconciliationinvoice/closed/{id}"]
_GET = catalogue["GET reconciliationinvoice/action/{id}"]
_CREATE = catalogue["POST reconciliationinvoice/action"]
_UPDATE = catalogue["PUT reconciliationinvoice/action/{id}"]
_DELETE = catalogue["DELETE reconciliationinvoice/action/{id}"]
_CANCEL_AUTOGIRO = catalogue["DELETE reconciliationinvoice/autogiro/{id}"]
_COMMENT = catalogue["POST reconciliationinvoice/comment"]
_PAYMENT = catalogue["PUT reconciliationinvoice/payment"]


class ReconciliationInvoices(Section):
    """Section "Reconciliation invoice". All methods raise ApiError; all paths but that of `get` are guessed:
    ApiError(NOT_OFFERED).
    """

    @calls(_OPEN)
    async def open(self, creditor_id: str) -> list[ReconciliationInvoiceActionSubView]:
        """Those of a company that are not paid."""
        return await self._list(_OPEN, ReconciliationInvoiceActionSubView, creditor_id)

    @calls(_CLOSED)
    async def closed(self, creditor_id: str, since: date, until: date) -> list[ReconciliationInvoiceActionSubView]:
        """Those that were closed from `since` to `until`, both Stockholm days."""
        return await self._list(_CLOSED, ReconciliationInvoiceActionSubView, creditor_id, span(since, until))

    @calls(_GET)
    async def get(self, public_id: str) -> ReconciliationInvoiceActionView:
        """One reconciliation invoice."""
        return await self._one(_GET, ReconciliationInvoiceActionView, public_id)

    @calls(_CREATE)
    async def create(self, entry: ReconciliationInvoiceActionEntryView, *, key: str) -> str:
        """Makes one, active at once, and answers its public id."""
        return await self._create(_CREATE, entry, key)

    @calls(_GET, _UPDATE)
    async def update(
        self,
        public_id: str,
        before: ReconciliationInvoiceActionView,
        entry: ReconciliationInvoiceActionEntryView,
        *,
        key: str,
    ) -> None:
        """Writes what differs between it as it was read and `entry` (made with `entries.entry_of`).

        An amount of 0 closes it. Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed.
        """
        fresh = await self._fresh(_GET, public_id)
        await self._transport.send(_UPDATE, public_id, body=entry_body(fresh, before, entry), key=key)

    @calls(_DELETE)
    async def delete(self, public_id: str, *, key: str) -> None:
        """Removes one, at any time."""
        await self._do(_DELETE, public_id, key)

    @calls(_CANCEL_AUTOGIRO)
    async def cancel_autogiro(self, public_id: str, *, key: str) -> None:
        """Takes back a planned direct debit."""
        await self._do(_CANCEL_AUTOGIRO, public_id, key)

    @calls(_COMMENT)
    async def comment(self, comment: CommentActionView, *, key: str) -> None:
        """Writes a comment."""
        await self._send(_COMMENT, comment, key)

    @calls(_PAYMENT)
    async def register_payment(self, payment: RegisterReconciliationPaymentView, *, key: str) -> None:
        """Registers a payment (öre)."""
        await self._send(_PAYMENT, payment, key)
