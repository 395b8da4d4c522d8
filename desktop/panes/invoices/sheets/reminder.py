"""A reminder that goes out now."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.core.dates import day
from desktop.core.invoice_sums import CURRENCY
from desktop.core.records.enums import DeliveryMethodTypeView as Delivery
from desktop.core.records.invoices import InvoiceActionView, SendReminderInvoiceView
from desktop.qt.fields import AmountField, ChoiceField, IntField
from desktop.qt.words import deliveries
from desktop.session.desk import Desk
from desktop.session.invoice_writes import InvoiceReminder

from .receiving import address_words, missing_words, receiver_of
from .step_sheet import StepSheet, Words

_HIGHEST_FEE = Decimal(60)
"""Kronor; förordningen (1981:1057) om ersättning för inkassokostnader m.m."""


class ReminderSheet(StepSheet):
    """The way it goes, which may be another than the invoice's, its fee and its terms."""

    def __init__(self, desk: Desk, invoice: InvoiceActionView) -> None:
        translate, fmt = QCoreApplication.translate, desk.format
        words = Words(
            translate("Steps", "Remind of invoice {number} now?"),
            translate("Steps", "A reminder of what is left to pay goes to the customer. It cannot be called back."),
            translate("Steps", "Send reminder"),
            final=True,
        )
        super().__init__(desk, invoice, words, [(translate("Steps", "Due date"), fmt.date(day(invoice.due_date)))])
        self._customer = receiver_of(invoice)
        ways = [(Delivery(name), text) for name, text in deliveries() if name != Delivery.MANUALLY]
        self._way = self.form.add("way", ChoiceField(translate("Steps", "Delivery"), ways, required=True), span=2)
        if self.currency == CURRENCY:
            hint = translate("Steps", "60 kr at most, and agreed on beforehand. Empty: the fee set in Billecta.")
            fee = AmountField(translate("Steps", "Fee (kr)"), minimum=Decimal(0), maximum=_HIGHEST_FEE, hint=hint)
            self.form.add("fee", fee)
        hint = translate("Steps", "Empty: the terms set in Billecta.")
        self.form.add("terms", IntField(translate("Steps", "Days to pay"), 1, 90, hint=hint))
        known = invoice.delivery_method in {name for name, _ in ways}
        self._way.set_value(invoice.delivery_method if known else None)
        self._way.changed.connect(self._show_address)
        self._show_address()
        if invoice.state and day(invoice.state.disputed_date):
            self.note(translate("Steps", "The customer disputes this invoice: settle that first."), "warning")
        self.finish()

    def step(self) -> InvoiceReminder:
        """The reminder; what is left empty is Billecta's to fill in."""
        fee = self.form.field("fee").value() if "fee" in self.form.names() else None
        reminder = SendReminderInvoiceView(
            invoice_action_public_id=self.invoice.action_public_id,
            delivery_method=self._way.value(),
            reminder_fee=None if fee is None else self.money(fee),
            payment_terms_in_days=self.form.field("terms").value(),
        )
        return InvoiceReminder(self.invoice, reminder)

    def judge(self) -> Mapping[str, str]:
        """The customer must have what the way needs."""
        missing = missing_words(self._customer, self._way.value(), self.desk.format)
        return {"way": f"{missing}." if missing else ""}

    def _show_address(self) -> None:
        way = self._way.value()
        missing = missing_words(self._customer, way, self.desk.format) if way else ""
        self._way.set_warning(f"{missing}." if missing else "")
        self._way.set_hint(address_words(self._customer, way) if way else "")
