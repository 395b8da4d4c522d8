"""Who calls: Basic with user and password, or SecureToken with the token encoded once more."""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets
from datetime import timedelta

from .call import Call
from .clock import stamp
from .errors import Denied
from .shapes import Wire
from .state import State


def claimed(header: str) -> str:
    """Whom an Authorization header speaks for, so that wrong passwords count against one user. Never the secret."""
    name, _ = _basic(header)
    return name or "token"


def user(state: State, header: str) -> Wire:
    """The user of an Authorization header. Raises Denied."""
    name, password = _basic(header)
    for one in state.things("user"):
        if not one["IsEnabled"]:
            continue
        if name and one["Username"].casefold() == name.casefold() and _same(one["Password"], password):
            return one
        if not name and _same(state.meta(f"token {one['UserPublicId']}") or "", _token(header)):
            return one
    raise Denied


def _same(known: str, given: str) -> bool:
    return bool(known) and hmac.compare_digest(known.encode(), given.encode())


def _decoded(header: str, scheme: str) -> str:
    found, _, code = header.partition(" ")
    if found.lower() != scheme:
        return ""
    try:
        return base64.b64decode(code, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _basic(header: str) -> tuple[str, str]:
    name, _, password = _decoded(header, "basic").partition(":")
    return name, password


def _token(header: str) -> str:
    return _decoded(header, "securetoken")


def authenticate(call: Call) -> Wire:
    """POST apiauthenticate: a new SecureToken; the one before stops working at once."""
    token = base64.b64encode(secrets.token_bytes(25)).decode()
    set_token(call.state, call.user, token)
    return _view(call, token)


def current(call: Call) -> Wire:
    """GET securetoken: the token that works now; null when the user never made one."""
    return _view(call, call.state.meta(f"token {call.user['UserPublicId']}"))


def _view(call: Call, token: str | None) -> Wire:
    return {"Value": token, "Expires": stamp(call.state.now() + timedelta(days=3650))}


def set_token(state: State, who: Wire, token: str) -> None:
    """Makes `token` the user's only one."""
    state.set_meta(f"token {who['UserPublicId']}", token)
