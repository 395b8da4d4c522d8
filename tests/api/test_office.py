"""The network of an office or a hotel: proxies, inspected connections, login pages. Over real sockets."""

from __future__ import annotations

import asyncio
import ssl
import warnings
import zlib
from collections.abc import AsyncIterator

import pytest

from desktop.api import transport as transport_module
from desktop.api import wire
from desktop.api.credentials import SecureToken
from desktop.api.endpoints import catalogue
from desktop.api.transport import Transport
from desktop.core.errors import ApiError, Kind

from .certificates import Authority
from .conftest import TOKEN, RawServer, kind_of, raw_server, reply
from .office import office_proxy

GET = catalogue["GET debtors/debtor/{id}"]
CREATE = catalogue["POST debtors/debtor"]
HOST = "api.example"
ADDRESS = f"https://{HOST}"
LOGIN_PAGE = b"<!DOCTYPE html><html><title>Hotellets n\xc3\xa4t</title>Logga in</html>"


@pytest.fixture(autouse=True)
def no_proxy_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name}_proxy".upper(), raising=False)


@pytest.fixture
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    """The office's root is installed on this computer."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.root))


async def get(address: str = ADDRESS) -> int:
    one = Transport(address, TOKEN, backoff=0.001)
    try:
        return (await one.send(GET, "1")).status
    finally:
        await one.aclose()


async def failure(address: str = ADDRESS, *, write: bool = False) -> Kind:
    one = Transport(address, TOKEN, backoff=0.001)
    try:
        return await kind_of(one, write=write)
    finally:
        await one.aclose()


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "all_proxy"])
@pytest.mark.usefixtures("trusted")
async def test_the_proxy_of_the_environment_is_used(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    async with office_proxy(authority.issue(HOST)) as proxy:
        monkeypatch.setenv(name, proxy.url)
        assert await get() == 200
        assert [request.target for request in proxy.asked] == [f"{HOST}:443"]
        assert proxy.inside.seen[0].target == "/v1/debtors/debtor/1"
        # what proves who we are is for the far end only
        assert "authorization" not in proxy.asked[0].headers
        assert proxy.inside.seen[0].headers["authorization"] == TOKEN.header()


@pytest.mark.usefixtures("trusted")
async def test_the_proxy_of_the_systems_settings_is_used(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    async with office_proxy(authority.issue(HOST)) as proxy:
        # as urllib reads them from the registry of Windows or the settings of macOS
        monkeypatch.setattr(wire, "getproxies", lambda: {"http": "http://127.0.0.1:1", "https": proxy.url})
        assert await get() == 200
        monkeypatch.setattr(wire, "getproxies", lambda: {"https": proxy.url.removeprefix("http://")})
        assert await get() == 200


@pytest.mark.usefixtures("trusted")
async def test_hosts_that_bypass_the_proxy(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    async with office_proxy(authority.issue(HOST)) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", f"intranet.example,{HOST}")
        assert await failure() is Kind.UNREACHABLE
        assert proxy.asked == []


@pytest.mark.usefixtures("trusted")
async def test_a_proxy_with_a_password(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    async with office_proxy(authority.issue(HOST), "anna:hemligt") as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        assert await failure(write=True) is Kind.PROXY
        monkeypatch.setenv("https_proxy", proxy.url.replace("//", "//anna:fel@"))
        assert await failure() is Kind.PROXY
        assert proxy.inside.seen == []
        monkeypatch.setenv("https_proxy", proxy.url.replace("//", "//anna:hemligt@"))
        assert await get() == 200


async def test_an_inspecting_proxy_this_computer_does_not_know(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with office_proxy(authority.issue(HOST)) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        assert await failure() is Kind.TLS
        assert await failure(write=True) is Kind.TLS
        assert proxy.asked
        assert proxy.inside.seen == []


@pytest.mark.usefixtures("trusted")
async def test_a_certificate_for_someone_else_or_of_yesterday(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    for certificate in (authority.issue("other.example"), authority.issue(HOST, days=-1)):
        async with office_proxy(certificate) as proxy:
            monkeypatch.setenv("https_proxy", proxy.url)
            assert await failure() is Kind.TLS
            assert proxy.inside.seen == []


@pytest.mark.parametrize(("newest", "works"), [("TLSv1_1", False), ("TLSv1_2", True), ("TLSv1_3", True)])
@pytest.mark.usefixtures("trusted")
async def test_tls_from_1_2_on(authority: Authority, newest: str, works: bool) -> None:
    certificate = authority.server
    certificate.set_ciphers("DEFAULT:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        certificate.minimum_version = ssl.TLSVersion.TLSv1_1
        certificate.maximum_version = ssl.TLSVersion[newest]
    async with raw_server(certificate) as raw:
        if works:
            assert await get(raw.url) == 200
        else:
            assert await failure(raw.url) is Kind.TLS
            assert raw.seen == []


async def test_a_context_that_is_given_allows_no_old_tls_either(authority: Authority) -> None:
    certificate, context = authority.server, ssl.create_default_context(cafile=str(authority.root))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for side in (certificate, context):
            side.set_ciphers("DEFAULT:@SECLEVEL=0")
            side.minimum_version = ssl.TLSVersion.TLSv1_1
        certificate.maximum_version = ssl.TLSVersion.TLSv1_1
    async with raw_server(certificate) as raw:
        one = Transport(raw.url, TOKEN, ssl_context=context, backoff=0.001)
        assert await kind_of(one) is Kind.TLS
        await one.aclose()


@pytest.fixture
async def elsewhere() -> AsyncIterator[RawServer]:
    async with raw_server() as server:
        yield server


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_nobody_is_sent_elsewhere(
    raw: RawServer, elsewhere: RawServer, transport: Transport, status: int
) -> None:
    raw.answer = lambda _: reply(status, LOGIN_PAGE, f"Location: {elsewhere.url}/login\r\n", "text/html")
    for call in (GET, CREATE):
        with pytest.raises(ApiError) as caught:
            await transport.send(call, "1" if call is GET else None, key=None if call is GET else "k")
        assert (caught.value.kind, caught.value.status) == (Kind.NONSENSE, status)
        assert caught.value.words == "Hotellets nät"
    assert elsewhere.seen == []
    assert len(raw.seen) == 2


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (LOGIN_PAGE, "text/html"),
        (b"\xef\xbb\xbf\r\n  <!-- portal --><HTML><body>Logga in</body></HTML>", "application/json"),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0'><html/>", "application/xhtml+xml"),
        (b"", "text/html; charset=utf-8"),
    ],
)
async def test_a_login_page_is_not_billecta(raw: RawServer, transport: Transport, body: bytes, kind: str) -> None:
    raw.answer = lambda _: reply(200, body, kind=kind)
    for call in (GET, catalogue["GET files/file/{id}"], CREATE):
        with pytest.raises(ApiError) as caught:
            await transport.send(call, "1" if call is not CREATE else None, key="k" if call is CREATE else None)
        assert caught.value.kind is Kind.NONSENSE
    assert len(raw.seen) == 3


@pytest.mark.parametrize("packed", [False, True])
async def test_a_body_without_end_is_refused_on_the_way(monkeypatch: pytest.MonkeyPatch, packed: bool) -> None:
    monkeypatch.setattr(transport_module, "MOST_BYTES", 1_000_000)
    cut, part = asyncio.Event(), b"x" * 100_000
    pack = zlib.compressobj(wbits=31)
    head = pack.compress(part) + pack.flush(zlib.Z_FULL_FLUSH)
    more = pack.compress(part) + pack.flush(zlib.Z_FULL_FLUSH)

    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n")
        writer.write(b"Content-Encoding: gzip\r\n\r\n%x\r\n%s\r\n" % (len(head), head) if packed else b"\r\n")
        chunk = more if packed else part
        try:
            while True:
                writer.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
                await writer.drain()
        except ConnectionError:
            cut.set()
        finally:
            writer.close()

    server = await asyncio.start_server(endless, "127.0.0.1", 0)
    one = Transport(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", SecureToken("a"))
    with pytest.raises(ApiError) as caught:
        await one.send(GET, "1")
    assert caught.value.kind is Kind.NONSENSE
    await cut.wait()
    await one.aclose()
    server.close()
