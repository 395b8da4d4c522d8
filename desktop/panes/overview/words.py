"""The overview's words: tiles, ages, months, and amounts short enough for an axis."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.invoice_sums import CURRENCY
from desktop.core.money import from_minor, round_half_up
from desktop.core.overview import AGES, Customer, Month, Sum
from desktop.qt.bars import Series
from desktop.qt.format import Format
from desktop.qt.locales import locale
from desktop.qt.table import Column


def age_names() -> list[str]:
    """The ages of receivables, from not due to the oldest."""
    translate = QCoreApplication.translate
    between = translate("Overview", "{first}–{last} days")
    pairs = pairwise(AGES)
    middle = [between.format(first=low + 1, last=high) for low, high in pairs]
    return [translate("Overview", "Not due"), *middle, translate("Overview", "Over {days} days").format(days=AGES[-1])]


def month_name(first: date, language: str) -> str:
    """A month on an axis; January tells the year."""
    short = locale(language).standaloneMonthName(first.month, locale(language).FormatType.ShortFormat).rstrip(".")
    return f"{short} {first.year}" if first.month == 1 else short


def short_amount(fmt: Format, kronor: float) -> str:
    """Kronor for an axis: `500`, `20 tkr`, `1,5 mkr` as Swedish bookkeeping shortens them."""
    from decimal import Decimal

    translate = QCoreApplication.translate
    for size, unit in ((1_000_000, translate("Overview", "{amount} m")), (1_000, translate("Overview", "{amount} k"))):
        if abs(kronor) >= size:
            return unit.format(amount=fmt.number(Decimal(str(kronor)) / size, 1))
    return fmt.number(Decimal(str(kronor)), 0)


def whole_kronor(fmt: Format, minor: int) -> str:
    """A sum where there is little room: `326 613 kr`; the list has the öre."""
    return fmt.money(int(round_half_up(from_minor(minor))), CURRENCY, decimals=0)


def age_columns(fmt: Format) -> list[Column[Any]]:
    """The table behind the ages: records are pairs of number and Sum."""
    translate, names = QCoreApplication.translate, age_names()

    def name(row: tuple[int, Sum]) -> str:
        return names[row[0]]

    def count(row: tuple[int, Sum]) -> str:
        return str(row[1].count)

    def amount(row: tuple[int, Sum]) -> str:
        return fmt.money(row[1].minor)

    return [
        Column("age", translate("Overview", "Days past due"), 120, name, stretch=True),
        Column("count", translate("Overview", "Invoices"), 80, count, align_right=True),
        Column("amount", translate("Overview", "Left to pay"), 120, amount, align_right=True),
    ]


def month_columns(fmt: Format) -> list[Column[Month]]:
    """The table behind the months."""
    translate = QCoreApplication.translate

    def invoiced(row: Month) -> str:
        return fmt.money(row.invoiced)

    def paid(row: Month) -> str:
        return fmt.money(row.paid)

    return [
        Column("month", translate("Overview", "Month"), 90, month_key, stretch=True),
        Column("invoiced", translate("Overview", "Invoiced"), 120, invoiced, align_right=True),
        Column("paid", translate("Overview", "Paid"), 120, paid, align_right=True),
    ]


def customer_columns(fmt: Format) -> list[Column[Customer]]:
    """The table behind the best customers."""
    translate = QCoreApplication.translate

    def amount(row: Customer) -> str:
        return fmt.money(row.minor)

    return [
        Column("name", translate("Overview", "Customer"), 160, customer_name, stretch=True),
        Column("amount", translate("Overview", "Invoiced"), 120, amount, align_right=True),
    ]


def month_key(row: Month) -> str:
    """`2026-11`."""
    return row.first.strftime("%Y-%m")


def customer_name(row: Customer) -> str:
    """As the invoices say it."""
    return row.name


def bars_in_words(fmt: Format, names: Sequence[str], series: Sequence[Series]) -> list[str]:
    """What each group of bars stands for: its whole name, and a line for each bar, with the exact sum."""
    return ["\n".join([name, *(_bar(fmt, one, place) for one in series)]) for place, name in enumerate(names)]


def _bar(fmt: Format, one: Series, place: int) -> str:
    money = fmt.money(round(one.values[place] * 100), CURRENCY)
    return f"{one.name}: {money}" if one.name else money


def shortened(names: Sequence[str], length: int = 24) -> list[str]:
    """Names that fit beside bars."""
    return [name if len(name) <= length else f"{name[: length - 1].rstrip()}…" for name in names]
