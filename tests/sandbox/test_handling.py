"""What happens to an attested invoice: payments, credits, reminders, sales, and the nights."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from desktop.sandbox.server import Running

from .conftest import Wire, move_on, words

Make = Callable[..., Wire]
Days = Callable[[int], object]
LATE = {"InvoiceDate": "2026-10-01", "DueDate": "2026-10-31"}


@pytest.fixture
def days(sandbox: Running) -> Iterator[Days]:
    """Lets days pass."""
    httpx.post(f"{sandbox.url}/sandbox/clock", json={"freeze": True})
    yield lambda many: move_on(sandbox, many * 86_400)
    httpx.post(f"{sandbox.url}/sandbox/reset")


def pay(client: httpx.Client, view: Wire, ore: int, **members: Any) -> httpx.Response:
    amount = {"CurrencyCode": "SEK", "Value": ore}
    body = {"ActionPublicId": view["ActionPublicId"], "Amount": amount, "Date": "2026-11-22", **members}
    return client.put("/invoice/payment", json=body)


def again(client: httpx.Client, view: Wire) -> Wire:
    out: Wire = client.get(f"/invoice/action/{view['ActionPublicId']}").json()
    return out


def kinds(view: Wire) -> list[str]:
    return [one["EventType"] for one in view["Events"] if one["HasOccured"]]


def test_paid_in_two_parts(client: httpx.Client, attested: Make) -> None:
    view = attested()
    assert pay(client, view, 50_000).content == b""
    part = again(client, view)
    assert (part["PaidAmount"]["Value"], part["CurrentAmount"]["Value"]) == (50_000, 75_000)
    assert part["State"]["Stage"] == "Attested"
    pay(client, view, 75_000)
    whole = again(client, view)
    assert (whole["State"]["Stage"], whole["CurrentAmount"]["Value"]) == ("Completed", 0)
    assert kinds(whole) == ["Created", "Attested", "Paid", "Paid", "Completed"]
    assert "betalning" in words(pay(client, view, 1))


def test_too_much_waits_to_be_matched(client: httpx.Client, creditor: Wire, attested: Make) -> None:
    first, second, own = attested(), attested(), creditor["CreditorPublicId"]
    pay(client, first, 130_000)
    assert again(client, first)["PaidAmount"]["Value"] == 125_000
    money = client.get(f"/payments/unhandledpayments/{own}").json()[-1]
    assert (money["UnhandledPaymentType"], money["Amount"]["Value"]) == ("OverPayment", 5_000)
    assert money["OverpaymentDetails"]["InvoiceNumber"] == first["InvoiceNumber"]
    match = [
        {"UnhandledPaymentPublicId": money["UnhandledPaymentPublicId"], "ActionPublicId": second["ActionPublicId"]}
    ]
    results = [client.post(f"/payments/matchpayments/{own}", json=match).json()[0]["Successfull"] for _ in range(2)]
    assert results == [True, False]
    assert again(client, second)["PaidAmount"]["Value"] == 5_000


def test_payments_that_are_refused(client: httpx.Client, entry: Make, attested: Make) -> None:
    view = attested()
    assert words(pay(client, view, 0))
    assert words(pay(client, view, 100, Amount={"CurrencyCode": "EUR", "Value": 100}))
    draft = client.post("/invoice/action", json=entry()).json()
    assert words(pay(client, {"ActionPublicId": draft["PublicId"]}, 100))
    assert pay(client, {"ActionPublicId": "1234567890"}, 100).status_code == 401


def test_a_write_off_closes(client: httpx.Client, attested: Make) -> None:
    view = attested()
    pay(client, view, 124_900, WriteOff={"CurrencyCode": "SEK", "Value": 100})
    after = again(client, view)
    assert (after["WriteOffAmount"]["Value"], after["State"]["Stage"]) == (100, "Completed")


def test_a_part_is_credited(client: httpx.Client, attested: Make) -> None:
    view = attested()
    body: Wire = {"ActionPublicId": view["ActionPublicId"], "Value": {"CurrencyCode": "SEK", "Value": 25_000}}
    assert client.put("/invoice/credit", json=body).status_code == 200
    assert again(client, view)["CreditedAmount"]["Value"] == 25_000
    assert client.put("/invoice/credit", json={**body, "Value": None}).status_code == 200
    assert again(client, view)["State"]["Stage"] == "Completed"


def test_what_is_not_open_is_refused(client: httpx.Client, attested: Make) -> None:
    action = attested()["ActionPublicId"]
    assert words(client.put(f"/invoice/resume/{action}"))
    assert words(client.delete(f"/invoice/dispute/{action}"))
    assert words(client.put("/invoice/reminder", json={"InvoiceActionPublicId": action}))
    assert words(client.post("/debtcollection/invoice", json={"SourcePublicId": action}))
    assert words(client.delete(f"/invoice/autogiro/{action}"))
    assert words(client.post("/invoice/comment", json={"ActionPublicId": action, "Comment": " "}))


def test_many_are_attested_or_none(client: httpx.Client, entry: Make) -> None:
    good = client.post("/invoice/action", json=entry()).json()["PublicId"]
    bad = client.post("/invoice/action", json=entry()).json()["PublicId"]
    client.put(f"/invoice/attest/{bad}")
    assert words(client.put("/invoice/attest", json={"ActionPublicIds": [good, bad]}))
    assert again(client, {"ActionPublicId": good})["State"]["Stage"] == "Created"


def test_a_sale_is_answered(sandbox: Running, client: httpx.Client, attested: Make, days: Days) -> None:
    for answer, stage in (
        ("accept", "SaleRequestAccepted"),
        ("deny", "SalesRequestedDenied"),
        ("cancel", "SalesRequestedCancelled"),
    ):
        view = attested()
        client.put(f"/invoice/send/{view['ActionPublicId']}")
        wish = {"action": view["ActionPublicId"], "answer": answer}
        assert httpx.post(f"{sandbox.url}/sandbox/sales", json=wish).json()["stage"] == "SalesRequested"
        assert again(client, view)["CanCancelSalesRequest"]
        days(1)
        assert again(client, view)["State"]["Stage"] == stage


def test_nights_send_remind_and_collect(client: httpx.Client, attested: Make, days: Days) -> None:
    reminder = {"SendReminderInvoice": True, "DaysDelayAfterDueDate": 5}
    claim = {"SendToDebtCollection": True, "DaysDelayAfterDueDate": 15}
    view = attested(
        DueDate="2026-11-29", DeliveryMethod="Mail", ReminderInvoiceDetails=reminder, DebtCollectionDetails=claim
    )
    assert view["State"]["Stage"] == "Attested"
    seen = []
    for _ in range(30):
        days(1)
        stage = again(client, view)["State"]["Stage"]
        if stage not in seen:
            seen.append(stage)
    assert seen == ["InvoiceSent", "ReminderInvoiceSent", "SentToDebtCollection"]
    case = client.get(f"/debtcollection/action/{again(client, view)['DebtCollectionActionPublicId']}").json()
    assert case["State"]["Stage"] == "DebtCollectionInvoiceSent"
    assert case["CurrentAmount"]["Value"] == 125_000 + 18_000


def test_a_paused_invoice_sleeps(client: httpx.Client, attested: Make, days: Days) -> None:
    view = attested(DeliveryMethod="Mail")
    client.put(f"/invoice/pause/{view['ActionPublicId']}")
    days(10)
    assert again(client, view)["State"]["Stage"] == "Attested"


def test_money_from_the_bank(sandbox: Running, client: httpx.Client, creditor: Wire, attested: Make) -> None:
    view, own = attested(), creditor["CreditorPublicId"]
    ocr = view["Invoices"][0]["OCR"]
    wish = {"creditor": own, "ocr": ocr, "amount": 125_000}
    assert httpx.post(f"{sandbox.url}/sandbox/payments", json=wish).json()["matched"]
    assert again(client, view)["State"]["Stage"] == "Completed"
    body = {"CreditorPublicId": own, "From": "2026-11-01", "To": "2026-11-30"}
    assert client.put("/payments/incomingpayments", json=body).json()[-1]["OCR"] == ocr
    assert not httpx.post(f"{sandbox.url}/sandbox/payments", json={**wish, "ocr": "18"}).json()["matched"]
    assert client.get(f"/payments/unhandledpayments/{own}").json()[-1]["UnhandledPaymentType"] == "UnmatchedPayment"


def test_contracts_run_by_their_recurrence(client: httpx.Client, creditor: Wire, debtor: Wire, days: Days) -> None:
    row: Wire = {"ArticleDescription": "Hyra {MMMM YYYY}", "Quantity": 1.0, "VAT": 25.0, "RecordType": "Standard"}
    row["UnitPrice"] = {"CurrencyCode": "SEK", "Value": 100_000}
    monthly = {"RecurOnDayInMonth": 31, "RecurMonthInterval": 1}
    recurrence: Wire = {
        "RecurrenceInterval": "Monthly",
        "MonthlyRecurrence": monthly,
        "Start": "2026-11-01",
        "End": "2027-02-01",
    }
    body = {"CreditorPublicId": creditor["CreditorPublicId"], "DebtorPublicId": debtor["DebtorPublicId"]}
    body |= {"RecurrenceDetails": recurrence, "Records": [row], "DeliveryMethod": "Manually", "AutoAttest": True}
    one = client.post("/contractinvoice/action", json=body).json()["PublicId"]
    days(120)
    made = client.get(f"/contractinvoice/generatedinvoices/{one}").json()
    assert [sub["InvoiceDate"][:10] for sub in made] == ["2026-11-30", "2026-12-31", "2027-01-31"]
    assert {sub["Stage"] for sub in made} == {"Attested"}
    text = client.get(f"/invoice/action/{made[1]['ActionPublicId']}").json()["Records"][0]["ArticleDescription"]
    assert text == "Hyra december 2026"
    view = client.get(f"/contractinvoice/action/{one}").json()
    assert (view["State"]["Stage"], view["State"]["NextRunDate"]) == ("InvoiceCreated", None)
    assert words(client.delete(f"/contractinvoice/action/{one}"))
    recurrence["RecurrenceInterval"] = "Yearly"
    assert words(client.post("/contractinvoice/action", json=body))
