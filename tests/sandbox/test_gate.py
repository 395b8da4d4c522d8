from __future__ import annotations

import socket
import time
from collections.abc import Callable

import httpx
import pytest

from desktop.sandbox.server import Running

from .conftest import Wire, speak, words

NOBODY = "00000000-0000-0000-0000-000000000001"


def test_the_language_is_the_users(client: httpx.Client, english: httpx.Client, debtor: Wire) -> None:
    body = {**debtor, "Name": " "}
    assert words(client.put("/debtors/debtor", json=body)) == "Namn måste anges."
    assert words(english.put("/debtors/debtor", json=body)) == "Name must be specified."


def test_the_header_is_latin_1_and_the_body_utf_8(client: httpx.Client, debtor: Wire) -> None:
    answer = client.put("/debtors/debtor", json={**debtor, "OrgNo": "åäö"})
    assert "åäö" in words(answer)
    assert "åäö".encode("latin-1") in dict(answer.headers.raw)[b"errormessage"]
    assert "åäö".encode() in answer.content


@pytest.mark.parametrize("path", ["creditors/creditor", "debtors/debtor", "products/product", "debtors/debtors"])
def test_missing_ids_are_denied(client: httpx.Client, path: str) -> None:
    assert client.get(f"/{path}/{NOBODY}").status_code == 401


@pytest.mark.parametrize("path", ["invoice/action/1234567890", f"files/file/{NOBODY}", f"files/fileobject/{NOBODY}"])
def test_missing_invoices_and_files_are_denied(client: httpx.Client, path: str) -> None:
    assert client.get(f"/{path}").status_code == 401


def test_anothers_debtor_is_denied(client: httpx.Client, entry: Callable[..., Wire]) -> None:
    other = client.get("/creditors/creditors").json()[1]["CreditorPublicId"]
    assert client.post("/invoice/action", json=entry(CreditorPublicId=other)).status_code == 401


def test_unknown_calls(client: httpx.Client) -> None:
    assert client.get("/nothing/here").status_code == 404
    assert client.delete("/common/currencies").status_code == 405


def test_a_used_call_id_is_refused_and_changes_nothing(client: httpx.Client, debtor: Wire) -> None:
    path, headers = f"/debtors/debtors/{debtor['CreditorPublicId']}", {"UniqueApiCallId": "k" * 50}
    before = len(client.get(path).json())
    new = {**debtor, "DebtorExternalId": None}
    assert client.post("/debtors/debtor", json=new, headers=headers).status_code == 200
    assert words(client.post("/debtors/debtor", json=new, headers=headers), 403)
    assert len(client.get(path).json()) == before + 1


@pytest.mark.parametrize("call_id", ["", "k" * 51])
def test_invalid_call_ids(client: httpx.Client, debtor: Wire, call_id: str) -> None:
    assert client.put("/debtors/debtor", json=debtor, headers={"UniqueApiCallId": call_id}).status_code == 403


def test_a_refused_call_does_not_use_its_id_up(client: httpx.Client, debtor: Wire) -> None:
    headers = {"UniqueApiCallId": "once"}
    assert client.put("/debtors/debtor", json={**debtor, "Name": ""}, headers=headers).status_code == 400
    assert client.put("/debtors/debtor", json=debtor, headers=headers).status_code == 200


@pytest.mark.parametrize(
    "spoil",
    [
        {"DebtorType": "Compny"},
        {"Name": 5},
        {"ProtectedIdentity": None},
        {"Created": "yesterday"},
        {"DebtorPublicId": "no-guid"},
        {"DefaultActionConfig": []},
    ],
)
def test_bodies_that_cannot_be_read(client: httpx.Client, debtor: Wire, spoil: Wire) -> None:
    assert client.put("/debtors/debtor", json={**debtor, **spoil}).status_code == 500


def test_no_json(client: httpx.Client) -> None:
    headers = {"Content-Type": "application/json"}
    assert client.put("/debtors/debtor", content=b"{", headers=headers).status_code == 500
    assert client.put("/debtors/debtor", content=b'{"x": NaN}', headers=headers).status_code == 500
    assert client.put("/debtors/debtor", content=b"{}").status_code == 500


def test_unknown_members_any_case_and_numbers_for_enums(client: httpx.Client, debtor: Wire) -> None:
    body = {**debtor, "Nonsense": 1, "DebtorType": 0}
    body["name"] = body.pop("Name") + " å"
    assert client.put("/debtors/debtor", json=body).status_code == 200
    after = client.get(f"/debtors/debtor/{debtor['DebtorPublicId']}").json()
    assert (after["DebtorType"], after["Name"]) == ("Private", f"{debtor['Name']} å")
    assert "Nonsense" not in after


def test_any_case_and_a_slash_at_the_end(client: httpx.Client, debtor: Wire) -> None:
    path = f"/Debtors/DebtorsByOrgNo/{debtor['CreditorPublicId']}/"
    found = client.get(path, params={"ORGNO": debtor["OrgNo"].replace("-", ""), "CountryCode": "SE"}).json()
    assert [one["DebtorPublicId"] for one in found] == [debtor["DebtorPublicId"]]


def test_without_accept_the_answer_is_xml(sandbox: Running) -> None:
    with speak(sandbox) as one:
        del one.headers["Accept"]
        answer = one.get("/creditors/creditors")
    assert answer.status_code == 406
    assert answer.headers["content-type"].startswith("application/xml")


def test_pages_in_a_browser_reach_no_switches(sandbox: Running) -> None:
    answer = httpx.post(f"{sandbox.url}/sandbox/reset", headers={"Origin": "https://evil.example"})
    assert answer.status_code == 401


def test_a_client_that_dies_in_mid_call_is_no_fault_of_the_server(sandbox: Running, client: httpx.Client) -> None:
    """It would stand in the log as one, and `quiet_log` fails for that."""
    host, port = httpx.URL(sandbox.url).host, httpx.URL(sandbox.url).port
    assert port
    with socket.create_connection((host, port), 5) as one:
        one.sendall(b"POST /v1/debtors/debtor HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        time.sleep(0.1)
    time.sleep(0.1)
    assert client.get("/common/currencies").status_code == 200
