"""A third-party client as one finds it in PHP: raw HTTP over a socket, with the habits of such code."""

from __future__ import annotations

import base64
import json
import socket
from datetime import datetime, timedelta, timezone
from urllib.parse import urlsplit

import pytest

from desktop.sandbox.server import Running

from .conftest import Wire

_TOKEN = "aGVtbGln=="
_WINTER = timezone(timedelta(hours=1))


class Php:
    """As curl does it for PHP: no Content-Type without a body, `Accept: */*`, one connection a call."""

    def __init__(self, url: str) -> None:
        self._host = urlsplit(url).netloc
        self._token = base64.b64encode(_TOKEN.encode()).decode()

    def call(self, method: str, path: str, body: Wire | None = None, *, length: bool = True) -> tuple[int, bytes]:
        text = json.dumps(body).replace("/", "\\/").encode() if body is not None else b""
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self._host}", "User-Agent: Billecta-PHP/1.0", "Accept: */*"]
        lines += [f"authorization: SecureToken {self._token}", "Connection: close"]
        if body is not None:
            lines.append("Content-Type: application/json;charset=UTF-8")
        if body is not None or length:
            lines.append(f"Content-Length: {len(text)}")
        head = "\r\n".join(lines).encode() + b"\r\n\r\n"
        name, _, port = self._host.partition(":")
        with socket.create_connection((name, int(port)), 10) as one:
            one.sendall(head + text)
            answer = b"".join(iter(lambda: one.recv(65536), b""))
        top, _, rest = answer.partition(b"\r\n\r\n")
        return int(top.split()[1]), rest

    def json(self, method: str, path: str, body: Wire | None = None) -> Wire | list[Wire]:
        status, rest = self.call(method, path, body)
        assert status == 200, (path, status, rest)
        out: Wire | list[Wire] = json.loads(rest)
        return out


def php_date(moment: datetime) -> str:
    """`date('Y-m-d H:i:sO')`: a space, and an offset without a colon."""
    return moment.strftime("%Y-%m-%d %H:%M:%S%z")


@pytest.fixture
def php(sandbox: Running) -> Php:
    return Php(sandbox.url)


def test_an_invoice_the_way_php_makes_it(php: Php, creditor: Wire) -> None:
    own, start = creditor["CreditorPublicId"], datetime(2026, 11, 22, 14, 30, 5, tzinfo=_WINTER)
    debtor = php.json("POST", "/v1/debtors/debtor/", {"CreditorPublicId": own, "Name": "Ägg & Ost"})
    product = {"CreditorPublicId": own, "Description": "Ägg", "UnitPrice": 49, "VAT": 12, "IsActive": True}
    made = php.json("POST", "/V1/Products/Product", product)
    assert isinstance(debtor, dict)
    assert isinstance(made, dict)
    row = {"ProductPublicId": made["PublicId"], "ArticleDescription": "Ägg", "Quantity": 3, "VAT": 12}
    row |= {"UnitPrice": {"CurrencyCode": "SEK", "Value": 4900}, "DiscountType": "Percentage"}
    entry = {"ActionType": "InvoiceAction", "CreditorPublicId": own, "DebtorPublicId": debtor["PublicId"]}
    entry |= {"InvoiceDate": php_date(start), "DueDate": php_date(start + timedelta(days=30)), "Records": [row]}
    created = php.json("POST", "/v1/invoice/action", {**entry, "DeliveryMethod": "Manually"})
    assert isinstance(created, dict)
    action = created["PublicId"]
    assert php.call("PUT", f"/v1/invoice/attest/{action}/", length=False) == (200, b"")
    view = php.json("GET", f"/v1/invoice/action/{action}")
    assert isinstance(view, dict)
    assert view["InvoiceDate"] == "2026-11-22 14:30:05+01:00"
    assert view["InvoicedAmount"]["Value"] == 16_500


def test_query_names_in_any_case(php: Php, creditor: Wire, debtor: Wire) -> None:
    own, number = creditor["CreditorPublicId"], debtor["OrgNo"].replace("-", "")
    for name in ("orgNo", "OrgNo", "ORGNO"):
        found = php.json("GET", f"/v1/debtors/debtorsbyorgno/{own.upper()}/?{name}={number}&CountryCode=se")
        assert [one["DebtorPublicId"] for one in found if isinstance(one, dict)] == [debtor["DebtorPublicId"]]


def test_closed_invoices_by_plain_days(php: Php, creditor: Wire) -> None:
    path = f"/v1/invoice/closed/{creditor['CreditorPublicId']}?from=2026-01-01&to=2026-11-22"
    assert len(php.json("GET", path)) > 5


def test_bankid_by_the_names_of_bankid_itself(php: Php) -> None:
    body = {"PersonalNumber": "198001139297", "EndUserIp": "127.0.0.1", "UserVisibleData": "Jag godkänner"}
    order = php.json("POST", "/v1/bankid/sign", body)
    assert isinstance(order, dict)
    assert order["SSN"] == "198001139297"
    assert php.call("GET", f"/v1/bankid/sign/{order['ReferenceToken']}")[0] == 200


def test_the_older_call_for_a_product(php: Php, creditor: Wire) -> None:
    own = creditor["CreditorPublicId"]
    product = php.json("GET", f"/v1/products/products/{own}")[0]  # type: ignore[index]
    assert php.json("GET", f"/v1/products/product/{own}?productid={product['ProductPublicId']}") == product


def test_a_token_that_was_not_encoded_once_more(php: Php) -> None:
    php._token = _TOKEN
    assert php.call("GET", "/v1/creditors/creditors")[0] == 401
