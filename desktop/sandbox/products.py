"""Products: the products section. Their prices are plain numbers in kronor, unlike all other amounts."""

from __future__ import annotations

import uuid

from . import lists
from .call import Call, Ready
from .errors import Denied, Refused
from .shapes import Wire


def listed(call: Call) -> Ready:
    """GET products of a creditor."""
    return lists.things(call, "product", call.creditor()["CreditorPublicId"])


def get(call: Call) -> Wire:
    """GET product/{id}, or as older clients ask product/{creditor id}?productid=."""
    return call.thing("product", call.query.get("productid", "").lower() or None)


def create(call: Call) -> Wire:
    """POST product."""
    _check(call, call.body)
    public_id = str(uuid.uuid4())
    body = {**call.body, "ProductPublicId": public_id}
    call.state.put("product", public_id, body["CreditorPublicId"], body, body["ProductExternalId"])
    call.state.happened("ProductCreated", "ProductView", lambda: body, body["CreditorPublicId"])
    return {"PublicId": public_id}


def update(call: Call) -> None:
    """PUT product: the whole object; an unknown one is a 400."""
    body = call.body
    known = call.state.thing("product", body["ProductPublicId"])
    if known is None:
        raise Refused("product-unknown")
    if known["CreditorPublicId"] != body["CreditorPublicId"]:
        raise Denied
    _check(call, body, own=body["ProductPublicId"])
    call.state.put("product", body["ProductPublicId"], body["CreditorPublicId"], body, body["ProductExternalId"])
    call.state.happened("ProductUpdated", "ProductView", lambda: body, body["CreditorPublicId"])


def delete(call: Call) -> None:
    """DELETE product: not when an invoice has it."""
    known = call.thing("product")
    creditor = known["CreditorPublicId"]
    used = "SELECT 1 FROM invoice WHERE creditor = ? AND instr(doc, ?) LIMIT 1"
    if call.state.db.execute(used, (creditor, call.id)).fetchone():
        raise Refused("product-in-use", name=known["Description"])
    call.state.remove(call.id)


def by_external_id(call: Call) -> Wire:
    """GET productbyexternalid: the creditor's product with that id."""
    known = call.state.by_external("product", call.creditor()["CreditorPublicId"], call.word("externalid"))
    if known is None:
        raise Denied
    return known


def _check(call: Call, body: Wire, own: str = "") -> None:
    call.creditor(body["CreditorPublicId"])
    if not (body["Description"] or "").strip():
        raise Refused("description")
    if not 0 <= body["VAT"] <= 100:
        raise Refused("vat", value=f"{body['VAT']:g}")
    number = body["ArticleNumber"]
    others = call.state.things("product", body["CreditorPublicId"]) if number else ()
    if any(one["ArticleNumber"] == number and one["ProductPublicId"] != own for one in others):
        raise Refused("article-number-taken", value=number)
