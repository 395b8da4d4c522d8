"""The proxy of an office, on this computer: it may ask for a password and look into secure connections."""

from __future__ import annotations

import asyncio
import ssl
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from .conftest import RawServer, Request, read_request, reply


@dataclass
class OfficeProxy:
    """Answers CONNECT, then plays the far end itself with a certificate of its own authority.

    `asked` are the CONNECT requests; what came through the tunnel is in `inside.seen`.
    """

    certificate: ssl.SSLContext
    password: str = ""
    inside: RawServer = field(default_factory=RawServer)
    asked: list[Request] = field(default_factory=list)
    url: str = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = await read_request(reader)
            if request is not None:
                self.asked.append(request)
                await self._answer(request, reader, writer)
        except (ConnectionError, ssl.SSLError):
            pass
        finally:
            writer.close()

    async def _answer(self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self._may_pass(request):
            writer.write(
                reply(407, b"<html>Who are you?</html>", "Proxy-Authenticate: Basic realm=office\r\n", "text/html")
            )
            await writer.drain()
            return
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await writer.drain()
        await writer.start_tls(self.certificate)
        await self.inside.serve(reader, writer)

    def _may_pass(self, request: Request) -> bool:
        wanted = "Basic " + b64encode(self.password.encode()).decode()
        return not self.password or request.headers.get("proxy-authorization") == wanted


@asynccontextmanager
async def office_proxy(certificate: ssl.SSLContext, password: str = "") -> AsyncIterator[OfficeProxy]:
    proxy = OfficeProxy(certificate, password)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        server.close()
