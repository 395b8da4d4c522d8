"""Files: invoices' PDFs, drawn when they are asked for, and stored files such as SIE exports and attachments."""

from __future__ import annotations

import base64
import uuid

from . import invoice_views
from .call import Bytes, Call
from .errors import Denied
from .shapes import Wire, full
from .state import State


def keep(state: State, creditor: str, name: str, kind: str, data: bytes, public_id: str | None = None) -> Wire:
    """Stores a file; its FileView, whose `Data` is null as everywhere."""
    public_id = public_id or str(uuid.uuid4())
    view = full("FileView", FilePublicId=public_id, ContentType=kind, FileName=name)
    text = base64.b64encode(data).decode()
    state.put("file", public_id, creditor, {**view, "Data": text, "CreditorPublicId": creditor})
    return view


def taken_in(state: State, creditor: str, view: Wire | None) -> Wire | None:
    """A file sent inside a body: stored, and told without its data."""
    if not view or not view["Data"]:
        return view
    name, kind = view["FileName"] or "fil.pdf", view["ContentType"] or "application/pdf"
    return keep(state, creditor, name, kind, base64.b64decode(view["Data"]))


def file_object(call: Call) -> Wire:
    """GET fileobject/{id}?includedata=: about the file; its contents come from `file`, or with includedata here too."""
    stored = call.state.thing("file", call.id)
    view = _view(call, stored) if stored else invoice_views.file_view(_doc(call))
    if view is None:
        raise Denied
    if call.query.get("includedata", "").lower() == "true":
        return {**view, "Data": base64.b64encode(file(call).data).decode()}
    return view


def file(call: Call) -> Bytes:
    """GET file/{id}: the bytes; an invoice's PDF is drawn now, the same invoice gives the same bytes."""
    stored = call.state.thing("file", call.id)
    if stored:
        view = _view(call, stored)
        return Bytes(base64.b64decode(stored["Data"]), view["ContentType"], view["FileName"])
    doc = _doc(call)
    debtor = call.thing("debtor", doc["debtor"])
    creditor = call.creditor(doc["creditor"])
    from .pdf import draw  # half a second of imports, for the first PDF only

    return Bytes(draw(doc, creditor, debtor), "application/pdf", f"Faktura {doc['number']}.pdf")


def _view(call: Call, stored: Wire) -> Wire:
    call.permit(stored["CreditorPublicId"])
    names = ("FilePublicId", "ContentType", "FileName")
    return full("FileView", {name: stored[name] for name in names})


def _doc(call: Call) -> Wire:
    row = call.state.db.execute("SELECT id FROM invoice WHERE file = ?", (call.id,)).fetchone()
    known = call.state.invoice(row[0]) if row else None
    if known is None:
        raise Denied
    call.permit(known[1]["creditor"])
    return known[1]
