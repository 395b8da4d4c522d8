"""The faults that spoil an answer on its way, and the files they are switched on by."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop.sandbox.faults import Faults
from desktop.sandbox.server import Running

from .conftest import Wire
from .test_process import AUTH, process

PATH = "/v1/common/currencies"


@pytest.fixture
def fault(sandbox: Running) -> Callable[..., None]:
    def switch(**wish: Any) -> None:
        answer = httpx.post(f"{sandbox.url}/sandbox/faults", json={"path": PATH, "when": "after", **wish})
        assert answer.status_code == 200, answer.text

    return switch


def get(client: httpx.Client) -> httpx.Response:
    return client.get("/common/currencies")


@pytest.mark.parametrize("do", ["cut", "reset"])
def test_the_end_comes_in_mid_body(client: httpx.Client, fault: Callable[..., None], do: str) -> None:
    fault(do=do)
    with pytest.raises(httpx.TransportError):
        get(client)
    assert get(client).status_code == 200


def test_a_reset_is_a_reset(sandbox: Running, fault: Callable[..., None]) -> None:
    fault(do="reset")
    host, port = httpx.URL(sandbox.url).host, httpx.URL(sandbox.url).port
    assert port
    with socket.create_connection((host, port), 5) as one:
        one.sendall(f"GET {PATH} HTTP/1.1\r\nHost: x\r\nAccept: */*\r\n\r\n".encode())
        with pytest.raises(ConnectionResetError):
            read_all(one)


def read_all(one: socket.socket) -> None:
    while one.recv(65536):
        pass


def test_drops_come_slowly(client: httpx.Client, fault: Callable[..., None]) -> None:
    fault(do="drip", seconds=0.4)
    with client.stream("GET", "/common/currencies") as answer:
        pieces = list(answer.iter_raw())
    assert len(pieces) > 3
    assert len(json.loads(b"".join(pieces))) == 11


@pytest.mark.parametrize("do", ["malformed", "truncated"])
def test_no_json(client: httpx.Client, fault: Callable[..., None], do: str) -> None:
    fault(do=do)
    answer = get(client)
    assert answer.status_code == 200
    with pytest.raises(ValueError):
        answer.json()


def test_latin_1_that_says_utf_8(client: httpx.Client, fault: Callable[..., None]) -> None:
    fault(do="charset", path="/v1/common/countries")
    answer = client.get("/common/countries")
    assert "utf-8" in answer.headers["content-type"]
    with pytest.raises(UnicodeDecodeError):
        answer.content.decode()


def test_dates_that_are_an_hour_off(
    client: httpx.Client, fault: Callable[..., None], attested: Callable[..., Wire]
) -> None:
    view = attested()
    fault(do="skew", path="/v1/invoice/action", seconds=3600)
    late = client.get(f"/invoice/action/{view['ActionPublicId']}").json()
    assert (view["InvoiceDate"], late["InvoiceDate"]) == ("2026-11-22 00:00:00+01:00", "2026-11-22 01:00:00+01:00")


def test_a_body_without_end(client: httpx.Client, fault: Callable[..., None]) -> None:
    fault(do="pad", size=300_000)
    assert len(get(client).content) > 300_000


def test_delivered_twice(client: httpx.Client, fault: Callable[..., None], debtor: Wire) -> None:
    own = debtor["CreditorPublicId"]
    before = len(client.get(f"/debtors/debtors/{own}").json())
    new, headers = {"CreditorPublicId": own, "Name": "En gång"}, {"UniqueApiCallId": "one"}
    fault(do="duplicate", path="/v1/debtors/debtor", method="POST", times=2)
    assert client.post("/debtors/debtor", json=new, headers=headers).status_code == 403
    assert len(client.get(f"/debtors/debtors/{own}").json()) == before + 1
    assert client.post("/debtors/debtor", json=new).status_code == 200
    assert len(client.get(f"/debtors/debtors/{own}").json()) == before + 3


@pytest.mark.parametrize(
    ("wish", "status", "kind"),
    [
        ({"do": "503", "body": "xml"}, 503, "application/xml; charset=utf-8"),
        ({"do": "403", "body": "html"}, 403, "text/html"),
        ({"do": "500", "body": "broken"}, 500, "application/json; charset=utf-8"),
        ({"do": "xml"}, 500, "application/xml; charset=utf-8"),
        ({"do": "html200"}, 200, "text/html"),
    ],
)
def test_other_bodies(
    client: httpx.Client, fault: Callable[..., None], wish: dict[str, str], status: int, kind: str
) -> None:
    fault(**wish)
    answer = get(client)
    assert (answer.status_code, answer.headers["content-type"].partition("; charset=utf-8")[0]) == (
        status,
        kind.partition("; charset=utf-8")[0],
    )
    with pytest.raises(ValueError):
        answer.json()


def test_told_when_to_come_back(client: httpx.Client, fault: Callable[..., None]) -> None:
    fault(do="429", retry_after=7)
    assert get(client).headers["retry-after"] == "7"
    fault(do="redirect", to="http://elsewhere.example/x")
    assert get(client).headers["location"] == "http://elsewhere.example/x"


def test_skipped_endless_and_by_chance() -> None:
    faults = Faults()
    faults.add({"do": 500, "skip": 2, "times": -1})
    assert [faults.take("GET", "/v1/x") is None for _ in range(5)] == [True, True, False, False, False]
    faults.clear()
    faults.add({"do": "drop", "chance": 0.5, "times": -1})
    struck = [faults.take("GET", "/v1/x") is not None for _ in range(100)]
    faults.clear()
    faults.add({"do": "drop", "chance": 0.5, "times": -1})
    assert struck == [faults.take("GET", "/v1/x") is not None for _ in range(100)]
    assert 30 < sum(struck) < 70


def test_faults_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "faults.json"
    file.write_text('[{"path": "/v1/common", "do": "503"}, {"path": "/v1/common", "do": "429"}]', "utf-8")
    with process("--faults", str(file)) as (url, _):
        seen = [httpx.get(f"{url}{PATH}", auth=AUTH).status_code for _ in range(3)]
    assert seen == [503, 429, 200]
