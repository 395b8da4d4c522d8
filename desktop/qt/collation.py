"""Swedish alphabetical order as sort keys, the same on every system.

Å ä ö come last in that order, é sorts as e and ü as y, case is ignored, and digits count as numbers (10 after 9).
"""

from __future__ import annotations

import re
import unicodedata

_DIGITS = re.compile(r"\d+")
_OWN_LETTERS = str.maketrans(
    {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "œ": "}", "ü": "y", "ð": "d", "þ": "th", "ß": "ss", "ł": "l"}
)


def swedish_key(text: str) -> str:
    """A key that sorts as a Swedish reader expects."""
    plain = text.lower()
    if not plain.isascii():
        plain = unicodedata.normalize("NFC", plain).translate(_OWN_LETTERS)
        if not plain.isascii():
            parts = unicodedata.normalize("NFD", plain)
            plain = "".join(part for part in parts if not unicodedata.combining(part))
    return _DIGITS.sub(_padded, plain)


def _padded(digits: re.Match[str]) -> str:
    return digits[0].zfill(12)
