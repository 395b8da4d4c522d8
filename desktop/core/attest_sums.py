"""What a selection of drafts comes to, as it is shown before attesting: per currency, VAT rate and way of delivery."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from .invoice_entry import entry_from
from .invoice_sums import CURRENCY, currency_of, entry_totals
from .records.enums import ActionTypeView
from .records.invoices import InvoiceActionSubView, InvoiceActionView
from .stages import signed

Vat = Mapping[tuple[str, Decimal], int]
"""Minor units by currency and rate."""


@dataclass(frozen=True)
class Sums:
    """Minor units. `to_pay` per currency, `vat` per currency and rate (percent), `deliveries` per method.

    `unread` drafts are in `to_pay` and `deliveries`, but their VAT is not split yet. Credit notes count below 0.
    """

    count: int = 0
    to_pay: Mapping[str, int] = field(default_factory=dict)
    vat: Mapping[tuple[str, Decimal], int] = field(default_factory=dict)
    deliveries: Mapping[str, int] = field(default_factory=dict)
    unread: int = 0


def sums_of(rows: Iterable[InvoiceActionSubView], vats: Mapping[str, Vat]) -> Sums:
    """The sums of `rows`; `vats` has the VAT of those that were read with their rows, by public id."""
    to_pay: defaultdict[str, int] = defaultdict(int)
    vat: defaultdict[tuple[str, Decimal], int] = defaultdict(int)
    deliveries: Counter[str] = Counter()
    count = unread = 0
    for row in rows:
        count += 1
        deliveries[row.delivery_method] += 1
        if row.invoiced_amount is not None:
            to_pay[row.invoiced_amount.currency_code or CURRENCY] += signed(row, row.invoiced_amount)
        known = vats.get(row.action_public_id or "")
        unread += known is None
        for key, amount in (known or {}).items():
            vat[key] += amount
    return Sums(count, dict(to_pay), dict(sorted(vat.items(), reverse=True)), dict(deliveries.most_common()), unread)


def vat_of(invoice: InvoiceActionView) -> Vat:
    """VAT as it counts in a sum: a credit's whole is below 0. A tenth of a millisecond, so that it is kept."""
    currency, totals = currency_of(invoice), entry_totals(entry_from(invoice), round_to_krona=False)
    credit = invoice.action_type == ActionTypeView.CREDIT_INVOICE_ACTION
    sign = -1 if credit and totals.to_pay > 0 else 1
    return {(currency, rate): sign * amount for rate, amount in totals.vat.items()}
