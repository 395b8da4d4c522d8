"""Changing an invoice's currency: the figures stay as they read, `500,00` becomes 500 of the other one."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace

from .money import from_minor, to_minor
from .records.common import AmountView
from .records.invoices import InvoiceActionEntryView, InvoiceActionRecordView


def in_currency(entry: InvoiceActionEntryView, code: str, before: int, after: int) -> InvoiceActionEntryView:
    """Every amount of the entry in `code`; `before` and `after` are the decimals of the two currencies."""
    amount = partial(_amount, code=code, before=before, after=after)
    rows = entry.records
    return replace(
        entry,
        records=None if rows is None else tuple(_row(row, code, before, after) for row in rows),
        invoice_fee=amount(entry.invoice_fee),
        freight_fee=amount(entry.freight_fee),
    )


def _row(row: InvoiceActionRecordView, code: str, before: int, after: int) -> InvoiceActionRecordView:
    amount = partial(_amount, code=code, before=before, after=after)
    return replace(
        row,
        unit_price=amount(row.unit_price),
        discount_amount=amount(row.discount_amount),
        rot_rut_amount=amount(row.rot_rut_amount),
        rot_rut_material_cost_amount=amount(row.rot_rut_material_cost_amount),
    )


def _amount(amount: AmountView | None, code: str, before: int, after: int) -> AmountView | None:
    if amount is None or amount.currency_code == code:
        return amount
    return AmountView(currency_code=code, value=to_minor(from_minor(amount.value, before), after))
