"""Companies: the creditors section."""

from __future__ import annotations

import uuid

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
    seen = (one for one in call.state.things("creditor") if call.sees(one["CreditorPublicId"]))
    short = (full("CreditorSubView", {name: one[name] for name in names}) for one in seen)
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
    _tell(call, "CreditorUpdated", body)


def create(call: Call) -> Wire:
    """POST creditor: full rights on it go to whoever makes it, and to all when it says so."""
    if not call.user["CanManageCreditors"]:
        raise Refused("no-creditors")
    _check(call.body)
    public_id = str(uuid.uuid4())
    body = {**call.body, "CreditorPublicId": public_id, "IsEnabled": True}
    call.state.put("creditor", public_id, public_id, body)
    for user in list(call.state.things("user")):
        if user["UserPublicId"] == call.user["UserPublicId"] or body["GiveAllUsersFullRightsOnCreditor"]:
            rights = {**dict.fromkeys(VIEWS["UserRightView"], True), "CreditorPublicId": public_id}
            call.state.put("user", user["UserPublicId"], "", {**user, "Rights": [*(user["Rights"] or []), rights]})
    _tell(call, "CreditorCreated", body)
    return {"PublicId": public_id}


def delete(call: Call) -> None:
    """DELETE creditor: refused once it has invoices, debtors or products."""
    if not call.user["CanManageCreditors"]:
        raise Refused("no-creditors")
    known = call.creditor()
    used = "SELECT 1 FROM invoice WHERE creditor = ? LIMIT 1"
    things = "SELECT 1 FROM thing WHERE creditor = ? AND kind IN ('debtor', 'product') LIMIT 1"
    if any(call.state.db.execute(query, (call.id,)).fetchone() for query in (used, things)):
        raise Refused("creditor-in-use", name=known["Name"])
    call.state.db.execute("DELETE FROM thing WHERE creditor = ?", (call.id,))
    call.state.happened("CreditorDeleted", "", lambda: call.id, call.id)


def _tell(call: Call, event: str, body: Wire) -> None:
    call.state.happened(event, "CreditorView", lambda: body, body["CreditorPublicId"])


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
