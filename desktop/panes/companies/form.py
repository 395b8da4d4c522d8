"""The form of a company, in cards. Where it is paid can be read here but not changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.qt import rules
from desktop.qt.cardform import CardForm
from desktop.qt.countries import Countries
from desktop.qt.fields import CheckField, PickField, TextField
from desktop.qt.forms import Form
from desktop.qt.record_detail import Section, section_widget
from desktop.qt.rules import Forgiving

_SWEDEN = (None, "", "SE")


class CompanyForm(CardForm):
    """`show_bank` fills the card that is only read."""

    def __init__(self, countries: Countries) -> None:
        super().__init__()
        self._rules = {
            "org_no": Forgiving(self._judge_org_no),
            "vat_number": Forgiving(rules.vat_no),
            "phone": Forgiving(rules.phone),
            "contact_email": Forgiving(rules.email),
            "contact_phone": Forgiving(rules.phone),
            "zip_code": Forgiving(self._judge_postcode),
            "next_invoice_number": Forgiving(self._judge_number),
        }
        self._add_who(self.card(self.tr("Company")))
        self._add_address(self.card(self.tr("Address")), countries)
        self._add_contact(self.card(self.tr("Contact"), side=1))
        self._add_invoicing(self.card(self.tr("Invoicing"), side=1))
        self._bank = QVBoxLayout()
        self._bank.setContentsMargins(0, 0, 0, 0)
        bank = QWidget()
        bank.setLayout(self._bank)
        self.add_widget(self.tr("Bank details"), bank, side=1)
        self.close_cards()

    def load(self, values: Mapping[str, Any]) -> None:
        """What the server sent is forgiven; what is wrong with it is a warning."""
        for name, rule in self._rules.items():
            rule.known = values.get(name)
        super().load(values)
        for name, rule in self._rules.items():
            self.field(name).set_warning(rule.about_known())

    def show_bank(self, facts: Sequence[tuple[str, str]]) -> None:
        """Numbers that are changed in Billecta's own portal."""
        if facts:
            self._bank.addWidget(section_widget(Section("", facts)))
        note = QLabel(self.tr("These are changed in Billecta’s portal, which also asks the bank for approval."))
        note.setProperty("role", "small")
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        self._bank.addWidget(note)

    def _add_who(self, card: Form) -> None:
        card.add("name", TextField(self.tr("Name"), required=True, max_length=200), span=2)
        card.add("org_no", TextField(self.tr("Organisation number"), required=True, validator=self._rules["org_no"]))
        card.add("vat_number", self._text("vat_number", self.tr("VAT number")))
        card.add("residence", TextField(self.tr("Registered office (säte)")), span=2)
        card.add("approved_company_tax", CheckField(self.tr("Approved for F-tax")), span=2)

    def _add_address(self, card: Form, countries: Countries) -> None:
        card.add("attention", TextField(self.tr("Attention")))
        card.add("care_of", TextField(self.tr("c/o")))
        card.add("address", TextField(self.tr("Street or box")), span=2)
        card.add("address2", TextField(self.tr("Second address line")), span=2)
        card.add("zip_code", self._text("zip_code", self.tr("Postcode")))
        card.add("city", TextField(self.tr("City")))
        card.add("country_code", PickField(self.tr("Country"), countries.find, name=countries.name))
        card.add("phone", self._text("phone", self.tr("Phone")))

    def _add_contact(self, card: Form) -> None:
        card.add("contact_first_name", TextField(self.tr("First name")))
        card.add("contact_last_name", TextField(self.tr("Last name")))
        card.add("contact_email", self._text("contact_email", self.tr("E-mail")))
        card.add("contact_phone", self._text("contact_phone", self.tr("Phone")))

    def _add_invoicing(self, card: Form) -> None:
        hint = self.tr("Given to the next invoice that is attested.")
        rule = self._rules["next_invoice_number"]
        number = TextField(self.tr("Next invoice number"), hint=hint, validator=rule)
        card.add("next_invoice_number", number, span=2)
        card.add("use_cent_rounding", CheckField(self.tr("Round sums to whole kronor")), span=2)

    def _text(self, name: str, label: str) -> TextField:
        return TextField(label, validator=self._rules[name])

    def _judge_org_no(self, text: str) -> str:
        return rules.identity_no(text) if self.field("country_code").value() in _SWEDEN else ""

    def _judge_postcode(self, text: str) -> str:
        return rules.postcode(text) if self.field("country_code").value() in _SWEDEN else ""

    def _judge_number(self, text: str) -> str:
        return "" if text.isascii() and text.isdigit() else self.tr("Digits only, such as 1043.")
