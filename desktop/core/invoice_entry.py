"""From an invoice as it is read to the entry as it is written: the API has two shapes for the same thing."""

from __future__ import annotations

from typing import Any

import msgspec

from .records.base import EMPTY_GUID
from .records.debtors import DebtorView
from .records.invoices import InvoiceActionEntryView, InvoiceActionRecordView, InvoiceActionView

_SHARED = tuple(
    name for name in InvoiceActionEntryView.__struct_fields__ if name in InvoiceActionView.__struct_fields__
)


def entry_from(view: InvoiceActionView) -> InvoiceActionEntryView:
    """The entry that would make this invoice. The rows' totals are left out: the server works them out.

    `invoice_pdf` and `invoice_send_date_override` cannot be read back from the API and stay unset.
    """
    shared: dict[str, Any] = {name: getattr(view, name) for name in _SHARED}
    shared["records"] = None if view.records is None else tuple(map(_row, view.records))
    return InvoiceActionEntryView(
        **shared,
        debtor_public_id=view.debtor.debtor_public_id if view.debtor else EMPTY_GUID,
        crediting_invoice_public_id=view.crediting_invoice.source_public_id if view.crediting_invoice else None,
        is_locked=view.state.is_locked if view.state else False,
        use_debtor_balance=view.state.use_debtor_balance if view.state else False,
    )


def view_with(view: InvoiceActionView, entry: InvoiceActionEntryView) -> InvoiceActionView:
    """`view` as it reads once `entry` has been written over it, so far as an entry tells."""
    shared = {name: getattr(entry, name) for name in _SHARED}
    debtor = msgspec.structs.replace(view.debtor or DebtorView(), debtor_public_id=entry.debtor_public_id)
    return msgspec.structs.replace(view, **shared, debtor=debtor)


def _row(row: InvoiceActionRecordView) -> InvoiceActionRecordView:
    return msgspec.structs.replace(row, total_inc_vat=None, total_excl_vat_no_discount=None, total_excl_vat=None)
