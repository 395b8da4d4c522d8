"""TLS, proxies and broken connections, over real sockets."""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
from importlib.abc import MetaPathFinder
from typing import Any

import httpx
import pytest

from desktop.api.endpoints import catalogue
from desktop.api.transport import Transport
from desktop.api.wire import Timeouts
from desktop.core.errors import Kind

from .certificates import Authority
from .conftest import TOKEN, RawServer, kind_of, raw_server, reply

GET = catalogue["GET debtors/debtor/{id}"]
CREATE = catalogue["POST debtors/debtor"]


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


async def test_no_http_at_all(raw: RawServer, transport: Transport) -> None:
    raw.answer = lambda _: b"220 smtp.example ESMTP\r\n\r\n"
    assert await kind_of(transport, write=True) is Kind.NO_ANSWER


async def test_broken_compression_is_nonsense(raw: RawServer, transport: Transport) -> None:
    raw.answer = lambda _: reply(200, b"no gzip", "Content-Encoding: gzip\r\n")
    assert await kind_of(transport, write=True) is Kind.NONSENSE


async def test_a_slow_server_times_out(raw: RawServer) -> None:
    transport = Transport(raw.url, TOKEN, timeouts=Timeouts(read=0.05), backoff=0.001)
    raw.answer = lambda _: b""
    assert await kind_of(transport, write=True) is Kind.TIMEOUT
    await transport.aclose()


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


async def test_a_connection_that_does_not_come_free_is_replaced(raw: RawServer) -> None:
    transport = Transport(raw.url, TOKEN, timeouts=Timeouts(pool=0.05))
    await transport.send(GET, "1")
    wire = transport._wire
    assert wire is not None
    [stuck] = wire._idle
    kept = await stuck.handle_async_request(httpx.Request("GET", raw.url))
    assert (await transport.send(CREATE, key="k")).status == 200
    assert wire._idle != [stuck]
    await kept.aclose()
    await transport.aclose()


async def test_a_connection_of_which_a_call_failed_is_not_used_again(raw: RawServer, transport: Transport) -> None:
    await transport.send(GET, "1")
    wire = transport._wire
    assert wire is not None
    [first] = wire._idle
    raw.answer = lambda _: None
    assert await kind_of(transport, write=True) is Kind.NO_ANSWER
    assert wire._idle == []
    raw.answer = lambda _: reply(200)
    await transport.send(GET, "1")
    assert wire._idle != [first]


class Searched(MetaPathFinder):
    """Finds nothing, and writes down what was searched for."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(self, fullname: str, *_: Any) -> None:
        self.names.append(fullname)


async def test_a_call_searches_for_no_module(
    raw: RawServer, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw.answer = lambda _: reply(200, b"{}")
    await transport.send(GET, "1")
    searched = Searched()
    monkeypatch.setattr(sys, "meta_path", [searched, *sys.meta_path])
    await transport.send(GET, "1")
    assert searched.names == []
