"""SIE files, codes and search."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from .conftest import Wire, words

Make = Callable[..., Wire]


def export(client: httpx.Client, creditor: Wire, **members: object) -> bytes:
    body = {"CreditorPublicId": creditor["CreditorPublicId"], "From": "2024-01-01", "To": "2026-12-31", **members}
    view = client.put("/accounting/accountingexports", json={"DateSelectionType": "EventDate", **body}).json()
    return client.get(f"/files/file/{view['File']['FilePublicId']}").content


def test_every_voucher_balances(client: httpx.Client, creditor: Wire, entry: Make, attested: Make) -> None:
    row = entry()["Records"][0]
    attested(
        Records=[{**row, "CostCenter": "100", "Project": "P-2401", "ArticleDescription": "Åäö"}], VatIsIncluded=True
    )
    attested(InvoiceFee={"CurrencyCode": "SEK", "Value": 2_900}, ReverseVATDetails={"ReverseVATActivated": True})
    text = export(client, creditor, Format="SIE4").decode("cp437")
    assert "#FORMAT PC8\r\n" in text
    assert '{1 "100" 6 "P-2401"}' in text
    assert '"Kostnadsställe"' in text
    found = re.findall(r"#VER B (\d+) .*?\r\n\{\r\n(.*?)\}\r\n", text, re.S)
    assert len(found) > 20
    for _, lines in found:
        sums = [int(one.replace(".", "")) for one in re.findall(r"#TRANS \d+ \{[^}]*\} (-?\d+\.\d\d) ", lines)]
        assert len(sums) >= 2
        assert sum(sums) == 0
    declared = set(re.findall(r"#KONTO (\d+)", text))
    assert set(re.findall(r"#TRANS (\d+)", text)) == declared


def test_csv(client: httpx.Client, creditor: Wire) -> None:
    lines = export(client, creditor, Format="CSV").decode("utf-8-sig").splitlines()
    assert lines[0] == "Datum;Text;Konto;Kostnadsställe;Projekt;Debet;Kredit"


def test_an_end_before_the_start(client: httpx.Client, creditor: Wire) -> None:
    body = {"CreditorPublicId": creditor["CreditorPublicId"], "From": "2026-02-01", "To": "2026-01-01"}
    assert words(client.put("/accounting/accountingexports", json=body))
    path = f"/accounting/accountingexports/{creditor['CreditorPublicId']}"
    assert words(client.put(path))
    assert words(client.put(path, params={"period": "2026-01-01", "format": "XLS"}))


def test_a_code_in_use_stays(client: httpx.Client, creditor: Wire, entry: Make) -> None:
    own = creditor["CreditorPublicId"]
    row = {**entry()["Records"][0], "CostCenter": "200", "Dimensions": [{"Dimension": 20, "Code": "N"}]}
    client.post("/invoice/action", json=entry(Records=[row]))
    assert words(client.delete(f"/costcenters/costcenter/{own}", params={"code": "200"}))
    assert words(client.delete(f"/accountingdimensions/dimension/{own}", params={"dimension": "20", "code": "N"}))
    assert client.delete(f"/costcenters/costcenter/{own}", params={"code": "300"}).status_code == 200
    assert client.get(f"/costcenters/costcenter/{own}", params={"code": "300"}).status_code == 401
    assert words(client.get(f"/costcenters/costcenter/{own}"))
    assert words(client.post("/costcenters/costcenter", json={"CreditorPublicId": own, "Code": "200"}))
    assert words(client.put("/projects/project", json={"CreditorPublicId": own, "ProjectNumber": "none"}))


@pytest.mark.parametrize(
    ("filters", "hits"),
    [
        ({"Project": "P-1"}, 1),
        ({"CostCenter": "100"}, 1),
        ({"ProductName": "Unik text"}, 1),
        ({"Types": ["CreditInvoiceAction"], "Project": "P-1"}, 0),
        ({"Types": ["InvoiceAction"], "Status": ["Open"], "Project": "P-1"}, 1),
        ({"Status": ["Closed"], "Project": "P-1"}, 0),
        ({"InvoiceDateFrom": "2026-11-23", "Project": "P-1"}, 0),
        ({"DueDateTo": "2026-12-22", "AttestedDateFrom": "2026-11-22", "Project": "P-1"}, 1),
        ({"PeriodDateFrom": "2026-03-01", "PeriodDateTo": "2026-03-31", "Project": "P-1"}, 1),
        ({"PeriodDateFrom": "2026-05-01", "Project": "P-1"}, 0),
        ({"OrgNo": "5599990000", "Project": "P-1"}, 0),
        ({"DebtorExternalId": "KUND-10001", "Project": "P-1"}, 1),
        ({"SearchValue": "no such number", "Project": "P-1"}, 0),
    ],
)
def test_search(client: httpx.Client, creditor: Wire, entry: Make, attested: Make, filters: Any, hits: int) -> None:
    row = {**entry()["Records"][0], "Project": "P-1", "CostCenter": "100", "ArticleDescription": "Unik text"}
    attested(Records=[{**row, "PeriodStart": "2026-03-01", "PeriodEnd": "2026-03-31"}])
    body = {"CreditorPublicId": creditor["CreditorPublicId"], "RotRut": "NoFilter", **filters}
    answer = client.post("/search/actions", json=body)
    assert len(answer.json()["InvoiceActions"]) == hits
