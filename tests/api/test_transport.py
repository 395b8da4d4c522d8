from __future__ import annotations

import asyncio
import logging
import socket
import ssl
import sys
from subprocess import run

import pytest

from desktop.api.endpoints import catalogue
from desktop.api.errors import Answer, PoolExhausted
from desktop.api.transport import TRIES, Transport
from desktop.api.wire import Timeouts
from desktop.core.errors import ApiError, Kind

from .conftest import TOKEN, Authority, RawServer, Request, raw_server, reply

GET = catalogue["GET debtors/debtor/{id}"]
BY_ORG_NO = catalogue["GET debtors/debtorsbyorgno/{id}"]
CREATE = catalogue["POST debtors/debtor"]


async def kind_of(transport: Transport, *, write: bool = False) -> Kind:
    with pytest.raises(ApiError) as caught:
        await (transport.send(CREATE, key="k", body=b"{}") if write else transport.send(GET, "1"))
    assert caught.value.request == (CREATE if write else GET).name
    assert caught.value.__cause__ is not None
    return caught.value.kind


def closed_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


async def test_nobody_listens() -> None:
    transport = Transport(f"http://127.0.0.1:{closed_port()}", TOKEN, backoff=0.001)
    assert await kind_of(transport, write=True) is Kind.UNREACHABLE
    assert await kind_of(transport) is Kind.UNREACHABLE
    await transport.aclose()


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


async def test_no_http_at_all(raw: RawServer, transport: Transport) -> None:
    raw.answer = lambda _: b"220 smtp.example ESMTP\r\n\r\n"
    assert await kind_of(transport, write=True) is Kind.NO_ANSWER


async def test_broken_compression_is_nonsense(raw: RawServer, transport: Transport) -> None:
    raw.answer = lambda _: reply(200, b"no gzip", "Content-Encoding: gzip\r\n")
    assert await kind_of(transport, write=True) is Kind.NONSENSE


async def test_too_large_an_answer_is_nonsense(
    raw: RawServer, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.api.transport.MOST_BYTES", 10)
    raw.answer = lambda _: reply(200, b'"12345678901"')
    with pytest.raises(ApiError) as caught:
        await transport.send(GET, "1")
    assert caught.value.kind is Kind.NONSENSE


@pytest.mark.parametrize("status", [502, 503, 504])
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
        await asyncio.sleep(0.005)
        under_way -= 1

    raw.before = before
    async with asyncio.TaskGroup() as group:
        for _ in range(40):
            group.create_task(transport.send(GET, "1"))
    assert most == 8


async def test_cancelled_callers_strand_no_connection(raw: RawServer, transport: Transport) -> None:
    gate = asyncio.Event()

    async def before(_: Request) -> None:
        await gate.wait()

    raw.before = before
    loop = asyncio.get_running_loop()
    for _ in range(3):
        tasks = [loop.create_task(transport.send(GET, "1")) for _ in range(20)]
        await asyncio.sleep(0.02)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    gate.set()
    assert (await transport.send(GET, "1")).status == 200
    while transport._under_way:
        await asyncio.sleep(0)
    assert len(raw.seen) == 8 + 1


async def test_an_exhausted_pool_is_replaced_once(raw: RawServer, transport: Transport) -> None:
    await transport.send(GET, "1")
    first = transport._wire
    assert first is not None

    async def exhausted(*_: object) -> Answer:
        raise PoolExhausted

    first.exchange = exhausted  # type: ignore[method-assign]
    assert (await transport.send(GET, "1")).status == 200
    assert transport._wire is not first


async def test_a_slow_server_times_out(raw: RawServer) -> None:
    transport = Transport(raw.url, TOKEN, timeouts=Timeouts(read=0.05), backoff=0.001)
    raw.answer = lambda _: b""
    assert await kind_of(transport, write=True) is Kind.TIMEOUT
    await transport.aclose()


@pytest.mark.parametrize("address", ["http://api.billecta.com", "ftp://127.0.0.1", "api.billecta.com", ""])
def test_no_plain_http_to_another_computer(address: str) -> None:
    with pytest.raises(ValueError):
        Transport(address, TOKEN)


async def test_an_unknown_certificate_authority_is_told_as_tls(authority: Authority) -> None:
    async with raw_server(authority.server) as raw:
        transport = Transport(raw.url, TOKEN, backoff=0.001)
        assert await kind_of(transport) is Kind.TLS
        await transport.aclose()
        assert raw.seen == []


async def test_a_known_authority_is_accepted(authority: Authority) -> None:
    async with raw_server(authority.server) as raw:
        context = ssl.create_default_context(cafile=str(authority.root))
        transport = Transport(raw.url, TOKEN, ssl_context=context)
        assert (await transport.send(GET, "1")).status == 200
        await transport.aclose()


async def test_a_server_without_tls_is_told_as_tls() -> None:
    async def plain(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(reply(400))
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    transport = Transport(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", TOKEN, backoff=0.001)
    assert await kind_of(transport) is Kind.TLS
    await transport.aclose()
    server.close()


async def test_proxy_trouble(raw: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("https_proxy", raw.url)
    raw.answer = lambda _: reply(407)
    transport = Transport("https://api.example", TOKEN, backoff=0.001)
    assert await kind_of(transport) is Kind.PROXY
    await transport.aclose()
    assert raw.seen[0].method == "CONNECT"
    assert "authorization" not in raw.seen[0].headers

    monkeypatch.setenv("https_proxy", f"127.0.0.1:{closed_port()}")
    transport = Transport("https://api.example", TOKEN, backoff=0.001)
    assert await kind_of(transport) is Kind.PROXY
    await transport.aclose()

    monkeypatch.setenv("https_proxy", "gopher://127.0.0.1:70")
    transport = Transport("https://api.example", TOKEN, backoff=0.001)
    assert await kind_of(transport) is Kind.PROXY
    await transport.aclose()


async def test_no_proxy_for_this_computer(raw: RawServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{closed_port()}")
    transport = Transport(raw.url, TOKEN)
    assert (await transport.send(GET, "1")).status == 200
    await transport.aclose()


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


def test_importing_the_client_imports_no_httpx() -> None:
    code = "import sys, desktop.api.client; sys.exit('httpx' in sys.modules or 'truststore' in sys.modules)"
    assert run([sys.executable, "-c", code], check=False).returncode == 0
