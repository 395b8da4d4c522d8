"""Every one of the published calls, made once and held against the published views."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop.sandbox.server import Running

from .conftest import Wire, move_on, speak
from .recording import ENDPOINTS, Recorder

SEK = {"CurrencyCode": "SEK", "Value": 10_000}
PDF = base64.b64encode(b"%PDF-1.4 a letter").decode()
Make = Callable[..., Wire]


class Walk:
    """Calls that must succeed, and time that passes between them."""

    def __init__(self, client: httpx.Client, sandbox: Running) -> None:
        self.client, self.sandbox = client, sandbox

    def __call__(self, method: str, path: str, body: Any = None, **query: str) -> Any:
        answer = (
            self.client.request(method, path, json=body, params=query)
            if body is not None
            else (self.client.request(method, path, params=query))
        )
        assert answer.status_code == 200, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json() if "json" in answer.headers.get("content-type", "") else answer.content

    def advance(self, seconds: float) -> None:
        move_on(self.sandbox, seconds)

    def listed(self, path: str, **query: str) -> list[Wire]:
        out: list[Wire] = self("GET", path, **query)
        return out


@pytest.fixture
def walk(sandbox: Running) -> Iterator[Walk]:
    httpx.post(f"{sandbox.url}/sandbox/clock", json={"freeze": True})
    with speak(sandbox) as client:
        yield Walk(client, sandbox)
    httpx.post(f"{sandbox.url}/sandbox/reset")


def test_every_published_call(walk: Walk, entry: Make, creditor: Wire, debtor: Wire, tmp_path: Path) -> None:
    recorder = Recorder(walk.client)
    own, to = creditor["CreditorPublicId"], debtor["DebtorPublicId"]
    _common(walk)
    _companies(walk, creditor)
    _customers(walk, debtor)
    _products(walk, own)
    _invoices(walk, entry, own, to)
    _contracts(walk, own, to)
    _self_invoices(walk, creditor, to)
    _reconciliation(walk, own)
    _claims(walk, own, to)
    _money(walk, creditor)
    _swish(walk, entry)
    _bankid(walk, own)
    _codes(walk, own)
    _books(walk, own)
    _users(walk, own)
    recorder.save(Path(os.environ.get("ATTESTA_HAR") or tmp_path / "all.har"))
    assert {(one["method"], one["path"]) for one in ENDPOINTS} - recorder.called() == set()
    assert recorder.faults() == []


def _common(walk: Walk) -> None:
    assert (
        walk("POST", "/authentication/apiauthenticate")["Value"] == walk("GET", "/authentication/securetoken")["Value"]
    )
    walk("GET", "/common/countries")
    walk("GET", "/common/currencies")
    assert walk("GET", "/common/debtcollectionmesssages")


def _companies(walk: Walk, creditor: Wire) -> None:
    own = creditor["CreditorPublicId"]
    walk("GET", "/creditors/creditors")
    walk("GET", "/creditors/creditorsubs")
    walk("GET", f"/creditors/creditor/{own}")
    walk("PUT", "/creditors/creditor", creditor)
    new = walk("POST", "/creditors/creditor", {**creditor, "Name": "Nystartat AB"})["PublicId"]
    assert len(walk("GET", "/creditors/creditors")) == 4
    walk("DELETE", f"/creditors/creditor/{new}")
    for page in ("kyc", "shares", "token", "defaultactionconfig", "invoicetexttemplates"):
        assert walk("GET", f"/creditors/{page}/{own}")


def _customers(walk: Walk, debtor: Wire) -> None:
    own, to = debtor["CreditorPublicId"], debtor["DebtorPublicId"]
    walk("GET", f"/debtors/debtors/{own}")
    walk("GET", f"/debtors/debtor/{to}")
    walk("PUT", "/debtors/debtor", debtor)
    walk(
        "POST", "/debtors/debtors", [{"CreditorPublicId": own, "Name": "En"}, {"CreditorPublicId": own, "Name": "Två"}]
    )
    new = walk("POST", "/debtors/debtor", {"CreditorPublicId": own, "Name": "Ny", "DebtorExternalId": "E-1"})[
        "PublicId"
    ]
    assert walk("GET", f"/debtors/debtorbyexternalid/{own}", externalid="E-1")["DebtorPublicId"] == new
    walk("DELETE", f"/debtors/debtor/{new}")
    walk("GET", f"/debtors/debtorsbyorgno/{own}", orgNo=debtor["OrgNo"], countrycode="SE")
    for page in ("debtorevents", "kivra", "autogiroapprovals", "balances"):
        walk("GET", f"/debtors/{page}/{to}")
    intent = walk("POST", "/debtors/addcreditcard", {"DebtorPublicId": to, "Language": "SV"})
    assert intent["Status"] == "Pending"
    walk.advance(11)
    assert walk("GET", f"/debtors/addcreditcard/{intent['PublicId']}")["Status"] == "Succeeded"
    card = walk("GET", f"/debtors/debtor/{to}")["CreditCards"][0]
    walk("DELETE", f"/debtors/addcreditcard/{card['CreditCardPublicId']}")
    assert walk("GET", f"/debtors/debtor/{to}")["CreditCards"] == []


def _products(walk: Walk, own: str) -> None:
    body: Wire = {
        "CreditorPublicId": own,
        "Description": "Ny",
        "VAT": 25.0,
        "UnitPrice": 10.5,
        "ProductExternalId": "P-1",
    }
    new = walk("POST", "/products/product", body)["PublicId"]
    walk("GET", f"/products/products/{own}")
    walk("GET", f"/products/product/{new}")
    walk("PUT", "/products/product", {**body, "ProductPublicId": new})
    walk("GET", f"/products/productbyexternalid/{own}", externalid="P-1")
    walk("DELETE", f"/products/product/{new}")


def _invoice(walk: Walk, entry: Make, **members: Any) -> str:
    public_id: str = walk("POST", "/invoice/action", entry(**members))["PublicId"]
    walk("PUT", f"/invoice/attest/{public_id}")
    return public_id


def _invoices(walk: Walk, entry: Make, own: str, to: str) -> None:
    draft = walk("POST", "/invoice/action", entry())["PublicId"]
    walk("PUT", f"/invoice/action/{draft}", entry(Message="Hej"))
    walk("DELETE", f"/invoice/action/{draft}")
    drafts = [walk("POST", "/invoice/action", entry())["PublicId"] for _ in range(2)]
    walk("PUT", "/invoice/attest", {"ActionPublicIds": drafts})
    drawn = _invoice(walk, entry, Autogiro={"AutogiroWithdrawalEnabled": True})
    walk("DELETE", f"/invoice/autogiro/{drawn}")
    one = _invoice(walk, entry)
    walk("PUT", f"/invoice/send/{one}")
    for name in ("pause", "resume", "dispute"):
        walk("PUT", f"/invoice/{name}/{one}")
    walk("DELETE", f"/invoice/dispute/{one}")
    walk("POST", "/invoice/comment", {"ActionPublicId": one, "Comment": "Ringt kunden", "Target": "Private"})
    assert {"Paused", "Resumed", "Disputed"} <= {event["EventType"] for event in walk("GET", f"/invoice/events/{one}")}
    walk("PUT", "/invoice/payment", {"ActionPublicId": one, "Amount": SEK, "Date": "2026-11-22"})
    walk("PUT", "/invoice/credit", {"ActionPublicId": one, "Value": SEK})
    walk("PUT", f"/invoice/manual/{one}")
    late = _invoice(walk, entry, InvoiceDate="2026-10-01", DueDate="2026-10-31")
    walk("PUT", f"/invoice/send/{late}")
    walk("PUT", "/invoice/reminder", {"InvoiceActionPublicId": late})
    walk("POST", "/debtcollection/invoice", {"SourcePublicId": late})
    view = walk("GET", f"/invoice/action/{late}")
    assert walk("GET", f"/debtcollection/action/{view['DebtCollectionActionPublicId']}")["State"]["Stage"] == "Attested"
    bare = {name: value for name, value in entry().items() if name not in ("ActionType", "DeliveryMethod")}
    booked = walk("POST", "/invoice/verification", bare)["PublicId"]
    walk("PUT", f"/invoice/attest/{booked}")
    assert walk("GET", f"/invoice/action/{booked}")["ActionType"] == "VerificationInvoiceAction"
    walk("GET", f"/invoice/actionbyinvoicenumber/{own}", invoiceNumber=view["InvoiceNumber"])
    walk("GET", f"/invoice/open/{own}")
    walk("GET", f"/invoice/closed/{own}", **{"from": "2026-01-01", "to": "2026-12-31"})
    walk("GET", f"/invoice/openbydebtor/{to}")
    walk("GET", f"/invoice/closedbydebtor/{to}", **{"from": "2026-01-01", "to": "2026-12-31"})
    file = view["Invoices"][0]["InvoiceFile"]["FilePublicId"]
    assert walk("GET", f"/files/file/{file}").startswith(b"%PDF")
    assert walk("GET", f"/files/fileobject/{file}", includedata="true")["Data"]
    found = walk("POST", "/search/actions", {"CreditorPublicId": own, "RotRut": "NoFilter"})
    assert found["InvoiceActions"]
    assert found["ContractInvoiceActions"]
    assert found["DebtCollectionActions"]


def _contracts(walk: Walk, own: str, to: str) -> None:
    walk("GET", f"/contractinvoice/contractinvoices/{own}")
    monthly = {"RecurOnDayInMonth": 25, "RecurMonthInterval": 1}
    recurrence: Wire = {
        "RecurrenceInterval": "Monthly",
        "MonthlyRecurrence": monthly,
        "Start": "2026-11-23",
        "NoEndDate": True,
    }
    row: Wire = {
        "ArticleDescription": "Hyra {MMMM}",
        "Quantity": 1.0,
        "UnitPrice": SEK,
        "VAT": 25.0,
        "RecordType": "Standard",
    }
    body: Wire = {"CreditorPublicId": own, "DebtorPublicId": to, "Records": [row], "RecurrenceDetails": recurrence}
    body |= {"DeliveryMethod": "Manually", "GenerateInvoicesOfActionType": "InvoiceAction", "AutoAttest": True}
    one = walk("POST", "/contractinvoice/action", body)["PublicId"]
    walk("PUT", "/contractinvoice/action", {**walk("GET", f"/contractinvoice/action/{one}"), "OurReference": "Elin"})
    walk("POST", "/contractinvoice/comment", {"ActionPublicId": one, "Comment": "Nytt avtal"})
    walk("PUT", f"/contractinvoice/pause/{one}")
    walk("PUT", f"/contractinvoice/resume/{one}")
    walk.advance(4 * 86_400)
    assert len(walk("GET", f"/contractinvoice/generatedinvoices/{one}")) == 1
    other = walk("POST", "/contractinvoice/action", body)["PublicId"]
    walk("DELETE", f"/contractinvoice/action/{other}")
    donor: Wire = {
        "CreditorPublicId": own,
        "Name": "Givare Ett",
        "SSN": "19800113-9297",
        "Amount": 150.0,
        "WithdrawalDay": 27,
    }
    donor |= {"ClearingNumber": "5001", "AccountNumber": "1234567", "Bank": "SEB", "StartDate": "2026-12-01"}
    walk("POST", "/contractinvoice/monthlyrecurringautogiro", donor)
    walk("POST", "/contractinvoice/halfyearlyrecurringautogiro", {**donor, "WithdrawalMonth": 2})
    walk("POST", "/contractinvoice/yearlyrecurringautogiro", {**donor, "WithdrawalMonth": 12})


def _self_invoices(walk: Walk, creditor: Wire, to: str) -> None:
    own, bankgiro = creditor["CreditorPublicId"], creditor["CreditorBankInfo"]["BankgiroNo"]
    row: Wire = {
        "ArticleDescription": "Råvara",
        "Quantity": 2.0,
        "UnitPrice": SEK,
        "VAT": 25.0,
        "RecordType": "Standard",
    }
    body: Wire = {"CreditorPublicId": own, "DebtorPublicId": to, "InvoiceDate": "2026-11-22", "DueDate": "2026-12-22"}
    body |= {"Records": [row], "DeliveryMethod": "Email", "SenderPaymentInfo": {"SenderBankgiro": bankgiro}}
    draft = walk("POST", "/selfinvoice/action", body)["PublicId"]
    walk("DELETE", f"/selfinvoice/action/{draft}")
    one = walk("POST", "/selfinvoice/action", body)["PublicId"]
    walk("PUT", f"/selfinvoice/action/{one}", body)
    walk("PUT", f"/selfinvoice/attest/{one}")
    assert walk("GET", f"/selfinvoice/action/{one}")["State"]["Stage"] == "InvoiceSent"
    walk("POST", "/selfinvoice/comment", {"ActionPublicId": one, "Comment": "Klar"})
    walk("GET", f"/selfinvoice/open/{own}")
    walk("PUT", "/selfinvoice/payment", {"ActionPublicId": one})
    walk.advance(5 * 86_400)
    closed = walk.listed(f"/selfinvoice/closed/{own}", **{"from": "2026-11-01", "to": "2026-12-31"})
    assert [(sub["ActionPublicId"], sub["Stage"]) for sub in closed] == [(one, "Completed")]


def _reconciliation(walk: Walk, own: str) -> None:
    body: Wire = {"CreditorPublicId": own, "Debtor": {"Name": "Åsa"}, "CurrentAmount": SEK, "InvoiceNumber": "X-1"}
    body |= {"AutogiroWithdrawalDate": "2026-12-20"}
    first, second = (walk("POST", "/reconciliationinvoice/action", body)["PublicId"] for _ in range(2))
    walk("DELETE", f"/reconciliationinvoice/action/{second}")
    walk("PUT", f"/reconciliationinvoice/action/{first}", body)
    walk("DELETE", f"/reconciliationinvoice/autogiro/{first}")
    walk("POST", "/reconciliationinvoice/comment", {"ActionPublicId": first, "Comment": "Delbetalt"})
    walk("GET", f"/reconciliationinvoice/open/{own}")
    walk("PUT", "/reconciliationinvoice/payment", {"ActionPublicId": first, "Amount": SEK})
    assert walk("GET", f"/reconciliationinvoice/action/{first}")["State"]["IsPayed"]
    assert walk("GET", f"/reconciliationinvoice/closed/{own}", **{"from": "2026-01-01", "to": "2027-12-31"})


def _claims(walk: Walk, own: str, to: str) -> None:
    body: Wire = {"CreditorPublicId": own, "DebtorPublicId": to, "Value": SEK, "OriginalInvoiceNumber": "77"}
    body |= {"OriginalInvoiceDate": "2026-09-01", "OriginalDueDate": "2026-10-01", "PaymentTermsInDays": 8}
    one = walk("POST", "/debtcollection/action", body)["PublicId"]
    walk.advance(86_400)
    assert walk("GET", f"/debtcollection/action/{one}")["State"]["Stage"] == "DebtCollectionInvoiceSent"
    walk.advance(10 * 86_400)
    assert walk("GET", f"/debtcollection/action/{one}")["State"]["Stage"] == "DebtCollectionClaimDue"


def _money(walk: Walk, creditor: Wire) -> None:
    own = creditor["CreditorPublicId"]
    assert walk(
        "PUT", "/payments/incomingpayments", {"CreditorPublicId": own, "From": "2026-01-01", "To": "2027-12-31"}
    )
    money = walk("GET", f"/payments/unhandledpayments/{own}")[0]["UnhandledPaymentPublicId"]
    target = next(one for one in walk.listed(f"/invoice/open/{own}") if one["Stage"] == "InvoiceSent")
    match = [{"UnhandledPaymentPublicId": money, "ActionPublicId": target["ActionPublicId"]}]
    assert walk("POST", f"/payments/matchpayments/{own}", match)[0]["Successfull"]
    body: Wire = {
        "CreditorPublicId": own,
        "ReceivingPaymentMethod": "BankGiro",
        "ReceiverName": "Skatteverket",
        "Amount": SEK,
    }
    walk("POST", "/payments/outgoingpayments", {**body, "ReceivingBankgiroNo": "5050-1055"})
    walk.advance(6 * 86_400)
    sent = walk("GET", f"/payments/outgoingpayments/{own}", **{"from": "2026-01-01", "to": "2027-12-31"})
    assert [one["Status"] for one in sent] == ["Succeded"]
    file = {"ContentType": "application/pdf", "FileName": "brev.pdf", "Data": PDF}
    walk("POST", "/delivery/mail", {"CreditorPublicId": own, "File": file})
    walk("POST", "/delivery/sms", {"CreditorPublicId": own, "ReceiverPhone": "+46701740605", "Message": "Hej"})


def _swish(walk: Walk, entry: Make) -> None:
    one, two = _invoice(walk, entry), _invoice(walk, entry)
    token = walk("POST", f"/payments/swish/{one}", phone="46701740605", message="Faktura")["PublicId"]
    assert walk("GET", f"/payments/swish/{token}")["Status"] == "Created"
    walk.advance(5)
    assert walk("GET", f"/payments/swish/{token}")["Status"] == "Paid"
    assert walk("GET", f"/invoice/action/{one}")["State"]["Stage"] == "Completed"
    walk("PUT", "/payments/swishrefund", {"PaymentPublicId": token, "Amount": SEK})
    token = walk("POST", f"/payments/swish/{two}", phone="46701740605")["PublicId"]
    walk("DELETE", f"/payments/swish/{token}")
    assert walk("GET", f"/payments/swish/{token}")["Status"] == "Cancelled"


def _bankid(walk: Walk, own: str) -> None:
    person = "198001139297"
    first = walk("PUT", f"/bankid/authentication/{own}", ssn=person)
    assert first["QR"].startswith("bankid.")
    body: Wire = {"CreditorPublicId": own, "SSN": person}
    second = walk("PUT", "/bankid/authentication", body)["ReferenceToken"]
    signing = walk("POST", "/bankid/sign", {**body, "UserMessage": "Jag godkänner"})["ReferenceToken"]
    walk.advance(7)
    assert walk("GET", f"/bankid/authentication/{second}")["HintCode"] == "cancelled"
    assert walk("GET", f"/bankid/sign/{signing}")["Status"] == "Complete"
    token = walk("POST", f"/bank/accounts/{own}", bank="SEB", ssn="19800113-9297")["PublicId"]
    walk.advance(10)
    assert walk("GET", f"/bank/accounts/{token}")["Status"] == "Success"


def _codes(walk: Walk, own: str) -> None:
    for base, many, member, query in (
        ("costcenters/costcenter", "costcenters/costcenters", "Code", "code"),
        ("projects/project", "projects/projects", "ProjectNumber", "projectnumber"),
    ):
        body = {"CreditorPublicId": own, member: "Å1", "Description": "Ny"}
        walk("POST", f"/{base}", body)
        walk("PUT", f"/{base}", {**body, "Description": "Ändrad"})
        assert walk("GET", f"/{base}/{own}", **{query: "Å1"})["Description"] == "Ändrad"
        assert walk("GET", f"/{many}/{own}")
        walk("DELETE", f"/{base}/{own}", **{query: "Å1"})
    walk("POST", f"/costcenters/costcenters/{own}", [{"Code": "100", "Description": "Verkstaden"}, {"Code": "7"}])
    region: Wire = {"CreditorPublicId": own, "Name": "Region", "Dimension": 20, "Code": "V", "Description": "Väst"}
    assert walk("POST", "/accountingdimensions/dimension", region)["Code"] == "V"
    walk("PUT", "/accountingdimensions/dimension", region)
    walk("GET", f"/accountingdimensions/dimension/{own}", dimension="20", code="V")
    assert len(walk("GET", f"/accountingdimensions/dimensions/{own}")) == 3
    walk("DELETE", f"/accountingdimensions/dimension/{own}", dimension="20", code="V")


def _books(walk: Walk, own: str) -> None:
    walk("PUT", f"/accounting/accountingexports/{own}", period="2026-11-03", format="CSV")
    body: Wire = {"CreditorPublicId": own, "From": "2026-10-01", "To": "2026-12-31", "Format": "SIE4"}
    view = walk("PUT", "/accounting/accountingexports", {**body, "DateSelectionType": "EventDate"})
    text = walk("GET", f"/files/file/{view['File']['FilePublicId']}").decode("cp437")
    assert "#SIETYP 4" in text
    assert len(walk("GET", f"/accounting/accountingexports/{own}")) == 2


def _users(walk: Walk, own: str) -> None:
    me = walk("GET", "/users/users")[0]
    body: Wire = {
        **me,
        "Username": "ny@attesta.example",
        "Password": "hemligt-nog",
        "Rights": [{"CreditorPublicId": own}],
    }
    new = walk("POST", "/users/user", body)["PublicId"]
    walk("PUT", "/users/user", {**walk("GET", f"/users/user/{new}"), "FullName": "Ny Namn"})
    walk("DELETE", f"/users/user/{new}")
    walk("PUT", "/users/changepassword", {"Password": "demo-demo"})
