"""The banks one can fetch accounts from, by the API's codes, and why it did not work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.orders import rfa
from desktop.core.records.bank_accounts import BankAccountRequestView
from desktop.core.records.enums import BankIdHintCodeTypeView
from desktop.core.veiled_text import veiled

from . import bankid_words

BANKS = {
    "OEB": "Danske Bank",
    "SHB": "Handelsbanken",
    "ICA": "ICA Banken",
    "LFB": "Länsförsäkringar Bank",
    "NB": "Nordea",
    "SBAB": "SBAB",
    "SEB": "SEB",
    "SKB": "Skandia",
    "SYD": "Sparbanken Syd",
    "FSPA": "Swedbank",
    "FSPASB": "Sparbankerna",
}
"""Names of companies, the same in every language. The API publishes the codes only; OEB is Östgöta Enskilda Bank, which
is Danske Bank's in Sweden, FSPA Föreningssparbanken, which is Swedbank, and FSPASB the savings banks that go with it.
"""


def bank(code: str) -> str:
    """What a bank is called; a new one by its code."""
    return BANKS.get(code, code)


def why_failed(state: BankAccountRequestView, *, by_code: bool = True) -> str:
    """Why no accounts were fetched: BankID's own message where its code is one of BankID's, else the bank's words."""
    code = state.failure_code or ""
    known = {name.casefold(): name for name in BankIdHintCodeTypeView.names if name != "unknown"}
    hint = known.get(code.casefold())
    if hint:
        return bankid_words.words(rfa.failed(hint, by_code=by_code))
    said = veiled((state.failure_message or "").strip()) or code
    sentence = QCoreApplication.translate("Banks", "The accounts could not be fetched from {bank}.")
    sentence = sentence.format(bank=bank(str(state.bank)))
    if not said:
        return sentence
    words = QCoreApplication.translate("Banks", "The bank’s own words: “{words}”").format(words=said)
    return f"{sentence} {words}"
