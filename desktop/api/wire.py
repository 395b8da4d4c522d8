"""Bytes over HTTP: the only importer of httpx. Loaded in a thread at the first call, for setting it up is slow."""

from __future__ import annotations

import logging
import ssl
from contextlib import suppress
from dataclasses import asdict, dataclass
from importlib import import_module
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx
import truststore

from desktop.core.errors import ApiError, Kind

from .errors import Answer, PoolExhausted
from .loopback import is_loopback
from .pacing import AT_ONCE

# What httpx itself would import at the first request, 100 ms on the interface's thread.
for _module in ("anyio._backends._asyncio", "httpcore._backends.anyio"):
    with suppress(ImportError):
        import_module(_module)

# httpx logs whole addresses, and a query may hold a personal number.
logging.getLogger("httpx").setLevel(logging.WARNING)


@dataclass(frozen=True)
class Timeouts:
    """Seconds for each step of a call."""

    connect: float = 10
    read: float = 60
    write: float = 60
    pool: float = 20


class Wire:
    """One httpx client: HTTP/1.1, keep-alive, TLS 1.2 or later with the operating system's certificates."""

    def __init__(self, base_url: str, timeouts: Timeouts, ssl_context: ssl.SSLContext | None = None) -> None:
        self._proxy = _proxy_for(base_url)
        try:
            self._client = httpx.AsyncClient(
                base_url=base_url,
                headers={"User-Agent": "Attesta"},
                verify=ssl_context or _ssl_context(base_url),
                proxy=self._proxy,
                trust_env=False,
                timeout=httpx.Timeout(**asdict(timeouts)),
                limits=httpx.Limits(max_connections=AT_ONCE, max_keepalive_connections=AT_ONCE, keepalive_expiry=30),
                follow_redirects=False,
            )
        except (ImportError, ValueError, httpx.InvalidURL) as why:
            # no address at all, or a kind of proxy httpx does not speak
            raise ApiError(Kind.PROXY if self._proxy else Kind.UNREACHABLE, words=str(why)) from why

    async def exchange(
        self, method: str, url: str, headers: dict[str, str], body: bytes | None, most_bytes: int
    ) -> Answer:
        """Sends once and reads the whole answer. Raises ApiError with the kind of trouble, or PoolExhausted."""
        try:
            request = self._client.build_request(method, url, headers=headers, content=body)
            response = await self._client.send(request, stream=True)
            try:
                raw = await _read(response, most_bytes)
            finally:
                await response.aclose()
        except httpx.PoolTimeout as why:
            raise PoolExhausted from why
        except (httpx.HTTPError, httpx.InvalidURL) as why:
            raise ApiError(self._kind(why)) from why
        read = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers.raw}
        return Answer(response.status_code, raw, read)

    async def aclose(self) -> None:
        """Closes all connections."""
        await self._client.aclose()

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


async def _read(response: httpx.Response, most_bytes: int) -> bytes:
    raw = bytearray()
    async for part in response.aiter_bytes():
        raw += part
        if len(raw) > most_bytes:
            raise ApiError(Kind.NONSENSE, words=f"> {most_bytes} B", status=response.status_code)
    return bytes(raw)


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
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _proxy_for(base_url: str) -> str | None:
    """The system's proxy for this address; never one for this computer itself."""
    parts = urlsplit(base_url)
    if is_loopback(base_url) or proxy_bypass(parts.hostname or ""):
        return None
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"
