"""How electronic invoices reach a customer: the guide's banks and intermediators, and what each way needs.

Source: the API guide, sections "E-invoice banks" (B2C and B2B), "E-invoice intermediators" (B2B), "Data validation"
(a bank asks for an organisation or personal number) and "Kivra" (a Swedish personal number, an account at Kivra).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from . import identity
from .records.debtors import DebtorView
from .records.enums import DeliveryMethodTypeView as Delivery

BANKS = {
    "OEB": "Danske Bank", "SEB": "SEB", "SHB": "Handelsbanken", "SKB": "SkandiaBanken",
    "FSPA": "Swedbank och övriga Sparbanker", "NB": "Nordea", "LFB": "Länsförsäkringar", "FINN": "Sparbanken Finn",
    "ICA": "ICA Banken", "SYD": "Sparbanken Syd", "DNB": "DnB Nor", "SBF": "Swedbank (företag)", "AAB": "Ålandsbanken",
    "DBF": "Danske Bank (företag)", "SEBF": "SEB (företag)", "SHBF": "Handelsbanken (företag)",
    "NBF": "Nordea (företag)", "FRX": "Forex Bank", "MARG": "Marginalen Bank",
}  # fmt: skip
"""The receiving bank by its enum name, in the guide's order and words."""

INTERMEDIATORS = {
    "ITELLA": "OpusCapita", "TIETOSE": "Tieto", "LOGICA": "CGI", "PROCEEDO": "Visma Proceedo AB", "HUSERA": "Palette",
    "BASWARE": "Basware", "EDB": "Evry", "STRALFORS1": "Strålfors Svenska AB", "LIAISON_FI": "Liaison Technologies",
    "EXPERT": "Readsoft/Lexmark", "ESSESESS": "SEB", "HANDSESS": "Handelsbanken", "DABASESS": "Danske bank",
    "SWEDSESS": "Swedbank", "NDEASESS": "Nordea", "INEXCHANGE": "InExchange", "SCANCLOUD": "Scancloud",
    "PAGERO": "Pagero", "CREDIFLOW": "Crediflow", "PEPPOL": "PEPPOL", "COMPELLO": "Compello", "LOGIQ": "Logiq AS",
    "APIX": "Apix Messaging AB", "AKSESSPUNKT": "Aksesspunkt Norge AS", "FININVOICE": "Finvoice",
}  # fmt: skip
"""The carrier through which the customer receives e-invoices, by its enum name, in the guide's order and words."""


class Need(StrEnum):
    """What a customer lacks for a way of delivery."""

    EMAIL = "email"
    ADDRESS = "address"
    PHONE = "phone"
    RECEIVER = "receiver"
    ORG_NO = "org-no"
    PERSONAL_NO = "personal-no"


def bank_name(code: str | None) -> str:
    """The bank's name; the code when the API has got a new one, nothing when none is chosen."""
    return _name(BANKS, code)


def intermediator_name(code: str | None) -> str:
    """The intermediator's name; the code when the API has got a new one, nothing when none is chosen."""
    return _name(INTERMEDIATORS, code)


def has_bank(customer: DebtorView) -> bool:
    """Whether e-invoices go to the customer's bank."""
    return bool(bank_name(customer.einvoice_bank))


def has_intermediator(customer: DebtorView) -> bool:
    """Whether e-invoices go through an intermediator."""
    return bool(intermediator_name(customer.intermediator))


def needs(customer: DebtorView, delivery: str) -> list[Need]:
    """What is missing on the customer for this way of delivery; nothing when the invoice can leave."""
    check = _NEEDS.get(delivery)
    return list(check(customer)) if check else []


def _email(customer: DebtorView) -> Iterator[Need]:
    if not customer.email:
        yield Need.EMAIL


def _mail(customer: DebtorView) -> Iterator[Need]:
    if not (customer.address and customer.zip_code and customer.city):
        yield Need.ADDRESS


def _sms(customer: DebtorView) -> Iterator[Need]:
    if not customer.phone:
        yield Need.PHONE


def _einvoice(customer: DebtorView) -> Iterator[Need]:
    """A GLN alone is an address too, for those who are reached by it."""
    if not (has_bank(customer) or has_intermediator(customer) or customer.gln):
        yield Need.RECEIVER
    if has_bank(customer) and not customer.org_no:
        yield Need.ORG_NO


def _kivra(customer: DebtorView) -> Iterator[Need]:
    """The guide: the debtor must have a Swedish SSN."""
    if not identity.is_personal_no(customer.org_no or ""):
        yield Need.PERSONAL_NO


_NEEDS = {
    Delivery.EMAIL: _email,
    Delivery.MAIL: _mail,
    Delivery.SMS: _sms,
    Delivery.EINVOICE: _einvoice,
    Delivery.KIVRA: _kivra,
}


def _name(table: dict[str, str], code: str | None) -> str:
    return "" if code in (None, "Unknown") else table.get(code or "", code or "")
