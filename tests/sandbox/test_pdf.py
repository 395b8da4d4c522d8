"""The invoice on paper: its text as pdftotext reads it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable

import httpx
import pytest

from .conftest import Wire

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
Make = Callable[..., Wire]


def text(client: httpx.Client, view: Wire) -> str:
    file = view["Invoices"][0]["InvoiceFile"]
    assert file["Data"] is None
    answer = client.get(f"/files/file/{file['FilePublicId']}")
    assert answer.headers["content-type"] == "application/pdf"
    assert client.get(f"/files/fileobject/{file['FilePublicId']}").json() == file
    command = ["pdftotext", "-layout", "-", "-"]
    read = subprocess.run(command, input=answer.content, capture_output=True, check=True)
    return read.stdout.decode().replace("\u00a0", " ")


def test_swedish(client: httpx.Client, creditor: Wire, debtor: Wire, attested: Make) -> None:
    view = attested(YourReference="Åsa Öberg", InterestPercentage=8.0, InterestType="AboveEffectiveReference")
    page = text(client, view)
    for part in (
        "Faktura", view["InvoiceNumber"], view["Invoices"][0]["OCR"], "2026-11-22", "2026-12-22", "30 dagar netto",
        creditor["Name"], creditor["OrgNo"], creditor["VatNumber"], "Godkänd för F-skatt", "Säte Umeå",
        creditor["CreditorBankInfo"]["BankgiroNo"], debtor["Name"], debtor["Address"], "Åsa Öberg", "Köksrenovering",
        "Summa exkl. moms", "1 000,00", "Moms 25 % på 1 000,00", "250,00", "1 250,00 kr", "referensräntan plus 8",
    ):  # fmt: skip
        assert part in page, part


def test_english_with_several_rates_and_rounding(client: httpx.Client, attested: Make) -> None:
    price = {"CurrencyCode": "SEK", "Value": 1_234_567}
    rows = [
        {"ArticleDescription": "Book", "Quantity": 1.0, "UnitPrice": price, "VAT": 6.0, "DiscountPercentage": 10.0},
        {"ArticleDescription": "Work", "Quantity": 1.5, "UnitPrice": price, "VAT": 25.0},
    ]
    page = text(client, attested(CommunicationLanguage="EN", Records=rows))
    for part in ("Invoice", "VAT 6 % on 11,111.10", "VAT 25 % on 18,518.51", "Rounding", "SEK 34,926.00", "10 %"):
        assert part in page, part


def test_many_rows_take_pages(client: httpx.Client, attested: Make) -> None:
    price = {"CurrencyCode": "SEK", "Value": 100}
    texts = [f"Rad {n:02} " + "åäö " * 30 for n in range(40)]
    rows = [{"ArticleDescription": one, "Quantity": 1.0, "UnitPrice": price} for one in texts]
    page = text(client, attested(Records=rows))
    assert all(f"Rad {n:02}" in page for n in range(40))
    assert "Sida 1 av 4" in page or "Sida 1 av 3" in page


def test_letters_beyond_latin_1(client: httpx.Client, attested: Make) -> None:
    price = {"CurrencyCode": "SEK", "Value": 100}
    view = attested(Records=[{"ArticleDescription": "Łódź – 5 €", "Quantity": 1.0, "UnitPrice": price}])
    assert "Łódź – 5 €" in text(client, view)


def test_the_same_bytes_after_the_company_is_renamed(client: httpx.Client, creditor: Wire, attested: Make) -> None:
    path = f"/files/file/{attested()['Invoices'][0]['InvoiceFile']['FilePublicId']}"
    before = client.get(path).content
    assert client.put("/creditors/creditor", json={**creditor, "Name": "Nytt Namn AB"}).status_code == 200
    assert client.get(path).content == before
