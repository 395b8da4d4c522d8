"""From an invoice as it is written or read to its rows' and its own sums."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from .amounts import minor_of
from .money import decimals_by_iso
from .records.common import CurrencyView
from .records.enums import DiscountTypeView, RecordTypeView
from .records.invoices import InvoiceActionEntryView, InvoiceActionRecordView, InvoiceActionView
from .totals import Row, Totals, totals

CURRENCY = "SEK"


def decimals_of(currency: str | None, known: Mapping[str, CurrencyView]) -> int:
    """How many decimals a currency has: by `known` (session.currencies), else by ISO 4217."""
    code = currency or CURRENCY
    return known[code].decimals if code in known else decimals_by_iso(code)


def currency_of(entry: InvoiceActionEntryView | InvoiceActionView) -> str:
    """The invoice's currency: its amounts are all in the same one, and an invoice without amounts is in kronor."""
    prices = (record.unit_price for record in entry.records or ())
    codes = (amount.currency_code for amount in (*prices, entry.invoice_fee, entry.freight_fee) if amount)
    return next((code for code in codes if code), CURRENCY)


def rounds_in(currency: str) -> bool:
    """Whether öre rounding concerns a currency: the law (1970:1029) rounds sums in kronor and öre, and no other."""
    return currency == CURRENCY


def priced_row(record: InvoiceActionRecordView) -> Row | None:
    """The row to be summed, or None for a message, which costs nothing."""
    if record.record_type == RecordTypeView.MESSAGE:
        return None
    by_amount = record.discount_type == DiscountTypeView.AMOUNT
    return Row(
        quantity=record.quantity if record.quantity is not None else Decimal(0),
        unit_price=minor_of(record.unit_price),
        vat=record.vat,
        discount_percent=Decimal(0) if by_amount else record.discount_percentage,
        discount_amount=minor_of(record.discount_amount) if by_amount else 0,
    )


def row_sum(record: InvoiceActionRecordView) -> int | None:
    """The row's sum in minor units, None for a message."""
    row = priced_row(record)
    return row.total if row else None


def entry_totals(
    entry: InvoiceActionEntryView | InvoiceActionView, *, round_to_krona: bool, decimals: int = 2
) -> Totals:
    """An invoice's sums. `round_to_krona` is the company's UseCentRounding, `decimals` those of the currency."""
    rounds = round_to_krona and rounds_in(currency_of(entry))
    rows = (priced_row(record) for record in entry.records or ())
    reverse = entry.reverse_vat_details
    return totals(
        (row for row in rows if row),
        vat_included=entry.vat_is_included,
        reverse_vat=reverse is not None and reverse.reverse_vat_activated,
        fees=(minor_of(entry.invoice_fee), minor_of(entry.freight_fee)),
        round_to=10**decimals if rounds else 1,
    )
