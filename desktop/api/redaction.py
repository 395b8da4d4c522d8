"""What must not leave this computer in a recording: passwords, tokens, cookies, personal numbers, phones."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from desktop.core.records.base import EMPTY_GUID
from desktop.core.veiled_text import all_veiled, veiled

HIDDEN = "***"

_SECRET_HEADERS = {"authorization", "proxy-authorization", "cookie", "set-cookie"}
_SECRET_MEMBERS = re.compile(r".*(token|password)|qr|signature|ocspresponse", re.I)
"""BankID's signature is a document that names the person."""
_PERSONAL_MEMBERS = re.compile(r"ssn|orgno|persons|personalnumber|personnummer", re.I)
_PHONE = "phone"
"""The phone a Swish request goes to, in the query of its call."""
_TOKEN_PATHS = ("authentication/apiauthenticate", "authentication/securetoken")

_BANKID_TOKEN = re.compile(r"(/bankid/(?:authentication|sign)/)[^/?]+", re.I)


def header(name: str, value: str) -> str:
    """A header's value, hidden when it proves who is calling; the kind of sign-in stays."""
    if name.lower() not in _SECRET_HEADERS:
        return veiled(value)
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {HIDDEN}" if space and name.lower().endswith("authorization") else HIDDEN


def url(address: str) -> str:
    """An address whose query shows no personal number, and no more of a phone number than its last two digits."""
    parts = urlsplit(address)
    path = _BANKID_TOKEN.sub(rf"\1{HIDDEN}", veiled(parts.path))
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
        return veiled(plain)
    if path.rstrip("/").endswith(_TOKEN_PATHS) and isinstance(value, dict):
        value = {name: HIDDEN if name in ("Value", "SecureToken") else inner for name, inner in value.items()}
    return json.dumps(_without_secrets(value), ensure_ascii=False)


def member(name: str, value: str) -> str:
    """The text of a named member: members that hold personal numbers are masked without asking the check digit."""
    return all_veiled(value) if _PERSONAL_MEMBERS.search(name) else veiled(value)


def _of_query(name: str, value: str) -> str:
    return HIDDEN + value[-2:] if name.lower() == _PHONE and value else member(name, value)


def _hidden_account(value: Any, name: str) -> Any:
    """At some banks the number of an account is its owner's."""
    if isinstance(value, str) and value and name in ("Number", "AccountNo", "Iban"):
        return HIDDEN + value[-1]
    return _without_secrets(value, name)


def _without_secrets(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        hidden = _hidden_account if "Iban" in value else _without_secrets
        return {key: hidden(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_without_secrets(inner, name) for inner in value]
    if not isinstance(value, str):
        return value
    if value and _SECRET_MEMBERS.fullmatch(name):
        return EMPTY_GUID if len(value) == len(EMPTY_GUID) else HIDDEN
    return member(name, value)
