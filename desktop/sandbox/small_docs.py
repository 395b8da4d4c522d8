"""What contract, self and reconciliation invoices and claims share: finding, events, comments, open and closed lists.

Such a document holds: id, creditor, stage, created, events ([type, stamp, by, content]) and what its section adds.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator

from . import files, invoices
from .call import Call
from .errors import Denied, Refused
from .event_titles import title
from .shapes import Wire, full
from .state import State

CLOSED = ("Completed", "Cancelled")


def new(call: Call, stage: str, **members: object) -> Wire:
    """A new document of one creditor, with its first event."""
    at = call.state.stamp()
    doc: Wire = {"id": call.state.next_action(), "stage": stage, "created": at, **members}
    return {**doc, "events": [["Created", at, call.user["FullName"], None]]}


def keep(state: State, kind: str, doc: Wire) -> None:
    """Stores it."""
    state.put(kind, doc["id"], doc["creditor"], doc)


def find(call: Call, kind: str, public_id: str | None = None) -> Wire:
    """The document by id, the path's by default. Raises Denied."""
    doc = call.state.thing(kind, public_id or call.id)
    if doc is None:
        raise Denied
    call.permit(doc["creditor"])
    return doc


def note(state: State, doc: Wire, kind: str, by: str | None = None, content: str | None = None) -> None:
    """Adds an event that happened now."""
    doc["events"].append([kind, state.stamp(), by, content])


def events(view: str, doc: Wire) -> list[Wire]:
    """The events as `view`."""
    return [_event(view, doc, place, *one) for place, one in enumerate(doc["events"])]


def _event(view: str, doc: Wire, place: int, kind: str, when: str, by: str | None, content: str | None) -> Wire:
    public_id = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{doc['id']}/{place}/{kind}"))
    told = {"EventDate": when, "EventType": kind, "HasOccured": True, "EventPublicId": public_id}
    return full(view, told, Title=title(kind), Content=content, EventBy=by or "Billecta")


def comment(call: Call, doc: Wire) -> None:
    """Adds the body, a CommentActionView, to a document. Raises Refused when it is empty."""
    text = (call.body["Comment"] or "").strip()
    attached = files.taken_in(call.state, doc["creditor"], call.body["Attachment"])
    if not text and not attached:
        raise Refused("comment")
    doc["commented"] = True
    name = f" [{attached['FileName']}]" if attached else ""
    doc["events"].append(["CommentedByCreditor", call.state.stamp(), call.user["FullName"], text + name])


def commented(call: Call, kind: str) -> None:
    """The comment call of a section."""
    doc = find(call, kind, call.body["ActionPublicId"] or "-")
    comment(call, doc)
    keep(call.state, kind, doc)


def of(state: State, kind: str, creditors: list[str]) -> Iterator[Wire]:
    """All documents of some creditors."""
    for creditor in creditors:
        yield from state.things(kind, creditor)


def open_(call: Call, kind: str, sub: Callable[[State, Wire], Wire]) -> list[Wire]:
    """The open list of the creditor in the path."""
    creditor = call.creditor()["CreditorPublicId"]
    return page(call, [sub(call.state, doc) for doc in call.state.things(kind, creditor) if doc["stage"] not in CLOSED])


def closed(call: Call, kind: str, sub: Callable[[State, Wire], Wire]) -> list[Wire]:
    """The closed list, by the days from= and to=."""
    creditor, (first, last) = call.creditor()["CreditorPublicId"], invoices.span(call)
    docs = (doc for doc in call.state.things(kind, creditor) if first <= (doc.get("closed") or "") < last)
    return page(call, [sub(call.state, doc) for doc in docs])


def page(call: Call, rows: list[Wire]) -> list[Wire]:
    """The part of a list that offset= and limit= ask for."""
    start, limit = call.whole("offset") or 0, call.whole("limit")
    return rows[start : None if limit is None else start + limit]


def sek(value: Wire | None) -> int:
    """The öre of an amount that may be missing."""
    return int(value["Value"]) if value else 0
