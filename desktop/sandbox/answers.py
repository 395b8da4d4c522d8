"""Answers as bytes: JSON, files, and errors in body and header."""

from __future__ import annotations

from starlette.responses import Response

from . import messages
from .call import Bytes, Ready
from .state import pack

_JSON = "application/json; charset=utf-8"
HTML = "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>"
_PORTAL = (
    "<!doctype html><html><head><title>Wi-Fi</title></head><body><form>Logga in för att surfa</form></body></html>"
)


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
    return own_words(status, messages.text(key, language, **values), values.get("external"))


def own_words(status: int, text: str, code: object = None) -> Response:
    """The same with a text that no call of this server gives."""
    body = pack({"Message": text, "ExternalErrorCode": code, "RequestContent": None})
    response = Response(body.encode(), status, media_type=_JSON)
    header = text.replace("\r", " ").replace("\n", " ").encode("latin-1", "replace")
    response.raw_headers.append((b"errormessage", header))
    return response


def no_accept() -> Response:
    """Without an Accept header, or with one for XML, the API answers XML, which this server does not speak."""
    text = "<Error><Message>XML is the default; send Accept: application/json.</Message></Error>"
    return Response(text, 406, media_type="application/xml; charset=utf-8")


def html(status: int = 502) -> Response:
    """What a gateway in between says, or with 200 a sign-in page that catches every call."""
    page = HTML if status != 200 else _PORTAL
    return Response(page, status, media_type="text/html")


def failure(status: int, form: str) -> Response:
    """An error with its text in the wished form: json, xml, html, text, empty or broken.

    403 says that access is denied, as a firewall does; that a UniqueApiCallId was used only the gate says.
    """
    key = {401: "denied", 403: "denied", 429: "too-many"}.get(status, "server")
    if form == "json":
        return error(status, key)
    text = messages.text(key, "SV")
    body, kind = {
        "xml": (f"<Error><Message>{text}</Message></Error>", "application/xml; charset=utf-8"),
        "html": (HTML, "text/html"),
        "text": (text, "text/plain; charset=utf-8"),
        "empty": ("", "application/json"),
        "broken": ('{"Message": "', _JSON),
    }[form]
    return Response(body.encode(), status, headers={"Content-Type": kind})
