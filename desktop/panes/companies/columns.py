"""What the list of companies shows, which parts of it can be chosen, and what a search looks in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core import identity
from desktop.core.records.creditors import CreditorView
from desktop.core.stages import Tone
from desktop.qt.list_pane import View
from desktop.qt.matching import search_numbers
from desktop.qt.table import Column
from desktop.qt.values import text_of


def make_columns() -> list[Column[CreditorView]]:
    """The columns; the number is the next invoice's."""
    translate = QCoreApplication.translate
    return [
        Column("name", translate("Companies", "Name"), 180, _name, _name, stretch=True, muted=is_closed),
        Column("org_no", translate("Companies", "Org. no."), 132, shown_org_no, shown_org_no),
        Column("city", translate("Companies", "City"), 112, _city, _city, hide_below=632),
        Column("next", translate("Companies", "Next invoice no."), 124, _next, _next, align_right=True, hide_below=520),
        Column(
            "status", translate("Companies", "Status"), 84, status_word, status_word, tone=status_tone, hide_below=396
        ),
        *_more_columns(),
    ]


def _more_columns() -> list[Column[CreditorView]]:
    """There to be chosen."""
    translate = QCoreApplication.translate
    named = [
        ("vat_number", translate("Companies", "VAT number"), 136, "vat_number"),
        ("address", translate("Companies", "Address"), 160, "address"),
        ("zip_code", translate("Companies", "Postcode"), 80, "zip_code"),
        ("country", translate("Companies", "Country"), 72, "country_code"),
        ("phone", translate("Companies", "Telephone"), 120, "phone"),
        ("gln", translate("Companies", "GLN"), 128, "gln"),
    ]
    return [
        Column(one, title, width, text_of(member), text_of(member), optional=True)
        for one, title, width, member in named
    ]


def make_views() -> list[View]:
    """The chips above the list."""
    translate = QCoreApplication.translate
    return [
        View("all", translate("Companies", "All")),
        View("open", translate("Companies", "Open", "several"), _is_open),
        View("closed", translate("Companies", "Closed", "several"), is_closed),
    ]


def search_text(company: CreditorView) -> str:
    """Name, organisation number with and without hyphen, city, VAT number."""
    parts = [company.name, search_numbers(company.org_no), company.city, company.vat_number]
    return " ".join(part for part in parts if part)


def shown_org_no(company: CreditorView) -> str:
    """A sole trader's number is a personal number and masked."""
    return identity.mask(company.org_no) if company.org_no else ""


def status_word(company: CreditorView) -> str:
    """Whether invoices can be sent for it."""
    translate = QCoreApplication.translate
    return translate("Companies", "Open") if company.is_enabled else translate("Companies", "Closed")


def status_tone(company: CreditorView) -> Tone:
    """A closed company is grey."""
    return Tone.GOOD if company.is_enabled else Tone.MUTED


def is_closed(company: CreditorView) -> bool:
    """Whether Billecta has closed it."""
    return not company.is_enabled


def _is_open(company: CreditorView) -> bool:
    return company.is_enabled


def _name(company: CreditorView) -> str:
    return company.name or ""


def _city(company: CreditorView) -> str:
    return company.city or ""


def _next(company: CreditorView) -> str:
    return company.next_invoice_number or ""
