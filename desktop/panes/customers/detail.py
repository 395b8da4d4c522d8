"""What stands beside the list about a customer: who, where, how to reach them, and what they owe."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core import identity
from desktop.core.dates import day
from desktop.core.records.common import AmountView
from desktop.core.records.debtors import DebtorDefaultActionConfigView, DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import is_closed, is_draft
from desktop.qt.countries import Countries
from desktop.qt.format import Format
from desktop.qt.record_detail import RecordDetail, Section
from desktop.qt.words import delivery_word, stage_word

from .columns import is_private, shown_org_no, status_tone, status_word, type_word
from .form import bank_word, no_name

_LATEST = 5


class CustomerDetail(RecordDetail):
    """Signals: `invoice_wanted`, `edit_wanted`, `delete_wanted` from the buttons."""

    invoice_wanted = Signal()
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, fmt: Format, countries: Countries) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Customers", "No customer chosen"),
            translate("Customers", "Choose one in the list to see it here."),
        )
        self._fmt, self._countries = fmt, countries
        self.add_button(
            translate("Customers", "New invoice"), role="primary", command="customer.invoice"
        ).clicked.connect(self.invoice_wanted)
        self.add_button(translate("Customers", "Edit"), "F2", command="customer.edit").clicked.connect(self.edit_wanted)
        self.add_button(translate("Customers", "Delete…"), role="danger", command="customer.delete").clicked.connect(
            self.delete_wanted
        )

    def show_customer(self, customer: DebtorView, invoices: list[InvoiceActionSubView]) -> None:
        """`invoices` are the customer's, in any order."""
        number = customer.debtor_no and f"{self._no()} {customer.debtor_no}"
        under = [type_word(customer), shown_org_no(customer), number]
        status = status_word(customer)
        self.show_record(
            customer.name or no_name(),
            " · ".join(part for part in under if part),
            [self._address(customer), self._contact(customer), self._terms(customer), self._latest(invoices),
             self._notes(customer)],
            badge=(status, status_tone(customer)) if status else None,
            figure=self._owed(invoices),
            caption=self._counted(invoices),
        )  # fmt: skip

    def _no(self) -> str:
        return QCoreApplication.translate("Customers", "No.")

    def _owed(self, invoices: list[InvoiceActionSubView]) -> str:
        """What is open, per currency."""
        sums: dict[str, int] = {}
        for invoice in invoices:
            amount = invoice.current_amount or AmountView()
            if not is_draft(invoice.stage) and not is_closed(invoice.stage):
                currency = amount.currency_code or "SEK"
                sums[currency] = sums.get(currency, 0) + amount.value
        return " + ".join(self._fmt.money(sums[name], name) for name in sorted(sums)) or self._fmt.money(0, "SEK")

    def _counted(self, invoices: list[InvoiceActionSubView]) -> str:
        open_ = sum(not is_draft(one.stage) and not is_closed(one.stage) for one in invoices)
        words = [
            self.tr("to pay on %n invoice(s)", "", open_),
            self.tr("%n invoice(s) in all", "", len(invoices)),
        ]
        return " · ".join(words)

    def _address(self, customer: DebtorView) -> Section:
        translate = QCoreApplication.translate
        postcode = identity.format_postcode(customer.zip_code or "")
        town = " ".join(part for part in (postcode, customer.city) if part)
        lines = [
            customer.care_of and f"c/o {customer.care_of}", customer.address, customer.address2, town,
            self._countries.name(customer.country_code) if customer.country_code not in (None, "", "SE") else "",
        ]  # fmt: skip
        return Section(
            translate("Customers", "Address"),
            [
                (translate("Customers", "Attention"), customer.attention or ""),
                (translate("Customers", "Address"), "\n".join(line for line in lines if line)),
            ],
        )

    def _contact(self, customer: DebtorView) -> Section:
        translate = QCoreApplication.translate
        return Section(
            translate("Customers", "Contact"),
            [
                (translate("Customers", "E-mail"), customer.email or ""),
                (translate("Customers", "Phone"), customer.phone or ""),
                (translate("Customers", "Contact person"), customer.contact_name or ""),
                (translate("Customers", "Contact’s e-mail"), customer.contact_email or ""),
            ],
        )

    def _terms(self, customer: DebtorView) -> Section:
        translate = QCoreApplication.translate
        terms = customer.default_action_config or DebtorDefaultActionConfigView()
        own = terms.activate_default_action_config_override
        days = terms.invoice_payment_terms_in_days
        bank = customer.einvoice_bank or ""
        return Section(
            translate("Customers", "Invoicing"),
            [
                (translate("Customers", "VAT number"), "" if is_private(customer) else customer.vat_number or ""),
                (translate("Customers", "Delivery"), delivery_word(terms.delivery_method) if own else ""),
                (translate("Customers", "Payment terms"), self.tr("%n day(s)", "", days) if own else ""),
                (translate("Customers", "Our reference"), (terms.our_reference or "") if own else ""),
                (translate("Customers", "E-invoice"), "" if bank == "Unknown" else bank_word(bank)),
                (translate("Customers", "GLN"), customer.gln or ""),
            ],
        )

    def _latest(self, invoices: list[InvoiceActionSubView]) -> Section:
        newest = sorted(invoices, key=lambda one: one.invoice_date or "", reverse=True)[:_LATEST]
        return Section(QCoreApplication.translate("Customers", "Latest invoices"), [self._line(one) for one in newest])

    def _line(self, invoice: InvoiceActionSubView) -> tuple[str, str]:
        dated = self._fmt.date(day(invoice.invoice_date))
        amount = self._fmt.amount(invoice.invoiced_amount, with_currency=True)
        return f"{invoice.invoice_number or '–'} · {dated}", f"{amount} · {stage_word(invoice.stage)}"

    def _notes(self, customer: DebtorView) -> Section:
        translate = QCoreApplication.translate
        return Section(translate("Customers", "Notes"), [("", customer.notes or "")])
