"""The tabs of the pane: the orders, and what has come in."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.qt.tab_line import TabLine
from desktop.session.desk import Desk
from desktop.session.unmatched import Unmatched

from .money_in import IncomingList, PaymentList, UnhandledList

Page = TypeVar("Page", bound=PaymentList)


class PaymentTabs(QWidget):
    """Signals: `invoice_wanted` with an invoice's public id."""

    invoice_wanted = Signal(object)

    def __init__(self, orders: QWidget, desk: Desk) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._desk, self._unmatched = desk, Unmatched(desk.session, self)
        self._bar = TabLine(translate("Payments", "What is shown of the payments"))
        self._pages = QStackedWidget()
        self._bar.addTab(translate("Payments", "BankID and Swish"))
        self._bar.addTab(translate("Payments", "Incoming payments"))
        self._bar.addTab(translate("Payments", "Unmatched payments"))
        self._bar.addTab(translate("Payments", "Overpayments"))
        self._pages.addWidget(orders)
        self._orders = orders
        self._bar.currentChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        line = QVBoxLayout()
        line.setContentsMargins(0, 0, 16, 0)
        line.addWidget(self._bar)
        column.addLayout(line)
        column.addWidget(self._pages, 1)

    @cached_property
    def incoming(self) -> IncomingList:
        """The payments of invoices; made, as the others, when it is first looked at."""
        return self._put(IncomingList(self._desk, self))

    @cached_property
    def unmatched(self) -> UnhandledList:
        """What belongs to no invoice."""
        return self._put(UnhandledList(self._desk, self._unmatched, over=False))

    @cached_property
    def overpaid(self) -> UnhandledList:
        """What was paid too much."""
        return self._put(UnhandledList(self._desk, self._unmatched, over=True))

    def choose(self, index: int) -> None:
        """Opens a tab as if it had been clicked; the first has the orders."""
        self._bar.setCurrentIndex(index)

    def _show(self, index: int) -> None:
        name = (None, "incoming", "unmatched", "overpaid")[index]
        self._pages.setCurrentWidget(getattr(self, name) if name else self._orders)

    def _put(self, page: Page) -> Page:
        page.invoice_wanted.connect(self.invoice_wanted)
        self._pages.addWidget(page)
        return page
