"""What the list of customers shows, which parts of it can be chosen, and what a search looks in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.core.protection import is_protected, masked_name, masked_number, shown_member
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import DebtorTypeView
from desktop.core.stages import Tone
from desktop.qt.list_pane import View
from desktop.qt.matching import search_numbers
from desktop.qt.table import Column
from desktop.qt.words import delivery_word, protected_words


def make_columns() -> list[Column[DebtorView]]:
    """The columns; e-mail is left out where there is no room, and the last ones are there to be chosen."""
    translate = QCoreApplication.translate
    return [
        Column("number", translate("Customers", "No."), 72, _number, _number, muted=_always),
        Column("name", translate("Customers", "Name"), 180, _name, _name, stretch=True, muted=is_inactive),
        Column("org_no", translate("Customers", "Org./personal no."), 132, shown_org_no, shown_org_no),
        Column("city", translate("Customers", "City"), 104, _member("city"), _member("city"), hide_below=496),
        Column(
            "email",
            translate("Customers", "E-mail"),
            196,
            _member("email"),
            _member("email"),
            hide_below=868,
            muted=_always,
        ),
        Column("type", translate("Customers", "Type"), 80, type_word, type_word, hide_below=672, muted=_always),
        Column(
            "status", translate("Customers", "Status"), 84, status_word, status_word, tone=status_tone, hide_below=588
        ),
        *_more_columns(),
    ]


def _more_columns() -> list[Column[DebtorView]]:
    translate = QCoreApplication.translate
    named = [
        ("contact", translate("Customers", "Contact"), 136, "contact_name"),
        ("phone", translate("Customers", "Telephone"), 120, "phone"),
        ("address", translate("Customers", "Address"), 160, "address"),
        ("zip_code", translate("Customers", "Postcode"), 80, "zip_code"),
        ("country", translate("Customers", "Country"), 72, "country_code"),
        ("vat_number", translate("Customers", "VAT number"), 136, "vat_number"),
        ("gln", translate("Customers", "GLN"), 128, "gln"),
        ("external_id", translate("Customers", "External id"), 120, "debtor_external_id"),
    ]
    texts = [
        Column(one, title, width, _member(member), _member(member), optional=True)
        for one, title, width, member in named
    ]
    return [*texts, Column("delivery", translate("Customers", "Delivery"), 104, _delivery, _delivery, optional=True)]


def make_views() -> list[View]:
    """The chips above the list."""
    translate = QCoreApplication.translate
    return [
        View("all", translate("Customers", "All")),
        View("companies", translate("Customers", "Companies"), is_company),
        View("private", translate("Customers", "Private", "several"), is_private),
        View("active", translate("Customers", "Active", "several"), is_active),
        View("inactive", translate("Customers", "Inactive", "several"), is_inactive),
        View("protected", translate("Customers", "Protected", "several"), _is_protected),
    ]


def search_text(customer: DebtorView) -> str:
    """Number, name, organisation number with and without hyphen, e-mail, city, contact; a person's last digits too.

    Who has protected identity is found by what one knows of them, name or numbers, and stays hidden in the list.
    """
    parts = [customer.debtor_no, customer.name, search_numbers(customer.org_no)]
    if not is_protected(customer):
        parts += [customer.email, customer.city, customer.contact_name, customer.phone]
    return " ".join(part for part in parts if part)


def shown_org_no(customer: DebtorView) -> str:
    """The number as it may stand on a screen others see."""
    return masked_number(customer)


def type_word(customer: DebtorView) -> str:
    """Company or private, or that nobody has said which."""
    translate = QCoreApplication.translate
    if is_company(customer):
        return translate("Customers", "Company")
    return translate("Customers", "Private") if is_private(customer) else translate("Customers", "No type")


def status_word(customer: DebtorView) -> str:
    """What is out of the ordinary."""
    translate = QCoreApplication.translate
    if customer.protected_identity:
        return translate("Customers", "Protected")
    return translate("Customers", "Inactive") if is_inactive(customer) else ""


def status_tone(customer: DebtorView) -> Tone:
    """Protected identity calls for care."""
    return Tone.WARN if customer.protected_identity else Tone.MUTED


def is_company(customer: DebtorView) -> bool:
    """Whether it is an organisation."""
    return customer.debtor_type == DebtorTypeView.COMPANY


def is_private(customer: DebtorView) -> bool:
    """Whether it is a person."""
    return customer.debtor_type == DebtorTypeView.PRIVATE


def is_inactive(customer: DebtorView) -> bool:
    """Whether it is kept but no longer invoiced; a customer of whom nothing is said is active."""
    return customer.is_active is False


def is_active(customer: DebtorView) -> bool:
    """Whether it is still invoiced."""
    return customer.is_active is not False


def _is_protected(customer: DebtorView) -> bool:
    return customer.protected_identity


def _delivery(customer: DebtorView) -> str:
    config = customer.default_action_config
    return delivery_word(config.delivery_method) if config else ""


def _number(customer: DebtorView) -> str:
    return customer.debtor_no or ""


def _name(customer: DebtorView) -> str:
    return masked_name(customer, protected_words())


def _member(name: str) -> Callable[[DebtorView], str]:
    return partial(shown_member, name=name)


def _always(_customer: DebtorView) -> bool:
    return True
