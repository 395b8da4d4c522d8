"""Personal numbers hidden in any text: what a server says, what is recorded."""

from __future__ import annotations

import re

_DAY = r"(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])"
_NUMBER = re.compile(
    rf"(?<![0-9A-Za-z-])(?P<century>1[89]|20)?(?P<day>\d\d{_DAY})(?P<sign>[-+]?)(?P<last>\d{{4}})(?![0-9A-Za-z-])"
)
"""A personal or coordination number (day + 60), by the rule of the Swedish tax agency. Company numbers never match:
their third digit is 2 or more. Neither do parts of a guid."""

_VAT_NUMBER = re.compile(rf"\bSE\d\d{_DAY}\d{{4}}01\b", re.I)
"""A sole trader's VAT number: the owner's personal number between SE and 01."""


def veiled(text: str) -> str:
    """Text with personal numbers masked; bare ten digits only if the check digit fits, for invoice ids have ten too."""
    return _NUMBER.sub(_masked_if_personal, _VAT_NUMBER.sub("SE" + "*" * 12, text))


def all_veiled(text: str) -> str:
    """The same without asking the check digit, where personal numbers are expected."""
    return veiled(_NUMBER.sub(_masked, text))


def _masked_if_personal(found: re.Match[str]) -> str:
    if found["century"] or found["sign"] or _check_digit_fits(found["day"] + found["last"]):
        return _masked(found)
    return found[0]


def _masked(found: re.Match[str]) -> str:
    return "*" * len(found["century"] or "") + "******" + found["sign"] + "****"


def _check_digit_fits(digits: str) -> bool:
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(digits)]
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
