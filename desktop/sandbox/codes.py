"""Cost centres, projects and bookkeeping dimensions: a creditor's codes for invoice rows.

They are told by the creditor in the path and their code in the query; a code that is used on an invoice stays.
"""

from __future__ import annotations

from dataclasses import dataclass

from .call import Call
from .errors import Denied, Refused
from .shapes import Wire
from .state import pack


@dataclass(frozen=True)
class _Kind:
    """One sort of code: the member and the query parameter it is told by, and its member on invoice rows."""

    name: str
    member: str
    query: str
    row: str


_COST, _PROJECT = (
    _Kind("cost", "Code", "code", "CostCenter"),
    _Kind("project", "ProjectNumber", "projectnumber", "Project"),
)
_DIMENSION = _Kind("dimension", "Code", "code", "Code")


def cost_centers(call: Call) -> list[Wire]:
    """GET costcenters/{creditor id}."""
    return _all(call, _COST)


def cost_center(call: Call) -> Wire:
    """GET costcenter/{creditor id}?code=."""
    return _one(call, _COST)


def create_cost_center(call: Call) -> Wire:
    """POST costcenter. Its public id is its code (assumed)."""
    return {"PublicId": _create(call, _COST, call.body)}


def update_cost_center(call: Call) -> None:
    """PUT costcenter."""
    _update(call, _COST)


def delete_cost_center(call: Call) -> None:
    """DELETE costcenter/{creditor id}?code=."""
    _delete(call, _COST)


def import_cost_centers(call: Call) -> None:
    """POST costcenters/{creditor id}: many at once; a known code is updated."""
    creditor = call.creditor()["CreditorPublicId"]
    for body in call.body:
        body["CreditorPublicId"] = creditor
        _store(call, _COST, _checked(call, _COST, body))


def projects(call: Call) -> list[Wire]:
    """GET projects/{creditor id}."""
    return _all(call, _PROJECT)


def project(call: Call) -> Wire:
    """GET project/{creditor id}?projectnumber=."""
    return _one(call, _PROJECT)


def create_project(call: Call) -> Wire:
    """POST project. Its public id is its number (assumed)."""
    return {"PublicId": _create(call, _PROJECT, call.body)}


def update_project(call: Call) -> None:
    """PUT project."""
    _update(call, _PROJECT)


def delete_project(call: Call) -> None:
    """DELETE project/{creditor id}?projectnumber=."""
    _delete(call, _PROJECT)


def dimensions(call: Call) -> list[Wire]:
    """GET dimensions/{creditor id}."""
    return _all(call, _DIMENSION)


def dimension(call: Call) -> Wire:
    """GET dimension/{creditor id}?dimension=&code=: without a code the first of the dimension."""
    if call.query.get("code"):
        return _one(call, _DIMENSION)
    number = _number(call)
    for one in _all(call, _DIMENSION):
        if one["Dimension"] == number:
            return one
    raise Denied


def create_dimension(call: Call) -> Wire:
    """POST dimension: answers the whole view."""
    _create(call, _DIMENSION, call.body)
    body: Wire = call.body
    return body


def update_dimension(call: Call) -> None:
    """PUT dimension."""
    _update(call, _DIMENSION)


def delete_dimension(call: Call) -> None:
    """DELETE dimension/{creditor id}?dimension=&code=."""
    _delete(call, _DIMENSION)


def _number(call: Call) -> int:
    number = call.whole("dimension")
    if number is None:
        raise Refused("parameter", value="dimension")
    return number


def _all(call: Call, kind: _Kind) -> list[Wire]:
    return list(call.state.things(kind.name, call.creditor()["CreditorPublicId"]))


def _id(kind: _Kind, creditor: str, code: str, dimension: int = 0) -> str:
    return f"{kind.name}/{creditor}/{dimension}/{code}"


def _id_of(kind: _Kind, body: Wire) -> str:
    return _id(kind, body["CreditorPublicId"], body[kind.member], body.get("Dimension", 0))


def _one(call: Call, kind: _Kind) -> Wire:
    creditor, code = call.creditor()["CreditorPublicId"], call.word(kind.query)
    known = call.state.thing(kind.name, _id(kind, creditor, code, _number(call) if kind is _DIMENSION else 0))
    if known is None:
        raise Denied
    return known


def _checked(call: Call, kind: _Kind, body: Wire) -> Wire:
    call.creditor(body["CreditorPublicId"])
    if not (body[kind.member] or "").strip():
        raise Refused("code")
    return body


def _create(call: Call, kind: _Kind, body: Wire) -> str:
    _checked(call, kind, body)
    if call.state.thing(kind.name, _id_of(kind, body)):
        raise Refused("code-taken", value=body[kind.member])
    _store(call, kind, body)
    return str(body[kind.member])


def _store(call: Call, kind: _Kind, body: Wire) -> None:
    call.state.put(kind.name, _id_of(kind, body), body["CreditorPublicId"], body)


def _update(call: Call, kind: _Kind) -> None:
    body = _checked(call, kind, call.body)
    if call.state.thing(kind.name, _id_of(kind, body)) is None:
        raise Refused("unknown", value=body[kind.member])
    _store(call, kind, body)


def _delete(call: Call, kind: _Kind) -> None:
    known = _one(call, kind)
    used = "SELECT 1 FROM invoice WHERE creditor = ? AND instr(doc, ?) LIMIT 1"
    text = f'"{kind.row}":{pack(known[kind.member])}'
    if kind is _DIMENSION:
        text = f'"Dimension":{known["Dimension"]},{text}'
    if call.state.db.execute(used, (known["CreditorPublicId"], text)).fetchone():
        raise Refused("code-in-use", value=known[kind.member])
    call.state.remove(_id_of(kind, known))
