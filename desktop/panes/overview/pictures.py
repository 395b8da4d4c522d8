"""The three pictures: receivables by age, invoiced and paid per month, best customers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.core.overview import Customer, Figures, Sum
from desktop.qt.bars import Series
from desktop.session.desk import Desk

from .picture_card import PictureCard
from .words import (
    age_columns,
    age_names,
    bars_in_words,
    customer_columns,
    month_columns,
    month_key,
    month_name,
    short_amount,
    shortened,
)

_TWO_COLUMNS = 760


class Pictures(QWidget):
    """Signals: `customer_wanted` with the public id of a customer chosen in the table."""

    customer_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.drawn = False
        self._language, self._format = desk.language, desk.format
        self._ages = PictureCard(
            self.tr("Receivables by age"), self.tr("What customers still owe, by days past the due date."),
            age_columns(desk.format), _age_key,
        )  # fmt: skip
        self._months = PictureCard(
            self.tr("Invoiced and paid per month"),
            self.tr("By invoice date, and by the day the paid invoice was closed. VAT included."),
            month_columns(desk.format), month_key,
        )  # fmt: skip
        self._customers = PictureCard(
            self.tr("Best customers"), self.tr("Invoiced within twelve months, VAT included."),
            customer_columns(desk.format), _customer_key,
        )  # fmt: skip
        self._customers.opened.connect(self._customer_opened)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(16)
        # As wide as each other also while one has its picture and the other waits.
        for half in (0, 1):
            self._grid.setColumnStretch(half, 1)
        self._lay_out(wide=True)

    def drawing(self) -> Iterator[None]:
        """Puts a picture in each time it is asked; `desktop.qt.bar_chart` has been imported by now."""
        from desktop.qt.bar_chart import BarChart

        write = partial(short_amount, self._format)
        for card, lying, title in (
            (self._ages, False, self.tr("Receivables by age")),
            (self._months, False, self.tr("Invoiced and paid per month")),
            (self._customers, True, self.tr("Best customers")),
        ):
            if not card.has_chart:
                card.set_chart(BarChart(write, lying=lying), title)
            yield
        self.drawn = True

    def show_figures(self, figures: Figures) -> None:
        """Shows these from now on."""
        ages = [_kronor(age.minor) for age in figures.ages]
        self._show(self._ages, list(enumerate(figures.ages)), age_names(), [Series("", ages, "accent")])
        names = [month_name(month.first, self._language) for month in figures.months]
        invoiced = Series(self.tr("Invoiced"), [_kronor(month.invoiced) for month in figures.months], "disabled")
        paid = Series(self.tr("Paid"), [_kronor(month.paid) for month in figures.months], "accent")
        self._show(self._months, list(reversed(figures.months)), names, [invoiced, paid])
        best = Series("", [_kronor(customer.minor) for customer in figures.customers], "accent")
        self._show(self._customers, figures.customers, [customer.name for customer in figures.customers], [best])

    def _show(self, card: PictureCard, records: Sequence[Any], names: Sequence[str], series: Sequence[Series]) -> None:
        told = bars_in_words(self._format, names, series)
        card.show_figures(records, shortened(names), series, told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where it is narrow."""
        super().resizeEvent(event)
        self._lay_out(wide=event.size().width() >= _TWO_COLUMNS)

    def _lay_out(self, *, wide: bool) -> None:
        self._grid.addWidget(self._months, 0, 0, 1, 2)
        self._grid.addWidget(self._ages, 1, 0, 1, 1 if wide else 2)
        self._grid.addWidget(self._customers, 1 if wide else 2, 1 if wide else 0, 1, 1 if wide else 2)

    def _customer_opened(self, customer: Customer) -> None:
        self.customer_wanted.emit(customer.public_id)


def _kronor(minor: int) -> float:
    return minor / 100


def _age_key(row: tuple[int, Sum]) -> str:
    return str(row[0])


def _customer_key(row: Customer) -> str:
    return row.public_id
