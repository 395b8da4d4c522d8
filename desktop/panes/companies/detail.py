"""What stands beside the list about a company: who, where, contact, where it is paid."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core.postal import is_abroad, town_line
from desktop.core.records.creditors import (
    CreditorClaimsContactView,
    CreditorContactView,
    CreditorSignatoryContactView,
    CreditorView,
)
from desktop.core.stages import Tone
from desktop.qt.countries import Countries
from desktop.qt.record_detail import RecordDetail, Section
from desktop.qt.tab_line import TabLine

from .banks import bank_facts
from .columns import shown_org_no, status_tone, status_word
from .tabs import tab_titles

_Person = CreditorContactView | CreditorClaimsContactView | CreditorSignatoryContactView


class CompanyDetail(RecordDetail):
    """Signals: `work_wanted`, `edit_wanted`, `delete_wanted` from the buttons; `tab_wanted` with a tab's name.

    The first tab needs nothing read; the others are filled with `show_tab`.
    """

    work_wanted = Signal()
    edit_wanted = Signal()
    delete_wanted = Signal()
    tab_wanted = Signal(object)

    def __init__(self, countries: Countries) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Companies", "No company chosen"),
            translate("Companies", "Choose one in the list to see it here."),
        )
        self._countries = countries
        self._work = self.add_button(translate("Companies", "Work with this company"), role="primary")
        self._work.clicked.connect(self.work_wanted)
        self._edit = self.add_button(translate("Companies", "Edit"), "F2")
        self._edit.clicked.connect(self.edit_wanted)
        delete = self.add_button(translate("Companies", "Delete…"), role="danger", command="company.delete")
        delete.clicked.connect(self.delete_wanted)
        self._company_id = ""
        self._overview: list[Section] = []
        self._tabs = TabLine(translate("Companies", "What is shown of the company"))
        self._tabs.addTab(translate("Companies", "Overview"))
        for _, title in tab_titles():
            self._tabs.addTab(title)
        self._tabs.tabBarClicked.connect(self._clicked)
        self._tabs.currentChanged.connect(self._tab_changed)
        self.over_sections.addWidget(self._tabs)

    def show_company(self, company: CreditorView, *, chosen: bool, why_not_edit: str = "") -> None:
        """`chosen` is the company that is worked with now; `why_not_edit` says why it cannot be changed."""
        translate = QCoreApplication.translate
        self._work.setVisible(not chosen)
        badge = (translate("Companies", "Current company"), Tone.ACCENT) if chosen else None
        self._edit.setEnabled(not why_not_edit)
        self._edit.setToolTip(why_not_edit)
        self._edit.setAccessibleDescription(why_not_edit)
        self._company_id = company.creditor_public_id
        self._overview = [self._invoicing(company), self._paid(company), self._address(company)]
        self._overview += self._people(company)
        self.show_record(
            company.name or "–",
            shown_org_no(company),
            self._overview,
            badge=badge or (status_word(company), status_tone(company)),
        )
        self._tab_changed(self._tabs.currentIndex())

    def show_tab(self, company_id: str, sections: list[Section]) -> None:
        """What was read for the tab that is looked at; nothing when another company is shown by now."""
        if company_id == self._company_id and self._tabs.currentIndex() > 0:
            self.show_sections(sections)

    def _clicked(self, index: int) -> None:
        """A click on the tab that is shown reads it again if it failed."""
        if index == self._tabs.currentIndex():
            self._tab_changed(index)

    def _tab_changed(self, index: int) -> None:
        if index > 0:
            self.tab_wanted.emit(tab_titles()[index - 1][0])
        else:
            self.show_sections(self._overview)

    def _address(self, company: CreditorView) -> Section:
        translate = QCoreApplication.translate
        lines = [
            company.care_of and f"c/o {company.care_of}",
            company.address,
            company.address2,
            town_line(company),
            self._countries.name(company.country_code or "") if is_abroad(company) else "",
        ]
        return Section(
            translate("Companies", "Address"),
            [
                (translate("Companies", "Attention"), company.attention or ""),
                (translate("Companies", "Address"), "\n".join(line for line in lines if line)),
                (translate("Companies", "Phone"), company.phone or ""),
            ],
        )

    def _people(self, company: CreditorView) -> list[Section]:
        translate = QCoreApplication.translate
        return [
            _person(translate("Companies", "Contact on invoices"), company.creditor_contact),
            _person(translate("Companies", "Reminders and debt collection"), company.creditor_claims_contact),
            _person(translate("Companies", "Signs for the company"), company.creditor_signatory_contact),
        ]

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
                (translate("Companies", "GLN"), company.gln or ""),
                (translate("Companies", "Approved for F-tax"), yes if company.approved_company_tax else no),
                (translate("Companies", "Sums in whole kronor"), yes if company.use_cent_rounding else no),
                (
                    translate("Companies", "Paid to a client account"),
                    yes if company.uses_client_fund_for_invoicing else "",
                ),
                (translate("Companies", "Logo"), translate("Companies", "Is in Billecta") if company.logo_url else ""),
            ],
        )


def _person(title: str, person: _Person | None) -> Section:
    translate = QCoreApplication.translate
    known: _Person = person or CreditorContactView()
    return Section(
        title,
        [
            (translate("Companies", "Name"), " ".join(part for part in (known.first_name, known.last_name) if part)),
            (translate("Companies", "E-mail"), known.email or ""),
            (translate("Companies", "Phone"), known.phone or ""),
        ],
    )
