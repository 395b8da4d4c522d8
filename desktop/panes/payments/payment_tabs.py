"""The tabs of the pane: the orders, and what has come in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.session.desk import Desk
from desktop.session.unmatched import Unmatched

from .money_in import IncomingList, UnhandledList


class PaymentTabs(QWidget):
    """Signals: `invoice_wanted` with an invoice's public id."""

    invoice_wanted = Signal(object)

    def __init__(self, orders: QWidget, desk: Desk) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        unmatched = Unmatched(desk.session, self)
        self.incoming = IncomingList(desk, self)
        self.unmatched = UnhandledList(desk, unmatched, over=False)
        self.overpaid = UnhandledList(desk, unmatched, over=True)
        self._bar, self._pages = QTabBar(), QStackedWidget()
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(False)
        self._bar.setElideMode(Qt.TextElideMode.ElideRight)
        self._bar.setProperty("role", "close-tabs")
        self._bar.setAccessibleName(translate("Payments", "What is shown of the payments"))
        for text, page in (
            (translate("Payments", "BankID and Swish"), orders),
            (translate("Payments", "Incoming payments"), self.incoming),
            (translate("Payments", "Unmatched payments"), self.unmatched),
            (translate("Payments", "Overpayments"), self.overpaid),
        ):
            self._bar.addTab(text)
            self._pages.addWidget(page)
        self._bar.currentChanged.connect(self._pages.setCurrentIndex)
        for page in (self.incoming, self.unmatched, self.overpaid):
            page.invoice_wanted.connect(self.invoice_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)

    def choose(self, index: int) -> None:
        """Opens a tab as if it had been clicked; the first has the orders."""
        self._bar.setCurrentIndex(index)
