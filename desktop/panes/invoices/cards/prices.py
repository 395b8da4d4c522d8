"""Prices with or without VAT, currency, fees, and what the company rounds."""

from __future__ import annotations

from typing import Any, ClassVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from desktop.core.finding import Check
from desktop.core.invoice_currency import in_currency
from desktop.core.invoice_draft import InvoiceDraft
from desktop.core.invoice_sums import CURRENCY, currency_of, decimals_of, rounds_in
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.fields import AmountField, CheckField, ChoiceField
from desktop.qt.label import Label
from desktop.session.desk import Desk

from .card import OptionCard, joined, kept_amount

_NARROWEST = 144
"""Pixels of a column: its four fields stand in one line at 1024 too, their words are short."""

_USUAL = (CURRENCY, "EUR", "NOK", "DKK", "USD", "GBP")


class PricesCard(OptionCard):
    """Changing the currency keeps the figures as they read."""

    checks: ClassVar = {Check.CURRENCY: "currency"}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("PricesCard", "Prices and fees"), narrowest=_NARROWEST)

    def fill(self) -> None:
        """The rounding is the company's."""
        add = self.form.add
        kinds = [(False, self.tr("Excluding VAT")), (True, self.tr("Including VAT"))]
        add("vat_is_included", ChoiceField(self.tr("Prices are"), kinds))
        self._currency = add("currency", ChoiceField(self.tr("Currency")))
        self._fee = add("invoice_fee", AmountField(self.tr("Invoice fee")))
        self._freight = add("freight_fee", AmountField(self.tr("Freight")))
        add("use_debtor_balance", CheckField(self.tr("Use what the customer has to their credit")), span=4)
        self._rounding = Label()
        self._rounding.setProperty("role", "small")
        self._rounding.setWordWrap(True)
        self.form.add_widget(self._rounding)

    def show_draft(self, draft: InvoiceDraft) -> None:
        """The currencies that Billecta knows, the usual ones first."""
        known = self.desk.session.currencies
        codes = [code for code in _USUAL if code in known or not known] + sorted(set(known) - set(_USUAL))
        self._currency.set_choices([(code, code) for code in codes])
        self._show_currency(currency_of(draft.entry))
        super().show_draft(draft)

    def read(self, entry: InvoiceActionEntryView) -> dict[str, Any]:
        """Fees in minor units."""
        return {
            "vat_is_included": entry.vat_is_included,
            "currency": currency_of(entry),
            "invoice_fee": entry.invoice_fee.value if entry.invoice_fee else None,
            "freight_fee": entry.freight_fee.value if entry.freight_fee else None,
            "use_debtor_balance": entry.use_debtor_balance,
        }

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """Rows too when it is another currency."""
        values, before = self.form.values(), currency_of(entry)
        entry = replace(
            entry,
            vat_is_included=values["vat_is_included"],
            invoice_fee=kept_amount(entry.invoice_fee, values["invoice_fee"], before),
            freight_fee=kept_amount(entry.freight_fee, values["freight_fee"], before),
            use_debtor_balance=bool(values["use_debtor_balance"]),
        )
        code = values["currency"]
        return entry if code == before else in_currency(entry, code, self._decimals(before), self._decimals(code))

    def show_entry(self, entry: InvoiceActionEntryView) -> None:
        """In another currency the same figures may be other minor units."""
        self._show_currency(currency_of(entry))
        for field, amount in ((self._fee, entry.invoice_fee), (self._freight, entry.freight_fee)):
            if not field.unreadable:
                field.set_value(amount.value if amount else None)

    def words(self, entry: InvoiceActionEntryView) -> str:
        """Only what is not as usual."""
        code, fmt = currency_of(entry), self.desk.format
        fees = []
        for amount, text in (
            (entry.invoice_fee, self.tr("invoice fee {sum}")),
            (entry.freight_fee, self.tr("freight {sum}")),
        ):
            if amount and amount.value:
                fees.append(text.format(sum=fmt.money(amount.value, code, self._decimals(code))))
        return joined(
            self.tr("prices incl. VAT") if entry.vat_is_included else "",
            code if code != CURRENCY else "",
            *fees,
            self.tr("the customer's credit is used") if entry.use_debtor_balance else "",
        )

    def _rounding_words(self, code: str) -> str:
        company = self.desk.session.company
        if not (company and company.use_cent_rounding):
            return self.tr("Öre rounding: none, as the company has it.")
        if not rounds_in(code):
            return self.tr("Öre rounding: none, only sums in kronor are rounded.")
        return self.tr("Öre rounding: the sum is rounded to whole kronor, as the company has it.")

    def _decimals(self, code: str) -> int:
        return decimals_of(code, self.desk.session.currencies)

    def _show_currency(self, code: str) -> None:
        self._rounding.setText(self._rounding_words(code))
        for field in (self._fee, self._freight):
            field.set_decimals(self._decimals(code))
