"""New drafts made from invoices that exist: a copy, a credit of the whole or of some rows, and one from products."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from datetime import date, timedelta

from msgspec.structs import replace

from .dates import day, write
from .invoice_draft import DEFAULT_TERMS, InvoiceDraft, new_row, with_product
from .invoice_entry import entry_from
from .records.enums import ActionTypeView
from .records.invoices import InvoiceActionEntryView, InvoiceActionView
from .records.products import ProductView


def copy_of(invoice: InvoiceActionView, today: date) -> InvoiceDraft:
    """The same invoice once more, dated today with the same terms.

    Number, credit, locks and attachments (files belong to one invoice) stay behind, and so does a row's period.
    """
    entry = entry_from(invoice)
    rows = tuple(replace(row, period_start=None, period_end=None) for row in entry.records or ())
    return _draft(
        replace(
            _dated(entry, today),
            action_type=ActionTypeView(ActionTypeView.INVOICE_ACTION),
            records=rows,
            delivery_date=None,
            crediting_invoice_public_id=None,
        )
    )


def credit_of(invoice: InvoiceActionView, today: date, rows: Collection[int] | None = None) -> InvoiceDraft:
    """A credit note of the invoice: the whole of it, or the rows at these places (from 0) without fee and freight.

    The rows stand as they were charged; the type makes them a credit (facts: "a new action with ActionType
    CreditInvoiceAction and CreditingInvoicePublicId").
    """
    entry = entry_from(invoice)
    whole = rows is None
    kept = tuple(row for place, row in enumerate(entry.records or ()) if whole or place in (rows or ()))
    return _draft(
        replace(
            _dated(entry, today),
            action_type=ActionTypeView(ActionTypeView.CREDIT_INVOICE_ACTION),
            crediting_invoice_public_id=invoice.action_public_id,
            due_date=write(today),
            records=kept,
            invoice_fee=entry.invoice_fee if whole else None,
            freight_fee=entry.freight_fee if whole else None,
            autogiro=None,
            credit_card=None,
            reminder_invoice_details=None,
            debt_collection_details=None,
            rot_rut_details=entry.rot_rut_details if any(row.rot_rut_activated for row in kept) else None,
        )
    )


def with_products(draft: InvoiceDraft, products: Iterable[ProductView]) -> InvoiceDraft:
    """A new draft whose rows are the products, one piece of each."""
    return replace(draft, entry=replace(draft.entry, records=tuple(with_product(new_row(), one) for one in products)))


def _dated(entry: InvoiceActionEntryView, today: date) -> InvoiceActionEntryView:
    issued, due = day(entry.invoice_date), day(entry.due_date)
    terms = (due - issued).days if issued and due and due >= issued else DEFAULT_TERMS
    return replace(
        entry,
        invoice_date=write(today),
        due_date=write(today + timedelta(days=terms)),
        invoice_number=None,
        invoice_pdf=None,
        appendixes=None,
        attachments=None,
        is_locked=False,
        invoice_send_date_override=None,
    )


def _draft(entry: InvoiceActionEntryView) -> InvoiceDraft:
    """Its own id travels as ExternalReference, as for every new draft."""
    draft_id = uuid.uuid4().hex
    return InvoiceDraft(id=draft_id, entry=replace(entry, external_reference=draft_id))
