from __future__ import annotations

import asyncio
import logging
import sys
from subprocess import run

import pytest

from desktop.api.endpoints import catalogue
from desktop.api.transport import TRIES, Transport
from desktop.api.wire import Timeouts
from desktop.core.errors import ApiError, Kind

from .conftest import TOKEN, RawServer, Request, kind_of, reply

GET = catalogue["GET debtors/debtor/{id}"]
BY_ORG_NO = catalogue["GET debtors/debtorsbyorgno/{id}"]
CREATE = catalogue["POST debtors/debtor"]


async def test_cut_after_the_request_was_sent(raw: RawServer, transport: Transport) -> None:
    raw.answer = lambda _: None
    assert await kind_of(transport, write=True) is Kind.NO_ANSWER
    assert len(raw.seen) == 1
    assert await kind_of(transport) is Kind.NO_ANSWER
    assert len(raw.seen) == 1 + TRIES


async def test_cut_in_the_middle_of_the_answer(raw: RawServer, transport: Transport) -> None:
    raw.answer = lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"
    # the server waits for the next request, so it is the read that ends the wait
    transport._timeouts = Timeouts(read=0.05)
    assert await kind_of(transport, write=True) is Kind.TIMEOUT


async def test_too_large_an_answer_is_nonsense(
    raw: RawServer, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.api.transport.MOST_BYTES", 10)
    raw.answer = lambda _: reply(200, b'"12345678901"')
    with pytest.raises(ApiError) as caught:
        await transport.send(GET, "1")
    assert caught.value.kind is Kind.NONSENSE


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_read_is_tried_again(raw: RawServer, transport: Transport, status: int) -> None:
    answers = [reply(status), None, reply(200, {"Name": "Åsa"})]
    raw.answer = lambda _: answers[len(raw.seen) - 1]
    answer = await transport.send(GET, "1")
    assert answer.status == 200
    assert len(raw.seen) == 3


async def test_a_write_is_sent_once(raw: RawServer, transport: Transport) -> None:
    raw.answer = lambda _: reply(503)
    with pytest.raises(ApiError):
        await transport.send(CREATE, key="k")
    assert len(raw.seen) == 1


async def test_a_write_has_a_key_that_fits(transport: Transport) -> None:
    for key in (None, "", "x" * 51):
        with pytest.raises(ValueError):
            await transport.send(CREATE, key=key)


async def test_ids_and_query_are_escaped(raw: RawServer, transport: Transport) -> None:
    await transport.send(BY_ORG_NO, "a/b?c", query={"orgno": "å &", "countrycode": None})
    assert raw.seen[0].target == "/v1/debtors/debtorsbyorgno/a%2Fb%3Fc?orgno=%C3%A5%20%26"
    with pytest.raises(ValueError):
        await transport.send(GET)


async def test_at_most_eight_at_once(raw: RawServer, transport: Transport) -> None:
    under_way = most = 0

    async def before(_: Request) -> None:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        # Long enough that the others arrive meanwhile, also on a busy machine.
        await asyncio.sleep(0.05)
        under_way -= 1

    raw.before = before
    async with asyncio.TaskGroup() as group:
        for _ in range(40):
            group.create_task(transport.send(GET, "1"))
    assert most == 8


@pytest.mark.parametrize("address", ["http://api.billecta.com", "ftp://127.0.0.1", "api.billecta.com", ""])
def test_no_plain_http_to_another_computer(address: str) -> None:
    with pytest.raises(ValueError):
        Transport(address, TOKEN)


async def test_the_log_holds_no_secret_and_no_personal_number(
    raw: RawServer, transport: Transport, caplog: pytest.LogCaptureFixture
) -> None:
    raw.answer = lambda _: reply(200, {"OrgNo": "19850101-1234"})
    with caplog.at_level(logging.DEBUG):
        await transport.send(BY_ORG_NO, "creditor-1", query={"orgno": "19850101-1234"})
    ours = [record for record in caplog.records if record.name.startswith(("desktop", "httpx"))]
    assert [record.name for record in ours] == ["desktop.api.transport"]
    for secret in ("19850101", "creditor-1", TOKEN.value, TOKEN.header()):
        assert secret not in ours[0].getMessage()


async def test_reads_end_with_the_transport_but_writes_finish(raw: RawServer, transport: Transport) -> None:
    both, gate = asyncio.Event(), asyncio.Event()

    async def before(request: Request) -> None:
        if len(raw.seen) == 2:
            both.set()
        if request.method == "GET":
            await gate.wait()
        await asyncio.sleep(0.05)

    raw.before = before
    loop = asyncio.get_running_loop()
    read, write = loop.create_task(transport.send(GET, "1")), loop.create_task(transport.send(CREATE, key="k"))
    await both.wait()
    await transport.aclose()
    gate.set()
    assert (await write).status == 200
    with pytest.raises(asyncio.CancelledError):
        await read


async def test_nothing_is_sent_after_the_end(raw: RawServer, transport: Transport) -> None:
    await transport.aclose()
    with pytest.raises(ApiError) as caught:
        await transport.send(CREATE, key="k")
    assert caught.value.kind is Kind.UNREACHABLE
    assert raw.seen == []


def test_importing_the_client_imports_no_httpx() -> None:
    code = "import sys, desktop.api.client; sys.exit('httpx' in sys.modules or 'truststore' in sys.modules)"
    assert run([sys.executable, "-c", code], check=False).returncode == 0
