"""Invoices: lists, drafts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import date
from functools import partial
from typing import Any

import msgspec

from desktop.core.errors import ApiError, Kind
from desktop.core.invoice_entry import entry_from
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionSubView, InvoiceActionView
from desktop.core.stages import is_draft

from . import codec
from .endpoints import catalogue
from .entries import without_totals
from .invoice_operations import InvoiceOperations
from .overlay import overlay
from .section import PAGE, calls, created, span

_OPEN = catalogue["GET invoice/open/{id}"]
_CLOSED = catalogue["GET invoice/closed/{id}"]
_GET = catalogue["GET invoice/action/{id}"]
_OPEN_BY_DEBTOR = catalogue["GET invoice/openbydebtor/{id}"]
_CLOSED_BY_DEBTOR = catalogue["GET invoice/closedbydebtor/{id}"]
_BY_NUMBER = catalogue["GET invoice/actionbyinvoicenumber/{id}"]
_CREATE = catalogue["POST invoice/action"]
_UPDATE = catalogue["PUT invoice/action/{id}"]
_DELETE = catalogue["DELETE invoice/action/{id}"]

_ENTRY_MEMBERS = frozenset(member.encode_name for member in msgspec.structs.fields(InvoiceActionEntryView))


class Invoices(InvoiceOperations):
    """Section "Invoice". All methods raise ApiError."""

    @calls(_OPEN)
    def open_pages(self, creditor_id: str, size: int = PAGE) -> AsyncIterator[list[InvoiceActionSubView]]:
        """Drafts and unpaid invoices of a company, `size` at a time."""
        return self._pages(_OPEN, InvoiceActionSubView, creditor_id, size)

    @calls(_CLOSED)
    def closed_pages(
        self, creditor_id: str, since: date, until: date, size: int = PAGE
    ) -> AsyncIterator[list[InvoiceActionSubView]]:
        """Paid and cancelled invoices that were closed from `since` to `until`, both Stockholm days."""
        return self._pages(_CLOSED, InvoiceActionSubView, creditor_id, size, span(since, until))

    @calls(_OPEN_BY_DEBTOR)
    async def open_by_debtor(self, debtor_id: str) -> list[InvoiceActionSubView]:
        """Drafts and unpaid invoices of one customer."""
        return await self._list(_OPEN_BY_DEBTOR, InvoiceActionSubView, debtor_id)

    @calls(_CLOSED_BY_DEBTOR)
    async def closed_by_debtor(self, debtor_id: str, since: date, until: date) -> list[InvoiceActionSubView]:
        """Paid and cancelled invoices of one customer, closed from `since` to `until`, both Stockholm days."""
        return await self._list(_CLOSED_BY_DEBTOR, InvoiceActionSubView, debtor_id, span(since, until))

    @calls(_GET)
    async def get(self, public_id: str) -> InvoiceActionView:
        """One invoice with rows, events and files."""
        return await self._one(_GET, InvoiceActionView, public_id)

    @calls(_BY_NUMBER)
    async def by_number(self, creditor_id: str, number: str) -> InvoiceActionView:
        """The invoice with this invoice number. Raises ApiError(NOT_FOUND)."""
        return await self._one(_BY_NUMBER, InvoiceActionView, creditor_id, {"invoiceNumber": number})

    @calls(_CREATE)
    async def create(self, entry: InvoiceActionEntryView, *, key: str) -> str:
        """Makes a draft and answers its public id; several ids joined by `;` when the API split the invoice."""
        body = await _apart(entry, partial(codec.encode_new, entry))
        return created(await self._transport.send(_CREATE, body=body, key=key))

    @calls(_GET, _UPDATE)
    async def update(
        self, public_id: str, before: InvoiceActionView, entry: InvoiceActionEntryView, *, key: str
    ) -> None:
        """Writes what differs between the draft as it was read and `entry`; the rest stays as the server has it.

        Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed, or `Stage` when the
        draft was attested meanwhile.
        """
        fresh = await self._fresh(_GET, public_id)
        if not _is_draft(fresh):
            raise ApiError(Kind.CHANGED_MEANWHILE, request=_UPDATE.name, reference=key, members=("Stage",))
        body = await _apart(entry, partial(_changed, fresh, before, entry))
        await self._transport.send(_UPDATE, public_id, body=body, key=key)

    @calls(_DELETE)
    async def delete(self, public_id: str, *, key: str) -> None:
        """Removes a draft. The path is guessed: ApiError(NOT_OFFERED) means to do it in the portal."""
        await self._do(_DELETE, public_id, key)


async def _apart(entry: InvoiceActionEntryView, making: Callable[[], bytes]) -> bytes:
    """The body of a call, made in a thread when files are in it: several megabytes take longer than a hold may last."""
    return await asyncio.to_thread(making) if entry.attachments else making()


def _changed(fresh: dict[str, Any], before: InvoiceActionView, entry: InvoiceActionEntryView) -> bytes:
    return overlay(_entry_members(fresh), entry_from(before), entry)


def _is_draft(fresh: dict[str, Any]) -> bool:
    view = codec.decode(codec.encode(fresh), InvoiceActionView)
    return view is not None and view.state is not None and is_draft(view.state.stage)


def _entry_members(fresh: dict[str, Any]) -> dict[str, Any]:
    """The writable shape of an invoice as read: equal names as they came, the renamed ones from `entry_from`."""
    view = codec.decode(codec.encode(fresh), InvoiceActionView) or InvoiceActionView()
    entry = codec.members(entry_from(view))
    rows = fresh.get("Records")
    if rows:
        fresh = {**fresh, "Records": [without_totals(row) for row in rows if row]}
    return {name: fresh[name] if name in fresh else entry[name] for name in _ENTRY_MEMBERS}
