"""The cards of a company's form about where it is paid and who speaks for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.core import identity
from desktop.core.records.enums import CreditorPaymentMethodTypeView as Method
from desktop.qt import rules
from desktop.qt.fields import ChoiceField, TextField
from desktop.qt.forms import Form
from desktop.qt.postcodefield import PostcodeField
from desktop.qt.rules import Forgiving
from desktop.qt.words import deliveries

from . import bank_rules


class AccountRule:
    """An account is judged with its clearing number, which stands in a field of its own."""

    def __init__(self, form: Form) -> None:
        self._form = form

    def __call__(self, text: str) -> str:
        """What is wrong with the account."""
        return bank_rules.account(self.clearing(), text)[0]

    def doubt(self) -> str:
        """What is to be looked at once more."""
        text = self._form.field("bank_account_no").value() or ""
        return bank_rules.account(self.clearing(), text)[1] if text and self.clearing() else ""

    def clearing(self) -> str:
        """The clearing number as it stands."""
        return self._form.field("bank_clearing_no").value() or ""


def bank_rules_by_field() -> dict[str, Forgiving]:
    """The rule of each field of where a company is paid; the account's is made with its form."""
    return {
        "bank_bankgiro_no": Forgiving(bank_rules.bankgiro),
        "bank_plusgiro_no": Forgiving(bank_rules.plusgiro),
        "bank_clearing_no": Forgiving(bank_rules.clearing),
        "foreign_iban": Forgiving(bank_rules.iban),
        "foreign_bic": Forgiving(bank_rules.bic),
    }


def methods() -> list[tuple[str, str]]:
    """The ways to be paid, for a choice."""
    translate = QCoreApplication.translate
    return [
        (Method.BANKGIRO, translate("Companies", "Bankgiro")),
        (Method.PLUSGIRO, translate("Companies", "Plusgiro")),
        (Method.BANK_ACCOUNT, translate("Companies", "Bank account")),
        (Method.IBAN, translate("Companies", "IBAN")),
        (Method.UNKNOWN, translate("Companies", "Not decided")),
    ]


def add_bank(card: Form, judged: dict[str, Forgiving]) -> None:
    """Bankgiro, plusgiro, bank account, and an account abroad."""
    translate = QCoreApplication.translate
    card.add("bank_payment_method", ChoiceField(translate("Companies", "Customers pay to"), methods()), span=2)
    card.add("bank_bankgiro_no", _number(translate("Companies", "Bankgiro"), judged["bank_bankgiro_no"]))
    card.add("bank_plusgiro_no", _number(translate("Companies", "Plusgiro"), judged["bank_plusgiro_no"]))
    account = AccountRule(card)
    judged["bank_account_no"] = Forgiving(account)
    card.add("bank_clearing_no", _number(translate("Companies", "Clearing number"), judged["bank_clearing_no"]))
    card.add("bank_account_no", _number(translate("Companies", "Account number"), judged["bank_account_no"]))
    card.section(translate("Companies", "Account for payments from abroad"))
    card.add("foreign_iban", _number(translate("Companies", "IBAN"), judged["foreign_iban"]), span=2)
    card.add("foreign_bic", _number(translate("Companies", "BIC"), judged["foreign_bic"]))
    card.add(
        "foreign_currency_code", TextField(translate("Companies", "Currency"), validator=_currency, placeholder="EUR")
    )
    card.add("foreign_bank_name", TextField(translate("Companies", "Bank")), span=2)  # fmt: skip


def say_bank(card: Form) -> None:
    """Names the bank of the clearing number, and what cannot be decided about the account."""
    rule = AccountRule(card)
    card.field("bank_clearing_no").set_hint(bank_rules.bank_name(rule.clearing()))
    card.field("bank_account_no").set_warning(rule.doubt())


def add_billing(card: Form, judged: dict[str, Forgiving], swedish: Callable[[], bool]) -> None:
    """Where Billecta's own invoices to the company go; `swedish` answers whether the company is in Sweden."""
    translate = QCoreApplication.translate
    card.add("billing_address", TextField(translate("Companies", "Street or box")), span=2)
    card.add("billing_address2", TextField(translate("Companies", "Second address line")), span=2)
    card.add("billing_zip_code", PostcodeField(translate("Companies", "Postcode"), swedish))
    card.add("billing_city", TextField(translate("Companies", "City")))
    card.add("billing_email", TextField(translate("Companies", "E-mail"), validator=judged["billing_email"]))
    card.add("billing_delivery_method", ChoiceField(translate("Companies", "Sent by"), deliveries()))


def add_people(card: Form, judged: dict[str, Forgiving]) -> None:
    """The contact, who handles claims, and who signs for the company."""
    translate = QCoreApplication.translate
    for prefix, title in (
        ("contact_", translate("Companies", "Contact on invoices")),
        ("claims_", translate("Companies", "Contact for reminders and debt collection")),
        ("signatory_", translate("Companies", "Signs for the company")),
    ):
        card.section(title)
        card.add(f"{prefix}first_name", TextField(translate("Companies", "First name")), new_row=True)
        card.add(f"{prefix}last_name", TextField(translate("Companies", "Last name")))
        email, phone = f"{prefix}email", f"{prefix}phone"
        card.add(email, TextField(translate("Companies", "E-mail"), validator=judged[email]))
        card.add(phone, TextField(translate("Companies", "Phone"), validator=judged[phone]))


def people_rules() -> dict[str, Forgiving]:
    """The rules of everybody's e-mail and telephone."""
    found = {f"{prefix}email": Forgiving(rules.email) for prefix in ("contact_", "claims_", "signatory_", "billing_")}
    return found | {f"{prefix}phone": Forgiving(rules.phone) for prefix in ("contact_", "claims_", "signatory_")}


def shown_number(name: str, value: str) -> str:
    """A number of `bank_changes` as it is printed on an invoice."""
    form = {"bank_bankgiro_no": identity.format_bankgiro, "bank_plusgiro_no": identity.format_plusgiro,
            "foreign_iban": identity.format_iban}.get(name, str)  # fmt: skip
    return form(value)


def field_words() -> dict[str, str]:
    """What each field of where a company is paid is called in a question."""
    translate = QCoreApplication.translate
    return {
        "bank_payment_method": translate("Companies", "Customers pay to"),
        "bank_bankgiro_no": translate("Companies", "Bankgiro"),
        "bank_plusgiro_no": translate("Companies", "Plusgiro"),
        "bank_clearing_no": translate("Companies", "Clearing number"),
        "bank_account_no": translate("Companies", "Account number"),
        "foreign_currency_code": translate("Companies", "Currency"),
        "foreign_bank_name": translate("Companies", "Bank"),
        "foreign_iban": translate("Companies", "IBAN"),
        "foreign_bic": translate("Companies", "BIC"),
    }


def _number(label: str, rule: Forgiving) -> TextField:
    return TextField(label, validator=rule)


def _currency(text: str) -> str:
    if len(text) == 3 and text.isascii() and text.isalpha():
        return ""
    return QCoreApplication.translate("Companies", "A currency has three letters, such as EUR.")
