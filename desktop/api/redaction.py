"""What must not leave this computer in a recording: passwords, tokens, cookies, personal numbers, phones."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from desktop.core.records.base import EMPTY_GUID

HIDDEN = "***"

_SECRET_HEADERS = {"authorization", "proxy-authorization", "cookie", "set-cookie"}
_SECRET_MEMBERS = re.compile(r".*(token|password)|qr", re.I)
_PERSONAL_MEMBERS = re.compile(r"ssn|orgno|persons|personalnumber|personnummer", re.I)
_PHONE = "phone"
"""The phone a Swish request goes to, in the query of its call."""
_TOKEN_PATHS = ("authentication/apiauthenticate", "authentication/securetoken")

_DAY = r"(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])"
_NUMBER = re.compile(
    rf"(?<![0-9A-Za-z-])(?P<century>1[89]|20)?(?P<day>\d\d{_DAY})(?P<sign>[-+]?)(?P<last>\d{{4}})(?![0-9A-Za-z-])"
)
"""A personal or coordination number (day + 60), by the rule of the Swedish tax agency. Company numbers never match:
their third digit is 2 or more. Neither do parts of a guid."""

_VAT_NUMBER = re.compile(rf"\bSE\d\d{_DAY}\d{{4}}01\b", re.I)
"""A sole trader's VAT number: the owner's personal number between SE and 01."""

_BANKID_TOKEN = re.compile(r"(/bankid/(?:authentication|sign)/)[^/?]+", re.I)


def header(name: str, value: str) -> str:
    """A header's value, hidden when it proves who is calling; the kind of sign-in stays."""
    if name.lower() not in _SECRET_HEADERS:
        return text(value)
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {HIDDEN}" if space and name.lower().endswith("authorization") else HIDDEN


def url(address: str) -> str:
    """An address whose query shows no personal number, and no more of a phone number than its last two digits."""
    parts = urlsplit(address)
    path = _BANKID_TOKEN.sub(rf"\1{HIDDEN}", text(parts.path))
    query = [(name, _of_query(name, value)) for name, value in parse_qsl(parts.query, keep_blank_values=True)]
    return urlunsplit(parts._replace(path=path, query=urlencode(query)))


def body(raw: bytes, path: str) -> str | None:
    """A JSON or text body without secrets; None when it is neither."""
    try:
        plain = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if "\0" in plain or plain.startswith("%PDF"):
        return None
    try:
        value = json.loads(plain)
    except ValueError:
        return text(plain)
    if path.rstrip("/").endswith(_TOKEN_PATHS) and isinstance(value, dict):
        value = {name: HIDDEN if name in ("Value", "SecureToken") else inner for name, inner in value.items()}
    return json.dumps(_without_secrets(value), ensure_ascii=False)


def text(value: str) -> str:
    """Text with personal numbers masked; bare ten digits only if the check digit fits, for invoice ids have ten too."""
    return _NUMBER.sub(_masked_if_personal, _VAT_NUMBER.sub("SE" + "*" * 12, value))


def member(name: str, value: str) -> str:
    """The text of a named member: members that hold personal numbers are masked without asking the check digit."""
    return text(_NUMBER.sub(_masked, value) if _PERSONAL_MEMBERS.search(name) else value)


def _of_query(name: str, value: str) -> str:
    return HIDDEN + value[-2:] if name.lower() == _PHONE and value else member(name, value)


def _without_secrets(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _without_secrets(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_without_secrets(inner, name) for inner in value]
    if not isinstance(value, str):
        return value
    if value and _SECRET_MEMBERS.fullmatch(name):
        return EMPTY_GUID if len(value) == len(EMPTY_GUID) else HIDDEN
    return member(name, value)


def _masked_if_personal(found: re.Match[str]) -> str:
    if found["century"] or found["sign"] or _check_digit_fits(found["day"] + found["last"]):
        return _masked(found)
    return found[0]


def _masked(found: re.Match[str]) -> str:
    return "*" * len(found["century"] or "") + "******" + found["sign"] + "****"


def _check_digit_fits(digits: str) -> bool:
    doubled = [int(digit) * (2 - place % 2) for place, digit in enumerate(digits)]
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
