"""Lists as the API gives them: plain arrays, with offset, limit, sortingfield and asc when asked."""

from __future__ import annotations

import json
from collections.abc import Iterable

from .call import Call, Ready
from .errors import Refused

_COLUMNS = {
    "invoicenumber": "LENGTH(number), number",
    "debtorname": "name",
    "invoicedate": "invoiced",
    "duedate": "due",
    "closeddate": "closed",
    "invoicedamount": "value",
    "stage": "stage",
    "created": "seq",
    "actionpublicid": "id",
}


def _ascending(call: Call) -> bool:
    return call.query.get("asc", call.query.get("ascending", "true")).lower() != "false"


def things(call: Call, kind: str, creditor: str | None = None) -> Ready:
    """All stored views of a kind, sorted by any plain member."""
    name, start, limit = call.query.get("sortingfield", "").lower(), call.whole("offset") or 0, call.whole("limit")
    if creditor is not None and not name and _ascending(call):
        return array(body for (body,) in call.state.some_bodies(kind, creditor, start, limit))
    texts = [body for (body,) in call.state.bodies(kind, creditor)]
    if creditor is None:
        texts = [text for text in texts if call.sees(json.loads(text).get("CreditorPublicId", ""))]
    if name and texts:
        members = {member.lower(): member for member in json.loads(texts[0])}
        if name not in members:
            raise Refused("parameter", value="sortingfield")
        texts.sort(key=lambda text: str(json.loads(text)[members[name]] or "").casefold())
    if not _ascending(call):
        texts.reverse()
    return array(texts[start : None if limit is None else start + limit])


def invoices(call: Call, where: str, values: tuple[object, ...]) -> Ready:
    """The list rows of the invoices an SQL condition picks, in order of creation unless asked otherwise."""
    name = call.query.get("sortingfield", "").lower()
    if name and name not in _COLUMNS:
        raise Refused("parameter", value="sortingfield")
    direction = "ASC" if _ascending(call) else "DESC"
    columns = ", ".join(f"{part} {direction}" for part in _COLUMNS[name or "created"].split(", "))
    limit, start = call.whole("limit"), call.whole("offset") or 0
    order = f"{columns}, seq"
    # Which rows first, from an index where there is one: those that are passed over are not read.
    some = f"SELECT seq FROM invoice WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608 - no user text
    query = f"SELECT sub FROM invoice WHERE seq IN ({some}) ORDER BY {order}"  # noqa: S608
    return array(text for (text,) in call.state.db.execute(query, (*values, -1 if limit is None else limit, start)))


def array(texts: Iterable[str]) -> Ready:
    """JSON texts as one array."""
    return Ready(f"[{','.join(texts)}]")
