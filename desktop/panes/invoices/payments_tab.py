"""What has been paid of an invoice, and the Swish requests for it that were made on this computer."""

from __future__ import annotations

from desktop.core.dates import STOCKHOLM
from desktop.core.orders.standing import Standing
from desktop.core.records.invoices import InvoiceActionView
from desktop.qt import swish_words
from desktop.qt.line_list import LineList
from desktop.session.desk import Desk
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import LiveOrder


class PaymentsTab(LineList):
    """What has been paid, credited and written off, what is left, and every Swish request with what it came to."""

    def __init__(self, desk: Desk) -> None:
        self._invoice: InvoiceActionView | None = None
        super().__init__(desk.format)
        self._live = desk.session.live
        self._live.changed.connect(self._order_changed)

    def clear(self) -> None:
        """Shows nothing."""
        self._invoice = None
        super().clear()

    def show_invoice(self, invoice: InvoiceActionView) -> None:
        """One line per amount."""
        self.clear()
        self._invoice = invoice
        amount = self.format.amount
        self.line(self.tr("Invoiced"), amount(invoice.invoiced_amount, with_currency=True))
        for words, value in (
            (self.tr("Paid"), invoice.paid_amount),
            (self.tr("Credited"), invoice.credited_amount),
            (self.tr("Written off"), invoice.write_off_amount),
        ):
            if value and value.value:
                self.line(words, amount(value, with_currency=True), "muted")
        self.rule()
        self.line(self.tr("Left to pay"), amount(invoice.current_amount, with_currency=True), "strong")
        self._show_swish(invoice)

    def _show_swish(self, invoice: InvoiceActionView) -> None:
        orders = self._live.about(invoice.action_public_id or "", OrderKind.SWISH)
        if not orders:
            return
        self.rule()
        for order in orders:
            self._order(order)
        self.line(self.tr("Swish requests made on this computer."), role="muted")

    def _order(self, order: LiveOrder) -> None:
        state = self._live.state(order.id)
        begun = order.begun.astimezone(STOCKHOLM)
        left = self.tr("Swish {date} {time}").format(date=self.format.date(begun.date()), time=self.format.clock(begun))
        paid = self.format.amount(state.amount, with_currency=True) if state and state.amount else ""
        standing = order.standing(state)
        self.line(
            left, paid if standing is Standing.DONE else "", note=swish_words.of_order(state, standing, order.code)
        )
        back = state.refunded_amount if state else None
        if back and back.value:
            self.line(self.tr("Refunded with Swish"), self.format.amount(back, with_currency=True), "muted")

    def _order_changed(self, order_id: object) -> None:
        """A request that goes on, ends or is forgotten while its invoice is looked at."""
        invoice, order = self._invoice, self._live.get(str(order_id))
        if invoice is not None and (order is None or order.about == invoice.action_public_id):
            self.show_invoice(invoice)
