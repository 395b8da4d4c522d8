"""The payments without an invoice, as a list, and where to match them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.core.dates import day
from desktop.core.environment import ADDRESSES
from desktop.core.records.payments import UnhandledPaymentView
from desktop.qt.format import Format
from desktop.qt.sheet import Sheet
from desktop.qt.table import Column, RecordTable
from desktop.qt.values import amount_key
from desktop.session.desk import Desk
from desktop.session.unmatched import Unmatched

_FEWEST, _MOST = 2, 8
"""Rows that are in sight; an empty list has words of its own."""


class UnmatchedSheet(Sheet):
    """Follows what is read while it is shown."""

    def __init__(self, unmatched: Unmatched, desk: Desk) -> None:
        address = ADDRESSES.get(desk.environment)
        site = self.tr("Match them on Billecta’s own site.") if address else self.tr("The demo has no site for it.")
        about = self.tr("Billecta could not tell which invoice these belong to, or they were more than was owed.")
        super().__init__(self.tr("Unmatched payments"), text=f"{about} {site}", width=680)
        self._unmatched = unmatched
        self._portal = address.portal if address else ""
        self._table = RecordTable(_columns(desk.format), _key)
        self._table.setAccessibleName(self.tr("Unmatched payments"))
        self._table.set_empty(self.tr("No unmatched payments"), self.tr("What the bank cannot place is listed here."))
        self.body.addWidget(self._table)
        if self._portal:
            self.add_own_button(self.tr("Open Billecta’s site")).clicked.connect(self._open_portal)
        self.add_button(self.tr("Close"), result=False, main=True)
        unmatched.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        payments = self._unmatched.payments
        self._table.show_rows(min(_MOST, max(_FEWEST, len(payments))) if payments else _FEWEST + 2)
        self._table.set_records(payments)
        self.set_error("" if self._unmatched.offered else not_offered())

    def _open_portal(self) -> None:
        QDesktopServices.openUrl(QUrl(self._portal))


def not_offered() -> str:
    """What is said where the guessed call is not there."""
    return QCoreApplication.translate("Overview", "Billecta does not tell this here. Look on its own site.")


def _columns(fmt: Format) -> list[Column[UnhandledPaymentView]]:
    translate = QCoreApplication.translate

    def paid(row: UnhandledPaymentView) -> str:
        return fmt.date(day(row.payment_date))

    def amount(row: UnhandledPaymentView) -> str:
        return fmt.amount(row.amount, with_currency=True)

    return [
        Column("date", translate("Overview", "Date"), 98, paid, paid),
        Column("sender", translate("Overview", "From"), 160, _sender, _sender, stretch=True),
        Column("reference", translate("Overview", "Reference"), 130, _reference, _reference),
        Column("amount", translate("Overview", "Amount"), 120, amount, amount_key("amount"), align_right=True),
    ]


def _key(row: Any) -> str:
    return str(row.unhandled_payment_public_id)


def _sender(row: UnhandledPaymentView) -> str:
    return row.sender_name or "–"


def _reference(row: UnhandledPaymentView) -> str:
    return row.reference or ""
