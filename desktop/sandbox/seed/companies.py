"""The demo's users, its three companies and what they sell."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from desktop.sandbox.shapes import VIEWS, Wire, full

from .numbers import Numbers

USERS = (
    ("demo@attesta.example", "Per Nordlund", "SV"),
    ("english@attesta.example", "Emma Clarke", "EN"),
)


@dataclass(frozen=True)
class Company:
    """A company to seed: its share of customers and invoices, and its articles (number, text, unit, kr, VAT)."""

    name: str
    address: str
    zip_code: str
    city: str
    first: str
    last: str
    phone: str
    domain: str
    whole_kronor: bool
    customers: int
    invoices: int
    last_number: int
    articles: tuple[tuple[str, str, str, float, float], ...]


COMPANIES = (
    Company(
        "Nordlunds Snickeri AB", "Sågverksvägen 14", "90425", "Umeå", "Per", "Nordlund", "090-12 34 50",
        "nordlunds.example", True, 72, 420, 1042,
        (
            ("ART-10", "Köksrenovering", "tim", 500, 25), ("ART-11", "Snickeriarbete", "tim", 520, 25),
            ("ART-12", "Finsnickeri", "tim", 640, 25), ("ART-13", "Rivning och bortforsling", "tim", 450, 25),
            ("ART-14", "Restid", "tim", 380, 25), ("ART-20", "Köksstomme björk", "st", 1_890, 25),
            ("ART-21", "Kökslucka målad", "st", 745, 25), ("ART-22", "Bänkskiva ek", "st", 2_000, 25),
            ("ART-23", "Handtag mässing", "st", 89.5, 25), ("ART-24", "Platsbyggd bokhylla", "st", 14_500, 25),
            ("ART-25", "Innerdörr furu", "st", 2_395, 25), ("ART-26", "Fönsterbräda kalksten", "m", 1_120, 25),
            ("ART-31", "Slipning golv", "m²", 45, 25), ("ART-32", "Läggning parkett", "m²", 365, 25),
            ("ART-33", "Ekparkett 14 mm", "m²", 589, 25), ("ART-34", "Hårdvaxolja", "l", 349, 25),
            ("ART-40", "Altanbygge", "tim", 510, 25), ("ART-41", "Lärkvirke 28×120", "m", 62.5, 25),
            ("ART-42", "Skruv rostfri", "kg", 184, 25), ("ART-50", "Handbok: Vårda ditt trägolv", "st", 149, 6),
        ),
    ),
    Company(
        "Städgrottan i Örebro AB", "Järnvägsallén 3", "70216", "Örebro", "Gunilla", "Björklund", "019-22 33 44",
        "stadgrottan.example", True, 28, 108, 24318,
        (
            ("S-1", "Kontorsstädning", "tim", 345, 25), ("S-2", "Trappstädning", "tim", 330, 25),
            ("S-3", "Storstädning", "m²", 38, 25), ("S-4", "Fönsterputs", "st", 55, 25),
            ("S-5", "Flyttstädning", "m²", 42, 25), ("S-6", "Hygienmaterial", "st", 612.5, 25),
            ("S-7", "Golvvård", "m²", 27.5, 25), ("S-8", "Fruktkorg", "kg", 48, 6),
            ("S-9", "Frukost till personalrum", "st", 89, 12), ("S-10", "Entrémattor, byte", "st", 215, 25),
        ),
    ),
    Company(
        "Åström & Lind Konsultbyrå AB", "Hamngatan 21", "41106", "Göteborg", "Elin", "Åström", "031-44 55 66",
        "astromlind.example", False, 20, 72, 508,
        (
            ("K-100", "Rådgivning", "tim", 1_450, 25), ("K-110", "Projektledning", "tim", 1_295, 25),
            ("K-120", "Utredning", "tim", 1_380, 25), ("K-200", "Kurs: Faktura och moms", "st", 4_900, 25),
            ("K-210", "Kursbok", "st", 385, 6), ("K-220", "Lunch vid kurs", "st", 145, 12),
            ("K-300", "Utlägg utan moms", "st", 1, 0), ("K-310", "Resa, bil", "km", 6.5, 25),
            ("K-320", "Hotell", "natt", 1_190, 12), ("K-400", "Support, månad", "mån", 2_500, 25),
        ),
    ),
)  # fmt: skip


def user(numbers: Numbers, name: str, full_name: str, language: str, creditors: list[str], created: str) -> Wire:
    """A user with every right on every company."""
    rights = {right: True for right in VIEWS["UserRightView"] if right != "CreditorPublicId"}
    return full(
        "UserView",
        Username=name,
        Email=name,
        UserPublicId=numbers.guid(),
        FullName=full_name,
        Language=language,
        Password="demo",  # noqa: S106 - the published password of the demo
        PasswordNeverExpires=True,
        IsEnabled=True,
        Rights=[{**rights, "CreditorPublicId": creditor} for creditor in creditors],
        IsAdministrator=True,
        IsApiUser=True,
        CanManageCreditors=True,
        ActiveCreditorPublicId=creditors[0],
        Created=created,
        HasAcceptedAgreements=True,
    )


def creditor(numbers: Numbers, company: Company) -> Wire:
    """A company as the API keeps it; `NextInvoiceNumber` follows the seeded invoices."""
    org_no, bankgiro = numbers.org_no("ab"), numbers.bankgiro()
    contact = {"FirstName": company.first, "LastName": company.last, "Phone": company.phone}
    contact["Email"] = f"faktura@{company.domain}"
    place = {"Address": company.address, "ZipCode": company.zip_code, "City": company.city, "CountryCode": "SE"}
    return full(
        "CreditorView",
        place,
        CreditorPublicId=numbers.guid(),
        OrgNo=org_no,
        Name=company.name,
        CreditorBankInfo=_bank(bankgiro),
        Attention=f"{company.first} {company.last}",
        Phone=company.phone,
        VatNumber=f"SE{org_no.replace('-', '')}01",
        Residence=company.city,
        ApprovedCompanyTax=True,
        GiveAllUsersFullRightsOnCreditor=True,
        CreditorContact=full("CreditorContactView", contact),
        CreditorClaimsContact=full("CreditorClaimsContactView", contact),
        CreditorSignatoryContact=full("CreditorSignatoryContactView", contact),
        CreditorInvoiceAddress=full(
            "CreditorInvoiceAddressView", place, Email=contact["Email"], DeliveryMethod="Email"
        ),
        IsEnabled=True,
        NextInvoiceNumber=str(company.last_number + 1),
        UseCentRounding=company.whole_kronor,
    )


def _bank(bankgiro: str) -> Wire:
    method = full(
        "CreditorPaymentMethodView", Priority="Primary", PaymentMethod="BankGiro", BankgiroNo=bankgiro, Verified=True
    )
    outgoing = full("CreditorOutgoingBankgiroView", BankgiroNo=bankgiro, IsActive=True, BankgiroApproved=True)
    return full(
        "CreditorBankInfoView",
        PaymentMethod="BankGiro",
        BankgiroNo=bankgiro,
        ForeignAccounts=[],
        CreditorOutgoingBankgiroes=[outgoing],
        PaymentMethods=[method],
    )


def products(numbers: Numbers, company: Company, creditor_id: str) -> list[Wire]:
    """The company's articles, prices in kronor."""
    make = partial(full, "ProductView", CreditorPublicId=creditor_id, IsActive=True)
    return [
        make(
            ProductPublicId=numbers.guid(),
            ArticleNumber=number,
            Description=text,
            Units=unit,
            UnitPrice=float(price),
            VAT=float(vat),
            BookKeepingAccount=3041 if unit in ("tim", "mån") else 3051,
            ProductType="Service" if unit in ("tim", "mån", "m²", "km") else "Commodity",
        )
        for number, text, unit, price, vat in company.articles
    ]
