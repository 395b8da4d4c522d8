"""Invoices: drafts, attest, numbers, flags, lists and search."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from desktop.core import identity
from desktop.sandbox.server import Running
from desktop.sandbox.shapes import VIEWS

from .conftest import TODAY, Wire, words

Make = Callable[..., Wire]
SEK = "SEK"


def row(**members: Any) -> Wire:
    price = {"CurrencyCode": SEK, "Value": members.pop("ore", 10_000)}
    return {"ArticleDescription": "Arbete", "Quantity": 1.0, "UnitPrice": price, "VAT": 25.0, **members}


def test_a_draft_has_neither_number_nor_pdf(client: httpx.Client, entry: Make) -> None:
    action = client.post("/invoice/action", json=entry()).json()["PublicId"]
    assert len(action) == 10
    assert action.isdigit()
    view = client.get(f"/invoice/action/{action}").json()
    assert set(view) == set(VIEWS["InvoiceActionView"])
    assert (view["State"]["Stage"], view["InvoiceNumber"]) == ("Created", None)
    assert (view["Invoices"][0]["InvoiceFile"], view["Invoices"][0]["OCR"]) == (None, None)
    assert not any(value for name, value in view.items() if name.startswith("Can"))


def test_a_draft_can_be_changed_and_removed(client: httpx.Client, entry: Make) -> None:
    action = client.post("/invoice/action", json=entry()).json()["PublicId"]
    changed = entry(Message="Hej å ä ö", Records=[row(Quantity=3.0)])
    assert client.put(f"/invoice/action/{action}", json=changed).content == b""
    view = client.get(f"/invoice/action/{action}").json()
    assert (view["Message"], view["InvoicedAmount"]["Value"]) == ("Hej å ä ö", 37_500)
    assert client.delete(f"/invoice/action/{action}").content == b""
    assert client.get(f"/invoice/action/{action}").status_code == 401


def test_an_attested_invoice_cannot(client: httpx.Client, entry: Make, attested: Make) -> None:
    view = attested()
    path = f"/invoice/action/{view['ActionPublicId']}"
    assert "kan inte ändras" in words(client.put(path, json=entry()))
    assert "kan inte tas bort" in words(client.delete(path))
    assert "redan attesterad" in words(client.put(f"/invoice/attest/{view['ActionPublicId']}"))
    assert client.get(path).json() == view


def test_number_and_ocr_come_with_attest(client: httpx.Client, creditor: Wire, attested: Make) -> None:
    first, second = attested(), attested()
    number = int(creditor["NextInvoiceNumber"])
    assert [first["InvoiceNumber"], second["InvoiceNumber"]] == [str(number), str(number + 1)]
    ocr = first["Invoices"][0]["OCR"]
    assert ocr.startswith(str(number))
    assert identity.is_ocr(ocr, length_digit=True)
    after = client.get(f"/creditors/creditor/{creditor['CreditorPublicId']}").json()
    assert after == {**creditor, "NextInvoiceNumber": str(number + 2)}


def test_an_own_number_is_kept_and_used_once(client: httpx.Client, creditor: Wire, entry: Make, attested: Make) -> None:
    following = creditor["NextInvoiceNumber"]
    assert attested(InvoiceNumber=following)["InvoiceNumber"] == following
    assert attested()["InvoiceNumber"] == str(int(following) + 1)
    assert following in words(client.post("/invoice/action", json=entry(InvoiceNumber=following)))
    assert attested(InvoiceNumber="Å-77")["Invoices"][0]["OCR"] == identity.make_ocr("77", length_digit=True)


@pytest.mark.parametrize(
    ("method", "stage"),
    [("Email", "InvoiceSent"), ("Kivra", "InvoiceSent"), ("Manually", "Attested"), ("Mail", "Attested")],
)
def test_delivery_decides_the_stage(attested: Make, method: str, stage: str) -> None:
    view = attested(DeliveryMethod=method)
    state = view["State"]
    assert (state["Stage"], bool(state["InvoiceSentDate"])) == (stage, stage == "InvoiceSent")
    assert state["AttestedDate"].startswith(f"{TODAY} ")
    kinds = [event["EventType"] for event in view["Events"] if event["HasOccured"]]
    assert kinds == ["Created", "Attested"] + ["InvoiceSent"] * (stage == "InvoiceSent")
    if method == "Mail":
        assert state["NextEventDate"].startswith("2026-11-23 ")


def test_flags_of_a_sent_invoice(attested: Make) -> None:
    view = attested(DeliveryMethod="Email")
    up = {name for name, value in view.items() if name.startswith("Can") and value}
    assert {"CanPause", "CanCreateCreditInvoice", "CanRegisterPayment", "CanSell", "CanDispute"} <= up
    assert not {"CanResume", "CanSendManualInvoice", "CanSendToDebtCollection", "CanUnDispute"} & up


@pytest.mark.parametrize(
    ("method", "without", "part"),
    [
        ("Email", {"Email": None}, "e-postadress"),
        ("Mail", {"City": None}, "postadress"),
        ("SMS", {"Phone": None}, "telefonnummer"),
        ("EInvoice", {"Intermediator": None}, "e-faktura"),
        ("Kivra", {"OrgNo": None}, "personnummer"),
    ],
)
def test_attest_needs_a_way_to_deliver(
    client: httpx.Client, debtor: Wire, entry: Make, method: str, without: Wire, part: str
) -> None:
    client.put("/debtors/debtor", json={**debtor, **without})
    action = client.post("/invoice/action", json=entry(DeliveryMethod=method)).json()["PublicId"]
    assert part in words(client.put(f"/invoice/attest/{action}"))
    assert client.get(f"/invoice/action/{action}").json()["State"]["Stage"] == "Created"


def test_another_address_for_one_invoice(client: httpx.Client, debtor: Wire, attested: Make) -> None:
    client.put("/debtors/debtor", json={**debtor, "Email": None})
    view = attested(DeliveryMethod="Email", DeliveryAddressOverride={"Email": "ny@post.example"})
    assert view["Invoices"][0]["Email"] == "ny@post.example"


@pytest.mark.parametrize(
    ("spoil", "part"),
    [
        ({"DueDate": "2026-11-21"}, "ligger före"),
        ({"InvoiceDate": "0001-01-01T00:00:00"}, "Fakturadatum"),
        ({"DueDate": "0001-01-01"}, "Förfallodatum"),
        ({"Records": None}, "minst en rad"),
        ({"Records": [{"RecordType": "Message", "ArticleDescription": "Hej"}]}, "minst en rad"),
        ({"Records": [row(), row(ArticleDescription="")]}, "Rad 2 saknar beskrivning"),
        ({"Records": [row(Quantity=None)]}, "saknar antal"),
        ({"Records": [row(UnitPrice=None)]}, "saknar pris"),
        ({"Records": [row(VAT=-1.0)]}, "momssats"),
        ({"Records": [row(DiscountPercentage=101.0)]}, "rabatt"),
        ({"Records": [row(ProductPublicId="00000000-0000-0000-0000-000000000001")]}, "Artikeln"),
        ({"Records": [row(), row(UnitPrice={"CurrencyCode": "EUR", "Value": 1})]}, "valuta"),
        ({"ActionType": "SelfInvoiceAction"}, "SelfInvoiceAction"),
        ({"InvoiceNumber": "ABC"}, "minst en siffra"),
        ({"CreditingInvoicePublicId": "1"}, "krediteras"),
    ],
)
def test_refused_entries(client: httpx.Client, entry: Make, spoil: Wire, part: str) -> None:
    assert part in words(client.post("/invoice/action", json=entry(**spoil)))


def test_totals_of_a_mixed_invoice(attested: Make) -> None:
    rows = [
        row(Quantity=2.5, ore=33_333, DiscountType="Percentage", DiscountPercentage=12.5),
        row(Quantity=3.0, ore=4_999, VAT=12.0, DiscountType="Amount", DiscountAmount={"CurrencyCode": SEK, "Value": 7}),
        {"RecordType": "Message", "ArticleDescription": "Enligt offert"},
    ]
    view = attested(Records=rows, InvoiceFee={"CurrencyCode": SEK, "Value": 2_900})
    first, second, message = view["Records"]
    assert (first["TotalExclVATNoDiscount"]["Value"], first["TotalExclVAT"]["Value"]) == (83_333, 72_916)
    assert (second["TotalExclVAT"]["Value"], second["TotalIncVAT"]["Value"]) == (14_990, 16_789)
    assert message["TotalExclVAT"] is None
    assert view["TotalVATAmount"]["Value"] == 18_954 + 1_799
    exact = 72_916 + 14_990 + 2_900 + 18_954 + 1_799
    assert view["InvoicedAmount"] == {"CurrencyCode": SEK, "Value": 111_600, "ValueForView": 1116.0}
    assert view["CentRoundingAmount"]["Value"] == 111_600 - exact


def test_vat_included_and_reverse(attested: Make) -> None:
    included = attested(VatIsIncluded=True, Records=[row(ore=12_500)])
    assert (included["InvoicedAmount"]["Value"], included["TotalVATAmount"]["Value"]) == (12_500, 2_500)
    assert included["Records"][0]["TotalExclVAT"]["Value"] == 10_000
    reverse = attested(ReverseVATDetails={"ReverseVATActivated": True, "ReceiverVATNumber": None}, Records=[row()])
    assert (reverse["InvoicedAmount"]["Value"], reverse["TotalVATAmount"]["Value"]) == (10_000, 0)


def test_a_credit_closes_what_it_credits(client: httpx.Client, attested: Make) -> None:
    source = attested()
    credit = attested(
        ActionType="CreditInvoiceAction",
        CreditingInvoicePublicId=source["ActionPublicId"],
        Records=[row(Quantity=-2.0, ore=50_000)],
    )
    assert credit["State"]["Stage"] == "Completed"
    assert credit["CreditingInvoice"]["SourceInvoiceId"] == source["InvoiceNumber"]
    after = client.get(f"/invoice/action/{source['ActionPublicId']}").json()
    assert (after["State"]["Stage"], after["CurrentAmount"]["Value"]) == ("Completed", 0)
    assert after["CreditedAmount"]["Value"] == 125_000


def test_by_number(client: httpx.Client, creditor: Wire, attested: Make) -> None:
    view, path = attested(), f"/invoice/actionbyinvoicenumber/{creditor['CreditorPublicId']}"
    assert client.get(path, params={"invoiceNumber": view["InvoiceNumber"]}).json() == view
    assert client.get(path, params={"invoiceNumber": "999999"}).status_code == 401
    assert words(client.get(path))


def test_open_and_closed(client: httpx.Client, creditor: Wire, debtor: Wire, attested: Make) -> None:
    view, public_id = attested(), creditor["CreditorPublicId"]
    opened, closed = client.get(f"/invoice/open/{public_id}").json(), client.get(f"/invoice/closed/{public_id}").json()
    assert {one["Stage"] for one in closed} <= {"Completed", "Cancelled"}
    assert not {one["Stage"] for one in opened} & {"Completed", "Cancelled"}
    assert all(set(one) == set(VIEWS["InvoiceActionSubView"]) for one in opened + closed)
    shared = {"InvoiceNumber", "InvoicedAmount", "CurrentAmount", "DueDate", "TotalVATAmount", "Created"}
    assert {name: opened[-1][name] for name in shared} == {name: view[name] for name in shared}
    mine = client.get(f"/invoice/openbydebtor/{debtor['DebtorPublicId']}").json()
    assert mine == [one for one in opened if one["DebtorPublicId"] == debtor["DebtorPublicId"]]


def test_closed_between_days(client: httpx.Client, creditor: Wire) -> None:
    path = f"/invoice/closed/{creditor['CreditorPublicId']}"
    every = client.get(path).json()
    day = every[len(every) // 2]["ClosedDate"][:10]
    some = client.get(path, params={"from": day, "to": day}).json()
    assert some == [one for one in every if one["ClosedDate"].startswith(day)]
    assert words(client.get(path, params={"from": "igår"}))


@pytest.mark.parametrize("name", ["DueDate", "InvoiceDate", "DebtorName", "InvoicedAmount"])
def test_lists_sort(client: httpx.Client, creditor: Wire, name: str) -> None:
    path = f"/invoice/closed/{creditor['CreditorPublicId']}"
    keys = [one[name] for one in client.get(path, params={"sortingfield": name, "asc": "false"}).json()]
    keys = [one["Value"] if isinstance(one, dict) else one.casefold() for one in keys]
    assert keys == sorted(keys, reverse=True)


def test_search(client: httpx.Client, creditor: Wire) -> None:
    public_id = creditor["CreditorPublicId"]
    asked = {"CreditorPublicId": public_id, "SearchValue": "ÖBERG", "RotRut": "NoFilter"}
    found = client.post("/search/actions", json=asked).json()
    assert found["InvoiceActions"]
    assert all("öberg" in one["DebtorName"].casefold() for one in found["InvoiceActions"])
    assert found["SelfInvoiceActions"] == []
    opened = client.post("/search/actions", json={**asked, "SearchValue": None, "Status": ["Open"]}).json()
    assert opened["InvoiceActions"] == client.get(f"/invoice/open/{public_id}").json()
    span = {"SearchValue": None, "InvoiceDateFrom": "2026-11-01", "InvoiceDateTo": "2026-11-05"}
    for one in client.post("/search/actions", json={**asked, **span}).json()["InvoiceActions"]:
        assert "2026-11-01" <= one["InvoiceDate"][:10] <= "2026-11-05"


def test_date_codes_are_printed_at_attest(client: httpx.Client, entry: Make, attested: Make) -> None:
    records = [row(ArticleDescription="Hyra {MMMM ÅÅÅÅ+1M}")]
    draft = client.post("/invoice/action", json=entry(Records=records)).json()["PublicId"]
    assert client.get(f"/invoice/action/{draft}").json()["Records"][0]["ArticleDescription"] == "Hyra {MMMM ÅÅÅÅ+1M}"
    assert attested(Records=records)["Records"][0]["ArticleDescription"] == "Hyra december 2026"


def test_what_was_entered_comes_back(client: httpx.Client, sandbox: Running, entry: Make) -> None:
    members = {"YourReference": "Åsa", "InterestPercentage": 8.0, "DeliveryDate": "2026-11-20T10:00:00Z"}
    members |= {"RotRutDetails": {"PropertyDesignation": "Björken 1:2", "Persons": ["19800113-9297"]}}
    action = client.post("/invoice/action", json=entry(**members)).json()["PublicId"]
    view = client.get(f"/invoice/action/{action}").json()
    assert (view["YourReference"], view["InterestPercentage"]) == ("Åsa", 8.0)
    assert view["DeliveryDate"] == "2026-11-20 11:00:00+01:00"
    assert view["RotRutDetails"]["Persons"] == ["19800113-9297"]
