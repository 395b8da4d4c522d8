"""Companies, customers and products: what is stored, and what is refused."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from desktop.sandbox.shapes import ENUM_NAMES, VIEWS

from .conftest import TODAY, Wire, words

NOBODY = "00000000-0000-0000-0000-000000000001"


def every_member(view: str, depth: int = 0) -> Wire:
    """A view with no member left empty."""
    return {name: _some(kind.rstrip("?"), name, depth) for name, kind in VIEWS[view].items()}


def _some(kind: str, name: str, depth: int) -> Any:
    if kind.startswith("["):
        return [_some(kind[1:-1], name, depth)]
    if kind in VIEWS:
        return every_member(kind, depth + 1)
    if kind in ENUM_NAMES:
        return list(ENUM_NAMES[kind])[1]
    plain = {"bool": True, "int": 7, "int64": 700, "double": 7.25, "guid": NOBODY}
    return {**plain, "datetime": "2026-03-01 08:30:00+01:00"}.get(kind, f"{name} åäö")


@pytest.fixture
def product(client: httpx.Client, creditor: Wire) -> Wire:
    first: Wire = client.get(f"/products/products/{creditor['CreditorPublicId']}").json()[0]
    return first


def test_every_member_of_a_customer_survives(client: httpx.Client, debtor: Wire) -> None:
    fixed = {name: debtor[name] for name in ("DebtorPublicId", "CreditorPublicId", "Created")}
    body = {**every_member("DebtorView"), **fixed, "OrgNo": "559999-0123"}
    body |= {"OrgNo": debtor["OrgNo"], "Email": "å@post.example", "ContactEmail": "b@post.example"}
    assert client.put("/debtors/debtor", json=body).content == b""
    assert client.get(f"/debtors/debtor/{debtor['DebtorPublicId']}").json() == body


def test_every_member_of_a_product_survives(client: httpx.Client, product: Wire) -> None:
    fixed = {name: product[name] for name in ("ProductPublicId", "CreditorPublicId")}
    body = {**every_member("ProductView"), **fixed}
    assert client.put("/products/product", json=body).status_code == 200
    assert client.get(f"/products/product/{product['ProductPublicId']}").json() == body


def test_every_member_of_a_company_survives(client: httpx.Client, creditor: Wire) -> None:
    fixed = {name: creditor[name] for name in ("CreditorPublicId", "OrgNo", "CreditorBankInfo", "NextInvoiceNumber")}
    body = {**every_member("CreditorView"), **fixed}
    assert client.put("/creditors/creditor", json=body).status_code == 200
    assert client.get(f"/creditors/creditor/{creditor['CreditorPublicId']}").json() == body


def test_a_created_customer_has_an_id_and_a_date(client: httpx.Client, creditor: Wire) -> None:
    body = {"CreditorPublicId": creditor["CreditorPublicId"], "Name": "Åsa Ö", "OrgNo": ""}
    made = client.post("/debtors/debtor", json=body).json()["PublicId"]
    view = client.get(f"/debtors/debtor/{made}").json()
    assert view["Created"].startswith(f"{TODAY} ")
    assert set(view) == set(VIEWS["DebtorView"])
    assert client.delete(f"/debtors/debtor/{made}").content == b""
    assert client.get(f"/debtors/debtor/{made}").status_code == 401


@pytest.mark.parametrize(
    ("spoil", "part"),
    [
        ({"Name": None}, "Namn"),
        ({"OrgNo": "556840-2267"}, "kontrollsiffran"),
        ({"OrgNo": None, "EInvoiceBank": "SEB"}, "e-faktura"),
        ({"Email": "åsa"}, "E-postadressen åsa"),
        ({"DebtorPublicId": NOBODY}, "hittades inte"),
    ],
)
def test_refused_customers(client: httpx.Client, debtor: Wire, spoil: Wire, part: str) -> None:
    assert part in words(client.put("/debtors/debtor", json={**debtor, **spoil}))
    assert client.get(f"/debtors/debtor/{debtor['DebtorPublicId']}").json() == debtor


def test_an_external_id_is_one_customers(client: httpx.Client, debtor: Wire) -> None:
    assert "externa id:t" in words(client.post("/debtors/debtor", json=debtor))
    path = f"/debtors/debtorbyexternalid/{debtor['CreditorPublicId']}"
    assert client.get(path, params={"externalid": debtor["DebtorExternalId"]}).json() == debtor
    assert client.get(path, params={"externalid": "nobody"}).status_code == 401


def test_many_customers_are_all_or_nothing(client: httpx.Client, debtor: Wire) -> None:
    path = f"/debtors/debtors/{debtor['CreditorPublicId']}"
    new = {name: value for name, value in debtor.items() if name not in ("DebtorPublicId", "DebtorExternalId")}
    before = len(client.get(path).json())
    words(client.post("/debtors/debtors", json=[new, {**new, "Name": ""}]))
    assert len(client.get(path).json()) == before
    assert client.post("/debtors/debtors", json=[new, new, {**debtor, "Name": "Nytt namn"}]).status_code == 200
    assert len(client.get(path).json()) == before + 2
    assert client.get(f"/debtors/debtor/{debtor['DebtorPublicId']}").json()["Name"] == "Nytt namn"


def test_what_is_in_use_stays(client: httpx.Client, creditor: Wire) -> None:
    row = client.get(f"/invoice/open/{creditor['CreditorPublicId']}").json()[0]
    assert "har fakturor" in words(client.delete(f"/debtors/debtor/{row['DebtorPublicId']}"))
    action = client.get(f"/invoice/action/{row['ActionPublicId']}").json()
    product = action["Records"][0]["ProductPublicId"]
    assert "används på fakturor" in words(client.delete(f"/products/product/{product}"))


def test_a_renamed_customer_is_renamed_in_the_lists(client: httpx.Client, creditor: Wire) -> None:
    path = f"/invoice/open/{creditor['CreditorPublicId']}"
    row = client.get(path).json()[0]
    debtor = client.get(f"/debtors/debtor/{row['DebtorPublicId']}").json()
    client.put("/debtors/debtor", json={**debtor, "Name": "Örjans Åkeri"})
    after = {one["ActionPublicId"]: one for one in client.get(path).json()}[row["ActionPublicId"]]
    assert after == {**row, "DebtorName": "Örjans Åkeri"}


def test_products_come_and_go(client: httpx.Client, product: Wire) -> None:
    new = {**product, "ArticleNumber": "NY", "ProductExternalId": "ext", "UnitPrice": 12.5}
    made = client.post("/products/product", json=new).json()["PublicId"]
    path = f"/products/productbyexternalid/{product['CreditorPublicId']}"
    assert client.get(path, params={"ExternalId": "ext"}).json() == {**new, "ProductPublicId": made}
    assert client.delete(f"/products/product/{made}").status_code == 200
    assert client.get(path, params={"externalid": "ext"}).status_code == 401


@pytest.mark.parametrize(
    ("spoil", "part"),
    [
        ({"Description": " "}, "Beskrivning"),
        ({"VAT": 101.0}, "101 %"),
        ({"ArticleNumber": "ART-11"}, "ART-11"),
        ({"ProductPublicId": NOBODY}, "hittades inte"),
    ],
)
def test_refused_products(client: httpx.Client, product: Wire, spoil: Wire, part: str) -> None:
    assert part in words(client.put("/products/product", json={**product, **spoil}))


def test_refused_companies(client: httpx.Client, creditor: Wire) -> None:
    def put(**spoil: Any) -> str:
        return words(client.put("/creditors/creditor", json={**creditor, **spoil}))

    assert "Namn" in put(Name="")
    assert "kontrollsiffran" in put(OrgNo="559999-0001")
    assert "Bankgironumret 1" in put(CreditorBankInfo={**creditor["CreditorBankInfo"], "BankgiroNo": "1"})
    assert "Plusgironumret 1" in put(CreditorBankInfo={**creditor["CreditorBankInfo"], "PlusgiroNo": "1"})
    assert "heltal" in put(NextInvoiceNumber="A1")


def test_short_companies(client: httpx.Client) -> None:
    subs = client.get("/creditors/creditorsubs").json()
    assert subs[0]["Name"] == "Nordlunds Snickeri AB"
    assert all(set(one) == set(VIEWS["CreditorSubView"]) for one in subs)


def test_lists_are_cut_and_sorted(client: httpx.Client, creditor: Wire) -> None:
    path = f"/debtors/debtors/{creditor['CreditorPublicId']}"
    every = client.get(path).json()
    assert client.get(path, params={"offset": 2, "limit": 3}).json() == every[2:5]
    names = [one["Name"].casefold() for one in client.get(path, params={"sortingfield": "Name"}).json()]
    assert names == sorted(names)
    assert client.get(path, params={"asc": "false"}).json() == every[::-1]
    assert words(client.get(path, params={"limit": "few"}))
    assert words(client.get(path, params={"sortingfield": "Nonsense"}))


def test_events_currencies_countries_and_users(client: httpx.Client, creditor: Wire, debtor: Wire) -> None:
    events = client.get(f"/debtors/debtorevents/{debtor['DebtorPublicId']}").json()
    assert events[0]["EventType"] == "Created"
    decimals = {one["CurrencyCode"]: one["Decimals"] for one in client.get("/common/currencies").json()}
    assert (decimals["SEK"], decimals["ISK"]) == (2, 0)
    countries = {one["CountryCode"]: one["SwedishCountryName"] for one in client.get("/common/countries").json()}
    assert countries["AX"] == "Åland"
    assert client.get(f"/users/user/{creditor['CreditorPublicId']}").status_code == 401


def test_a_user_is_shown_without_password(sandbox: Any, client: httpx.Client) -> None:
    who = next(sandbox.state.things("user"))
    shown = client.get(f"/users/user/{who['UserPublicId']}").json()
    assert shown == {**who, "Password": None}
    assert "demo" not in json.dumps({**shown, "Username": "", "Email": ""})
