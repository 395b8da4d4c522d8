"""The demo's customers: private people, companies, housing associations and municipalities."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache

from desktop.sandbox.shapes import Wire, full

from . import names
from .numbers import Numbers

NAMED = (
    ("Lindqvist & Co Fastigheter AB", "ab", "Anna Lindqvist", "anna@lindqvist.example"),
    ("Ågrens Måleri HB", "hb", "Sören Ågren", "soren@agrens.example"),
    ("Brf Sjöutsikten 3", "brf", "Märta Hägglund", "styrelsen@sjoutsikten3.example"),
    ("Östermalms Städ AB", "ab", "Yasmin Ahmadi", "ekonomi@ostermalmsstad.example"),
    ("Åsa Öberg", "woman", "", "asa.oberg@post.example"),
    ("Hantverkarna i Umeå AB", "ab", "Jörgen Forsgren", "jorgen@hantverkarna.example"),
    ("Café Blåbär", "hb", "Frida Lööf", "hej@cafeblabar.example"),
    ("Göteborgs Hamnservice AB", "ab", "Håkan Törnblom", "faktura@hamnservice.example"),
    ("Björn Åkesson", "man", "", "bjorn.akesson@post.example"),
    ("Kommunförbundet Väst", "förening", "Karin Hellström", "faktura@kfvast.example"),
    ("Sörmlands Kyl & Värme AB", "ab", "Torbjörn Näslund", "info@sormlandskyl.example"),
    ("Nya Tandhälsan AB", "ab", "Linnéa Norén", "reception@nyatandhalsan.example"),
)
_KINDS = ("ab",) * 9 + ("hb",) * 2 + ("brf",) * 3 + ("woman",) * 3 + ("man",) * 3 + ("kommun",) + ("förening",)

_AUTOGIRO: Wire = {"Active": True, "ClearingNo": "5491", "AccountNo": "0000003", "Stage": "Approved"}
_SPECIAL: dict[int, Wire] = {
    2: {"Autogiro": full("DebtorAutogiroView", _AUTOGIRO, PayerNumber="100234")},
    3: {"ProtectedIdentity": True, "UseProtectedMailDelivery": True, "Notes": "Ring aldrig hem."},
}
"""What the second and the third invented person of a company have."""


class Customers:
    """Makes customers of one company, the named ones first when it asks for them."""

    def __init__(self, rng: random.Random, numbers: Numbers, created: str) -> None:
        self.rng = rng
        self.numbers = numbers
        self._created = created
        self._taken: set[str] = {name for name, *_ in NAMED}
        self._number = 10_000

    def make(self, creditor: str, many: int, *, named: bool) -> Iterator[Wire]:
        """`many` DebtorViews."""
        known = NAMED[:many] if named else ()
        yield from (self._debtor(creditor, *one) for one in known)
        people = 0
        for _ in range(many - len(known)):
            one = self._invented(creditor)
            people += one["DebtorType"] == "Private"
            yield one | (_SPECIAL.get(people, {}) if one["DebtorType"] == "Private" else {})

    def _invented(self, creditor: str) -> Wire:
        kind = self.rng.choice(_KINDS)
        name = self._name(kind)
        if kind in ("woman", "man"):
            return self._debtor(creditor, name, kind, "", f"{_ascii(name, '.')}@post.example")
        contact = f"{self.rng.choice(names.WOMEN + names.MEN)} {self.rng.choice(names.SURNAMES)}"
        return self._debtor(creditor, name, kind, contact, f"faktura@{_ascii(name, '')}.example")

    def _name(self, kind: str) -> str:
        pick = self.rng.choice
        make: Callable[[], str] = {
            "woman": lambda: f"{pick(names.WOMEN)} {pick(names.SURNAMES)}",
            "man": lambda: f"{pick(names.MEN)} {pick(names.SURNAMES)}",
            "ab": lambda: f"{pick(names.FIRST_WORDS)} {pick(names.TRADES)} AB",
            "hb": lambda: f"{pick(names.SURNAMES)}s {pick(names.TRADES)} HB",
            "brf": lambda: f"Brf {pick(names.ESTATES)} {self.rng.randint(1, 20)}",
            "kommun": lambda: pick(names.MUNICIPALITIES),
            "förening": lambda: f"{pick(names.FIRST_WORDS)} Idrottsförening",
        }[kind]
        for _ in range(20):
            name = make()
            if name not in self._taken or kind in ("woman", "man"):
                break
        else:
            name = f"{name} {self._number}"
        self._taken.add(name)
        return name

    def _debtor(self, creditor: str, name: str, kind: str, contact: str, email: str) -> Wire:
        rng, private = self.rng, kind in ("woman", "man")
        zip_code, city = rng.choice(names.TOWNS)
        org_no = self.numbers.personal_no(woman=kind == "woman") if private else self.numbers.org_no(kind)
        self._number += 1
        return full(
            "DebtorView",
            DebtorPublicId=self.numbers.guid(),
            CreditorPublicId=creditor,
            DebtorExternalId=f"KUND-{self._number}",
            OrgNo=org_no,
            Name=name,
            Address=f"{rng.choice(names.STREETS)} {rng.randint(1, 98)}",
            ZipCode=zip_code,
            City=city,
            CountryCode="SE",
            Phone=f"070-174 06 {rng.randint(5, 99):02}",
            Email=email if rng.random() < 0.93 or contact or kind in ("woman", "man") else None,
            ContactName=contact or None,
            ContactEmail=email if contact else None,
            VatNumber=None if private else f"SE{org_no.replace('-', '')}01",
            DebtorNo=str(self._number),
            IsActive=True,
            DebtorType="Private" if private else "Company",
            Intermediator="INEXCHANGE" if kind == "kommun" else None,
            DefaultActionConfig=_habits(kind),
            CreditCards=[],
            Created=self._created,
        )


@cache
def _habits(kind: str) -> Wire:
    """How the customer is invoiced unless the invoice says otherwise."""
    method = {"kommun": "EInvoice", "brf": "Mail"}.get(kind, "Email")
    terms = {"kommun": 30, "brf": 30, "woman": 14, "man": 14}.get(kind, 30)
    return full(
        "DebtorDefaultActionConfigView",
        ActivateDefaultActionConfigOverride=True,
        StartDebtCollectionActionLevel="Reminders",
        EndDebtCollectionActionLevel="DebtCollection",
        DeliveryMethod=method,
        CommunicationLanguage="SV",
        PaymentTermsInDays=terms,
        InvoicePaymentTermsInDays=terms,
        InterestPercentage=8.0,
        InterestType="AboveEffectiveReference",
        NumberOfReminders=1,
        CurrencyCode="SEK",
        SendReminderInvoice=True,
        SendReminderInvoiceDaysAfterDueDate=5,
        ReminderInvoiceFee=60.0,
        ReminderInvoicePaymentTermsInDays=10,
    )


def _ascii(name: str, gap: str) -> str:
    plain = unicodedata.normalize("NFD", name.casefold()).encode("ascii", "ignore").decode()
    return "".join(sign if sign.isalnum() else gap for sign in plain).strip(gap or None)
