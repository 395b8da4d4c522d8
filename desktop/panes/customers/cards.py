"""The fields of a customer, card by card. Each function fills one card; the form says how they depend on each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from desktop.core import identity
from desktop.core.einvoice import BANKS, INTERMEDIATORS
from desktop.core.records import enums
from desktop.qt.countries import Countries
from desktop.qt.fields import (
    CheckField,
    ChoiceField,
    DateField,
    IntField,
    LongTextField,
    PercentField,
    PickField,
    PriceField,
    TextField,
)
from desktop.qt.forms import Form
from desktop.qt.maskedfield import MaskedField
from desktop.qt.postcodefield import PostcodeField
from desktop.qt.words import deliveries, invoice_languages

from .alike import AlikeNote
from .values import OWN_TERMS

Rules = Mapping[str, Callable[[str], str]]
_MOST_DAYS = 365
translate = QCoreApplication.translate


def add_who(card: Form, rules: Rules, notes: Mapping[str, AlikeNote]) -> None:
    """Who the customer is, and which known ones are like it."""
    kinds = [
        (enums.DebtorTypeView.COMPANY, translate("Customers", "Company")),
        (enums.DebtorTypeView.PRIVATE, translate("Customers", "Private person")),
    ]
    card.add("name", TextField(translate("Customers", "Name"), required=True, max_length=200), span=2)
    card.add_widget(notes["name"])
    card.add("debtor_type", ChoiceField(translate("Customers", "Type"), kinds))
    card.add("debtor_no", TextField(translate("Customers", "Customer number")))
    masked = MaskedField(
        translate("Customers", "Organisation or personal number"), identity.mask, validator=rules["org_no"]
    )
    card.add("org_no", masked)
    card.add("vat_number", TextField(translate("Customers", "VAT number"), validator=rules["vat_number"]))
    card.add_widget(notes["org_no"])


def add_address(card: Form, rules: Rules, countries: Countries, swedish: Callable[[], bool]) -> None:
    """Where invoices go; `swedish` answers whether that is in Sweden."""
    card.add("attention", TextField(translate("Customers", "Attention")))
    card.add("care_of", TextField(translate("Customers", "c/o")))
    card.add("address", TextField(translate("Customers", "Street or box")), span=2)
    card.add("address2", TextField(translate("Customers", "Second address line")), span=2)
    card.add("zip_code", PostcodeField(translate("Customers", "Postcode"), swedish, validator=rules["zip_code"]))
    card.add("city", TextField(translate("Customers", "City")))
    card.add("country_code", PickField(translate("Customers", "Country"), countries.find, name=countries.name), span=2)


def add_contact(card: Form, rules: Rules, notes: Mapping[str, AlikeNote]) -> None:
    """How the customer is reached."""
    card.add("email", TextField(translate("Customers", "E-mail for invoices"), validator=rules["email"]))
    card.add("phone", TextField(translate("Customers", "Phone"), validator=rules["phone"]))
    card.add_widget(notes["email"])
    card.add("contact_name", TextField(translate("Customers", "Contact person")))
    card.add(
        "contact_email",
        TextField(translate("Customers", "The contact person’s e-mail"), validator=rules["contact_email"]),
    )


def add_einvoice(card: Form, rules: Rules) -> None:
    """The electronic address: a bank, an intermediator, a GLN."""
    none = (None, translate("Customers", "None"))
    card.add("einvoice_bank", ChoiceField(translate("Customers", "Bank"), [none, *BANKS.items()]))
    card.add(
        "intermediator",
        ChoiceField(translate("Customers", "Intermediator (companies)"), [none, *INTERMEDIATORS.items()]),
    )
    card.add("gln", TextField(translate("Customers", "GLN"), validator=rules["gln"]))


def add_sending(card: Form) -> None:
    """The customer's own terms: how invoices are sent."""
    card.add(OWN_TERMS, CheckField(translate("Customers", "Own terms for this customer")), span=2)
    undecided = (enums.DeliveryMethodTypeView.UNKNOWN, translate("Customers", "Not decided"))
    card.add("delivery_method", ChoiceField(translate("Customers", "Delivery"), [undecided, *deliveries()]))
    card.add("communication_language", ChoiceField(translate("Customers", "Language"), invoice_languages()))
    card.add("our_reference", TextField(translate("Customers", "Our reference")), span=2)
    card.add("include_pdf_in_email", CheckField(translate("Customers", "PDF in the e-mail")), span=2)
    late = CheckField(translate("Customers", "A letter if it is not read"))
    card.add("send_by_mail_if_email_not_viewed_in_days_enabled", late)
    card.add("send_by_mail_if_email_not_viewed_in_days", _days(translate("Customers", "… after so many days")))
    card.add("invoice_comment", LongTextField(translate("Customers", "Message on every invoice"), rows=2), span=2)


