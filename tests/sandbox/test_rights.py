"""Users see and do what their rights allow."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest

from desktop.sandbox.server import Running

from .conftest import Wire, speak, words

Make = Callable[..., Wire]


@pytest.fixture
def reader(sandbox: Running) -> Iterator[httpx.Client]:
    with speak(sandbox, "read") as one:
        yield one


@pytest.fixture
def attester(sandbox: Running) -> Iterator[httpx.Client]:
    with speak(sandbox, "attest") as one:
        yield one


def test_only_ones_own_companies(client: httpx.Client, reader: httpx.Client, attested: Make) -> None:
    everything = client.get("/creditors/creditors").json()
    assert (len(everything), len(reader.get("/creditors/creditors").json())) == (3, 1)
    assert len(reader.get("/creditors/creditorsubs").json()) == 1
    other = everything[1]["CreditorPublicId"]
    for path in (f"/creditors/creditor/{other}", f"/debtors/debtors/{other}", f"/invoice/open/{other}"):
        assert reader.get(path).status_code == 401
    theirs = client.get(f"/invoice/open/{other}").json()[0]
    assert reader.get(f"/invoice/action/{theirs['ActionPublicId']}").status_code == 401
    debtor = client.get(f"/debtors/debtors/{other}").json()[0]["DebtorPublicId"]
    assert reader.get(f"/debtors/debtor/{debtor}").status_code == 401
    found = reader.post("/search/actions", json={"SearchOnAllCreditors": True, "RotRut": "NoFilter"}).json()
    mine = {one["CreditorPublicId"] for one in found["InvoiceActions"]}
    assert mine == {everything[0]["CreditorPublicId"]}


def test_a_reader_changes_nothing(client: httpx.Client, reader: httpx.Client, entry: Make, debtor: Wire) -> None:
    draft = client.post("/invoice/action", json=entry()).json()["PublicId"]
    assert reader.get(f"/invoice/action/{draft}").status_code == 200
    assert "CanAttestInvoice" in words(reader.put(f"/invoice/attest/{draft}"))
    assert "CanManageInvoices" in words(reader.post("/invoice/action", json=entry()))
    assert "CanManageInvoices" in words(reader.delete(f"/invoice/action/{draft}"))
    assert "CanWriteCreditor" in words(reader.put("/debtors/debtor", json=debtor))
    assert client.get(f"/invoice/action/{draft}").json()["State"]["Stage"] == "Created"


def test_an_attester_attests(client: httpx.Client, attester: httpx.Client, entry: Make, debtor: Wire) -> None:
    draft = client.post("/invoice/action", json=entry()).json()["PublicId"]
    assert attester.put(f"/invoice/attest/{draft}").status_code == 200
    assert words(attester.put("/debtors/debtor", json=debtor))
    assert words(attester.get(f"/accounting/accountingexports/{debtor['CreditorPublicId']}"))


def test_administrators_manage_users(client: httpx.Client, reader: httpx.Client) -> None:
    me = client.get("/users/users").json()[0]
    assert words(reader.post("/users/user", json={**me, "Username": "x", "Password": "12345678"}))
    assert words(client.post("/users/user", json={**me, "Password": "12345678"}))
    assert words(client.post("/users/user", json={**me, "Username": "x", "Password": "kort"}))
    assert words(client.delete(f"/users/user/{me['UserPublicId']}"))
    assert {one["Password"] for one in client.get("/users/users").json()} == {None}


def test_a_new_password_works_and_the_old_one_does_not(sandbox: Running, reader: httpx.Client) -> None:
    assert words(reader.put("/users/changepassword", json={"Password": "kort"}))
    assert reader.put("/users/changepassword", json={"Password": "mycket-längre"}).status_code == 200
    assert reader.get("/common/currencies").status_code == 401
    reader.auth = httpx.BasicAuth("read@attesta.example", "mycket-längre")
    assert reader.get("/common/currencies").status_code == 200
