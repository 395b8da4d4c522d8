"""Webhooks over a real socket: what is posted, and the five tries of the guide."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from queue import Queue
from typing import Any

import httpx
import pytest

from desktop.sandbox.server import Running

from .conftest import Wire, move_on


class Listener:
    """An address that keeps what is posted to it and answers with `status`."""

    def __init__(self) -> None:
        self.posts: Queue[Wire] = Queue()
        self.status = 200
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                listener.posts.put(json.loads(self.rfile.read(length)))
                self.send_response(listener.status)
                self.end_headers()

            def log_message(self, *_args: Any) -> None:
                """Quiet."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook?key=1"
        self._thread = threading.Thread(target=self.server.serve_forever, args=(0.05,))
        self._thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self._thread.join()
        self.server.server_close()


@pytest.fixture
def listener(sandbox: Running) -> Iterator[Listener]:
    one = Listener()
    httpx.post(f"{sandbox.url}/sandbox/clock", json={"freeze": True})
    yield one
    httpx.post(f"{sandbox.url}/sandbox/reset")
    one.close()


def subscribe(sandbox: Running, listener: Listener, *events: str) -> None:
    wish = {"url": listener.url, "events": list(events)}
    assert httpx.post(f"{sandbox.url}/sandbox/webhooks", json=wish).status_code == 200


def test_integers_and_all_members(
    sandbox: Running, client: httpx.Client, listener: Listener, attested: Callable[..., Wire]
) -> None:
    subscribe(sandbox, listener, "InvoiceActionAttested")
    view = attested()
    post = listener.posts.get(timeout=5)
    assert post["EventType"] == "InvoiceActionAttested"
    assert post["AdditionalData"] is None
    data = post["Data"]
    assert set(data) == set(view)
    assert (data["ActionType"], data["State"]["Stage"], data["DeliveryMethod"]) == (2, 13, 2)
    assert "T" in data["InvoiceDate"]
    assert listener.posts.empty()


def test_a_payment_as_in_the_guide(
    sandbox: Running, client: httpx.Client, listener: Listener, attested: Callable[..., Wire]
) -> None:
    view = attested()
    subscribe(sandbox, listener, "InvoicePaymentReceived", "InvoiceActionPaid")
    body = {"ActionPublicId": view["ActionPublicId"], "Amount": view["CurrentAmount"], "PaymentMeanCode": "BG"}
    client.put("/invoice/payment", json={**body, "Date": "2026-11-22"})
    first, second = listener.posts.get(timeout=5), listener.posts.get(timeout=5)
    assert (first["Data"]["ActionType"], first["Data"]["PaymentMeanCode"]) == (2, "BG")
    assert first["Data"]["OCR"] == view["Invoices"][0]["OCR"]
    assert (second["EventType"], second["Data"]["State"]["Stage"]) == ("InvoiceActionPaid", 6)


def test_a_refused_call_tells_nothing(sandbox: Running, client: httpx.Client, listener: Listener, debtor: Wire) -> None:
    subscribe(sandbox, listener)
    client.put("/debtors/debtor", json={**debtor, "Name": ""})
    client.put("/debtors/debtor", json={**debtor, "Name": "Ny"})
    assert listener.posts.get(timeout=5)["Data"]["Name"] == "Ny"


def test_five_tries(sandbox: Running, client: httpx.Client, listener: Listener, debtor: Wire) -> None:
    listener.status = 500
    subscribe(sandbox, listener, "DebtorUpdated")
    client.put("/debtors/debtor", json=debtor)
    first = listener.posts.get(timeout=5)
    for made, pause in enumerate((5 * 60, 60 * 60, 3 * 3600, 24 * 3600), 1):
        wait_for_tries(sandbox, made)
        move_on(sandbox, pause - 1)
        assert listener.posts.empty()
        move_on(sandbox, 1)
        assert listener.posts.get(timeout=5) == first
    wait_for_tries(sandbox, 5)
    report = httpx.get(f"{sandbox.url}/sandbox/webhooks").json()["deliveries"][0]
    assert (len(report["tries"]), report["state"]) == (5, "given up")


def wait_for_tries(sandbox: Running, many: int) -> None:
    """Until the report says what came of that many tries."""
    for _ in range(1_000):
        if len(httpx.get(f"{sandbox.url}/sandbox/webhooks").json()["deliveries"][0]["tries"]) == many:
            return
    raise AssertionError(f"{many} tries were not made")


def test_an_address_must_be_one(sandbox: Running) -> None:
    assert httpx.post(f"{sandbox.url}/sandbox/webhooks", json={"url": "nowhere"}).status_code == 400
