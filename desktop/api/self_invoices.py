"""Self invoices: those a company makes out in its supplier's name, and pays."""

from __future__ import annotations

from datetime import date

from desktop.core.records.invoices import CommentActionView
from desktop.core.records.self_invoices import (
    SelfInvoiceActionEntryView,
    SelfInvoiceActionSubView,
    SelfInvoiceActionView,
    SelfInvoicePaymentView,
)

from .endpoints import catalogue
from .entries import entry_body
from .section import Section, calls, span

_OPEN = catalogue["GET selfinvoice/open/{id}"]
_CLOSED = catalogue["GET selfinvoice/closed/{id}"]
_GET = catalogue["GET selfinvoice/action/{id}"]
_CREATE = catalogue["POST selfinvoice/action"]
_UPDATE = catalogue["PUT selfinvoice/action/{id}"]
_DELETE = catalogue["DELETE selfinvoice/action/{id}"]
_ATTEST = catalogue["PUT selfinvoice/attest/{id}"]
_COMMENT = catalogue["POST selfinvoice/comment"]
_PAYMENT = catalogue["PUT selfinvoice/payment"]


class SelfInvoices(Section):
    """Section "Self invoice". All methods raise ApiError; those with a guessed path ApiError(NOT_OFFERED) too."""

    @calls(_OPEN)
    async def open(self, creditor_id: str) -> list[SelfInvoiceActionSubView]:
        """Drafts and unpaid self invoices of a company. Guessed path."""
        return await self._list(_OPEN, SelfInvoiceActionSubView, creditor_id)

    @calls(_CLOSED)
    async def closed(self, creditor_id: str, since: date, until: date) -> list[SelfInvoiceActionSubView]:
        """Those that were closed from `since` to `until`, both Stockholm days. Guessed path."""
        return await self._list(_CLOSED, SelfInvoiceActionSubView, creditor_id, span(since, until))

    @calls(_GET)
    async def get(self, public_id: str) -> SelfInvoiceActionView:
        """One self invoice with rows, events and files."""
        return await self._one(_GET, SelfInvoiceActionView, public_id)

    @calls(_CREATE)
    async def create(self, entry: SelfInvoiceActionEntryView, *, key: str) -> str:
        """Makes a draft and answers its public id. Guessed path.

        A sending bankgiro must be one of the company's approved outgoing ones.
        """
        return await self._create(_CREATE, entry, key)

    @calls(_GET, _UPDATE)
    async def update(
        self, public_id: str, before: SelfInvoiceActionView, entry: SelfInvoiceActionEntryView, *, key: str
    ) -> None:
        """Writes what differs between the draft as it was read and `entry` (made with `entries.entry_of`).

        Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed.
        """
        fresh = await self._fresh(_GET, public_id)
        await self._transport.send(_UPDATE, public_id, body=entry_body(fresh, before, entry), key=key)

    @calls(_DELETE)
    async def delete(self, public_id: str, *, key: str) -> None:
        """Removes a draft. Guessed path."""
        await self._do(_DELETE, public_id, key)

    @calls(_ATTEST)
    async def attest(self, public_id: str, *, key: str) -> None:
        """Approves a draft: it is booked, locked and sent. Cannot be undone. Guessed path."""
        await self._do(_ATTEST, public_id, key)

    @calls(_COMMENT)
    async def comment(self, comment: CommentActionView, *, key: str) -> None:
        """Writes a comment. Guessed path."""
        await self._send(_COMMENT, comment, key)

    @calls(_PAYMENT)
    async def pay(self, payment: SelfInvoicePaymentView, *, key: str) -> None:
        """Orders the payment (öre) of a self invoice. Guessed path."""
        await self._send(_PAYMENT, payment, key)
