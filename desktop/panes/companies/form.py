"""The form of a company, in cards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtWidgets import QLabel

from desktop.qt import rules
from desktop.qt.cardform import CardForm
from desktop.qt.countries import Countries
from desktop.qt.fields import CheckField, PickField, TextField
from desktop.qt.forms import Form
from desktop.qt.label import Label
from desktop.qt.postcodefield import PostcodeField
from desktop.qt.rules import Forgiving

from .cards import add_bank, add_billing, add_people, bank_rules_by_field, people_rules, say_bank
from .numbering import Highest, NumberRule

_SWEDEN = (None, "", "SE")


class CompanyForm(CardForm):
    """`highest` answers the highest invoice number that is used, None when that is not known."""

    def __init__(self, countries: Countries, highest: Highest) -> None:
        super().__init__()
        self._number = NumberRule(highest)
        self._rules = {
            "org_no": Forgiving(self._judge_org_no),
            "vat_number": Forgiving(rules.vat_no),
            "gln": Forgiving(rules.gln),
            "phone": Forgiving(rules.phone),
            "zip_code": Forgiving(self._judge_postcode),
            **people_rules(),
            **bank_rules_by_field(),
        }
        self._countries = countries
        self.changed.connect(self._say)

    def make_cards(self) -> Iterator[None]:
        """The company at the left, where and to whom one pays at the right."""
        self._add_who(self.card(self.tr("Company")))
        yield
        self._add_address(self.card(self.tr("Address")), self._countries)
        yield
        add_billing(self.card(self.tr("Invoices to the company itself")), self._rules, self._in_sweden)
        yield
        self._add_invoicing(self.card(self.tr("Invoicing"), side=1))
        yield
        self._bank = self.card(self.tr("Bank details"), side=1)
        add_bank(self._bank, self._rules)
        self._bank.add_widget(self._bank_note())
        yield
        add_people(self.card(self.tr("People"), side=1), self._rules)

    def load(self, values: Mapping[str, Any]) -> None:
        """What the server sent is forgiven; what is wrong with it is a warning."""
        self.make_whole()
        for name, rule in self._rules.items():
            rule.known = values.get(name)
        self._number.known = values.get("next_invoice_number") or ""
        super().load(values)
        self._say()
        for name, rule in self._rules.items():
            if words := rule.about_known():
                self.field(name).set_warning(words)

    def _say(self) -> None:
        """What can be said while one types."""
        number = self.field("next_invoice_number")
        number.set_warning(self._number.warning(number.value() or ""))
        for name in ("zip_code", "billing_zip_code"):
            field = self.field(name)
            if isinstance(field, PostcodeField):
                field.write_again()
        say_bank(self._bank)

    def _bank_note(self) -> QLabel:
        note = Label(self.tr("Customers pay here: you are asked once more before a changed number is saved."))
        note.setProperty("role", "small")
        note.setWordWrap(True)
        return note

    def _add_who(self, card: Form) -> None:
        card.add("name", TextField(self.tr("Name"), required=True, max_length=200), span=2)
        card.add("org_no", TextField(self.tr("Organisation number"), required=True, validator=self._rules["org_no"]))
        card.add("vat_number", self._text("vat_number", self.tr("VAT number")))
        card.add("residence", TextField(self.tr("Registered office (säte)")))
        card.add("gln", self._text("gln", self.tr("GLN")))
        card.add("approved_company_tax", CheckField(self.tr("Approved for F-tax")), span=2)

    def _add_address(self, card: Form, countries: Countries) -> None:
        card.add("attention", TextField(self.tr("Attention")))
        card.add("care_of", TextField(self.tr("c/o")))
        card.add("address", TextField(self.tr("Street or box")), span=2)
        card.add("address2", TextField(self.tr("Second address line")), span=2)
        card.add("zip_code", PostcodeField(self.tr("Postcode"), self._in_sweden, validator=self._rules["zip_code"]))
        card.add("city", TextField(self.tr("City")))
        card.add("country_code", PickField(self.tr("Country"), countries.find, name=countries.name))
        card.add("phone", self._text("phone", self.tr("Phone")))

    def _add_invoicing(self, card: Form) -> None:
        hint = self.tr("Given to the next invoice that is attested.")
        number = TextField(self.tr("Next invoice number"), hint=hint, validator=self._number)
        card.add("next_invoice_number", number, span=2)
        card.add("use_cent_rounding", CheckField(self.tr("Round sums to whole kronor")), span=2)

    def _text(self, name: str, label: str) -> TextField:
        return TextField(label, validator=self._rules[name])

    def _in_sweden(self) -> bool:
        return self.field("country_code").value() in _SWEDEN

    def _judge_org_no(self, text: str) -> str:
        return rules.identity_no(text) if self._in_sweden() else ""

    def _judge_postcode(self, text: str) -> str:
        return rules.postcode(text) if self._in_sweden() else ""
