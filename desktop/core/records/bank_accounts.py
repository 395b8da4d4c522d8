"""Fetched bank accounts."""

from __future__ import annotations

from msgspec import field

from . import enums
from .base import Record
from .common import AmountView


class BankAccountView(Record, frozen=True):
    number: str | None = field(default=None, name="Number")
    clearing_no: str | None = field(default=None, name="ClearingNo")
    account_no: str | None = field(default=None, name="AccountNo")
    name: str | None = field(default=None, name="Name")
    type: str | None = field(default=None, name="Type")
    autogiro_compatible: enums.AutogiroCompatibleTypeView = field(
        default=enums.AutogiroCompatibleTypeView("Unknown"), name="AutogiroCompatible"
    )
    balance: AmountView | None = field(default=None, name="Balance")
    iban: str | None = field(default=None, name="Iban")
    holder_name: str | None = field(default=None, name="HolderName")


class BankAccountRequestView(Record, frozen=True):
    public_id: str | None = field(default=None, name="PublicId")
    bank: enums.BankAccountBankTypeView = field(default=enums.BankAccountBankTypeView("Unknown"), name="Bank")
    ssn: str | None = field(default=None, name="SSN")
    qr: str | None = field(default=None, name="QR")
    status: enums.BankAccountStatusTypeView = field(default=enums.BankAccountStatusTypeView("Unknown"), name="Status")
    account_numbers: tuple[BankAccountView, ...] | None = field(default=None, name="AccountNumbers")
    bank_id_autostart_token: str | None = field(default=None, name="BankIdAutostartToken")
    is_bank_id_autostart_token_required: bool = field(default=False, name="IsBankIdAutostartTokenRequired")
    failure_message: str | None = field(default=None, name="FailureMessage")
    failure_code: str | None = field(default=None, name="FailureCode")
