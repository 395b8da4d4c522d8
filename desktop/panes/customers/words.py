"""The office's words for customers: what is missing on them, what is alike, how their numbers are wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.bank_account import Fault, account_fault, bank_of, clearing_fault
from desktop.core.duplicates import Likeness
from desktop.core.einvoice import Need


def no_name() -> str:
    """What a customer without a name is called."""
    return QCoreApplication.translate("Customers", "A customer without a name")


def need_words(need: Need) -> str:
    """What to fill in, as it stands under the field."""
    translate = QCoreApplication.translate
    words = {
        Need.EMAIL: translate("Customers", "Needed for delivery by e-mail: add an address or choose another delivery."),
        Need.ADDRESS: translate("Customers", "A letter needs street, postcode and city."),
        Need.PHONE: translate("Customers", "Needed for delivery by SMS: add a mobile number."),
        Need.RECEIVER: translate("Customers", "An e-invoice needs a bank, an intermediator or a GLN."),
        Need.ORG_NO: translate("Customers", "The e-invoice bank needs the organisation or personal number."),
        Need.PERSONAL_NO: translate("Customers", "Kivra reaches people with a Swedish personal number only."),
    }
    return words[need]


def likeness_words(likeness: Likeness) -> str:
    """Why a known customer is shown while another is being typed."""
    translate = QCoreApplication.translate
    words = {
        Likeness.NUMBER: translate("Customers", "Same number"),
        Likeness.EMAIL: translate("Customers", "Same e-mail"),
        Likeness.NAME: translate("Customers", "Same name"),
        Likeness.SIMILAR: translate("Customers", "Similar name"),
        Likeness.BEGINNING: translate("Customers", "Begins the same"),
    }
    return words[likeness]


def clearing_words(clearing: str) -> str:
    """What is wrong with a clearing number; nothing when it may be right."""
    fault = clearing_fault(clearing)
    translate = QCoreApplication.translate
    if fault is Fault.CHECK_DIGIT:
        return translate("Customers", "The fifth digit is wrong: look at the clearing number once more.")
    return translate("Customers", "A clearing number has four digits, Swedbank’s may have five.") if fault else ""


def account_words(clearing: str, account: str) -> str:
    """What is wrong with an account of a bank that is known; nothing when it may be right."""
    fault, bank = account_fault(clearing, account), bank_of(clearing)
    translate = QCoreApplication.translate
    if bank is None or fault in (None, Fault.CLEARING, Fault.UNSURE):
        return ""
    if fault is Fault.LENGTH:
        text = translate("Customers", "This is no account number of {bank}: it has too few or too many digits.")
    else:
        text = translate("Customers", "The check digit is wrong for {bank}: look at the number once more.")
    return text.format(bank=bank.name)


def autogiro_stage_word(stage: str) -> str:
    """How far the approval of direct debits has come."""
    translate = QCoreApplication.translate
    words = {
        "Pending": translate("Customers", "Waiting for the bank"),
        "Approved": translate("Customers", "Approved"),
        "Failed": translate("Customers", "Refused by the bank"),
        "Removed": translate("Customers", "Removed"),
        "Migration": translate("Customers", "Being moved"),
    }
    return words.get(stage, str(stage))


def balance_word(kind: str) -> str:
    """What a row of the balance is."""
    translate = QCoreApplication.translate
    words = {
        "OpeningBalance": translate("Customers", "Opening balance"),
        "Invoice": translate("Customers", "Invoice"),
        "SelfInvoice": translate("Customers", "Self-invoice"),
        "OverPayment": translate("Customers", "Overpayment"),
        "BalanceFromInvoice": translate("Customers", "From an invoice"),
        "ManualBalance": translate("Customers", "By hand"),
    }
    return words.get(kind, str(kind))
