"""Swedish bank accounts: which bank a clearing number belongs to, and whether the account's check digit is right.

Source: Bankgirot, "Bankernas kontonummer": type 1 has four digits of clearing and seven of account under one modulus
11, over the whole (comment 2) or without the first digit (comment 1); type 2 has the check digit in the account alone.
New banks get type 1. Swedbank's 8000 series has old accounts whose check digit cannot be told from the number.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from .identity import digits, has_check_digit


class Build(StrEnum):
    """How an account number is built and checked."""

    SHORT = "type 1, comment 1"
    WHOLE = "type 1, comment 2"
    TEN = "type 2, comment 1"
    NINE = "type 2, comment 2"
    UP_TO_TEN = "type 2, comment 3"


class Fault(StrEnum):
    """What is wrong with an account."""

    CLEARING = "clearing"
    LENGTH = "length"
    CHECK_DIGIT = "check-digit"
    UNSURE = "unsure"


class Bank(NamedTuple):
    """A series of clearing numbers."""

    first: int
    last: int
    name: str
    build: Build


_LENGTHS = {
    Build.SHORT: (7, 7), Build.WHOLE: (7, 7), Build.TEN: (10, 10), Build.NINE: (8, 9), Build.UP_TO_TEN: (2, 10),
}  # fmt: skip
_SERIES = """
1100-1199 s Nordea|1200-1399 s Danske Bank|1400-2099 s Nordea|2300-2399 w Ålandsbanken|2400-2499 s Danske Bank
3000-3299 s Nordea|3300-3300 t Nordea|3301-3399 s Nordea|3400-3409 s Länsförsäkringar Bank|3410-3781 s Nordea
3782-3782 t Nordea|3783-3999 s Nordea|4000-4999 w Nordea|5000-5999 s SEB|6000-6999 n Handelsbanken|7000-7999 s Swedbank
8000-8999 u Swedbank|9020-9029 w Länsförsäkringar Bank|9040-9049 w Citibank|9060-9069 s Länsförsäkringar Bank
9100-9109 w Nordnet Bank|9120-9124 s SEB|9130-9149 s SEB|9150-9169 w Skandiabanken|9170-9179 s Ikano Bank
9180-9189 t Danske Bank|9190-9199 w DNB Bank|9230-9239 s Marginalen Bank|9250-9259 s SBAB|9260-9269 w DNB Bank
9270-9279 s ICA Banken|9280-9289 s Resurs Bank|9300-9349 t Swedbank|9390-9399 w Landshypotek|9400-9449 s Forex Bank
9460-9469 s Santander Consumer Bank|9470-9479 w BNP Paribas|9500-9549 u Nordea Plusgirot|9550-9569 w Avanza Bank
9570-9579 t Sparbanken Syd|9590-9599 w Erik Penser Bank|9630-9639 s Lån & Spar Bank|9640-9649 w Nordax Bank
9660-9669 w Svea Bank|9670-9679 w JAK Medlemsbank|9680-9689 s Bluestep Bank|9700-9709 w Ekobanken
9750-9759 w Northmill Bank|9780-9789 w Klarna Bank|9880-9889 w Riksgälden|9890-9899 t Riksgälden
9960-9969 u Nordea Plusgirot
"""
_BUILDS = {"s": Build.SHORT, "w": Build.WHOLE, "t": Build.TEN, "n": Build.NINE, "u": Build.UP_TO_TEN}


def _read_series() -> list[Bank]:
    found = []
    for item in _SERIES.replace("\n", "|").strip("|").split("|"):
        span, build, name = item.split(" ", 2)
        first, last = span.split("-")
        found.append(Bank(int(first), int(last), name, _BUILDS[build]))
    return found


BANKS = _read_series()


def bank_of(clearing: str) -> Bank | None:
    """The bank of a clearing number of four digits, or five in the 8000 series; None for one that is not known."""
    plain = digits(clearing)
    if len(plain) not in (4, 5) or (len(plain) == 5 and plain[0] != "8"):
        return None
    number = int(plain[:4])
    return next((bank for bank in BANKS if bank.first <= number <= bank.last), None)


def clearing_fault(clearing: str) -> Fault | None:
    """What is wrong with a clearing number alone. One of a bank this table does not know passes."""
    plain = digits(clearing)
    if len(plain) == 5 and plain[0] == "8":
        return None if has_check_digit(plain) else Fault.CHECK_DIGIT
    return None if len(plain) == 4 and plain[0] != "0" else Fault.CLEARING


def account_fault(clearing: str, account: str) -> Fault | None:
    """What is wrong with an account; UNSURE is to be looked at and not refused. Nothing of unknown banks."""
    wrong = clearing_fault(clearing)
    bank = bank_of(clearing)
    if wrong or bank is None:
        return wrong
    plain = digits(account)
    least, most = _LENGTHS[bank.build]
    if not least <= len(plain) <= most:
        return Fault.LENGTH
    if _right(digits(clearing)[:4], plain, bank.build):
        return None
    return Fault.UNSURE if bank.build is Build.UP_TO_TEN and bank.first == 8000 else Fault.CHECK_DIGIT


def modulus_11(number: str) -> int:
    """The remainder by the weights 1, 10, 9 … 2, 1, the last digit's weight being 1; 0 is right."""
    weights = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1)
    return sum(int(digit) * weight for digit, weight in zip(reversed(number), weights, strict=False)) % 11


def _right(clearing: str, account: str, build: Build) -> bool:
    if build is Build.SHORT:
        return modulus_11(clearing[1:] + account) == 0
    if build is Build.WHOLE:
        return modulus_11(clearing + account) == 0
    return modulus_11(account.rjust(9, "0")) == 0 if build is Build.NINE else has_check_digit(account)
