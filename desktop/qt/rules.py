"""What a form asks of addresses and numbers, as sentences; an empty sentence means that all is well."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.core import identity

Rule = Callable[[str], str]

_EMAIL = re.compile(r"[^\s@<>,;\"()]+@[^\s@<>,;\"()]+\.[^\s@<>,;\"().]+")

_PHONE = re.compile(r"(?=.*[0-9])[0-9\s+\-()/]+")


class Forgiving:
    """A rule for what the person writes; the value that came from the server passes, so that the rest can be saved."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self.known: str | None = None

    def __call__(self, text: str) -> str:
        """What is wrong with `text`, nothing when it is the known value."""
        return "" if text == self.known else self._rule(text)

    def about_known(self) -> str:
        """What is wrong with the value that came from the server."""
        return self._rule(self.known) if self.known else ""


def email(text: str) -> str:
    """One address, not a list."""
    if _EMAIL.fullmatch(text):
        return ""
    return QCoreApplication.translate(
        "Rules", "“{text}” is not an e-mail address. Write it as name@example.se."
    ).format(text=text)


def phone(text: str) -> str:
    """A telephone number of any country, as people group its digits."""
    if _PHONE.fullmatch(text):
        return ""
    return QCoreApplication.translate("Rules", "Only digits, spaces and + - ( ) / fit here, such as 090-12 34 56.")


def organisation_no(text: str) -> str:
    """Ten digits with a right check digit."""
    if identity.is_org_no(text):
        return ""
    if len(identity.digits(text)) not in (10, 12):
        return QCoreApplication.translate("Rules", "An organisation number has ten digits, such as 556840-2266.")
    return QCoreApplication.translate("Rules", "The check digit is wrong: look at the number once more.")


def personal_no(text: str) -> str:
    """A personal or coordination number, ten or twelve digits."""
    if identity.is_personal_no(text) or identity.is_coordination_no(text):
        return ""
    if len(identity.digits(text.replace("+", "-"))) not in (10, 12):
        return QCoreApplication.translate("Rules", "A personal number has twelve digits, such as 19800113-9297.")
    return QCoreApplication.translate("Rules", "The date or the check digit is wrong: look at the number once more.")


def identity_no(text: str) -> str:
    """A company's number: of an organisation, or of the person who is the sole trader."""
    return "" if identity.is_identity_no(text) else organisation_no(text)


def vat_no(text: str) -> str:
    """A VAT number of Sweden, the EU and its neighbours; one of another country passes."""
    if identity.vat_country(text) == "SE":
        right = identity.is_vat_no(text)
        words = QCoreApplication.translate(
            "Rules", "A Swedish VAT number is SE, the ten digits of the organisation number and 01."
        )
        return "" if right else words
    if identity.is_foreign_vat_no(text) is not False:
        return ""
    return QCoreApplication.translate(
        "Rules", "This is no VAT number of {country}: look at its digits once more."
    ).format(country=identity.vat_country(text))


def postcode(text: str) -> str:
    """A Swedish postcode."""
    return "" if identity.is_postcode(text) else QCoreApplication.translate("Rules", "A postcode has five digits.")


def gln(text: str) -> str:
    """Thirteen digits with a right check digit."""
    if identity.is_gln(text):
        return ""
    return QCoreApplication.translate("Rules", "A GLN has thirteen digits, and its check digit must be right.")
