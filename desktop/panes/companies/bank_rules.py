"""What is asked of the numbers a company is paid to, as sentences; an empty sentence means that all is well."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop.core import identity
from desktop.core.bank_account import Fault, account_fault, bank_of, clearing_fault

_BIC = re.compile(r"[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?")


def bankgiro(text: str) -> str:
    """Seven or eight digits with a right check digit."""
    if identity.is_bankgiro(text):
        return ""
    translate = QCoreApplication.translate
    if len(identity.digits(text)) not in (7, 8):
        return translate("Banks", "A bankgiro number has seven or eight digits, such as 5402-9681.")
    return translate("Banks", "The check digit is wrong: look at the number once more.")


def plusgiro(text: str) -> str:
    """Two to eight digits with a right check digit."""
    if identity.is_plusgiro(text):
        return ""
    translate = QCoreApplication.translate
    if not 2 <= len(identity.digits(text)) <= 8:
        return translate("Banks", "A plusgiro number has two to eight digits, such as 4 12 34-6.")
    return translate("Banks", "The check digit is wrong: look at the number once more.")


def iban(text: str) -> str:
    """An IBAN of any country."""
    if identity.is_iban(text):
        return ""
    return QCoreApplication.translate("Banks", "This is no IBAN: its length or check digits are wrong.")


def bic(text: str) -> str:
    """Eight or eleven letters and digits."""
    if _BIC.fullmatch(text.replace(" ", "").upper()):
        return ""
    return QCoreApplication.translate("Banks", "A BIC has eight or eleven letters and digits, such as ESSESESS.")


def clearing(text: str) -> str:
    """Four digits, or five in Swedbank's 8000 series."""
    if clearing_fault(text) is None:
        return ""
    return QCoreApplication.translate("Banks", "A clearing number has four digits; Swedbank’s on 8 may have five.")


def account(clearing_no: str, text: str) -> tuple[str, str]:
    """What is wrong with an account, and what is only to be looked at."""
    translate = QCoreApplication.translate
    if not identity.digits(text):
        return translate("Banks", "An account number has digits only."), ""
    if not clearing_no:
        return translate("Banks", "The clearing number is missing."), ""
    fault = account_fault(clearing_no, text)
    if fault is Fault.LENGTH:
        words = translate("Banks", "Accounts of {bank} have another number of digits.")
        return words.format(bank=bank_name(clearing_no)), ""
    if fault is Fault.CHECK_DIGIT:
        return translate("Banks", "The check digit is wrong: look at clearing and account once more."), ""
    unsure = translate("Banks", "Whether this old account of Swedbank is right cannot be told: look at it once more.")
    return "", unsure if fault is Fault.UNSURE else ""


def bank_name(clearing_no: str) -> str:
    """The bank of a clearing number, empty when it is not known."""
    bank = bank_of(clearing_no)
    return bank.name if bank else ""
