"""BankID authentication and signing: outstandingTransaction, started, userSign, then complete or an error.

Assumed steps: picked up after 2 seconds (8 without a person number, when somebody has to scan), the code is asked for
a second later, done 3 seconds after that. What becomes of it is decided by the person number, see `orders.PERSONS`, or
by `[hint code]` in the text to sign.
"""

from __future__ import annotations

import base64
import re

from . import orders
from .call import Call
from .clock import stamp
from .errors import Denied, Refused
from .shapes import NO_GUID, Wire, full
from .state import State

_KIND = "bankid"
_SCAN, _PICK_UP = 8.0, 2.0
_CODE_AFTER, _DONE_AFTER, _SLOW = 1.0, 4.0, 60.0
_FAILURES = ("expiredTransaction", "certificateErr", "userCancel", "cancelled", "startFailed", "unknown")
_ENDS = ("complete", "slow", "noClient", *_FAILURES)
_IN_TEXT = re.compile(r"\[(\w+)\]")


def authenticate_by_query(call: Call) -> Wire:
    """PUT authentication/{creditor id}?ssn=: the older form."""
    return _start(call, call.creditor()["CreditorPublicId"], call.query.get("ssn", ""))


def authenticate(call: Call) -> Wire:
    """PUT authentication with a body."""
    body = call.body
    return _start(call, _creditor(call, body), body["SSN"] or "")


def sign(call: Call) -> Wire:
    """POST or PUT sign. BankID's own member names, which one known client sends, are understood too."""
    raw = {str(name).lower(): value for name, value in call.raw.items()}
    ssn = call.body["SSN"] or raw.get("personalnumber") or ""
    text = call.body["UserMessage"] or raw.get("uservisibledata") or ""
    if not isinstance(ssn, str) or not isinstance(text, str) or not text.strip():
        raise Refused("sign-text")
    return _start(call, _creditor(call, call.body), ssn, text)


def _creditor(call: Call, body: Wire) -> str:
    """The creditor of the body; without one the user's own, as in the calls of BankID itself."""
    public_id = body["CreditorPublicId"]
    if public_id == NO_GUID:
        public_id = call.user["ActiveCreditorPublicId"] or NO_GUID
    return str(call.creditor(public_id)["CreditorPublicId"])


def _start(call: Call, creditor: str, ssn: str, text: str = "") -> Wire:
    ssn = orders.person(ssn)
    for older in list(call.state.things(_KIND)) if ssn else ():
        if older["ssn"] == ssn and _stage(call.state, older)[0] in ("OutstandingTransaction", "Started", "UserSign"):
            call.state.put(_KIND, older["token"], older["creditor"], {**older, "forced": "cancelled"})
    wanted = _IN_TEXT.search(text)
    end = wanted[1] if wanted and wanted[1] in _ENDS else orders.outcome(ssn)
    order = orders.keep(call.state, _KIND, creditor, ssn=ssn, text=text, sign=bool(text), end=end)
    return _view(call.state, order)


def authentication(call: Call) -> Wire:
    """GET authentication/{token}."""
    return _collected(call, signed=False)


def signature(call: Call) -> Wire:
    """GET sign/{token}."""
    return _collected(call, signed=True)


def _collected(call: Call, *, signed: bool) -> Wire:
    order = orders.find(call, _KIND)
    if order["sign"] != signed:
        raise Denied
    return _view(call.state, order)


def _stage(state: State, order: Wire) -> tuple[str, str | None]:
    """The Status and HintCode of this moment."""
    end, elapsed = order.get("forced") or order["end"], orders.seconds(state, order)
    if order.get("forced"):
        return _ended(end)
    picked = order.get("picked", _PICK_UP if order["ssn"] else _SCAN)
    if end == "startFailed":
        return _ended(end) if elapsed >= orders.UNSTARTED else ("OutstandingTransaction", "outstandingTransaction")
    if elapsed < picked:
        return "OutstandingTransaction", "outstandingTransaction"
    if end == "noClient":
        return _ended(end)
    if elapsed < picked + _CODE_AFTER:
        return "Started", "started"
    if elapsed < picked + (_SLOW if end == "slow" else _DONE_AFTER):
        return "UserSign", "userSign"
    return _ended(end)


def _ended(end: str) -> tuple[str, str | None]:
    if end in ("complete", "slow"):
        return "Complete", None
    return ("NoClient", "noClient") if end == "noClient" else ("Error", end)


def _view(state: State, order: Wire) -> Wire:
    status, hint = _stage(state, order)
    view = full(
        "BankIdSignStatusView" if order["sign"] else "BankIdAuthenticationStatusView",
        Status=status,
        HintCode=hint,
        SSN=order["ssn"] or None,
        ReferenceToken=order["token"],
        AutoStartToken=order["autostart"],
        QR=orders.qr(state, order) if hint == "outstandingTransaction" else None,
        Created=order["created"].replace("T", " "),
    )
    if status == "Complete":
        view |= _completed(state, order)
    return view


def _completed(state: State, order: Wire) -> Wire:
    ssn = order["ssn"] or "198001139297"
    text = f"<Signature><UserVisibleData>{order['text']}</UserVisibleData><SSN>{ssn}</SSN></Signature>"
    names = {"GivenName": "Tolvan", "Surname": "Tolvansson", "Name": "Tolvan Tolvansson", "IpAddress": "127.0.0.1"}
    return {
        **names,
        "SSN": ssn,
        "NotBefore": "2024-01-01 00:00:00+01:00",
        "NotAfter": stamp(state.now().replace(year=state.now().year + 2, day=1)),
        "Signature": base64.b64encode(text.encode()).decode(),
        "OcspResponse": base64.b64encode(b"sandbox").decode(),
    }


def steer(state: State, wish: Wire) -> Wire:
    """POST /sandbox/bankid {"token", "do"}: `scan` picks the order up now, any end of `_ENDS` comes at once."""
    order = state.thing(_KIND, str(wish["token"]).lower())
    if order is None:
        raise Denied
    if wish["do"] == "scan":
        order["picked"] = orders.seconds(state, order)
    elif wish["do"] in _ENDS:
        order["forced"] = wish["do"]
    else:
        raise Refused("parameter", value="do")
    state.put(_KIND, order["token"], order["creditor"], order)
    return _view(state, order)
