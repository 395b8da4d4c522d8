"""Every way an answer can fail, over a socket."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from desktop.api.credentials import Basic
from desktop.api.endpoints import Endpoint, catalogue
from desktop.api.transport import TRIES, Transport
from desktop.core.errors import ApiError, Kind
from tests.clocks import LeapingClock

from .conftest import TOKEN, RawServer, Request, reply

GET = catalogue["GET debtors/debtor/{id}"]
CREATE = catalogue["POST debtors/debtor"]
GUESSED = catalogue["DELETE invoice/action/{id}"]
LOGIN = catalogue["POST authentication/apiauthenticate"]
ID = "8a1f6f4e-0000-4000-8000-1234567890ab"
HTML = b"<!DOCTYPE html><html><head><title>Gateway &amp; co</title></head></html>"


async def failure(transport: Transport, call: Endpoint) -> ApiError:
    key = None if call.is_read else "k1"
    with pytest.raises(ApiError) as caught:
        await transport.send(call, ID if "{" in call.path else None, key=key)
    return caught.value


@pytest.mark.parametrize(
    ("status", "call", "kind"),
    [
        (400, CREATE, Kind.REFUSED),
        (403, CREATE, Kind.ALREADY_DONE),
        (403, GET, Kind.NO_ACCESS),
        (404, GET, Kind.NOT_FOUND),
        (404, GUESSED, Kind.NOT_OFFERED),
        (405, GUESSED, Kind.NOT_OFFERED),
        (405, GET, Kind.NOT_OFFERED),
        (407, GET, Kind.PROXY),
        (415, CREATE, Kind.REFUSED),
        (429, CREATE, Kind.TOO_MANY_CALLS),
        (500, GET, Kind.SERVER_FAULT),
        (503, CREATE, Kind.SERVER_FAULT),
        (302, GET, Kind.NONSENSE),
    ],
)
async def test_status(raw: RawServer, transport: Transport, status: int, call: Endpoint, kind: Kind) -> None:
    raw.answer = lambda _: reply(status, {"Message": "Så gick det"})
    error = await failure(transport, call)
    assert (error.kind, error.status, error.words) == (kind, status, "Så gick det")
    assert error.request == call.name
    assert ID not in str(error)
    assert error.reference == "k1" if not call.is_read else error.reference


@pytest.mark.parametrize("call", [GET, CREATE])
async def test_a_web_page_is_nonsense_even_with_200(raw: RawServer, transport: Transport, call: Endpoint) -> None:
    raw.answer = lambda _: reply(200, HTML, kind="text/html")
    assert (await failure(transport, call)).kind is Kind.NONSENSE


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b'{"Message": " Ogiltigt v\xc3\xa4rde "}', "application/json", "Ogiltigt värde"),
        (b'"Bara text"', "application/json", "Bara text"),
        (b"<Error><Message>Fel &amp; fel \xc3\xa5</Message></Error>", "application/xml", "Fel & fel å"),
        (HTML, "text/html", "Gateway & co"),
        (b"upstream down", "text/plain", "upstream down"),
        (b"{}", "application/json", ""),
        (b"", "application/json", ""),
        (b"\xff\xfe\x00", "application/json", "\ufffd\ufffd\x00"),
    ],
)
async def test_words_of_the_body(raw: RawServer, transport: Transport, body: bytes, kind: str, words: str) -> None:
    raw.answer = lambda _: reply(400, body, kind=kind)
    assert (await failure(transport, CREATE)).words == words


async def test_words_of_the_header_are_latin_1(raw: RawServer, transport: Transport) -> None:
    raw.answer = lambda _: reply(400, {"Message": None}, "ErrorMessage: Kunden får inte ändras så: Ã¥\r\n")
    assert (await failure(transport, CREATE)).words == "Kunden får inte ändras så: Ã¥"


async def test_retry_after(raw: RawServer) -> None:
    transport = Transport(raw.url, TOKEN, clock=LeapingClock())
    raw.answer = lambda _: reply(429, headers="Retry-After: 27\r\n")
    assert (await failure(transport, GET)).retry_after == 27
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=60), usegmt=True)
    raw.answer = lambda _: reply(429, headers=f"Retry-After: {moment}\r\n")
    assert 50 < ((await failure(transport, GET)).retry_after or 0) <= 60
    raw.answer = lambda _: reply(429, headers="Retry-After: soon\r\n")
    assert (await failure(transport, GET)).retry_after is None
    await transport.aclose()


async def test_401_with_a_good_token_is_about_the_id(raw: RawServer, transport: Transport) -> None:
    raw.answer = lambda r: reply(200, []) if "creditorsubs" in r.target else reply(401)
    assert (await failure(transport, GET)).kind is Kind.NO_ACCESS
    assert (await failure(transport, CREATE)).kind is Kind.NO_ACCESS
    assert sum("creditorsubs" in request.target for request in raw.seen) == 1


async def test_401_with_a_bad_token(raw: RawServer, transport: Transport) -> None:
    raw.answer = lambda _: reply(401)
    assert (await failure(transport, GET)).kind is Kind.TOKEN_REFUSED
    assert (await failure(transport, GET)).kind is Kind.TOKEN_REFUSED
    probes = [request for request in raw.seen if "creditorsubs" in request.target]
    assert len(probes) == 1


async def test_401_with_a_bad_password(raw: RawServer) -> None:
    raw.answer = lambda _: reply(401)
    transport = Transport(raw.url, Basic("anna", "fel"))
    assert (await failure(transport, LOGIN)).kind is Kind.WRONG_PASSWORD
    assert len(raw.seen) == 1
    assert (await failure(transport, GET)).kind is Kind.WRONG_PASSWORD
    await transport.aclose()


async def test_wrong_calls_are_counted(raw: RawServer, transport: Transport) -> None:
    answers = {"a": reply(400), "b": reply(404), "c": reply(500)}
    raw.answer = lambda r: answers[r.target[-1]]
    for ident in answers:
        with pytest.raises(ApiError):
            await transport.send(GET, ident)
    assert transport.pacing.errors.in_window() == 1 + TRIES


async def test_the_headers_of_a_call(raw: RawServer, transport: Transport) -> None:
    await transport.send(LOGIN, key="k1")
    request: Request = raw.seen[0]
    assert request.headers["content-length"] == "0"
    assert request.headers["accept"] == "application/json"
    assert request.headers["uniqueapicallid"] == "k1"
    assert request.headers["authorization"] == "SecureToken Wm05dlltRnk="
    assert "content-type" not in request.headers
    await transport.send(CREATE, body='{"Name": "Åsa"}'.encode(), key="k2")
    assert raw.seen[1].body.decode() == '{"Name": "Åsa"}'
    assert raw.seen[1].headers["content-type"] == "application/json"
