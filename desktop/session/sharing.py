"""Equal parts of many records kept once: a hundred thousand invoices name the same few thousand customers.

Only what is shown and never written goes through here: a list's row has no way back to Billecta, a customer's members
stay as they came.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, TypeVar

from msgspec.structs import force_setattr

from desktop.core.records.base import Record
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.records.products import ProductView

T = TypeVar("T")

_TEXTS = (
    "creditor_public_id", "debtor_public_id", "creditor_org_no", "creditor_name", "debtor_org_no", "debtor_name",
    "due_date", "invoice_date", "next_event_date", "next_event", "your_reference",
)  # fmt: skip
_PARTS: dict[type[Record], tuple[str, ...]] = {
    DebtorView: (
        "creditor_public_id", "zip_code", "city", "country_code", "created", "autogiro", "default_action_config",
        "debtor_self_invoice_info",
    ),
    ProductView: ("creditor_public_id", "units"),
}  # fmt: skip
_AMOUNTS = ("current_amount", "invoiced_amount", "awaiting_payment_transfer_amount", "total_vat_amount")
_NOTHING = Decimal(0)


class Sharing:
    """Remembers parts it has seen, until `forget`. Records are changed in place, before anybody else has them."""

    def __init__(self) -> None:
        self._seen: dict[Any, Any] = {}

    def forget(self) -> None:
        """Another company has other customers."""
        self._seen.clear()

    def rows(self, rows: Iterable[InvoiceActionSubView]) -> None:
        """Rows of an invoice list: names, ids, days, and amounts. `value_for_view` repeats `value`, and is left out."""
        share = self._seen.setdefault
        for row in rows:
            for name in _TEXTS:
                text = getattr(row, name)
                if text is not None:
                    force_setattr(row, name, share(text, text))
            for name in _AMOUNTS:
                amount = getattr(row, name)
                if amount is not None:
                    force_setattr(row, name, self._amount(amount))
            if row.file is not None:
                kind = row.file.content_type
                force_setattr(row.file, "content_type", share(kind, kind))

    def parts(self, records: Iterable[Record]) -> None:
        """Customers and products: whole views inside of them, such as how one is invoiced, and texts that repeat."""
        share = self._seen.setdefault
        for record in records:
            for name in _PARTS.get(type(record), ()):
                part = getattr(record, name)
                if part is not None:
                    force_setattr(record, name, share(part, part))

    def _amount(self, amount: AmountView) -> AmountView:
        key = (amount.value, amount.currency_code)
        known = self._seen.get(key)
        if known is None:
            known = AmountView(currency_code=amount.currency_code, value=amount.value, value_for_view=_NOTHING)
            self._seen[key] = known
        shared: AmountView = known
        return shared
