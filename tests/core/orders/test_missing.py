from __future__ import annotations

import pytest

from desktop.core.errors import ApiError, Kind
from desktop.core.orders.missing import Missing, missing


@pytest.mark.parametrize(
    ("kind", "words", "code", "found"),
    [
        (Kind.REFUSED, "BankID-certifikatet har gått ut", "", Missing.CERTIFICATE),
        (Kind.REFUSED, "No valid certificate found for creditor", "", Missing.CERTIFICATE),
        (Kind.REFUSED, "Tillägget Mobilt BankID är inte aktiverat", "", Missing.ADD_ON),
        (Kind.NO_ACCESS, "Swish is not activated", "", Missing.ADD_ON),
        (Kind.NOT_OFFERED, "", "", Missing.ADD_ON),
        (Kind.REFUSED, "RP01", "RP01", Missing.ADD_ON),
        (Kind.REFUSED, "Certifikat", "RP06", None),
        (Kind.REFUSED, "Personnumret är fel", "", None),
        (Kind.SERVER_FAULT, "certificate", "", None),
    ],
)
def test_what_a_refusal_says_is_missing(kind: Kind, words: str, code: str, found: Missing | None) -> None:
    assert missing(ApiError(kind, words, code=code)) is found


def test_nothing_is_missing_without_a_refusal() -> None:
    assert missing(None) is None
