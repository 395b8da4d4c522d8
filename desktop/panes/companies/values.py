"""Between a company and the form: which members are shown, and how a changed one goes back among the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from desktop.core import identity
from desktop.core.records.base import Record, WireEnum
from desktop.core.records.creditors import (
    CreditorBankInfoView,
    CreditorClaimsContactView,
    CreditorContactView,
    CreditorForeignAccountView,
    CreditorInvoiceAddressView,
    CreditorSignatoryContactView,
    CreditorView,
)
from desktop.core.records.enums import CreditorPaymentMethodTypeView, DeliveryMethodTypeView

MEMBERS = (
    "name", "org_no", "vat_number", "residence", "gln", "approved_company_tax", "attention", "care_of", "address",
    "address2", "zip_code", "city", "country_code", "phone", "next_invoice_number", "use_cent_rounding",
)  # fmt: skip
_PERSON = ("first_name", "last_name", "email", "phone")
PARTS: dict[str, tuple[str, type[Record], tuple[str, ...]]] = {
    "creditor_contact": ("contact_", CreditorContactView, _PERSON),
    "creditor_claims_contact": ("claims_", CreditorClaimsContactView, _PERSON),
    "creditor_signatory_contact": ("signatory_", CreditorSignatoryContactView, _PERSON),
    "creditor_invoice_address": (
        "billing_", CreditorInvoiceAddressView, ("address", "address2", "zip_code", "city", "email", "delivery_method"),
    ),
    "creditor_bank_info": (
        "bank_", CreditorBankInfoView, ("payment_method", "bankgiro_no", "plusgiro_no", "clearing_no", "account_no"),
    ),
}  # fmt: skip
"""The parts of a company that the form shows: their member, the prefix of their fields, and which of theirs."""
FOREIGN = ("currency_code", "bank_name", "iban", "bic")
BANK_FIELDS = (*(f"bank_{name}" for name in PARTS["creditor_bank_info"][2]), *(f"foreign_{name}" for name in FOREIGN))
_ENUMS: dict[str, type[WireEnum]] = {
    "payment_method": CreditorPaymentMethodTypeView,
    "delivery_method": DeliveryMethodTypeView,
}
_GIROS = ("bankgiro_no", "plusgiro_no")


def new_company() -> CreditorView:
    """A Swedish company with nothing filled in yet, open to all users as the portal does."""
    return CreditorView(country_code="SE", is_enabled=True, give_all_users_full_rights_on_creditor=True)


def form_values(company: CreditorView) -> dict[str, Any]:
    """What the form shows."""
    values = {name: getattr(company, name) for name in MEMBERS}
    for member, (prefix, view, names) in PARTS.items():
        part = getattr(company, member) or view()
        values |= {f"{prefix}{name}": getattr(part, name) for name in names}
    foreign = _foreign(company)
    return values | {f"foreign_{name}": getattr(foreign, name) for name in FOREIGN}


def with_values(company: CreditorView, values: Mapping[str, Any]) -> CreditorView:
    """`company` with the form's values; what was left alone stays as it was, missing parts included."""
    shown = form_values(company)
    changed = {name: value for name, value in values.items() if name in shown and value != shown[name]}
    if "org_no" in changed:
        changed["org_no"] = identity.format_identity(changed["org_no"] or "") or None
    members = {name: changed[name] for name in MEMBERS if name in changed}
    for member, (prefix, view, names) in PARTS.items():
        part = {name: _typed(name, changed[f"{prefix}{name}"]) for name in names if f"{prefix}{name}" in changed}
        if part:
            members[member] = replace(getattr(company, member) or view(), **part)
    foreign = {name: changed[f"foreign_{name}"] for name in FOREIGN if f"foreign_{name}" in changed}
    after = replace(company, **members)
    return _with_bank(company, _with_foreign(after, foreign) if foreign else after)


def bank_changes(before: CreditorView | None, after: CreditorView) -> list[tuple[str, Any, Any]]:
    """The fields of where the company is paid that differ: name, old and new value."""
    old, new = form_values(before or CreditorView()), form_values(after)
    return [(name, old[name], new[name]) for name in BANK_FIELDS if (old[name] or None) != (new[name] or None)]


def _typed(name: str, value: Any) -> Any:
    return _ENUMS[name].read(value) if name in _ENUMS and value is not None else value


def _foreign(company: CreditorView) -> CreditorForeignAccountView:
    """The first foreign account; the form leaves the others alone."""
    bank = company.creditor_bank_info or CreditorBankInfoView()
    return next(iter(bank.foreign_accounts or ()), CreditorForeignAccountView())


def _with_foreign(company: CreditorView, changed: Mapping[str, Any]) -> CreditorView:
    bank = company.creditor_bank_info or CreditorBankInfoView()
    first = replace(_foreign(company), **changed)
    kept = (first,) if any(getattr(first, name) for name in FOREIGN) else ()
    accounts = (*kept, *(bank.foreign_accounts or ())[1:])
    return replace(company, creditor_bank_info=replace(bank, foreign_accounts=accounts))


def _with_bank(before: CreditorView, after: CreditorView) -> CreditorView:
    """A giro number stands in the list of ways to pay too; the new one there is not verified by the bank yet."""
    old, new = before.creditor_bank_info, after.creditor_bank_info
    if old is None or new is None or old == new or not new.payment_methods:
        return after
    methods = new.payment_methods
    for giro in _GIROS:
        was, becomes = getattr(old, giro), getattr(new, giro)
        if was and was != becomes:
            methods = tuple(
                replace(one, verified=False, **{giro: becomes}) if getattr(one, giro) == was else one for one in methods
            )
    return replace(after, creditor_bank_info=replace(new, payment_methods=methods))
