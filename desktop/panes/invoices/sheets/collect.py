"""Handing an invoice over to debt collection."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.dates import day
from desktop.core.records.debt_collection import DebtCollectionFromInvoiceEntryView
from desktop.core.records.enums import DebtCollectionActionLevelTypeView as Level
from desktop.core.records.invoice_parts import DebtCollectionDetailsView
from desktop.core.records.invoices import InvoiceActionView
from desktop.qt.fields import ChoiceField, IntField, TextField
from desktop.session.desk import Desk
from desktop.session.invoice_writes import InvoiceClaim

from .receiving import delivery_words, missing_words, receiver_of
from .step_sheet import StepSheet, Words

_TERMS = 10
"""Days to pay the demand where the invoice says nothing."""


class CollectSheet(StepSheet):
    """What the claim is about, how long the customer gets, and how far it may go."""

    def __init__(self, desk: Desk, invoice: InvoiceActionView) -> None:
        translate, fmt, customer = QCoreApplication.translate, desk.format, receiver_of(invoice)
        words = Words(
            translate("Steps", "Send invoice {number} to debt collection?"),
            translate("Steps", "A collection demand goes to the customer, with costs added. The company must be approved for debt collection. It cannot be taken back here."),  # noqa: E501
            translate("Steps", "Send to debt collection"),
            final=True,
        )  # fmt: skip
        facts = [
            (translate("Steps", "Due date"), fmt.date(day(invoice.due_date))),
            (translate("Steps", "Delivery"), delivery_words(customer, invoice.delivery_method)),
        ]
        super().__init__(desk, invoice, words, facts)
        agreed = invoice.debt_collection_details or DebtCollectionDetailsView()
        self._agreed = agreed
        reason = translate("Steps", "What the claim is about")
        self.form.add("reason", TextField(reason, required=True), span=2)
        self.form.add("terms", IntField(translate("Steps", "Days to pay the demand"), 1, 90, required=True))
        ends = [
            (Level("DebtCollection"), translate("Steps", "The collection demand")),
            (Level("Bailiff"), translate("Steps", "Kronofogden")),
        ]
        self.form.add("end", ChoiceField(translate("Steps", "Goes as far as"), ends, required=True))
        known = agreed.end_debt_collection_action_level
        default = translate("Steps", "Unpaid invoice {number}").format(number=invoice.invoice_number or "")
        self.form.load({
            "reason": default,
            "terms": agreed.payment_terms_in_days or _TERMS,
            "end": known if known in ("DebtCollection", "Bailiff") else ends[0][0],
        })  # fmt: skip
        self._warn(missing_words(customer, invoice.delivery_method, fmt))
        self.finish()

    def step(self) -> InvoiceClaim:
        """The claim, with what the invoice says of interest and references."""
        invoice, value = self.invoice, self.form.field
        start = self._agreed.start_debt_collection_action_level
        claim = DebtCollectionFromInvoiceEntryView(
            source_public_id=invoice.action_public_id,
            delivery_method=invoice.delivery_method,
            communication_language=invoice.communication_language,
            reason_description=value("reason").value(),
            number_of_reminders=self._agreed.number_of_reminders,
            start_debt_collection_action_level=Level("DebtCollection") if start == "Unknown" else start,
            end_debt_collection_action_level=value("end").value(),
            payment_terms_in_days=value("terms").value(),
            interest_percentage=invoice.interest_percentage,
            interest_type=invoice.interest_type,
            our_reference=invoice.our_reference,
            your_reference=invoice.your_reference,
            interest_start_in_days_after_due_date=invoice.interest_start_in_days_after_due_date,
            reason_for_higher_interest=invoice.reason_for_higher_interest,
            delivery_address_override=invoice.delivery_address_override,
            payment_override=invoice.payment_override,
            eviction=self._agreed.eviction,
        )
        return InvoiceClaim(invoice, claim)

    def _warn(self, missing: str) -> None:
        if self.invoice.state and day(self.invoice.state.disputed_date):
            words = QCoreApplication.translate("Steps", "The customer disputes this invoice: settle that first.")
            self.note(words, "warning")
        elif missing:
            self.note(f"{missing}.", "warning")
