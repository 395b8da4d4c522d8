"""What a list shows as typed cells: numbers as numbers, dates as dates, all else as the text that is seen."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from desktop.core.money import NotANumber
from desktop.core.protection import is_protected, masked, masked_row
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.tabular.numbers import Style, read
from desktop.core.tabular.table import Value
from desktop.qt.collection import Collection
from desktop.qt.table import Column

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Sheetful:
    """The rows of a list in its order, under the columns that it shows."""

    title: str
    columns: Sequence[Column[Any]]
    records: Sequence[Any]
    debtors: Collection[DebtorView]

    def headers(self) -> list[str]:
        """The columns' titles."""
        return [column.title for column in self.columns]

    def rows(self) -> Iterator[list[Value]]:
        """May be used in a thread. Who is protected is masked."""
        for record in self.records:
            shown = self._as_it_may_be_seen(record)
            yield [_value(column, column.text(shown)) for column in self.columns]

    def protected(self) -> int:
        """How many of the rows are about somebody with protected identity."""
        return sum(is_protected(self._customer(record)) for record in self.records)

    def _customer(self, record: Any) -> DebtorView | None:
        if isinstance(record, DebtorView):
            return record
        if isinstance(record, InvoiceActionSubView):
            return self.debtors.get(record.debtor_public_id)
        return None

    def _as_it_may_be_seen(self, record: Any) -> Any:
        if isinstance(record, DebtorView):
            return masked(record) if is_protected(record) else record
        if isinstance(record, InvoiceActionSubView) and is_protected(self._customer(record)):
            return masked_row(record)
        return record


def _value(column: Column[Any], text: str) -> Value:
    """Only what stands to the right is a number: organisation numbers and postcodes are texts."""
    if not text or text == "–":
        return None
    if column.align_right:
        return _number(text)
    if _DAY.fullmatch(text):
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            return text
    return text


def _number(text: str) -> Decimal | str:
    try:
        return read(text, Style.COMMA)
    except NotANumber:
        return text
