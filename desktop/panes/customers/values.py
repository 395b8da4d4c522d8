"""Between a customer and the form: which members are shown, and how a changed one goes back among the others."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from desktop.core import dates, identity
from desktop.core.records import enums
from desktop.core.records.base import WireEnum
from desktop.core.records.debtors import DebtorAutogiroView, DebtorDefaultActionConfigView, DebtorView

MEMBERS = (
    "debtor_type", "name", "org_no", "vat_number", "debtor_no", "attention", "care_of", "address", "address2",
    "zip_code", "city", "country_code", "email", "phone", "contact_name", "contact_email", "einvoice_bank",
    "intermediator", "gln", "notes", "is_active", "protected_identity", "use_protected_mail_delivery",
)  # fmt: skip
OWN_TERMS = "activate_default_action_config_override"
SENDING = (
    "delivery_method", "communication_language", "include_pdf_in_email",
    "send_by_mail_if_email_not_viewed_in_days_enabled", "send_by_mail_if_email_not_viewed_in_days",
)  # fmt: skip
PAYING = (
    "invoice_payment_terms_in_days", "invoice_fee", "interest_type", "interest_percentage", "send_reminder_invoice",
    "send_reminder_invoice_days_after_due_date", "reminder_invoice_fee", "reminder_invoice_payment_terms_in_days",
    "send_invoice_to_debt_collection", "send_invoice_to_debt_collection_after_days",
)  # fmt: skip
TERMS = (*SENDING, *PAYING, "our_reference", "invoice_comment")
AUTOGIRO = ("active", "clearing_no", "account_no", "payer_number", "autogiro_first_withdrawal_date")
"""Members of the customer's autogiro; in the form each has `autogiro_` before its name."""

_ENUMS: dict[str, type[WireEnum]] = {
    "debtor_type": enums.DebtorTypeView,
    "einvoice_bank": enums.EInvoiceBankTypeView,
    "intermediator": enums.IntermediatorTypeView,
    "delivery_method": enums.DeliveryMethodTypeView,
    "communication_language": enums.LanguageTypeView,
    "interest_type": enums.InterestTypeView,
}


def new_customer(company_id: str, country: str = "SE") -> DebtorView:
    """A customer with nothing filled in yet."""
    return DebtorView(
        creditor_public_id=company_id,
        debtor_type=enums.DebtorTypeView(enums.DebtorTypeView.COMPANY),
        country_code=country,
        is_active=True,
    )


def form_values(customer: DebtorView) -> dict[str, Any]:
    """What the form shows. Terms nobody has chosen are the program's own proposals."""
    terms = customer.default_action_config or _own_terms()
    autogiro = customer.autogiro or DebtorAutogiroView()
    values = {name: getattr(customer, name) for name in MEMBERS}
    values |= {name: getattr(terms, name) for name in (OWN_TERMS, *TERMS)}
    values |= {_prefixed(name): getattr(autogiro, name) for name in AUTOGIRO}
    first = "autogiro_first_withdrawal_date"
    return values | {first: dates.day(values[first])}


def with_values(customer: DebtorView, values: Mapping[str, Any]) -> DebtorView:
    """`customer` with the form's values; what was left alone stays as it was, unset terms included."""
    shown = form_values(customer)
    changed = {name: _typed(name, value) for name, value in values.items() if value != shown[name]}
    if "org_no" in changed:
        changed["org_no"] = identity.format_identity(changed["org_no"] or "") or None
    terms = {name: changed.pop(name) for name in (OWN_TERMS, *TERMS) if name in changed}
    if terms:
        changed["default_action_config"] = replace(customer.default_action_config or _own_terms(), **terms)
    autogiro = {name: changed.pop(_prefixed(name)) for name in AUTOGIRO if _prefixed(name) in changed}
    if autogiro:
        changed["autogiro"] = replace(customer.autogiro or DebtorAutogiroView(), **autogiro)
    return replace(customer, **changed)


def _own_terms() -> DebtorDefaultActionConfigView:
    """Terms for a customer who had none: 30 days, and the interest of the Swedish Interest Act (räntelagen, § 6)."""
    return DebtorDefaultActionConfigView(
        invoice_payment_terms_in_days=30,
        interest_type=enums.InterestTypeView(enums.InterestTypeView.ABOVE_EFFECTIVE_REFERENCE),
        interest_percentage=Decimal(8),
    )


def _prefixed(name: str) -> str:
    return name if name.startswith("autogiro_") else f"autogiro_{name}"


def _typed(name: str, value: Any) -> Any:
    if name == "autogiro_first_withdrawal_date":
        return dates.write(value) if value else None
    kind = _ENUMS.get(name)
    return kind.read(value) if kind and value is not None else value
