from __future__ import annotations

import json

import pytest

from desktop.api import redaction
from desktop.core.records.base import EMPTY_GUID
from desktop.core.veiled_text import veiled


@pytest.mark.parametrize(
    ("plain", "shown"),
    [
        ("19850709-9805", "********-****"),
        ("850709-9805", "******-****"),
        ("850709+9805", "******+****"),
        ("198507099805", "************"),
        ("8507099805", "**********"),
        ("850769-9802", "******-****"),
        ("Hej 19850709-9805, tack", "Hej ********-****, tack"),
        ("SE850709980501", "SE************"),
        ("556677-8899", "556677-8899"),
        ("5566778899", "5566778899"),
        ("SE556677889901", "SE556677889901"),
        ("4100000034", "4100000034"),
        ("2026-11-23 13:07:09+01:00", "2026-11-23 13:07:09+01:00"),
        ("19850709-9805-4abc-8000-1234567890ab", "19850709-9805-4abc-8000-1234567890ab"),
        ("8a1f6f4e-0000-4000-8000-850709980512", "8a1f6f4e-0000-4000-8000-850709980512"),
    ],
)
def test_text(plain: str, shown: str) -> None:
    assert veiled(plain) == shown


def test_a_number_with_a_wrong_check_digit_is_masked_where_people_are_meant() -> None:
    assert veiled("8507099806") == "8507099806"
    assert redaction.member("OrgNo", "8507099806") == "**********"
    assert redaction.member("DebtorOrgNo", "556677-8899") == "556677-8899"


def test_bodies() -> None:
    raw = '{"OrgNo": "198507099805", "Password": "å", "PasswordExpired": false, "AutoStartToken": "x", "N": 1.50}'
    assert json.loads(redaction.body(raw.encode(), "/v1/users/user") or "") == {
        "OrgNo": "************",
        "Password": "***",
        "PasswordExpired": False,
        "AutoStartToken": "***",
        "N": 1.5,
    }
    token = redaction.body(b'{"Value": "c2VjcmV0", "Expires": "2030-01-01"}', "/v1/authentication/apiauthenticate")
    assert json.loads(token or "") == {"Value": "***", "Expires": "2030-01-01"}
    assert EMPTY_GUID in (redaction.body(b'{"Token": "8a1f6f4e-0000-4000-8000-1234567890ab"}', "/v1/c") or "")
    assert redaction.body(b"%PDF-1.4 \xff\xfe", "/v1/files/file/1") is None
    assert redaction.body(b"%PDF-1.4", "/v1/files/file/1") is None
    assert redaction.body("<p>850709-9805 å</p>".encode(), "/v1/x") == "<p>******-**** å</p>"


def test_what_bankid_and_the_banks_tell_of_a_person() -> None:
    """The signature is a document that names them, and at some banks the account is their number."""
    account = {
        "Number": "3300-8507099805",
        "AccountNo": "8507099805",
        "Iban": "SE4530000000008507099805",
        "Name": "Lön",
    }
    raw = json.dumps({"Signature": "PHNzbj4=", "OcspResponse": "c2FuZA==", "AccountNumbers": [account], "Number": "17"})
    assert json.loads(redaction.body(raw.encode(), "/v1/bank/accounts/1") or "") == {
        "Signature": "***",
        "OcspResponse": "***",
        "AccountNumbers": [{"Number": "***5", "AccountNo": "***5", "Iban": "***5", "Name": "Lön"}],
        "Number": "17",
    }


def test_headers_and_addresses() -> None:
    assert redaction.header("Authorization", "SecureToken Wm05dg==") == "SecureToken ***"
    assert redaction.header("set-cookie", "a=b; path=/") == "***"
    assert redaction.header("Accept", "application/json") == "application/json"
    address = "https://api.example/v1/debtors/debtorsbyorgno/1?orgno=198507099805&countrycode=SE"
    assert redaction.url(address).endswith("?orgno=%2A%2A%2A%2A%2A%2A%2A%2A%2A%2A%2A%2A&countrycode=SE")
    assert redaction.url("https://api.example/v1/bankid/sign/secret-token").endswith("/bankid/sign/***")


def test_a_phone_in_the_query_shows_its_last_two_digits() -> None:
    shown = redaction.url("https://api.example/v1/swish/pay/12?phone=46701234567&message=Faktura+7")
    assert shown.endswith("?phone=%2A%2A%2A67&message=Faktura+7")
    assert "4670" not in shown
    assert redaction.url("https://api.example/v1/x?phone=").endswith("?phone=")
