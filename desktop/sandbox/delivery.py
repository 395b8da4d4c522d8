"""Sending letters and text messages that belong to no invoice. Nothing leaves this computer; what was sent is kept."""

from __future__ import annotations

import base64
import re
import uuid

from .call import Call
from .errors import Refused
from .shapes import Wire

_MOST = 10_000_000
_PHONE = re.compile(r"\+?[\d -]{7,20}")


def mail(call: Call) -> None:
    """POST mail: a PDF of at most 10 MB with its appendices."""
    body = call.body
    creditor = call.creditor(body["CreditorPublicId"])["CreditorPublicId"]
    data = [_bytes(text) for text in ((body["File"] or {}).get("Data"), *(body["Appendixes"] or []))]
    if not all(one.startswith(b"%PDF") for one in data):
        raise Refused("pdf")
    if sum(len(one) for one in data) > _MOST:
        raise Refused("file-size")
    public_id = str(uuid.uuid4())
    kept = {"CreditorPublicId": creditor, "At": call.state.stamp(), "Bytes": sum(len(one) for one in data)}
    call.state.put("letter", public_id, creditor, kept)


def _bytes(text: str | None) -> bytes:
    try:
        return base64.b64decode(text or "", validate=True)
    except ValueError:
        raise Refused("pdf") from None


def sms(call: Call) -> Wire:
    """POST sms: the sender is the creditor's name."""
    body = call.body
    creditor = call.creditor(body["CreditorPublicId"])
    if not _PHONE.fullmatch((body["ReceiverPhone"] or "").strip()):
        raise Refused("phone", value=body["ReceiverPhone"] or "")
    if not (body["Message"] or "").strip():
        raise Refused("message")
    public_id = str(uuid.uuid4())
    kept = {"CreditorPublicId": creditor["CreditorPublicId"], "At": call.state.stamp(), "From": creditor["Name"]}
    call.state.put("sms", public_id, creditor["CreditorPublicId"], kept)
    return {"PublicId": public_id}
