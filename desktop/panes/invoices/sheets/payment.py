"""A payment that reached the company another way than Billecta sees, and what is written off."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.core.dates import today, write
from desktop.core.records.enums import RegisterPaymentOverShootingAmountHandlingTypeView as Overshooting
from desktop.core.records.invoices import InvoiceActionView, RegisterPaymentView
from desktop.qt.fields import AmountField, ChoiceField, DateField, TextField
from desktop.session.desk import Desk
from desktop.session.invoice_writes import InvoicePayment

from .step_sheet import StepSheet, Words


class PaymentSheet(StepSheet):
    """What is left follows what is typed; for a payment that is too large it asks what becomes of the rest."""

    def __init__(self, desk: Desk, invoice: InvoiceActionView) -> None:
        translate = QCoreApplication.translate
        words = Words(
            translate("Steps", "Register a payment on invoice {number}"),
            translate("Steps", "For money that came another way than Billecta sees, such as cash. It is booked and cannot be taken back here."),  # noqa: E501
            translate("Steps", "Register payment"),
            final=True,
        )  # fmt: skip
        super().__init__(desk, invoice, words, columns=3)
        label = translate("Steps", "Amount ({currency})").format(currency=self.currency)
        zero, decimals = Decimal(0), self.decimals
        self._amount = self.form.add("amount", AmountField(label, max_decimals=decimals, minimum=zero))
        self._date = self.form.add("date", DateField(translate("Steps", "Paid on"), required=True, latest=today()))
        off = translate("Steps", "Write off ({currency})").format(currency=self.currency)
        hint = translate("Steps", "A small difference nobody will pay.")
        self._off = self.form.add("off", AmountField(off, max_decimals=decimals, minimum=zero, hint=hint))
        self.form.add("comment", TextField(translate("Steps", "Note")), span=3)
        rest = [
            (Overshooting("AsOverPayments"), translate("Steps", "Kept as an overpayment")),
            (Overshooting("AsCurrencyDifference"), translate("Steps", "A difference in currency")),
        ]
        self._rest = self.form.add("rest", ChoiceField(translate("Steps", "What is too much"), rest), span=3)
        self.form.load({"amount": self.left, "date": today(), "rest": rest[0][0]})
        self.form.changed.connect(self._reckon)
        self._reckon()
        self.finish()

    def step(self) -> InvoicePayment:
        """The payment; nothing is said of a rest where there is none."""
        off, day = self._off.value(), self._date.value()
        payment = RegisterPaymentView(
            action_public_id=self.invoice.action_public_id,
            amount=self.money(self._amount.value() or 0),
            write_off=self.money(off) if off else None,
            comment=self.form.field("comment").value(),
            date=write(day),
            overshooting_amount_handling=self._rest.value() if self._too_much() else Overshooting("None"),
        )
        return InvoicePayment(self.invoice, payment)

    def judge(self) -> Mapping[str, str]:
        """Something must be paid or written off, and no more written off than is left."""
        translate = QCoreApplication.translate
        if not self._amount.value() and not self._off.value():
            return {"amount": translate("Steps", "Write what was paid.")}
        if (self._off.value() or 0) > self.left:
            most = self.money_words(self.left)
            return {"off": translate("Steps", "No more than {sum} is left.").format(sum=most)}
        return {}

    def _too_much(self) -> int:
        return max(0, (self._amount.value() or 0) + (self._off.value() or 0) - self.left)

    def _reckon(self) -> None:
        translate, too_much = QCoreApplication.translate, self._too_much()
        self.form.set_shown("rest", bool(too_much))
        rest = self.left - (self._amount.value() or 0) - (self._off.value() or 0)
        if too_much:
            self.note(translate("Steps", "{sum} more than is left to pay.").format(sum=self.money_words(too_much)))
        elif rest:
            self.note(translate("Steps", "{sum} is left to pay after this.").format(sum=self.money_words(rest)))
        else:
            self.note(translate("Steps", "Nothing is left to pay after this: the invoice is closed as paid."))
