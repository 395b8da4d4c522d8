"""Users and their rights per creditor; administrators manage them, everybody changes their own password."""

from __future__ import annotations

import uuid

from .call import Call
from .errors import Denied, Refused
from .shapes import NO_GUID, Wire

_SHORTEST = 8


def listed(call: Call) -> list[Wire]:
    """GET users: those of the domain. Passwords are never told."""
    return [_told(one) for one in call.state.things("user")]


def get(call: Call) -> Wire:
    """GET user/{id}."""
    return _told(call.thing("user"))


def create(call: Call) -> Wire:
    """POST user."""
    _admin(call)
    _check(call, call.body)
    public_id = str(uuid.uuid4())
    body = {**call.body, "UserPublicId": public_id, "Created": call.state.stamp()}
    call.state.put("user", public_id, "", body)
    return {"PublicId": public_id}


def update(call: Call) -> None:
    """PUT user: the whole object; a null password keeps the old one."""
    _admin(call)
    body = call.body
    known = call.state.thing("user", body["UserPublicId"]) if body["UserPublicId"] != NO_GUID else None
    if known is None:
        raise Denied
    _check(call, body, known)
    kept = {"Created": known["Created"], "Password": body["Password"] or known["Password"]}
    call.state.put("user", body["UserPublicId"], "", {**body, **kept})


def delete(call: Call) -> None:
    """DELETE user/{id}: anybody but oneself."""
    _admin(call)
    call.thing("user")
    if call.id == call.user["UserPublicId"]:
        raise Refused("yourself")
    call.state.remove(call.id)


def change_password(call: Call) -> None:
    """PUT changepassword: the caller's own; SecureTokens stay valid (assumed)."""
    password = call.body["Password"] or ""
    if len(password) < _SHORTEST:
        raise Refused("password")
    call.state.put("user", call.user["UserPublicId"], "", {**call.user, "Password": password, "PasswordExpired": False})


def _told(user: Wire) -> Wire:
    return {**user, "Password": None}


def _admin(call: Call) -> None:
    if not call.user["IsAdministrator"]:
        raise Refused("no-admin")


def _check(call: Call, body: Wire, known: Wire | None = None) -> None:
    name = (body["Username"] or "").strip().casefold()
    taken = {one["Username"].casefold() for one in call.state.things("user") if one != known}
    if not name or name in taken:
        raise Refused("username")
    if (known is None or body["Password"]) and len(body["Password"] or "") < _SHORTEST:
        raise Refused("password")
    for right in body["Rights"] or []:
        if call.state.thing("creditor", right["CreditorPublicId"]) is None:
            raise Denied
