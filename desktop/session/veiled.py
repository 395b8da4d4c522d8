"""The rows of invoices, in which nobody with protected identity is named: lists, search and copies are made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import compress
from operator import attrgetter

from desktop.core.protection import is_protected, masked_row
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.collection import Collection

Row = InvoiceActionSubView


class VeiledInvoices(Collection[Row]):
    """Rows are masked as they come; those that were here before their customer was known are masked then.

    What is hidden stays so until the invoice is read again after the customer's protection has ended.
    """

    def __init__(self, key: Callable[[Row], str], debtors: Collection[DebtorView]) -> None:
        super().__init__(key)
        self._debtors = debtors
        self._protected: set[str] = set()
        debtors.changed.connect(self._customers_changed)
        debtors.reset.connect(self._protected.clear)

    def merge(self, records: Iterable[Row]) -> None:
        """Adds and updates; records equal to what is held emit nothing."""
        super().merge(self._masked(records))

    def replace(self, records: Iterable[Row]) -> None:
        """Makes these the only records; emits the difference."""
        super().replace(self._masked(records))

    def _masked(self, records: Iterable[Row]) -> Iterable[Row]:
        if not self._protected:
            return records
        return [masked_row(row) if row.debtor_public_id in self._protected else row for row in records]

    def _customers_changed(self, ids: frozenset[str]) -> None:
        protected = {one for one in ids if is_protected(self._debtors.get(one))}
        fresh = protected - self._protected
        self._protected -= ids
        self._protected |= protected
        if fresh:
            every = self.values()
            # Gone through without a step of Python for each: customers come in many pages, and rows by the 100 000.
            self.merge(list(compress(every, map(fresh.__contains__, map(_customer_of, every)))))


_customer_of = attrgetter("debtor_public_id")
