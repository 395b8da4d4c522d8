"""A seeded sandbox on a socket per test, and httpx clients that talk to it as a stranger would."""

from __future__ import annotations

import base64
import sqlite3
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from functools import cache
from typing import Any

import httpx
import pytest

from desktop.sandbox.server import Running, serve_in_thread

TODAY = date(2026, 11, 22)
SCALE = 0.1
PATIENCE = 60.0
"""Seconds for an answer: the first PDF loads the fonts, and a busy machine takes more than httpx's five for it."""
Wire = dict[str, Any]


@pytest.fixture(scope="session", autouse=True)
def certificates_read_once() -> Iterator[None]:
    """httpx reads the certificates of the whole web for every client, 50 ms, also where nobody asks for one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
        yield


@pytest.fixture(scope="session")
def _server() -> Iterator[tuple[Running, sqlite3.Connection]]:
    with (
        serve_in_thread(today=TODAY, scale=SCALE, token="aGVtbGln==") as running,
        closing(sqlite3.connect(":memory:")) as seeded,
    ):
        running.state.db.backup(seeded)
        yield running, seeded


@pytest.fixture
def sandbox(_server: tuple[Running, sqlite3.Connection]) -> Running:
    """The one server, started over: the same data for every test, copied back, for seeding them takes 40 ms."""
    running, seeded = _server
    for part in (running.faults, running.limits, running.hooks):
        part.clear()
    running.state.clock.reset()
    seeded.backup(running.state.db)
    running.limits.on = False
    _after_the_night(running)
    return running


def _after_the_night(running: Running) -> None:
    """A day is to hold one night, at five, also when the tests are run before that."""
    clock = running.state.clock
    clock.advance(max(0, 6 - clock.now().hour) * 3600)


def move_on(running: Running, seconds: float) -> None:
    """Time passes for the sandbox, and what is due on the way is done."""
    moved = httpx.post(f"{running.url}/sandbox/clock", json={"advance": seconds}, timeout=PATIENCE)
    assert moved.status_code == 200


def speak(running: Running, user: str = "demo") -> httpx.Client:
    headers = {"Accept": "application/json"}
    who = (f"{user}@attesta.example", "demo")
    return httpx.Client(base_url=f"{running.url}/v1", auth=who, headers=headers, timeout=PATIENCE)


def secure(token: str) -> dict[str, str]:
    return {"Authorization": f"SecureToken {base64.b64encode(token.encode()).decode()}", "Accept": "application/json"}


@pytest.fixture
def client(sandbox: Running) -> Iterator[httpx.Client]:
    with speak(sandbox) as one:
        yield one


@pytest.fixture
def english(sandbox: Running) -> Iterator[httpx.Client]:
    with speak(sandbox, "english") as one:
        yield one


@pytest.fixture
def creditor(client: httpx.Client) -> Wire:
    first: Wire = client.get("/creditors/creditors").json()[0]
    return first


@pytest.fixture
def debtor(client: httpx.Client, creditor: Wire) -> Wire:
    first: Wire = client.get(f"/debtors/debtors/{creditor['CreditorPublicId']}").json()[0]
    return first


@pytest.fixture
def entry(creditor: Wire, debtor: Wire) -> Callable[..., Wire]:
    """Makes an InvoiceActionEntryView of one row, 2 × 500 kr at 25 %, with members as wished."""

    def make(**members: Any) -> Wire:
        row = {"ArticleDescription": "Köksrenovering", "Quantity": 2.0, "Units": "tim", "VAT": 25.0}
        row |= {"UnitPrice": {"CurrencyCode": "SEK", "Value": 50_000}, "RecordType": "Standard"}
        return {
            "ActionType": "InvoiceAction",
            "CreditorPublicId": creditor["CreditorPublicId"],
            "DebtorPublicId": debtor["DebtorPublicId"],
            "InvoiceDate": "2026-11-22",
            "DueDate": "2026-12-22",
            "DeliveryMethod": "Manually",
            "Records": [row],
            **members,
        }

    return make


@pytest.fixture
def attested(client: httpx.Client, entry: Callable[..., Wire]) -> Callable[..., Wire]:
    """Creates and attests an invoice and gives its InvoiceActionView."""

    def make(**members: Any) -> Wire:
        created = client.post("/invoice/action", json=entry(**members))
        assert created.status_code == 200, created.text
        action = created.json()["PublicId"]
        done = client.put(f"/invoice/attest/{action}")
        assert (done.status_code, done.content) == (200, b""), done.text
        view: Wire = client.get(f"/invoice/action/{action}").json()
        return view

    return make


def words(response: httpx.Response, status: int = 400) -> str:
    """The refusal's sentence; checks that the body (UTF-8) and the header (ISO-8859-1) say the same."""
    assert response.status_code == status, response.text
    body = response.json()
    assert set(body) == {"Message", "ExternalErrorCode", "RequestContent"}
    header = dict(response.headers.raw)[b"errormessage"].decode("latin-1")
    assert header == body["Message"]
    return str(body["Message"])
