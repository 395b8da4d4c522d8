"""Donors: a debtor with an autogiro approval and a recurring contract in one call, by the guide's last use case."""

from __future__ import annotations

from typing import Any

from . import contracts, debtors
from .call import Call
from .errors import Refused
from .shapes import Wire, full


def monthly(call: Call) -> Wire:
    """POST monthlyrecurringautogiro. Its amount is in kronor, unlike other amounts."""
    return _make(call, "Monthly", RecurMonthInterval=1)


def half_yearly(call: Call) -> Wire:
    """POST halfyearlyrecurringautogiro: every sixth month, counted from WithdrawalMonth."""
    return _make(call, "Quarterly", RecurOnMonth=call.body["WithdrawalMonth"], RecurQuarterInterval=2)


def yearly(call: Call) -> Wire:
    """POST yearlyrecurringautogiro."""
    return _make(call, "Yearly", RecurOnMonth=call.body["WithdrawalMonth"], RecurYearInterval=1)


def _make(call: Call, interval: str, **details: Any) -> Wire:
    body = call.body
    if body["Amount"] <= 0:
        raise Refused("amount")
    creditor = call.creditor(body["CreditorPublicId"])["CreditorPublicId"]
    part = full(f"{interval}RecurrenceView", details, RecurOnDayInMonth=body["WithdrawalDay"])
    recurrence = full(
        "RecurrenceDetailsView", {f"{interval}Recurrence": part}, RecurrenceInterval=interval,
        Start=body["StartDate"] or call.state.stamp(), NoEndDate=body["EndDate"] is None, End=body["EndDate"],
    )  # fmt: skip
    price = {"CurrencyCode": "SEK", "Value": round(body["Amount"] * 100), "ValueForView": body["Amount"]}
    record = full(
        "ContractInvoiceActionRecordView", ArticleDescription="Gåva {MMMM YYYY}", Quantity=1.0, UnitPrice=price,
        RecordType="Standard",
    )  # fmt: skip
    contract = full(
        "ContractInvoiceActionView",
        CreditorPublicId=creditor,
        DebtorPublicId=_debtor(call, creditor),
        Records=[record],
        RecurrenceDetails=recurrence,
        DeliveryMethod="Email" if body["Email"] else "Manually",
        AutoAttest=True,
        AutogiroWithdrawalEnabled=True,
        GenerateInvoicesOfActionType="InvoiceAction",
    )
    return {"PublicId": contracts.store_new(call, contract)}


def _debtor(call: Call, creditor: str) -> str:
    body = call.body
    known = call.state.by_external("debtor", creditor, body["DebtorExternalId"]) if body["DebtorExternalId"] else None
    if known:
        return str(known["DebtorPublicId"])
    approval = full(
        "DebtorAutogiroView", Active=True, AccountNo=body["AccountNumber"], ClearingNo=body["ClearingNumber"],
        Stage="Approved", PayerNumber=(body["SSN"] or "").replace("-", ""), PaymentServiceSupplier=body["Bank"],
    )  # fmt: skip
    names = ("Name", "Address", "Address2", "ZipCode", "City", "Email", "Phone", "DebtorExternalId", "CreditorPublicId")
    donor = full("DebtorView", {name: body[name] for name in names}, OrgNo=body["SSN"], CountryCode="SE")
    donor |= {"DebtorType": "Private", "IsActive": True, "Autogiro": approval, "CreditCards": []}
    return debtors.store(call, donor)
