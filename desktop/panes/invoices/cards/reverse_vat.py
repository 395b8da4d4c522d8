"""Reverse VAT (omvänd betalningsskyldighet): the buyer accounts for the VAT."""

from __future__ import annotations

from typing import Any, ClassVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from desktop.core.finding import Check
from desktop.core.records.invoice_parts import ReverseVATDetailsView
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.fields import CheckField, TextField
from desktop.session.desk import Desk

from .card import OptionCard, joined, kept_text

_NONE = ReverseVATDetailsView()


class ReverseVatCard(OptionCard):
    """The customer's own VAT number is used when none is written here."""

    checks: ClassVar = {
        Check.REVERSE_VAT_NUMBER: "receiver_vat_number",
        Check.REVERSE_VAT_FORM: "receiver_vat_number",
        Check.REVERSE_VAT_PRIVATE: "activated",
    }

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("ReverseVatCard", "Reverse VAT"))

    def fill(self) -> None:
        """Whether it holds, and the buyer's number."""
        rule = self.tr(
            "For building services between building companies, and other sales on which the buyer owes the VAT. "
            "No VAT is charged, and the buyer's VAT number must stand on the invoice."
        )
        self.form.add("activated", CheckField(self.tr("The buyer accounts for the VAT"), hint=rule), span=2)
        number = TextField(self.tr("The buyer's VAT number"), hint=self.tr("Empty: the customer's own."))
        self.form.add("receiver_vat_number", number, span=2)

    def read(self, entry: InvoiceActionEntryView) -> dict[str, Any]:
        """Nothing is the same as not activated."""
        details = entry.reverse_vat_details or _NONE
        return {"activated": details.reverse_vat_activated, "receiver_vat_number": details.receiver_vat_number}

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """What was not there and is not wanted stays away."""
        values, before = self.form.values(), entry.reverse_vat_details or _NONE
        after = replace(
            before,
            reverse_vat_activated=bool(values["activated"]),
            receiver_vat_number=kept_text(before.receiver_vat_number, values["receiver_vat_number"]),
        )
        return entry if after == before else replace(entry, reverse_vat_details=after)

    def words(self, entry: InvoiceActionEntryView) -> str:
        """Whether it holds, and the number if one is written."""
        details = entry.reverse_vat_details or _NONE
        on = self.tr("the buyer accounts for the VAT") if details.reverse_vat_activated else ""
        return joined(on, details.receiver_vat_number or "")
