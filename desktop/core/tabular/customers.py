"""Customers as a target: members, the headers of Fortnox, Visma, Bokio, Björn Lundén and our own, and the judge."""

from __future__ import annotations

import re
from typing import Any

from msgspec.structs import replace

from desktop.core import identity
from desktop.core.records import enums
from desktop.core.records.debtors import DebtorView

from .members import Finding, Kind, Member, Problem, Target

_COMPANY, _PRIVATE = enums.DebtorTypeView.COMPANY, enums.DebtorTypeView.PRIVATE
_TYPES = {
    "företag": _COMPANY, "company": _COMPANY, "organisation": _COMPANY, "f": _COMPANY, "b2b": _COMPANY, "ab": _COMPANY,
    "juridiskperson": _COMPANY, "business": _COMPANY, "privat": _PRIVATE, "private": _PRIVATE, "person": _PRIVATE,
    "privatperson": _PRIVATE, "privateperson": _PRIVATE, "p": _PRIVATE, "b2c": _PRIVATE, "fysiskperson": _PRIVATE,
}  # fmt: skip
_LEGAL_FORM = re.compile(
    r"\b(?:AB|HB|KB)\b|\b(?i:aktiebolag|handelsbolag|kommanditbolag|ek\. ?för|brf|bostadsrättsförening|förening|"
    r"stiftelse|kommun|region)(?i:et|en|n)?\b"
)
"""A name that says itself that it is no person."""
_ENUMS = {"debtor_type": enums.DebtorTypeView}

_MEMBERS = (
    Member("debtor_no", Kind.TEXT, (
        "Kundnr", "Kund nr", "Kundnummer", "Nr", "No.", "Customer number", "Customer no", "CustomerNumber", "Kund-id",
        "Kundkod", "Debtor no",
    ), longest=50),
    Member("name", Kind.TEXT, (
        "Namn", "Kundnamn", "Företagsnamn", "Företag", "Kund", "Customer name", "Customer", "Company name", "Company",
        "Namn 1", "Benämning",
    ), required=True, longest=200),
    Member("org_no", Kind.ORG_NO, (
        "Org.nr", "Orgnr", "Organisationsnr", "Organisationsnummer", "Org-/personnr", "Org.-/pers.nr", "Personnr",
        "Personnummer", "Organisationsnummer/Personnummer", "Org.nr/Pers.nr", "Org./pers.nr", "Org./personal no.",
        "Organisation number", "OrganisationNumber", "Org no", "Corporate identity number", "Registration number",
        "Person-/organisationsnummer", "Org nummer", "Org./personnr", "Org.nr/personnr",
    )),
    Member("debtor_type", Kind.CHOICE, ("Typ", "Kundtyp", "Type", "Customer type", "Kundkategori"), words=_TYPES),
    Member("email", Kind.EMAIL, (
        "E-post", "Epost", "E-postadress", "Mejl", "Mail", "Mailadress", "E-mail", "Email address", "E-post faktura",
        "Faktura e-post", "EmailInvoice", "E-postadress faktura", "E-post för fakturor",
    )),
    Member("phone", Kind.PHONE, (
        "Telefon", "Telefonnr", "Telefonnummer", "Tel", "Phone", "Phone number", "Telephone", "Mobil", "Mobiltelefon",
        "Mobile", "Telefon 1", "Phone1", "Telefon arbete",
    )),
    Member("attention", Kind.TEXT, ("Att", "Attention", "Att.")),
    Member("care_of", Kind.TEXT, ("c/o", "co", "Care of")),
    Member("address", Kind.TEXT, (
        "Adress", "Adress 1", "Adressrad 1", "Gatuadress", "Postadress", "Fakturaadress", "Fakturaadress 1", "Gata",
        "Address", "Address 1", "Street", "Address line 1", "Utdelningsadress", "Besöksadress",
    )),
    Member("address2", Kind.TEXT, ("Adress 2", "Adressrad 2", "Fakturaadress 2", "Address 2", "Address line 2")),
    Member("zip_code", Kind.POSTCODE, (
        "Postnr", "Postnummer", "Zip", "Zip code", "Postcode", "Postal code", "Fakturaadress postnr", "Post nr",
    )),
    Member("city", Kind.TEXT, ("Ort", "Postort", "Stad", "City", "Town", "Fakturaadress ort")),
    Member("country_code", Kind.COUNTRY, ("Land", "Landkod", "Country", "Country code", "Landskod")),
    Member("vat_number", Kind.VAT_NO, (
        "VAT-nr", "Momsnr", "Momsregistreringsnummer", "Momsreg.nr", "VAT number", "VAT no", "VATNumber",
        "Moms reg nr", "VAT-nummer", "Momsregnr",
    )),
    Member("contact_name", Kind.TEXT, (
        "Kontakt", "Kontaktperson", "Er referens", "Contact", "Contact person", "Your reference", "YourReference",
        "Referens",
    )),
    Member("contact_email", Kind.EMAIL, ("Kontaktpersonens e-post", "Kontakt e-post", "Contact e-mail")),
    Member("gln", Kind.GLN, ("GLN", "GLN-nummer", "GLN-nr", "EAN-lokaliseringskod", "GLN number")),
    Member("notes", Kind.TEXT, ("Anteckning", "Anteckningar", "Noteringar", "Kommentar", "Notes", "Comments")),
    Member("is_active", Kind.TRUTH, ("Aktiv", "Active", "Status", "Kund aktiv")),
    Member("debtor_external_id", Kind.TEXT, ("Externt id", "External id", "Extern-id", "Id i annat system"),
           longest=100),
)  # fmt: skip


def record_of(values: dict[str, Any], before: DebtorView) -> DebtorView:
    """`before` with the row's values; a member without a column stays as it was."""
    typed = {name: _ENUMS[name].read(value) if name in _ENUMS and value else value for name, value in values.items()}
    return replace(before, **typed)


def new_customer(company_id: str, country: str = "SE") -> DebtorView:
    """What a customer is before a row says more."""
    return DebtorView(creditor_public_id=company_id, country_code=country, is_active=True)


def _judge(values: dict[str, Any]) -> list[Finding]:
    """The number by type and country; the type by the number, else by the name, where no column says it."""
    found: list[Finding] = []
    number, swedish = values.get("org_no"), values.get("country_code", "SE") in (None, "", "SE")
    if not values.get("debtor_type") and number:
        values["debtor_type"] = _COMPANY if identity.is_org_no(number) or not swedish else _PRIVATE
    elif not values.get("debtor_type") and _LEGAL_FORM.search(values.get("name") or ""):
        values["debtor_type"] = _COMPANY
    if number and swedish and not identity.is_identity_no(number):
        found.append(Finding(Problem.BAD_ORG_NO, "org_no", number))
    zip_code = values.get("zip_code")
    if zip_code and swedish and not identity.is_postcode(zip_code):
        found.append(Finding(Problem.BAD_POSTCODE, "zip_code", zip_code))
    return found


CUSTOMERS = Target("customers", _MEMBERS, _judge, keys=("debtor_external_id", "debtor_no", "org_no"))
