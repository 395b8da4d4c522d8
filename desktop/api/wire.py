"""Bytes over HTTP: the only importer of httpx. Loaded in a thread at the first call, for setting it up is slow."""

from __future__ import annotations

import logging
import ssl
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from importlib import import_module
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
import truststore

from desktop.core.errors import ApiError, Kind

from .errors import Answer
from .loopback import is_loopback

# What httpx itself would import at the first request, 100 ms on the interface's thread.
for _module in ("anyio._backends._asyncio", "httpcore._backends.anyio"):
    with suppress(ImportError):
        import_module(_module)

# httpcore looks for it eight times a call; where it is not installed each look goes through all folders, 0.4 ms.
try:
    import_module("sniffio")
except ImportError:
    sys.modules["sniffio"] = None  # type: ignore[assignment]

# Addresses may hold a personal number in their query, and headers an error's own words.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


_HEADERS = {"User-Agent": "Attesta", "Accept-Encoding": "gzip, deflate", "Connection": "keep-alive"}
_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=30)


@dataclass(frozen=True)
class Timeouts:
    """Seconds for each step of a call."""

    connect: float = 10
    read: float = 60
    write: float = 60
    pool: float = 20


class Wire:
    """HTTP/1.1 with keep-alive, TLS 1.2 or later with the operating system's certificates.

    Each call under way has a connection for itself and gives it back when all went well; else it is closed and thrown
    away. httpx's shared pool would lose a place for good when a call is cancelled while its connection is being made.
    """

    def __init__(self, base_url: str, timeouts: Timeouts, ssl_context: ssl.SSLContext | None = None) -> None:
        self._base_url = base_url
        self._proxy = _proxy_for(base_url)
        self._verify = ssl_context or _ssl_context(base_url)
        self._verify.minimum_version = max(self._verify.minimum_version, ssl.TLSVersion.TLSv1_2)
        self._extensions = {"timeout": asdict(timeouts)}
        try:
            # no address at all, or a kind of proxy httpx does not speak, is told at once
            httpx.Request("GET", base_url)
            self._idle = [self._connection()]
        except (ImportError, ValueError, httpx.InvalidURL) as why:
            raise ApiError(Kind.PROXY if self._proxy else Kind.UNREACHABLE, words=str(why)) from why

    async def exchange(
        self, method: str, url: str, headers: dict[str, str], body: bytes | None, most_bytes: int
    ) -> Answer:
        """Sends once and reads the whole answer. Raises ApiError with the kind of trouble."""
        try:
            request = httpx.Request(
                method, self._base_url + url, headers=_HEADERS | headers, content=body, extensions=self._extensions
            )
            try:
                return await self._over_one(request, most_bytes)
            except httpx.PoolTimeout:
                # The connection did not come free though nobody used it; nothing was sent, and it is gone now.
                return await self._over_one(request, most_bytes)
        except (httpx.HTTPError, httpx.InvalidURL) as why:
            raise ApiError(self._kind(why)) from why

    async def aclose(self) -> None:
        """Closes the connections that no call has."""
        idle, self._idle = self._idle, []
        for connection in idle:
            await connection.aclose()

    async def _over_one(self, request: httpx.Request, most_bytes: int) -> Answer:
        connection = self._idle.pop() if self._idle else self._connection()
        try:
            answer = await _exchange(connection, request, most_bytes)
        except BaseException:
            await connection.aclose()
            raise
        self._idle.append(connection)
        return answer

    def _connection(self) -> httpx.AsyncHTTPTransport:
        return httpx.AsyncHTTPTransport(verify=self._verify, trust_env=False, proxy=self._proxy, limits=_ONE)

    def _kind(self, why: Exception) -> Kind:
        if isinstance(why, httpx.ConnectError) and _is_tls(why):
            return Kind.TLS
        if self._proxy and isinstance(why, httpx.ConnectError | httpx.ConnectTimeout):
            return Kind.PROXY
        return next((kind for type_, kind in _BY_EXCEPTION if isinstance(why, type_)), Kind.NO_ANSWER)


_BY_EXCEPTION: tuple[tuple[type[Exception], Kind], ...] = (
    (httpx.ProxyError, Kind.PROXY),
    (httpx.ConnectError, Kind.UNREACHABLE),
    (httpx.ConnectTimeout, Kind.UNREACHABLE),
    (httpx.TimeoutException, Kind.TIMEOUT),
    (httpx.DecodingError, Kind.NONSENSE),
    (httpx.UnsupportedProtocol, Kind.UNREACHABLE),
    (httpx.InvalidURL, Kind.UNREACHABLE),
    (httpx.NetworkError, Kind.NO_ANSWER),
    (httpx.RemoteProtocolError, Kind.NO_ANSWER),
)


async def _exchange(connection: httpx.AsyncHTTPTransport, request: httpx.Request, most_bytes: int) -> Answer:
    response = await connection.handle_async_request(request)
    try:
        parts = await _read(response, most_bytes)
    finally:
        await response.aclose()
    read = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers.raw}
    return Answer(response.status_code, parts, read)


async def _read(response: httpx.Response, most_bytes: int) -> list[bytes]:
    parts, length = [], 0
    async for part in response.aiter_bytes():
        parts.append(part)
        length += len(part)
        if length > most_bytes:
            raise ApiError(Kind.NONSENSE, words=f"> {most_bytes} B", status=response.status_code)
    return parts


def _is_tls(why: BaseException | None) -> bool:
    while why is not None:
        if isinstance(why, ssl.SSLError):
            return True
        why = why.__cause__ or why.__context__
    return False


def _ssl_context(base_url: str) -> ssl.SSLContext:
    """Plain http gets a bare context: httpx would otherwise spend 100 ms on certificates that nobody asks for."""
    if urlsplit(base_url).scheme == "http":
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _proxy_for(base_url: str) -> str | None:
    """The system's proxy for this address; never one for this computer itself."""
    parts = urlsplit(base_url)
    if is_loopback(base_url) or proxy_bypass(parts.hostname or ""):
        return None
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"
