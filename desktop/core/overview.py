"""What the overview shows, reckoned from the rows of the list of invoices. Sums are minor units of one currency."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from heapq import nlargest

from .amounts import minor_of
from .dates import day
from .invoice_sums import CURRENCY
from .records.common import AmountView
from .records.enums import InvoiceActionStageTypeView as Stage
from .records.invoices import InvoiceActionSubView
from .stages import (
    days_overdue,
    is_closed,
    is_credit,
    is_disputed,
    is_draft,
    is_to_attest,
    is_undelivered,
    is_unsent,
    signed,
)

AGES = (0, 30, 60, 90)
"""Last day past due of each age but the oldest: not due, 1–30, 31–60, 61–90, more than 90."""

MONTHS = 12
BEST = 8


class ToDo(StrEnum):
    """Work that waits in the list of invoices."""

    ATTEST = "attest"
    SEND = "send"
    UNDELIVERED = "undelivered"
    OVERDUE = "overdue"
    DISPUTED = "disputed"


@dataclass
class Sum:
    """How many, and together how much in minor units."""

    count: int = 0
    minor: int = 0

    def add(self, minor: int) -> None:
        """One more."""
        self.count += 1
        self.minor += minor


@dataclass(frozen=True)
class Month:
    """Invoiced by invoice date; paid by the date the paid invoice was closed. VAT included."""

    first: date
    invoiced: int
    paid: int


@dataclass(frozen=True)
class Customer:
    """A customer and what they were invoiced within the months shown, VAT included."""

    public_id: str
    name: str
    minor: int


@dataclass(frozen=True)
class Figures:
    """`ages` go with AGES, the oldest last; `months` oldest first; `customers` best first.

    `foreign` counts the invoices in other currencies, which no sum holds.
    """

    to_do: dict[ToDo, Sum]
    ages: tuple[Sum, ...]
    months: tuple[Month, ...]
    customers: tuple[Customer, ...]
    foreign: int


def months_until(last: date, count: int = MONTHS) -> list[date]:
    """The first days of `count` months, the one of `last` included, oldest first."""
    index = last.year * 12 + last.month - 1
    return [date(number // 12, number % 12 + 1, 1) for number in range(index - count + 1, index + 1)]


@dataclass
class Reckoner:
    """Takes rows in any number of portions, so that nobody waits for it; `on` is the day it is reckoned for."""

    on: date
    currency: str = CURRENCY
    _to_do: dict[ToDo, Sum] = field(default_factory=lambda: {kind: Sum() for kind in ToDo})
    _ages: list[Sum] = field(default_factory=lambda: [Sum() for _ in range(len(AGES) + 1)])
    _invoiced: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    _paid: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    _customers: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    _names: dict[str, str] = field(default_factory=dict)
    _foreign: int = 0

    def __post_init__(self) -> None:
        self._shown = {(first.year, first.month) for first in months_until(self.on)}

    def add(self, rows: Iterable[InvoiceActionSubView]) -> None:
        """Reckons these in."""
        for row in rows:
            if _currency(row.invoiced_amount, self.currency) == self.currency:
                self._add(row)
            else:
                self._foreign += 1
                self._add_to_do(row, counted_only=True)

    def figures(self) -> Figures:
        """What has been reckoned so far."""
        least = min(nlargest(BEST, self._customers.values()), default=0)
        rivals = [one for one in self._customers.items() if one[1] >= least]
        best = sorted(rivals, key=lambda one: (-one[1], self._names[one[0]]))[:BEST]
        return Figures(
            to_do=self._to_do,
            ages=tuple(self._ages),
            months=tuple(
                Month(first, self._invoiced[first.year, first.month], self._paid[first.year, first.month])
                for first in months_until(self.on)
            ),
            customers=tuple(Customer(key, self._names[key], minor) for key, minor in best if minor > 0),
            foreign=self._foreign,
        )

    def _add(self, row: InvoiceActionSubView) -> None:
        self._add_to_do(row)
        if is_draft(row.stage):
            return
        left = minor_of(row.current_amount)
        if not is_closed(row.stage) and left > 0 and not is_credit(row):
            late = days_overdue(row, self.on)
            self._ages[sum(late > limit for limit in AGES)].add(left)
        if row.stage != Stage.CANCELLED:
            self._add_to_months(row)

    def _add_to_do(self, row: InvoiceActionSubView, *, counted_only: bool = False) -> None:
        """The same work that the views of the list hold; of other currencies there is no sum to add to."""
        if is_closed(row.stage):
            return
        whole, left = 0, 0
        if not counted_only:
            whole, left = signed(row, row.invoiced_amount), signed(row, row.current_amount)
        if is_to_attest(row):
            self._to_do[ToDo.ATTEST].add(whole)
        if is_unsent(row):
            self._to_do[ToDo.SEND].add(whole)
        if is_undelivered(row):
            self._to_do[ToDo.UNDELIVERED].add(whole)
        if days_overdue(row, self.on):
            self._to_do[ToDo.OVERDUE].add(left)
        if is_disputed(row):
            self._to_do[ToDo.DISPUTED].add(left)

    def _add_to_months(self, row: InvoiceActionSubView) -> None:
        minor, issued, closed = signed(row, row.invoiced_amount), day(row.invoice_date), day(row.closed_date)
        if issued and (issued.year, issued.month) in self._shown:
            self._invoiced[issued.year, issued.month] += minor
            self._customers[row.debtor_public_id] += minor
            self._names[row.debtor_public_id] = row.debtor_name or ""
        if closed and row.stage == Stage.COMPLETED and (closed.year, closed.month) in self._shown:
            self._paid[closed.year, closed.month] += minor


def _currency(amount: AmountView | None, otherwise: str) -> str:
    return (amount.currency_code if amount else None) or otherwise
