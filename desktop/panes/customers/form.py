"""The form of a customer, in cards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.records import enums
from desktop.qt import rules
from desktop.qt.cardform import CardForm
from desktop.qt.countries import Countries
from desktop.qt.fields import CheckField, ChoiceField, IntField, LongTextField, PickField, TextField
from desktop.qt.forms import Form
from desktop.qt.rules import Forgiving
from desktop.qt.words import deliveries, invoice_languages

from .values import OWN_TERMS, TERMS

_SWEDEN = (None, "", "SE")
_BANKS = {
    "SEB": "SEB", "SHB": "Handelsbanken", "FSPA": "Swedbank", "NB": "Nordea", "LFB": "Länsförsäkringar Bank",
    "ICA": "ICA Banken", "SKB": "Skandiabanken", "DBF": "Danske Bank", "SBF": "SBAB", "OEB": "Östgöta Enskilda Bank",
    "DNB": "DNB", "SYD": "Sparbanken Syd", "AAB": "Ålandsbanken", "FRX": "Forex Bank", "MARG": "Marginalen Bank",
}  # fmt: skip


class CustomerForm(CardForm):
    """The person's number is judged by type and country, and only when it is not as the server sent it."""

    def __init__(self, countries: Countries) -> None:
        super().__init__()
        self._org_no_rule = Forgiving(self._judge_org_no)
        self._rules = {
            "org_no": self._org_no_rule,
            "vat_number": Forgiving(rules.vat_no),
            "email": Forgiving(rules.email),
            "phone": Forgiving(rules.phone),
            "contact_email": Forgiving(rules.email),
            "gln": Forgiving(rules.gln),
            "zip_code": Forgiving(self._judge_postcode),
        }
        self._add_who(self.card(self.tr("Who")))
        self._add_address(self.card(self.tr("Address")), countries)
        self._add_contact(self.card(self.tr("Contact"), side=1))
        self._add_invoicing(self.card(self.tr("Invoicing"), side=1, columns=6, narrowest=40))
        self._add_notes(self.card(self.tr("Notes and status"), side=1))
        self.close_cards()
        self.edited.connect(self._follow)

    def load(self, values: Mapping[str, Any]) -> None:
        """What the server sent is forgiven; what is wrong with it is a warning."""
        for name, rule in self._rules.items():
            rule.known = values.get(name)
        super().load(values)
        for name, rule in self._rules.items():
            self.field(name).set_warning(rule.about_known())
        self._follow()

    def restore(self, kept: Mapping[str, Any]) -> None:
        """The terms follow what came back."""
        super().restore(kept)
        self._follow()

    def _add_who(self, card: Form) -> None:
        kinds = [
            (enums.DebtorTypeView.COMPANY, self.tr("Company")),
            (enums.DebtorTypeView.PRIVATE, self.tr("Private person")),
        ]
        card.add("name", TextField(self.tr("Name"), required=True, max_length=200), span=2)
        card.add("debtor_type", ChoiceField(self.tr("Type"), kinds))
        card.add("org_no", self._text("org_no", self.tr("Organisation or personal number")))
        card.add("vat_number", self._text("vat_number", self.tr("VAT number")))
        card.add("debtor_no", TextField(self.tr("Customer number")))

    def _add_address(self, card: Form, countries: Countries) -> None:
        card.add("attention", TextField(self.tr("Attention")))
        card.add("care_of", TextField(self.tr("c/o")))
        card.add("address", TextField(self.tr("Street or box")), span=2)
        card.add("address2", TextField(self.tr("Second address line")), span=2)
        card.add("zip_code", self._text("zip_code", self.tr("Postcode")))
        card.add("city", TextField(self.tr("City")))
        card.add("country_code", PickField(self.tr("Country"), countries.find, name=countries.name), span=2)

    def _add_contact(self, card: Form) -> None:
        card.add("email", self._text("email", self.tr("E-mail for invoices")))
        card.add("phone", self._text("phone", self.tr("Phone")))
        card.add("contact_name", TextField(self.tr("Contact person")))
        card.add("contact_email", self._text("contact_email", self.tr("The contact person’s e-mail")))

    def _add_invoicing(self, card: Form) -> None:
        none = (None, self.tr("None"))
        networks = [(name, name.title()) for name in enums.IntermediatorTypeView.names if name != "Unknown"]
        card.add("einvoice_bank", ChoiceField(self.tr("E-invoice bank"), [none, *_BANKS.items()]), span=2)
        card.add("intermediator", ChoiceField(self.tr("E-invoice via"), [none, *networks]), span=2)
        card.add("gln", self._text("gln", self.tr("GLN")), span=2)
        card.add(OWN_TERMS, CheckField(self.tr("Own terms for this customer")), span=6)
        undecided = (enums.DeliveryMethodTypeView.UNKNOWN, self.tr("Not decided"))
        card.add("delivery_method", ChoiceField(self.tr("Delivery"), [undecided, *deliveries()]), span=3)
        card.add(
            "invoice_payment_terms_in_days", IntField(self.tr("Payment terms, days"), 0, 365, required=True), span=3
        )
        card.add("our_reference", TextField(self.tr("Our reference")), span=3)
        card.add("communication_language", ChoiceField(self.tr("Language"), invoice_languages()), span=3)

    def _add_notes(self, card: Form) -> None:
        card.add("notes", LongTextField(self.tr("Internal notes"), rows=2), span=2)
        card.add("is_active", CheckField(self.tr("Active")))
        card.add("protected_identity", CheckField(self.tr("Protected identity")))

    def _text(self, name: str, label: str) -> TextField:
        return TextField(label, validator=self._rules[name])

    def _follow(self) -> None:
        """Terms of its own are written only when the customer has them."""
        own = bool(self.field(OWN_TERMS).value())
        for name in TERMS:
            self.field(name).setEnabled(own)
        person = self.field("debtor_type").value() == enums.DebtorTypeView.PRIVATE
        self.field("vat_number").setEnabled(not person or bool(self.field("vat_number").value()))

    def _judge_org_no(self, text: str) -> str:
        if self.field("country_code").value() not in _SWEDEN or text.startswith("00"):
            return ""
        if self.field("debtor_type").value() == enums.DebtorTypeView.PRIVATE:
            return rules.personal_no(text)
        return rules.identity_no(text)

    def _judge_postcode(self, text: str) -> str:
        return rules.postcode(text) if self.field("country_code").value() in _SWEDEN else ""


def bank_word(bank: str) -> str:
    """The bank's name; the code when the API has got a new one."""
    return _BANKS.get(bank, bank)


def no_name() -> str:
    """What a customer without a name is called."""
    return QCoreApplication.translate("Customers", "A customer without a name")
