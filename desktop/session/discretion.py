"""Rows of invoices to protected persons carry no name: what lists, search, pictures and copies show comes from them."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject

from desktop.core.protection import HIDDEN, is_protected
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.collection import Collection


class Discretion(QObject):
    """`adapt` is for the collection of invoices; rows that came before their customer are hidden with the customer.

    A person whose protection has ended is named again when the list is next read.
    """

    def __init__(self, debtors: Collection[DebtorView], parent: QObject) -> None:
        super().__init__(parent)
        self._debtors = debtors
        self._invoices: Collection[InvoiceActionSubView] | None = None

    def follow(self, invoices: Collection[InvoiceActionSubView]) -> None:
        """The rows to hide names in when customers change."""
        self._invoices = invoices
        self._debtors.changed.connect(self._debtors_changed)

    def adapt(self, row: InvoiceActionSubView) -> InvoiceActionSubView:
        """The row, without name and number when its customer is protected."""
        customer = self._debtors.get(row.debtor_public_id or "")
        if customer is None or not is_protected(customer):
            return row
        name = f"{HIDDEN} {customer.debtor_no or ''}".strip()
        return replace(row, debtor_name=name, debtor_org_no=None, your_reference=None)

    def _debtors_changed(self, ids: frozenset[str]) -> None:
        hidden = {one for one in ids if is_protected(self._debtors.get(one))}
        if hidden and self._invoices is not None:
            self._invoices.merge([row for row in self._invoices.values() if row.debtor_public_id in hidden])
