"""Between a customer and the form: which members are shown, and how a changed one goes back among the others."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from desktop.core import identity
from desktop.core.records import enums
from desktop.core.records.base import WireEnum
from desktop.core.records.debtors import DebtorDefaultActionConfigView, DebtorView

MEMBERS = (
    "debtor_type", "name", "org_no", "vat_number", "debtor_no", "attention", "care_of", "address", "address2",
    "zip_code", "city", "country_code", "email", "phone", "contact_name", "contact_email", "einvoice_bank",
    "intermediator", "gln", "notes", "is_active", "protected_identity",
)  # fmt: skip
OWN_TERMS = "activate_default_action_config_override"
TERMS = ("delivery_method", "invoice_payment_terms_in_days", "our_reference", "communication_language")
_ENUMS: dict[str, type[WireEnum]] = {
    "debtor_type": enums.DebtorTypeView,
    "einvoice_bank": enums.EInvoiceBankTypeView,
    "intermediator": enums.IntermediatorTypeView,
    "delivery_method": enums.DeliveryMethodTypeView,
    "communication_language": enums.LanguageTypeView,
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
    values = {name: getattr(customer, name) for name in MEMBERS}
    return values | {name: getattr(terms, name) for name in (OWN_TERMS, *TERMS)}


def with_values(customer: DebtorView, values: Mapping[str, Any]) -> DebtorView:
    """`customer` with the form's values; what was left alone stays as it was, unset terms included."""
    shown = form_values(customer)
    changed = {name: _typed(name, value) for name, value in values.items() if value != shown[name]}
    if "org_no" in changed:
        changed["org_no"] = identity.format_identity(changed["org_no"] or "") or None
    terms = {name: changed.pop(name) for name in (OWN_TERMS, *TERMS) if name in changed}
    if terms:
        changed["default_action_config"] = replace(customer.default_action_config or _own_terms(), **terms)
    return replace(customer, **changed)


def _own_terms() -> DebtorDefaultActionConfigView:
    """Terms for a customer who had none: 30 days, and the interest of the Swedish Interest Act (räntelagen, § 6)."""
    return DebtorDefaultActionConfigView(
        invoice_payment_terms_in_days=30,
        interest_type=enums.InterestTypeView(enums.InterestTypeView.ABOVE_EFFECTIVE_REFERENCE),
        interest_percentage=Decimal(8),
    )


def _typed(name: str, value: Any) -> Any:
    kind = _ENUMS.get(name)
    return kind.read(value) if kind and value is not None else value
