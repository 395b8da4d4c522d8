"""Currencies, countries, users and files."""

from __future__ import annotations

from . import invoice_views
from .call import Bytes, Call
from .errors import Denied
from .shapes import Wire, full

_CURRENCIES = (
    ("SEK", "752", "Svensk krona", 2),
    ("EUR", "978", "Euro", 2),
    ("NOK", "578", "Norsk krona", 2),
    ("DKK", "208", "Dansk krona", 2),
    ("USD", "840", "Amerikansk dollar", 2),
    ("GBP", "826", "Brittiskt pund", 2),
    ("CHF", "756", "Schweizisk franc", 2),
    ("PLN", "985", "Polsk zloty", 2),
    ("ISK", "352", "Isländsk krona", 0),
    ("JPY", "392", "Japansk yen", 0),
)
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


def currencies(_call: Call) -> list[Wire]:
    """GET common/currencies."""
    return [
        full("CurrencyView", CurrencyCode=code, Iso4217=iso, Description=name, Decimals=places, OneUnit=10**places)
        for code, iso, name, places in _CURRENCIES
    ]


def countries(_call: Call) -> list[Wire]:
    """GET common/countries."""
    names = ("CountryCode", "SwedishCountryName", "EnglishCountryName", "PhoneCode")
    return [dict(zip(names, country, strict=True)) for country in _COUNTRIES]


def user(call: Call) -> Wire:
    """GET users/user/{id}. The password is never told."""
    return {**call.thing("user"), "Password": None}


def file_object(call: Call) -> Wire:
    """GET files/fileobject/{id}: about the file; its contents come from `files/file`."""
    view = invoice_views.file_view(_doc(call))
    if view is None:
        raise Denied
    return view


def file(call: Call) -> Bytes:
    """GET files/file/{id}: the PDF, drawn now; the same invoice gives the same bytes."""
    doc = _doc(call)
    debtor = call.thing("debtor", doc["debtor"])
    creditor = call.creditor(doc["creditor"])
    from .pdf import draw  # half a second of imports, for the first PDF only

    return Bytes(draw(doc, creditor, debtor), "application/pdf", f"Faktura {doc['number']}.pdf")


def _doc(call: Call) -> Wire:
    row = call.state.db.execute("SELECT id FROM invoice WHERE file = ?", (call.id,)).fetchone()
    known = call.state.invoice(row[0]) if row else None
    if known is None:
        raise Denied
    return known[1]
