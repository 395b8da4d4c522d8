"""What BankID and Swish take: texts to sign, messages, and whom an order can be for."""

from __future__ import annotations

import re

from desktop.core import identity

MOST_SIGNED_BYTES = 30_000
"""UTF-8; BankID takes 40 000 characters of base64."""

MOST_MESSAGE = 50
_MESSAGE = re.compile(r"[a-zA-ZåäöÅÄÖéÉ0-9 :;.,?!()”\"]*")


def signed_bytes(text: str) -> int:
    """How much of `MOST_SIGNED_BYTES` a text takes."""
    return len(text.encode("utf-8"))


def wrong_in_message(text: str) -> str:
    """The characters Swish does not take in a message."""
    return "".join(dict.fromkeys(one for one in text if not _MESSAGE.fullmatch(one)))


def swish_message(text: str) -> str:
    """The text with what Swish does not take left out, and cut to what fits."""
    return "".join(one for one in text if _MESSAGE.fullmatch(one))[:MOST_MESSAGE].strip()


def person(text: str) -> str | None:
    """Twelve digits of a person's number in any form; None when it is none."""
    try:
        number = identity.normalize_identity(text)
    except identity.NotAnIdentifier:
        return None
    return number if len(number) == 12 else None
