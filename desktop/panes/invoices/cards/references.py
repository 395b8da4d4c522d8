"""What the invoice refers to: day of delivery, own number, the reference of another system."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from desktop.core.dates import day
from desktop.core.invoice_draft import InvoiceDraft
from desktop.core.records.invoices import InvoiceActionEntryView
from desktop.qt.fields import DateField, TextField
from desktop.session.desk import Desk

from .card import OptionCard, joined, kept_date, kept_text

_LONGEST_NUMBER = 20


class ReferencesCard(OptionCard):
    """A new invoice's external reference is how it is found again should the answer to its first save be lost, so
    it can be changed from then on only.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, QCoreApplication.translate("ReferencesCard", "References and numbers"))
        self._own = ""

    def fill(self) -> None:
        """A day, a number and a reference."""
        hint = self.tr("When goods or service were delivered, if it is another day than the invoice's.")
        self.form.add("delivery_date", DateField(self.tr("Delivered on"), hint=hint))
        hint = self.tr("Empty: the next number of the company.")
        rule = self._judge_number
        self.form.add("invoice_number", TextField(self.tr("Invoice number"), hint=hint, validator=rule))
        self.form.add("external_reference", TextField(self.tr("Reference in another system"), max_length=100), span=2)

    def load(self, draft: InvoiceDraft) -> None:
        """The draft's own id is nothing that a person refers to."""
        self._own = draft.entry.external_reference or "" if len(draft.entry.external_reference or "") == 32 else ""
        super().load(draft)

    def show_draft(self, draft: InvoiceDraft) -> None:
        """The reference can be written when the invoice is not looked for by it any more."""
        new = draft.public_id is None
        why = self.tr("Can be written once the invoice is saved: until then it is how the invoice is found again.")
        self.form.field("external_reference").set_read_only(new, why)
        super().show_draft(draft)

    def read(self, entry: InvoiceActionEntryView) -> dict[str, Any]:
        """The draft's own id is not shown."""
        reference = entry.external_reference
        return {
            "delivery_date": day(entry.delivery_date),
            "invoice_number": entry.invoice_number,
            "external_reference": None if reference == self._own else reference,
        }

    def applied_to(self, entry: InvoiceActionEntryView) -> InvoiceActionEntryView:
        """Nothing written leaves the draft's own id."""
        values = self.form.values()
        reference = values["external_reference"] or (self._own or None)
        return replace(
            entry,
            delivery_date=kept_date(entry.delivery_date, values["delivery_date"]),
            invoice_number=kept_text(entry.invoice_number, values["invoice_number"]),
            external_reference=kept_text(entry.external_reference, reference),
        )

    def words(self, entry: InvoiceActionEntryView) -> str:
        """What a reader of the invoice would ask for."""
        values, delivered = self.read(entry), day(entry.delivery_date)
        return joined(
            self.tr("delivered {day}").format(day=self.desk.format.date(delivered)) if delivered else "",
            self.tr("number {number}").format(number=entry.invoice_number) if entry.invoice_number else "",
            values["external_reference"] or "",
        )

    def _judge_number(self, text: str) -> str:
        """Assumed, as in the sandbox: at most twenty characters, a digit among them for the OCR."""
        if len(text) <= _LONGEST_NUMBER and any(sign.isdecimal() for sign in text):
            return ""
        return self.tr("At most 20 characters, a digit among them.")
