"""More calls than the sandbox takes, in a hurry and all at once, on one clock for both: none is refused."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from desktop.api.client import Billecta
from desktop.core.errors import ApiError
from desktop.core.records.search import SearchView
from desktop.sandbox.server import Running, serve_in_thread
from tests.clocks import LeapingClock

from .conftest import TOKEN


@pytest.fixture
def strict() -> Iterator[Running]:
    with serve_in_thread(token=TOKEN.value, scale=0.05, limits=True) as running:
        yield running


@pytest.fixture
def clock(strict: Running) -> LeapingClock:
    clock = LeapingClock()
    strict.limits._clock = clock.now
    return clock


@pytest.fixture
async def client(strict: Running, clock: LeapingClock) -> AsyncIterator[Billecta]:
    client = Billecta(strict.url, TOKEN, clock=clock)
    yield client
    await client.aclose()


async def test_invoices(client: Billecta, clock: LeapingClock) -> None:
    company = (await client.creditors.list())[0].creditor_public_id
    rows = [row async for page in client.invoices.open_pages(company) for row in page]
    start = clock.now()
    await asyncio.gather(*(client.invoices.get(rows[0].action_public_id or "") for _ in range(250)))
    # What the calls themselves took need not be waited for, on a slow machine more than on a quick one.
    assert clock.now() - start > 19
    assert clock.leapt < 21
    assert client.errors_in_window() == 0


async def test_searches(client: Billecta, clock: LeapingClock) -> None:
    company = (await client.creditors.list())[0].creditor_public_id
    start = clock.now()
    await asyncio.gather(*(client.search.actions(SearchView(creditor_public_id=company)) for _ in range(130)))
    assert clock.now() - start > 59
    assert clock.leapt < 71
    assert client.errors_in_window() == 0


async def test_mistakes(client: Billecta, clock: LeapingClock) -> None:
    company = (await client.creditors.list())[0].creditor_public_id
    mistakes = (client.products.delete("8a1f6f4e-0000-4000-8000-1234567890ab", key=f"k{n}") for n in range(120))
    began = clock.now()
    ends = await asyncio.gather(*mistakes, return_exceptions=True)
    passed = clock.now() - began
    statuses = {end.status for end in ends if isinstance(end, ApiError)}
    assert len(ends) == 120
    assert statuses
    assert 429 not in statuses
    # What a busy machine took of the two minutes had not to be waited for.
    assert passed > 119
    assert clock.leapt < 121
    assert await client.creditors.get(company)
