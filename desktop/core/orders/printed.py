"""The Swish code of a printed invoice: it needs no request, and the payer cannot change it.

Source: Swish, "QR code encoding specification": `C<payee>;<amount>;<message>;<mask>`, mask 0 locks all three.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from desktop.core.phone import swish_number

_COMPANY = re.compile(r"123\d{7}")


def payee(text: str) -> str:
    """A company's Swish number (123 and seven digits) or a mobile number, digits only; empty for anything else."""
    plain = re.sub(r"[\s-]", "", text)
    return plain if _COMPANY.fullmatch(plain) else swish_number(text) or ""


def printed_code(to: str, ore: int, message: str) -> str:
    """What the code says. `to` is as `payee` gives it, `message` the OCR or invoice number."""
    return f"C{to};{ore // 100},{ore % 100:02};{quote(message, safe='')};0"
