"""Companies: the creditors section."""

from __future__ import annotations

from desktop.core import identity

from . import lists
from .call import Call, Ready
from .errors import Refused
from .shapes import VIEWS, Wire, full
from .state import pack


def listed(call: Call) -> Ready:
    """GET creditors: those the user may see."""
    return lists.things(call, "creditor")


def subs(call: Call) -> Ready:
    """GET creditorsubs: the same, short."""
    names = VIEWS["CreditorSubView"]
    short = (full("CreditorSubView", {name: one[name] for name in names}) for one in call.state.things("creditor"))
    return lists.array(pack(one) for one in short)


def get(call: Call) -> Wire:
    """GET creditor."""
    return call.creditor()


def update(call: Call) -> None:
    """PUT creditor: the whole object."""
    body = call.body
    call.creditor(body["CreditorPublicId"])
    _check(body)
    call.state.put("creditor", body["CreditorPublicId"], body["CreditorPublicId"], body)


def _check(body: Wire) -> None:
    if not (body["Name"] or "").strip():
        raise Refused("name")
    if not identity.is_identity_no(body["OrgNo"] or ""):
        raise Refused("org-no", value=body["OrgNo"] or "")
    number = body["NextInvoiceNumber"]
    if number and not (number.isascii() and number.isdigit()):
        raise Refused("next-number")
    bank = body["CreditorBankInfo"] or {}
    if bank.get("BankgiroNo") and not identity.is_bankgiro(bank["BankgiroNo"]):
        raise Refused("bankgiro", value=bank["BankgiroNo"])
    if bank.get("PlusgiroNo") and not identity.is_plusgiro(bank["PlusgiroNo"]):
        raise Refused("plusgiro", value=bank["PlusgiroNo"])
