"""Crediting an amount at once, without rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.money import from_minor
from desktop.core.records.invoices import CreditActionView, InvoiceActionView
from desktop.qt.fields import AmountField, TextField
from desktop.session.desk import Desk
from desktop.session.invoice_writes import InvoiceCredit

from .step_sheet import StepSheet, Words


class CreditAmountSheet(StepSheet):
    """How much, and why."""

    def __init__(self, desk: Desk, invoice: InvoiceActionView) -> None:
        translate = QCoreApplication.translate
        words = Words(
            translate("Steps", "Credit an amount on invoice {number}"),
            translate("Steps", "It is taken off what is left to pay at once and cannot be taken back. To credit rows, and look at the credit before it is booked, choose “Credit…” instead."),  # noqa: E501
            translate("Steps", "Credit the amount"),
            final=True,
        )  # fmt: skip
        super().__init__(desk, invoice, words)
        label = translate("Steps", "Amount incl. VAT ({currency})").format(currency=self.currency)
        least, most = from_minor(1, self.decimals), from_minor(self.left, self.decimals)
        field = AmountField(label, required=True, max_decimals=self.decimals, minimum=least, maximum=most)
        self._amount = self.form.add("amount", field)
        self.form.add("comment", TextField(translate("Steps", "Reason")))
        self.form.load({"amount": self.left})
        self.form.changed.connect(self._reckon)
        self._reckon()
        self.finish()

    def step(self) -> InvoiceCredit:
        """The credit, always with its amount: what is left may be another sum by the time it arrives."""
        credit = CreditActionView(
            action_public_id=self.invoice.action_public_id,
            value=self.money(self._amount.value()),
            comment=self.form.field("comment").value(),
        )
        return InvoiceCredit(self.invoice, credit)

    def _reckon(self) -> None:
        rest = self.left - (self._amount.value() or 0)
        words = QCoreApplication.translate("Steps", "{sum} is left to pay after this.")
        closed = QCoreApplication.translate("Steps", "Nothing is left to pay after this: the invoice is closed.")
        self.note(words.format(sum=self.money_words(rest)) if rest > 0 else "" if rest < 0 else closed)
