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
from desktop.core.stages import is_credit
from desktop.core.tabular.numbers import Style, read
from desktop.core.tabular.table import Value
from desktop.qt.collection import Collection
from desktop.qt.list_pane import ListPane
from desktop.qt.table import Column
from desktop.qt.values import Amount

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

    def texts(self) -> Iterator[list[str]]:
        """As they are seen, notes included. May be used in a thread. Who is protected is masked."""
        for record in self.records:
            shown = self._as_it_may_be_seen(record)
            yield [_seen(column, shown) for column in self.columns]

    def sums(self) -> list[dict[str, int]]:
        """For each column of amounts its total in minor units per currency, credits taken away; empty for another."""
        totals: list[dict[str, int]] = [{} for _ in self.columns]
        amounts = [(at, column.text) for at, column in enumerate(self.columns) if isinstance(column.text, Amount)]
        for at, amount in amounts:
            for record in self.records:
                one = amount.of(record)
                if one is not None:
                    minor = -abs(one.value) if _is_credit(record) else one.value
                    currency = one.currency_code or "SEK"
                    totals[at][currency] = totals[at].get(currency, 0) + minor
        return totals

    def protected(self) -> int:
        """How many customers with protected identity the rows are about."""
        about = (self._customer(record) for record in self.records)
        return len({customer.debtor_public_id for customer in about if customer and is_protected(customer)})

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


def sheetful(pane: ListPane, title: str, debtors: Collection[DebtorView], most: int | None = None) -> Sheetful:
    """What a list shows now, at most so many rows; of marked rows only these."""
    records = pane.table.marked_records() or pane.table.visible_records()
    return Sheetful(title, pane.table.shown_columns(), records[:most], debtors)


def _is_credit(record: Any) -> bool:
    return isinstance(record, InvoiceActionSubView) and is_credit(record)


def _seen(column: Column[Any], record: Any) -> str:
    note = column.note(record) if column.note else ""
    return f"{column.text(record)} {note}".rstrip()


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
