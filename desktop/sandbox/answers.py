"""Answers as bytes: JSON, files, and errors in body and header."""

from __future__ import annotations

from starlette.responses import Response

from . import messages
from .call import Bytes, Ready
from .state import pack

_JSON = "application/json; charset=utf-8"
HTML = "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>"


def ok(value: object) -> Response:
    """200 with a view, a list, a file, or for None an empty body."""
    if value is None:
        return Response(b"")
    if isinstance(value, Bytes):
        plain = value.name.replace('"', "").encode("ascii", "replace").decode()
        name = {"Content-Disposition": f'attachment; filename="{plain}"'}
        return Response(value.data, media_type=value.kind, headers=name)
    text = value.text if isinstance(value, Ready) else pack(value)
    return Response(text.encode(), media_type=_JSON)


def error(status: int, key: str, language: str = "SV", **values: object) -> Response:
    """The sentence `key` in the body as UTF-8 and in the header ErrorMessage as ISO-8859-1."""
    text = messages.text(key, language, **values)
    body = pack({"Message": text, "ExternalErrorCode": None, "RequestContent": None})
    response = Response(body.encode(), status, media_type=_JSON)
    header = text.replace("\r", " ").replace("\n", " ").encode("latin-1", "replace")
    response.raw_headers.append((b"errormessage", header))
    return response


def no_accept() -> Response:
    """Without an Accept header the API answers XML, which this server does not speak."""
    text = "<Error><Message>XML is the default; send Accept: application/json.</Message></Error>"
    return Response(text, 406, media_type="application/xml; charset=utf-8")


def html() -> Response:
    """What a gateway in between says."""
    return Response(HTML, 502, media_type="text/html")
