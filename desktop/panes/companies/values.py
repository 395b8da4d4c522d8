"""Between a company and the form: which members are shown, and how a changed one goes back among the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from desktop.core import identity
from desktop.core.records.creditors import CreditorContactView, CreditorView

MEMBERS = (
    "name", "org_no", "vat_number", "residence", "approved_company_tax", "attention", "care_of", "address", "address2",
    "zip_code", "city", "country_code", "phone", "next_invoice_number", "use_cent_rounding",
)  # fmt: skip
CONTACT = {
    "contact_first_name": "first_name",
    "contact_last_name": "last_name",
    "contact_email": "email",
    "contact_phone": "phone",
}


def form_values(company: CreditorView) -> dict[str, Any]:
    """What the form shows."""
    contact = company.creditor_contact or CreditorContactView()
    values = {name: getattr(company, name) for name in MEMBERS}
    return values | {name: getattr(contact, member) for name, member in CONTACT.items()}


def with_values(company: CreditorView, values: Mapping[str, Any]) -> CreditorView:
    """`company` with the form's values; what was left alone stays as it was, a missing contact included."""
    shown = form_values(company)
    changed = {name: value for name, value in values.items() if name in shown and value != shown[name]}
    if "org_no" in changed:
        changed["org_no"] = identity.format_identity(changed["org_no"] or "") or None
    contact = {CONTACT[name]: changed.pop(name) for name in CONTACT if name in changed}
    if contact:
        changed["creditor_contact"] = replace(company.creditor_contact or CreditorContactView(), **contact)
    return replace(company, **changed)
