"""What an answer that is no success means, as a table from status to `core.errors.Kind`."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import unescape

from desktop.core.errors import ApiError, Kind

from .endpoints import Endpoint
from .limits import retry_after

_MESSAGE_IN_XML = re.compile(r"<(?:\w+:)?Message\b[^>]*>(.*?)</(?:\w+:)?Message>", re.S)
_TITLE_IN_HTML = re.compile(r"<title\b[^>]*>(.*?)</title>", re.S | re.I)
_MOST_WORDS = 1000
_MOST_BYTES = 64 * 1024


@dataclass(frozen=True)
class Answer:
    """What came back. `headers` have lower-case names and are read as ISO-8859-1, as the API writes them.

    `parts` is the body as it arrived: to join 150 MB would hold the event loop for a tenth of a second.
    `request` is method and path without ids and query; `reference` the UniqueApiCallId or a random id.
    """

    status: int
    parts: Sequence[bytes]
    headers: Mapping[str, str]
    request: str = ""
    reference: str = ""

    @cached_property
    def raw(self) -> bytes:
        """The whole body."""
        return b"".join(self.parts)

    @property
    def size(self) -> int:
        """The length of the body in bytes."""
        return sum(map(len, self.parts))

    @property
    def ok(self) -> bool:
        """Whether the call was carried out."""
        return 200 <= self.status < 300

    @property
    def is_page(self) -> bool:
        """Whether the body is a web page: a login page of a guest network, not the API."""
        start = b"".join(part[:1024] for part in self.parts[:4]).removeprefix(BOM_UTF8).lstrip().lower()
        is_html = start.startswith(b"<") and (b"<html" in start or b"<!doctype html" in start)
        return is_html or "text/html" in self.headers.get("content-type", "")


_BY_STATUS = {
    400: Kind.REFUSED,
    401: Kind.TOKEN_REFUSED,
    404: Kind.NOT_FOUND,
    405: Kind.NOT_OFFERED,
    407: Kind.PROXY,
    429: Kind.TOO_MANY_CALLS,
}


def from_answer(call: Endpoint, answer: Answer) -> ApiError:
    """The error an answer stands for. A 401 is told as TOKEN_REFUSED; the transport finds out what is behind it."""
    return ApiError(
        _kind(call, answer),
        words=words(answer),
        status=answer.status,
        request=answer.request,
        reference=answer.reference,
        retry_after=retry_after(answer.headers),
        code=_json_member(_text(answer), "ExternalErrorCode"),
    )


def _kind(call: Endpoint, answer: Answer) -> Kind:
    status = answer.status
    if status == 403:
        return Kind.NO_ACCESS if call.is_read else Kind.ALREADY_DONE
    if status == 404 and call.guessed:
        return Kind.NOT_OFFERED
    if status < 400:
        return Kind.NONSENSE
    return _BY_STATUS.get(status, Kind.SERVER_FAULT if status >= 500 else Kind.REFUSED)


def words(answer: Answer) -> str:
    """The server's own words: the body's Message, else the header ErrorMessage, else what a page says."""
    body = _text(answer)
    found = (
        _json_member(body, "Message") or _first(_MESSAGE_IN_XML, body) or answer.headers.get("errormessage", "").strip()
    )
    if not found and not body.lstrip().startswith(("{", "[")):
        found = _first(_TITLE_IN_HTML, body) or ("" if "<" in body else body.strip())
    return found[:_MOST_WORDS]


def _text(answer: Answer) -> str:
    return answer.raw[:_MOST_BYTES].decode("utf-8", "replace")


def _json_member(body: str, name: str) -> str:
    """A text of the body; a body that is nothing but a text is its Message."""
    try:
        value = json.loads(body)
    except ValueError:
        return ""
    found = value.get(name) if isinstance(value, dict) else value if name == "Message" else None
    return found.strip() if isinstance(found, str) else ""


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return unescape(found[1]).strip() if found else ""
