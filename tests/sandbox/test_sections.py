"""The smaller sections: reconciliation and self invoices, claims, outgoing payments, donors, and their refusals."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest

from desktop.sandbox.server import Running

from .conftest import Wire, move_on, words

Days = Callable[[float], object]
SEK = {"CurrencyCode": "SEK", "Value": 10_000}


@pytest.fixture
def days(sandbox: Running) -> Iterator[Days]:
    httpx.post(f"{sandbox.url}/sandbox/clock", json={"freeze": True})
    yield lambda many: move_on(sandbox, many * 86_400)
    httpx.post(f"{sandbox.url}/sandbox/reset")


@pytest.fixture
def rec(creditor: Wire) -> Wire:
    return {"CreditorPublicId": creditor["CreditorPublicId"], "Debtor": {"Name": "Åsa"}, "CurrentAmount": SEK}


@pytest.fixture
def own(creditor: Wire, debtor: Wire) -> Wire:
    row: Wire = {"ArticleDescription": "Råvara", "Quantity": 2.0, "UnitPrice": SEK, "VAT": 25.0}
    body: Wire = {"CreditorPublicId": creditor["CreditorPublicId"], "DebtorPublicId": debtor["DebtorPublicId"]}
    dates = {"InvoiceDate": "2026-11-22", "DueDate": "2026-12-22"}
    return {**body, **dates, "Records": [{**row, "RecordType": "Standard"}], "DeliveryMethod": "Email"}


def test_a_reconciliation_invoice_closes_at_nothing_left(client: httpx.Client, rec: Wire) -> None:
    one = client.post("/reconciliationinvoice/action", json=rec).json()["PublicId"]
    path = f"/reconciliationinvoice/action/{one}"
    assert words(client.put(path, json={**rec, "OCR": "123"}))
    assert words(client.put(path, json={**rec, "Debtor": {}}))
    body = {"ActionPublicId": one, "Amount": {"CurrencyCode": "SEK", "Value": 10_001}}
    assert words(client.put("/reconciliationinvoice/payment", json=body))
    client.put(path, json={**rec, "CurrentAmount": {"CurrencyCode": "SEK", "Value": 0}})
    assert client.get(path).json()["State"]["Stage"] == "Completed"
    assert words(client.put(path, json=rec))


def test_a_reconciliation_invoice_is_paid_by_swish(client: httpx.Client, rec: Wire, days: Days) -> None:
    one = client.post("/reconciliationinvoice/action", json=rec).json()["PublicId"]
    token = client.post(f"/payments/swish/{one}", params={"phone": "46701740605"}).json()["PublicId"]
    days(0.001)
    assert client.get(f"/payments/swish/{token}").json()["Status"] == "Paid"
    assert client.get(f"/reconciliationinvoice/action/{one}").json()["State"]["IsPayed"]


def test_a_self_invoice_the_bank_refuses(client: httpx.Client, own: Wire, days: Days) -> None:
    one = client.post("/selfinvoice/action", json=own).json()["PublicId"]
    pay = {"ActionPublicId": one, "OutgoingPaymentAccountNo": "12349999"}
    assert words(client.put("/selfinvoice/payment", json=pay))
    client.put(f"/selfinvoice/attest/{one}")
    assert words(client.put(f"/selfinvoice/action/{one}", json=own))
    client.put("/selfinvoice/payment", json=pay)
    assert client.get(f"/selfinvoice/action/{one}").json()["State"]["Stage"] == "PaymentSent"
    days(5)
    assert client.get(f"/selfinvoice/action/{one}").json()["State"]["Stage"] == "PaymentCancelled"
    client.put("/selfinvoice/payment", json={"ActionPublicId": one})
    days(5)
    view = client.get(f"/selfinvoice/action/{one}").json()
    assert (view["State"]["Stage"], view["PaidAmount"]["Value"]) == ("Completed", 25_000)


def test_a_sender_must_be_approved(client: httpx.Client, own: Wire) -> None:
    body = {**own, "SenderPaymentInfo": {"SenderBankgiro": "5050-1055"}}
    assert "5050-1055" in words(client.post("/selfinvoice/action", json=body))


def test_a_claim_ends_with_its_invoice(
    client: httpx.Client, attested: Callable[..., Wire], days: Days, creditor: Wire
) -> None:
    view = attested(InvoiceDate="2026-10-01", DueDate="2026-10-31")
    one = client.post("/debtcollection/invoice", json={"SourcePublicId": view["ActionPublicId"]}).json()["PublicId"]
    days(1)
    assert client.get(f"/debtcollection/action/{one}").json()["CurrentAmount"]["Value"] == 143_000
    body = {"ActionPublicId": view["ActionPublicId"], "Amount": view["CurrentAmount"], "Date": "2026-11-23"}
    assert client.put("/invoice/payment", json=body).status_code == 200
    claim = client.get(f"/debtcollection/action/{one}").json()
    assert (claim["State"]["Stage"], claim["CurrentAmount"]["Value"]) == ("Completed", 0)


def test_a_claim_needs_a_due_invoice(client: httpx.Client, own: Wire) -> None:
    body = {name: own[name] for name in ("CreditorPublicId", "DebtorPublicId")}
    body |= {"Value": SEK, "OriginalInvoiceDate": "2026-11-01", "OriginalDueDate": "2026-12-01"}
    assert words(client.post("/debtcollection/action", json=body))


def test_the_demos_claims_can_be_read(client: httpx.Client) -> None:
    found = client.post("/search/actions", json={"SearchOnAllCreditors": True, "RotRut": "NoFilter"}).json()
    late = [one for one in found["InvoiceActions"] if one["Stage"] == "SentToDebtCollection"]
    for one in late:
        claim = client.get(f"/debtcollection/action/{one['DebtCollectionActionPublicId']}").json()
        assert claim["InvoiceSourcePublicId"] == one["ActionPublicId"]


@pytest.mark.parametrize(("reference", "status"), [("Lön", "Succeded"), ("FAIL", "Failed")])
def test_outgoing_payments(client: httpx.Client, creditor: Wire, days: Days, reference: str, status: str) -> None:
    own = creditor["CreditorPublicId"]
    body = {"CreditorPublicId": own, "Amount": SEK, "ReceivingPaymentMethod": "BankAccount", "Reference": reference}
    assert words(client.post("/payments/outgoingpayments", json=body))
    body |= {"ReceivingClearingNo": "5001", "ReceivingAccountNo": "1234567"}
    assert client.post("/payments/outgoingpayments", json=body).status_code == 200
    seen = []
    for _ in range(5):
        seen.append(client.get(f"/payments/outgoingpayments/{own}").json()[-1]["Status"])
        days(1)
    assert list(dict.fromkeys(seen)) == ["Queued", "Processing", status]


def test_a_donor_pays_every_half_year(client: httpx.Client, creditor: Wire, days: Days) -> None:
    body = {"CreditorPublicId": creditor["CreditorPublicId"], "Name": "Givare", "SSN": "19800113-9297", "Amount": 150.5}
    body |= {"WithdrawalDay": 27, "WithdrawalMonth": 2, "AccountNumber": "1234567", "ClearingNumber": "5001"}
    one = client.post("/contractinvoice/halfyearlyrecurringautogiro", json=body).json()["PublicId"]
    days(365)
    made = client.get(f"/contractinvoice/generatedinvoices/{one}").json()
    assert [sub["InvoiceDate"][:10] for sub in made] == ["2027-02-27", "2027-08-27"]
    assert {(sub["InvoicedAmount"]["Value"], sub["Stage"]) for sub in made} == {(15_100, "Completed")}  # whole kronor
    approvals = client.get(f"/debtors/autogiroapprovals/{made[0]['DebtorPublicId']}").json()
    assert approvals[0]["Active"]


def test_letters_are_pdf(client: httpx.Client, creditor: Wire) -> None:
    body = {"CreditorPublicId": creditor["CreditorPublicId"], "File": {"Data": "aGVq", "FileName": "a.pdf"}}
    assert words(client.post("/delivery/mail", json=body))
    sms = {"CreditorPublicId": creditor["CreditorPublicId"], "ReceiverPhone": "hej", "Message": "Hej"}
    assert words(client.post("/delivery/sms", json=sms))
    assert words(client.post("/delivery/sms", json={**sms, "ReceiverPhone": "0701740605", "Message": " "}))


def test_a_company_with_invoices_stays(client: httpx.Client, creditor: Wire) -> None:
    assert words(client.delete(f"/creditors/creditor/{creditor['CreditorPublicId']}"))
