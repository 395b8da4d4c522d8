"""Currencies, countries and the texts allowed on debt collection claims."""

from __future__ import annotations

import uuid

from .call import Call
from .currencies import CURRENCIES
from .shapes import Wire, full

_COUNTRIES = (
    ("SE", "Sverige", "Sweden", "46"),
    ("NO", "Norge", "Norway", "47"),
    ("DK", "Danmark", "Denmark", "45"),
    ("FI", "Finland", "Finland", "358"),
    ("AX", "Åland", "Åland Islands", "358"),
    ("IS", "Island", "Iceland", "354"),
    ("DE", "Tyskland", "Germany", "49"),
    ("NL", "Nederländerna", "Netherlands", "31"),
    ("BE", "Belgien", "Belgium", "32"),
    ("FR", "Frankrike", "France", "33"),
    ("ES", "Spanien", "Spain", "34"),
    ("IT", "Italien", "Italy", "39"),
    ("PL", "Polen", "Poland", "48"),
    ("EE", "Estland", "Estonia", "372"),
    ("LV", "Lettland", "Latvia", "371"),
    ("LT", "Litauen", "Lithuania", "370"),
    ("AT", "Österrike", "Austria", "43"),
    ("CH", "Schweiz", "Switzerland", "41"),
    ("GB", "Storbritannien", "United Kingdom", "44"),
    ("US", "USA", "United States", "1"),
)
_CLAIMS = (
    "Fordran avser varor enligt faktura.",
    "Fordran avser utfört arbete enligt faktura.",
    "Fordran avser hyra enligt avtal.",
    "Fordran avser medlemsavgift.",
)


def currencies(_call: Call) -> list[Wire]:
    """GET common/currencies."""
    return [
        full("CurrencyView", CurrencyCode=code, Iso4217=iso, Description=name, Decimals=places, OneUnit=10**places)
        for code, iso, name, places in CURRENCIES
    ]


def countries(_call: Call) -> list[Wire]:
    """GET common/countries."""
    names = ("CountryCode", "SwedishCountryName", "EnglishCountryName", "PhoneCode")
    return [dict(zip(names, country, strict=True)) for country in _COUNTRIES]


def debt_collection_messages(_call: Call) -> list[Wire]:
    """GET common/debtcollectionmesssages (with three s): the texts allowed on claims."""
    return [
        full(
            "DebtCollectionMessageView", PublicId=str(uuid.uuid5(uuid.NAMESPACE_OID, text)), Message=text, IsActive=True
        )
        for text in _CLAIMS
    ]
