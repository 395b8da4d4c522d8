"""What keeps a company from BankID and Swish at all: a certificate, or an add-on that nobody has added.

No facts tell the words or codes of these refusals (assumption): they are known by what they must name.
"""

from __future__ import annotations

import re
from enum import StrEnum

from desktop.core.errors import ApiError, Kind

_CERTIFICATE = re.compile(r"certifi[ck]at", re.I)
_ADD_ON = re.compile(
    r"add-?on|tillägg|till[äa]ggstj[äa]nst|not (?:been )?(?:activated|enabled|added|configured)"
    r"|(?:inte|ej) (?:aktiverad|aktiverat|tillagd|tillagt|konfigurerad|konfigurerat)",
    re.I,
)
_SWISH_CODES = frozenset({"RP01", "ACMT07"})
"""The company has no Swish number, or it is not enrolled."""


class Missing(StrEnum):
    """What has to be put right before another try."""

    CERTIFICATE = "certificate"
    ADD_ON = "add-on"


def missing(error: ApiError | None) -> Missing | None:
    """What a refusal to begin an order says is missing; None when it says something else."""
    if error is None:
        return None
    if error.code:
        return Missing.ADD_ON if error.code in _SWISH_CODES else None
    if error.kind is Kind.NOT_OFFERED:
        return Missing.ADD_ON
    if error.kind not in (Kind.REFUSED, Kind.NO_ACCESS):
        return None
    if _CERTIFICATE.search(error.words):
        return Missing.CERTIFICATE
    return Missing.ADD_ON if _ADD_ON.search(error.words) else None
