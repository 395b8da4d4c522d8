"""What has come in to the company: payments of invoices, payments without one, and what was paid too much."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.core.environment import ADDRESSES
from desktop.core.errors import ApiError
from desktop.core.records.payments import IncomingPaymentView, UnhandledPaymentView
from desktop.qt.label import Label
from desktop.qt.table import Column, RecordTable
from desktop.session.desk import Desk
from desktop.session.incoming import YEAR, Incoming
from desktop.session.unmatched import Unmatched

from .money_columns import incoming_columns, unhandled_columns

_OVER = "OverPayment"


class PaymentList(QWidget):
    """A list that is read whenever it is looked at.

    Signals: `invoice_wanted` with an invoice's public id.
    """

    invoice_wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        source: Incoming | Unmatched,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], str],
        about: str,
    ) -> None:
        super().__init__()
        self._desk, self._source = desk, source
        self.table = RecordTable(columns, key)
        self.table.set_order("paid", descending=True)
        self.table.opened.connect(self._open)
        self.note = Label(about)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "muted")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.note, 1)
        head.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        source.changed.connect(self._show)
        desk.session.company_changed.connect(self._company_changed)

    def records(self) -> Sequence[Any]:
        """What is listed of what was read."""
        return self._source.payments

    def read(self) -> None:
        """Reads anew; what is shown stays until there is an answer."""
        self.table.set_loading(not self._source.read)
        doing = QCoreApplication.translate("Payments", "Reading the payments")
        self._desk.run(self._read, key=f"payments.{self.table.accessibleName()}", owner=self, doing=doing)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self.read()

    async def _read(self) -> None:
        try:
            await self._source.load()
        except ApiError:
            if not self._source.read:
                title = QCoreApplication.translate("Payments", "The payments could not be read")
                self.table.set_trouble(title, QCoreApplication.translate("Payments", "Look here again in a while."))
            raise

    def _show(self) -> None:
        if not self._source.read:
            return
        self.table.set_trouble("", "")
        self.table.set_loading(False)
        if not self._source.offered:
            title = QCoreApplication.translate("Payments", "Billecta does not tell this here")
            text = QCoreApplication.translate("Payments", "The list is on Billecta’s own site.")
            self.table.set_trouble(title, text)
        self.table.set_records(self.records())

    def _company_changed(self) -> None:
        self._source.forget()
        self.table.set_records([])
        if self.isVisible():
            self.read()

    def _open(self, row: object) -> None:
        invoice = row.action_public_id if isinstance(row, IncomingPaymentView) else _overpaid(row)
        if invoice:
            self.invoice_wanted.emit(invoice)


class IncomingList(PaymentList):
    """Payments of invoices, of a quarter or a year."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        source = Incoming(desk.session, parent)
        about = translate(
            "Payments", "Payments that Billecta has laid on invoices in the last 90 days. Enter shows the invoice."
        )
        super().__init__(desk, source, incoming_columns(desk.session, desk.format), _incoming_key, about)
        self._incoming, self._about = source, about
        self.table.setAccessibleName(translate("Payments", "Incoming payments"))
        self.table.set_empty(
            translate("Payments", "No payments yet"),
            translate("Payments", "What customers pay stands here as soon as Billecta has it."),
        )
        self._year = QPushButton(translate("Payments", "Show a whole year"))
        self._year.clicked.connect(self.show_year)
        self.buttons.addWidget(self._year)

    def _company_changed(self) -> None:
        """Of another company a quarter is read first, as of this one."""
        self._year.show()
        self.note.setText(self._about)
        super()._company_changed()

    def show_year(self) -> None:
        """Reads further back."""
        self._incoming.since = YEAR
        self._year.hide()
        self.note.setText(QCoreApplication.translate("Payments", "Payments of the last year. Enter shows the invoice."))
        self.read()


class UnhandledList(PaymentList):
    """Payments without an invoice, or with `over` what was paid too much; they are dealt with on Billecta's site."""

    def __init__(self, desk: Desk, source: Unmatched, *, over: bool) -> None:
        translate = QCoreApplication.translate
        about = {
            False: translate("Payments", "Billecta could not tell which invoice these belong to. Match them on Billecta’s own site."),  # noqa: E501
            True: translate("Payments", "More was paid than was owed. Pay it back or match it on Billecta’s own site."),
        }[over]  # fmt: skip
        super().__init__(desk, source, unhandled_columns(desk.session, desk.format, over=over), _unhandled_key, about)
        self._over = over
        name = translate("Payments", "Overpayments") if over else translate("Payments", "Unmatched payments")
        self.table.setAccessibleName(name)
        self.table.set_empty(
            translate("Payments", "No overpayments") if over else translate("Payments", "No unmatched payments"),
            translate("Payments", "Nothing waits to be dealt with."),
        )
        address = ADDRESSES.get(desk.environment)
        if address:
            portal = QPushButton(translate("Payments", "Open Billecta’s site"))
            portal.clicked.connect(partial(_open_site, address.portal))
            self.buttons.addWidget(portal)

    def records(self) -> list[UnhandledPaymentView]:
        """Those of this kind."""
        payments: list[UnhandledPaymentView] = self._source.payments  # type: ignore[assignment]  # it was given one
        return [one for one in payments if (str(one.unhandled_payment_type) == _OVER) is self._over]


def _open_site(portal: str) -> None:
    QDesktopServices.openUrl(QUrl(portal))


def _overpaid(row: object) -> str:
    details = row.overpayment_details if isinstance(row, UnhandledPaymentView) else None
    return (details.action_public_id or "") if details else ""


def _incoming_key(row: Any) -> str:
    return f"{row.payment_reference_id} {row.created_date} {row.amount.value if row.amount else 0}"


def _unhandled_key(row: Any) -> str:
    return str(row.unhandled_payment_public_id)
