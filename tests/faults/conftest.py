"""One sandbox without limits and one company for all combinations."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import astuple
from pathlib import Path

import pytest

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.sandbox.server import Running, serve_in_thread
from tests.clocks import LeapingClock

from .bench import TOKEN, Bench
from .matrix import Office, Verdict
from .table import PROPERTY, Report


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with serve_in_thread(token=TOKEN, scale=0.02) as running:
        yield running


@pytest.fixture
async def bench(sandbox: Running) -> AsyncIterator[Bench]:
    client = Billecta(sandbox.url, SecureToken(TOKEN), clock=LeapingClock())
    company = (await client.creditors.list())[0]
    products = [page async for page in client.products.pages(company.creditor_public_id)]
    yield Bench(sandbox, client, company, products[0][0])
    sandbox.faults.clear()
    await client.aclose()


@pytest.fixture
async def desk(sandbox: Running, tmp_path: Path) -> AsyncIterator[Office]:
    office = Office(sandbox.url, tmp_path)
    yield office
    await office.aclose()


@pytest.fixture
def report(record_property: Callable[[str, object], None]) -> Report:
    """Verdicts given to it stand in the table of the whole run."""

    def note(verdicts: list[Verdict]) -> None:
        for verdict in verdicts:
            record_property(PROPERTY, astuple(verdict))

    return note
