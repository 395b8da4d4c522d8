"""What stands beside the list about a company: who, where, contact, where it is paid."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core import identity
from desktop.core.records.creditors import CreditorContactView, CreditorView
from desktop.core.stages import Tone
from desktop.qt.countries import Countries
from desktop.qt.record_detail import RecordDetail, Section

from .banks import bank_facts
from .columns import shown_org_no, status_tone, status_word


class CompanyDetail(RecordDetail):
    """Signals: `work_wanted`, `edit_wanted` from the buttons."""

    work_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, countries: Countries) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Companies", "No company chosen"),
            translate("Companies", "Choose one in the list to see it here."),
        )
        self._countries = countries
        self._work = self.add_button(translate("Companies", "Work with this company"), role="primary")
        self._work.clicked.connect(self.work_wanted)
        self.add_button(translate("Companies", "Edit"), "F2").clicked.connect(self.edit_wanted)

    def show_company(self, company: CreditorView, *, chosen: bool) -> None:
        """`chosen` is the company that is worked with now."""
        translate = QCoreApplication.translate
        self._work.setVisible(not chosen)
        badge = (translate("Companies", "Current company"), Tone.ACCENT) if chosen else None
        self.show_record(
            company.name or "–",
            shown_org_no(company),
            [self._address(company), self._contact(company), self._paid(company), self._invoicing(company)],
            badge=badge or (status_word(company), status_tone(company)),
        )

    def _address(self, company: CreditorView) -> Section:
        translate = QCoreApplication.translate
        postcode = identity.format_postcode(company.zip_code or "")
        lines = [
            company.care_of and f"c/o {company.care_of}",
            company.address,
            company.address2,
            " ".join(part for part in (postcode, company.city) if part),
            self._countries.name(company.country_code) if company.country_code not in (None, "", "SE") else "",
        ]
        return Section(
            translate("Companies", "Address"),
            [
                (translate("Companies", "Attention"), company.attention or ""),
                (translate("Companies", "Address"), "\n".join(line for line in lines if line)),
                (translate("Companies", "Phone"), company.phone or ""),
            ],
        )

    def _contact(self, company: CreditorView) -> Section:
        translate = QCoreApplication.translate
        contact = company.creditor_contact or CreditorContactView()
        name = " ".join(part for part in (contact.first_name, contact.last_name) if part)
        return Section(
            translate("Companies", "Contact"),
            [
                (translate("Companies", "Name"), name),
                (translate("Companies", "E-mail"), contact.email or ""),
                (translate("Companies", "Phone"), contact.phone or ""),
            ],
        )

    def _paid(self, company: CreditorView) -> Section:
        return Section(QCoreApplication.translate("Companies", "Bank details"), bank_facts(company))

    def _invoicing(self, company: CreditorView) -> Section:
        translate = QCoreApplication.translate
        yes, no = translate("Companies", "Yes"), translate("Companies", "No")
        return Section(
            translate("Companies", "Invoicing"),
            [
                (translate("Companies", "Next invoice number"), company.next_invoice_number or ""),
                (translate("Companies", "VAT number"), company.vat_number or ""),
                (translate("Companies", "Registered office"), company.residence or ""),
                (translate("Companies", "Approved for F-tax"), yes if company.approved_company_tax else no),
                (translate("Companies", "Sums in whole kronor"), yes if company.use_cent_rounding else no),
            ],
        )
