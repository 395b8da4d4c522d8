"""Phone numbers as Swish wants them. Source: Swish for Merchants, `payerAlias`: country code, no zero, digits only."""

from __future__ import annotations

import re

_NOISE = re.compile(r"[\s\-–./()]|\(0\)")
_MOBILE = re.compile(r"467\d{8}")


def swish_number(text: str) -> str | None:
    """`070-123 45 67`, `+46 (0)70 123 45 67` or `0046701234567` as `46701234567`; None when it is no Swedish mobile."""
    plain = _NOISE.sub("", text.replace("(0)", ""))
    plain = plain.removeprefix("+") if plain.startswith("+") else plain.removeprefix("00")
    if plain.startswith("460"):
        plain = f"46{plain[3:]}"
    elif plain.startswith("0"):
        plain = f"46{plain[1:]}"
    elif plain.startswith("7") and len(plain) == 9:
        plain = f"46{plain}"
    return plain if plain.isascii() and _MOBILE.fullmatch(plain) else None


def shown_number(number: str) -> str:
    """`46701234567` as `070-123 45 67`; anything else as it is."""
    if not _MOBILE.fullmatch(number):
        return number
    home = f"0{number[2:]}"
    return f"{home[:3]}-{home[3:6]} {home[6:8]} {home[8:]}"
