from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.api.endpoints import catalogue
from desktop.api.transport import Transport
from desktop.core import dates
from desktop.core.errors import ApiError, Kind
from desktop.core.records.common import AmountView
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.enums import ActionTypeView, DeliveryMethodTypeView, RecordTypeView
from desktop.core.records.invoices import InvoiceActionEntryView, InvoiceActionRecordView, InvoiceActionView
from desktop.sandbox.server import Running, serve_in_thread

from .certificates import Authority

TOKEN = SecureToken("Zm9vYmFy")


@dataclass
class Request:
    """What arrived at the raw server."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


Reply = Callable[[Request], bytes | None]


def reply(status: int = 200, body: object = b"", headers: str = "", kind: str = "application/json") -> bytes:
    raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(raw)}\r\n{headers}\r\n"
    return head.encode("latin-1") + raw


@dataclass
class RawServer:
    """A server of raw bytes: `answer` makes the reply, None cuts the connection; `before` may hold it back."""

    url: str = ""
    answer: Reply = lambda _: reply()
    before: Callable[[Request], Awaitable[None]] | None = None
    seen: list[Request] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (request := await read_request(reader)) is not None:
                self.seen.append(request)
                if self.before is not None:
                    await self.before(request)
                raw = self.answer(request)
                if raw is None:
                    break
                writer.write(raw)
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()


async def read_request(reader: asyncio.StreamReader) -> Request | None:
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.strip().split("\r\n")
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Request(first.split()[0], first.split()[1], headers, body)


@asynccontextmanager
async def raw_server(context: ssl.SSLContext | None = None) -> AsyncIterator[RawServer]:
    raw = RawServer()
    server = await asyncio.start_server(raw.serve, "127.0.0.1", 0, ssl=context)
    port = server.sockets[0].getsockname()[1]
    raw.url = f"{'https' if context else 'http'}://127.0.0.1:{port}"
    try:
        yield raw
    finally:
        server.close()


_GET = catalogue["GET debtors/debtor/{id}"]
_CREATE = catalogue["POST debtors/debtor"]


async def kind_of(transport: Transport, *, write: bool = False) -> Kind:
    with pytest.raises(ApiError) as caught:
        await (transport.send(_CREATE, key="k", body=b"{}") if write else transport.send(_GET, "1"))
    assert caught.value.request == (_CREATE if write else _GET).name
    assert caught.value.__cause__ is not None
    return caught.value.kind


@pytest.fixture
async def raw() -> AsyncIterator[RawServer]:
    async with raw_server() as server:
        yield server


@pytest.fixture
async def transport(raw: RawServer) -> AsyncIterator[Transport]:
    one = Transport(raw.url, TOKEN, backoff=0.001)
    yield one
    await one.aclose()


@pytest.fixture
async def billecta(raw: RawServer) -> AsyncIterator[Billecta]:
    client = Billecta(raw.url, TOKEN)
    yield client
    await client.aclose()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with serve_in_thread(token=TOKEN.value, scale=0.1) as running:
        yield running


@pytest.fixture
async def demo(sandbox: Running) -> AsyncIterator[Billecta]:
    client = Billecta(sandbox.url, TOKEN)
    yield client
    await client.aclose()


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tls"))


@pytest.fixture
async def company(demo: Billecta) -> CreditorView:
    return (await demo.creditors.list())[0]


@pytest.fixture
async def customer(demo: Billecta, company: CreditorView) -> DebtorView:
    """A customer of its own for each test."""
    new = DebtorView(creditor_public_id=company.creditor_public_id, name="Åsas Ärliga Östersjöfisk AB", city="Umeå")
    return await demo.debtors.get(await demo.debtors.create(new, key=uuid4().hex))


@pytest.fixture
async def draft(demo: Billecta, customer: DebtorView) -> InvoiceActionView:
    """An invoice of its own for each test."""
    row = InvoiceActionRecordView(
        article_description="Rökt sik",
        quantity=Decimal("2.5"),
        units="kg",
        unit_price=AmountView(currency_code="SEK", value=19900),
        vat=Decimal(12),
        record_type=RecordTypeView("Standard"),
    )
    entry = InvoiceActionEntryView(
        action_type=ActionTypeView("InvoiceAction"),
        creditor_public_id=customer.creditor_public_id,
        debtor_public_id=customer.debtor_public_id,
        invoice_date=dates.write(dates.today()),
        due_date=dates.write(dates.today() + timedelta(days=30)),
        delivery_method=DeliveryMethodTypeView("Manually"),
        records=(row,),
        message="Tack för köpet",
        our_reference="Åke",
        external_reference="order 7",
        is_locked=True,
    )
    return await demo.invoices.get(await demo.invoices.create(entry, key=uuid4().hex))
