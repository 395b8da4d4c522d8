"""Passphrases that are proposed, and those that are too weak."""

from __future__ import annotations

import secrets
import string
import unicodedata

LENGTH = 20
"""Source: the guide, “a strong passphrase such as 20 random letters and digits”."""

SHORTEST, FEWEST_LETTERS, FEWEST_DIGITS = 12, 4, 1
"""Source: Nordea's instructions for BankID's key: at least 12 characters with 4 letters and 1 digit."""

_LOOK_ALIKE = "0O1lI"
_ALPHABET = "".join(one for one in string.ascii_letters + string.digits if one not in _LOOK_ALIKE)


def propose() -> str:
    """Twenty random letters and digits, none of which looks like another on paper."""
    while True:
        text = "".join(secrets.choice(_ALPHABET) for _ in range(LENGTH))
        if is_strong(text):
            return text


def is_strong(text: str) -> bool:
    """Whether it is long enough and mixed."""
    letters, digits = sum(one.isalpha() for one in text), sum(one.isdigit() for one in text)
    return len(text) >= SHORTEST and letters >= FEWEST_LETTERS and digits >= FEWEST_DIGITS


def is_portable(text: str) -> bool:
    """Whether every program turns it into the same bytes: å, ä and ö are written differently by openssl and Windows."""
    return text.isascii() and text.isprintable()


def spellings(text: str) -> list[str]:
    """What a passphrase may have become elsewhere: a Mac takes å apart, Windows' terminal has other bytes for it."""
    composed = unicodedata.normalize("NFC", text)
    elsewhere = composed.encode("cp850", "ignore").decode("latin-1")
    return list(dict.fromkeys((text, composed, elsewhere)))
