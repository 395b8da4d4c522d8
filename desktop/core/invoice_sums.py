"""From an invoice as it is written to its rows' and its own sums."""

from __future__ import annotations

from decimal import Decimal

from .money import from_minor
from .records.common import AmountView
from .records.enums import DiscountTypeView, RecordTypeView
from .records.invoices import InvoiceActionEntryView, InvoiceActionRecordView
from .totals import Row, Totals, totals


def kronor(amount: AmountView | None, decimals: int = 2) -> Decimal:
    """The amount as a decimal number of its currency; nothing is 0."""
    return from_minor(amount.value, decimals) if amount else Decimal(0)


def priced_row(record: InvoiceActionRecordView) -> Row | None:
    """The row to be summed, or None for a message, which costs nothing."""
    if record.record_type == RecordTypeView.MESSAGE:
        return None
    by_percent = record.discount_type == DiscountTypeView.PERCENTAGE
    return Row(
        quantity=record.quantity if record.quantity is not None else Decimal(0),
        unit_price=kronor(record.unit_price),
        vat=record.vat,
        discount_percent=record.discount_percentage if by_percent else Decimal(0),
        discount_amount=Decimal(0) if by_percent else kronor(record.discount_amount),
    )


def row_sum(record: InvoiceActionRecordView) -> int | None:
    """The row's sum in öre, None for a message."""
    row = priced_row(record)
    return row.total if row else None


def entry_totals(entry: InvoiceActionEntryView, *, round_to_krona: bool) -> Totals:
    """The sums of an invoice being written; `round_to_krona` is the company's UseCentRounding."""
    rows = (priced_row(record) for record in entry.records or ())
    return totals(
        (row for row in rows if row),
        vat_included=entry.vat_is_included,
        fees=(kronor(entry.invoice_fee), kronor(entry.freight_fee)),
        round_to_krona=round_to_krona,
    )
