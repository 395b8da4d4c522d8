"""Customers: the debtors section."""

from __future__ import annotations

import re
import uuid

from desktop.core import identity

from . import lists
from .call import Call, Ready
from .errors import Denied, Refused
from .shapes import Wire, full
from .state import pack

_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+")


def listed(call: Call) -> Ready:
    """GET debtors of a creditor."""
    return lists.things(call, "debtor", call.creditor()["CreditorPublicId"])


def get(call: Call) -> Wire:
    """GET debtor."""
    return call.thing("debtor")


def create(call: Call) -> Wire:
    """POST debtor."""
    _check(call, call.body)
    return {"PublicId": store(call, call.body)}


def create_many(call: Call) -> None:
    """POST debtors: creates, or updates those with a known id; all or nothing, without naming the row at fault."""
    for body in call.body:
        if call.state.thing("debtor", body["DebtorPublicId"]):
            _replace(call, body)
        else:
            _check(call, body)
            store(call, body)


def update(call: Call) -> None:
    """PUT debtor: the whole object; an unknown one is a 400. `Created` stays what it was."""
    _replace(call, call.body)


def _replace(call: Call, body: Wire) -> None:
    known = call.state.thing("debtor", body["DebtorPublicId"])
    if known is None:
        raise Refused("debtor-unknown")
    if known["CreditorPublicId"] != body["CreditorPublicId"]:
        raise Denied
    _check(call, body, own=body["DebtorPublicId"])
    body = {**body, "Created": known["Created"]}
    call.state.put("debtor", body["DebtorPublicId"], body["CreditorPublicId"], body, body["DebtorExternalId"])
    _rename(call, body)
    _tell(call, "DebtorUpdated", body)


def delete(call: Call) -> None:
    """DELETE debtor: not when it has invoices."""
    known = call.thing("debtor")
    if call.state.db.execute("SELECT 1 FROM invoice WHERE debtor = ?", (call.id,)).fetchone():
        raise Refused("debtor-in-use", name=known["Name"])
    for kind in ("contract", "self", "claim"):
        if any(one["debtor"] == call.id for one in call.state.things(kind, known["CreditorPublicId"])):
            raise Refused("debtor-in-use", name=known["Name"])
    call.state.remove(call.id)
    call.state.happened("DebtorDeleted", "", lambda: call.id, known["CreditorPublicId"])


def by_external_id(call: Call) -> Wire:
    """GET debtorbyexternalid: the creditor's debtor with that id."""
    known = call.state.by_external("debtor", call.creditor()["CreditorPublicId"], call.word("externalid"))
    if known is None:
        raise Denied
    return known


def by_org_no(call: Call) -> Ready:
    """GET debtorsbyorgno: however the number is written; within a country when one is given."""
    wanted, country = _bare(call.word("orgno")), call.query.get("countrycode", "").upper()
    found = (
        one
        for one in call.state.things("debtor", call.creditor()["CreditorPublicId"])
        if _bare(one["OrgNo"] or "") == wanted and country in ("", one["CountryCode"])
    )
    return lists.array(pack(one) for one in found)


def events(call: Call) -> list[Wire]:
    """GET debtorevents: what is known of the customer, its invoices included."""
    known = call.thing("debtor")
    out = [_event(call.id, 0, "Kunden skapad", "Created", known["Created"])]
    rows = call.state.db.execute("SELECT number, invoiced FROM invoice WHERE debtor = ? ORDER BY seq", (call.id,))
    for place, (number, day) in enumerate(rows, 1):
        out.append(_event(call.id, place, f"Faktura {number}" if number else "Fakturautkast", "InvoiceSent", day))
    return out


def _event(debtor: str, place: int, title: str, kind: str, when: str) -> Wire:
    public_id = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{debtor}/{place}"))
    members = {"EventDate": when, "EventType": kind, "HasOccured": True, "EventPublicId": public_id}
    return full("DebtorEventView", members, Title=title, EventBy="Billecta")


def _bare(org_no: str) -> str:
    try:
        return identity.normalize_identity(org_no)
    except identity.NotAnIdentifier:
        return org_no.strip()


def store(call: Call, body: Wire) -> str:
    """Keeps a new debtor; gives its id."""
    public_id = str(uuid.uuid4())
    body = {**body, "DebtorPublicId": public_id, "Created": call.state.stamp()}
    call.state.put("debtor", public_id, body["CreditorPublicId"], body, body["DebtorExternalId"])
    _tell(call, "DebtorCreated", body)
    return public_id


def _tell(call: Call, event: str, body: Wire) -> None:
    call.state.happened(event, "DebtorView", lambda: body, body["CreditorPublicId"])


def _check(call: Call, body: Wire, own: str = "") -> None:
    call.creditor(body["CreditorPublicId"])
    if not (body["Name"] or "").strip():
        raise Refused("name")
    org_no = (body["OrgNo"] or "").strip()
    if body["EInvoiceBank"] not in (None, "Unknown") and not org_no:
        raise Refused("einvoice-org-no")
    if org_no and body["CountryCode"] in (None, "", "SE") and not identity.is_identity_no(org_no):
        raise Refused("org-no", value=org_no)
    for email in (body["Email"], body["ContactEmail"]):
        if email and not _EMAIL.fullmatch(email.strip()):
            raise Refused("email", value=email)
    external = body["DebtorExternalId"]
    other = call.state.by_external("debtor", body["CreditorPublicId"], external) if external else None
    if other and other["DebtorPublicId"] != own:
        raise Refused("external-id-taken", value=external)


def _rename(call: Call, body: Wire) -> None:
    """Lists show the customer as it is called now; the invoices sent keep the address they were sent to."""
    call.state.db.execute(
        "UPDATE invoice SET name = ?, sub = json_set(sub, '$.DebtorName', ?, '$.DebtorOrgNo', ?) WHERE debtor = ?",
        (body["Name"].casefold(), body["Name"], body["OrgNo"], body["DebtorPublicId"]),
    )
