from __future__ import annotations

from typing import Any

import httpx
import pytest

from desktop.sandbox.server import Running

from .conftest import Wire


def switch(sandbox: Running, **wish: Any) -> httpx.Response:
    return httpx.post(f"{sandbox.url}/sandbox/faults", json={"path": "/v1/products/product", "method": "POST", **wish})


@pytest.fixture
def product(client: httpx.Client, creditor: Wire) -> Wire:
    first: Wire = client.get(f"/products/products/{creditor['CreditorPublicId']}").json()[0]
    return {**first, "ArticleNumber": "NY-1"}


def count(client: httpx.Client, creditor: Wire) -> int:
    return len(client.get(f"/products/products/{creditor['CreditorPublicId']}").json())


@pytest.mark.parametrize(("when", "more"), [("before", 0), ("after", 1)])
def test_a_dropped_connection(
    sandbox: Running, client: httpx.Client, creditor: Wire, product: Wire, when: str, more: int
) -> None:
    before = count(client, creditor)
    assert switch(sandbox, do="drop", when=when).status_code == 200
    with pytest.raises(httpx.RemoteProtocolError):
        client.post("/products/product", json=product)
    assert count(client, creditor) == before + more


def test_the_write_that_was_cut_off_cannot_happen_twice(
    sandbox: Running, client: httpx.Client, creditor: Wire, product: Wire
) -> None:
    before, headers = count(client, creditor), {"UniqueApiCallId": "once"}
    switch(sandbox, do="drop", when="after")
    with pytest.raises(httpx.RemoteProtocolError):
        client.post("/products/product", json=product, headers=headers)
    assert client.post("/products/product", json=product, headers=headers).status_code == 403
    assert count(client, creditor) == before + 1


@pytest.mark.parametrize(("do", "status"), [("500", 500), ("401", 401), ("429", 429), ("html", 502)])
def test_other_answers(sandbox: Running, client: httpx.Client, product: Wire, do: str, status: int) -> None:
    switch(sandbox, do=do, times=2)
    assert [client.post("/products/product", json=product).status_code for _ in range(2)] == [status, status]
    assert client.post("/products/product", json=product).status_code == 200


def test_nobody_waits_but_it_is_done(sandbox: Running, client: httpx.Client, creditor: Wire, product: Wire) -> None:
    before = count(client, creditor)
    switch(sandbox, do="slow", when="after", seconds=0.5)
    with pytest.raises(httpx.ReadTimeout):
        client.post("/products/product", json=product, timeout=0.2)
    assert count(client, creditor) == before + 1


def test_slow_answers_at_last(sandbox: Running, client: httpx.Client, product: Wire) -> None:
    switch(sandbox, do="slow", seconds=0.1)
    assert client.post("/products/product", json=product).status_code == 200


def test_switches_are_shown_cleared_and_checked(sandbox: Running) -> None:
    assert switch(sandbox, do="drop").json()[0]["times"] == 1
    assert switch(sandbox, do="explode").status_code == 400
    assert httpx.delete(f"{sandbox.url}/sandbox/faults").json() == []
