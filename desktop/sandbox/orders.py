"""What BankID, bank account and Swish orders share: test persons, the animated QR code, and being forgotten.

Orders advance by the sandbox's clock. Nothing of them is kept longer than 24 hours, as the guide says.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import uuid
from datetime import timedelta

from desktop.core import dates, identity

from . import timetable
from .call import Call
from .errors import Denied, Refused
from .shapes import Wire
from .state import State

KEPT = timedelta(hours=24)
UNSTARTED = 30.0
"""Seconds until an order that nobody picks up fails with startFailed."""
PERSONS = {
    "198001139297": "complete",
    "197001239297": "userCancel",
    "199002012392": "expiredTransaction",
    "199002022391": "certificateErr",
    "199002032390": "userCancel",
    "199002042399": "cancelled",
    "199002052398": "startFailed",
    "199002062397": "noClient",
    "199002072396": "unknown",
    "199002082395": "slow",
}
"""Test persons and what becomes of their orders; anybody else's end well."""


def person(text: str, *, needed: bool = False) -> str:
    """Twelve digits, or empty when none is given and none is needed. Raises Refused."""
    plain = identity.digits(text or "")
    if not plain and not (text or "").strip() and not needed:
        return ""
    if len(plain) != 12 or not (identity.is_personal_no(plain) or identity.is_coordination_no(plain)):
        raise Refused("person", value=text)
    return plain


def outcome(ssn: str) -> str:
    """What becomes of a person's order."""
    return PERSONS.get(ssn, "complete")


def keep(state: State, kind: str, creditor: str, **members: object) -> Wire:
    """A new order, forgotten after 24 hours. `token` is its public id."""
    token = str(uuid.uuid4())
    order: Wire = {
        "token": token,
        "creditor": creditor,
        "created": dates.write(state.now()),
        "started": state.now().timestamp(),
        "qr token": str(uuid.uuid4()),
        "qr secret": secrets.token_hex(16),
        "autostart": str(uuid.uuid4()),
        **members,
    }
    state.put(kind, token, creditor, order)
    timetable.later(state, state.now() + KEPT, "forget", token)
    return order


def find(call: Call, kind: str) -> Wire:
    """The order of the path. Raises Denied when it is unknown or forgotten."""
    order = call.state.thing(kind, call.id)
    if order is None:
        raise Denied
    call.permit(order["creditor"])
    return order


def forget(state: State, token: str) -> None:
    """Removes an order and what it holds of a person."""
    state.remove(token)


def seconds(state: State, order: Wire) -> float:
    """How long ago the order was made."""
    return float(state.now().timestamp() - order["started"])


def qr(state: State, order: Wire) -> str:
    """The text of this second's QR picture, by BankID's public rule: HMAC-SHA256 of the seconds."""
    elapsed = str(int(seconds(state, order)))
    code = hmac.new(order["qr secret"].encode(), elapsed.encode(), hashlib.sha256).hexdigest()
    return f"bankid.{order['qr token']}.{elapsed}.{code}"