def add_paying(card: Form) -> None:
    """The customer's own terms: when to pay, and what follows when it is not."""
    interests = [
        (enums.InterestTypeView.ABOVE_EFFECTIVE_REFERENCE, translate("Customers", "Above the reference rate")),
        (enums.InterestTypeView.FIXED, translate("Customers", "Fixed")),
        (enums.InterestTypeView.NO_INTEREST, translate("Customers", "No interest")),
    ]
    card.add("invoice_payment_terms_in_days", _days(translate("Customers", "Payment terms, days")))
    card.add("invoice_fee", _fee(translate("Customers", "Invoice fee, kr")))
    card.add("interest_type", ChoiceField(translate("Customers", "Interest"), interests))
    card.add("interest_percentage", PercentField(translate("Customers", "Interest, %"), required=True))
    card.add("send_reminder_invoice", CheckField(translate("Customers", "Send reminders")))
    card.add("send_reminder_invoice_days_after_due_date", _days(translate("Customers", "… days after the due date")))
    card.add("reminder_invoice_fee", _fee(translate("Customers", "Reminder fee, kr")))
    card.add("reminder_invoice_payment_terms_in_days", _days(translate("Customers", "Days to pay a reminder")))
    card.add("send_invoice_to_debt_collection", CheckField(translate("Customers", "Then debt collection")))
    card.add("send_invoice_to_debt_collection_after_days", _days(translate("Customers", "… after so many days more")))


def add_autogiro(card: Form, rules: Rules, fetch: QPushButton) -> None:
    """Direct debits from the customer's account; `fetch` has BankID tell it."""
    card.add("autogiro_active", CheckField(translate("Customers", "Pays by autogiro")), span=2)
    card.add(
        "autogiro_clearing_no",
        TextField(translate("Customers", "Clearing number"), validator=rules["autogiro_clearing_no"]),
    )
    card.add(
        "autogiro_account_no",
        TextField(translate("Customers", "Account number"), validator=rules["autogiro_account_no"]),
    )
    card.add("autogiro_payer_number", TextField(translate("Customers", "Payer number")))
    card.add("autogiro_first_withdrawal_date", DateField(translate("Customers", "First withdrawal")))
    card.add_widget(fetch)


def add_status(card: Form) -> None:
    """Notes, and what calls for care."""
    card.add("notes", LongTextField(translate("Customers", "Internal notes"), rows=3), span=2)


def add_care(card: Form) -> None:
    """Whether the customer is used, and whether it may be found."""
    card.add("is_active", CheckField(translate("Customers", "Active: can be invoiced")), span=2)
    hint = translate("Customers", "Name, number and addresses are hidden here until somebody asks for them.")
    card.add("protected_identity", CheckField(translate("Customers", "Protected identity"), hint=hint), span=2)
    card.add("use_protected_mail_delivery", CheckField(translate("Customers", "Letters by protected delivery")), span=2)


def _days(label: str) -> IntField:
    return IntField(label, 0, _MOST_DAYS, required=True)


def _fee(label: str) -> PriceField:
    return PriceField(label, required=True, minimum=Decimal(0))
