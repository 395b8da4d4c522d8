"""BankID orders."""

from __future__ import annotations

from msgspec import field

from . import enums
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate


class BankIdAuthenticationRequestView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    ssn: str | None = field(default=None, name="SSN")
    token_start_required: bool = field(default=False, name="TokenStartRequired")


class BankIdAuthenticationStatusView(Record, frozen=True):
    status: enums.BankIdStatusTypeView = field(
        default=enums.BankIdStatusTypeView("OutstandingTransaction"), name="Status"
    )
    ssn: str | None = field(default=None, name="SSN")
    reference_token: str | None = field(default=None, name="ReferenceToken")
    auto_start_token: str | None = field(default=None, name="AutoStartToken")
    given_name: str | None = field(default=None, name="GivenName")
    surname: str | None = field(default=None, name="Surname")
    ip_address: str | None = field(default=None, name="IpAddress")
    name: str | None = field(default=None, name="Name")
    qr: str | None = field(default=None, name="QR")
    not_after: WireDate | None = field(default=None, name="NotAfter")
    not_before: WireDate | None = field(default=None, name="NotBefore")
    ocsp_response: str | None = field(default=None, name="OcspResponse")
    signature: str | None = field(default=None, name="Signature")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    hint_code: enums.BankIdHintCodeTypeView | None = field(default=None, name="HintCode")
    details: str | None = field(default=None, name="Details")


class BankIdSignRequestView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    ssn: str | None = field(default=None, name="SSN")
    user_message: str | None = field(default=None, name="UserMessage")
    user_non_visible_data: str | None = field(default=None, name="UserNonVisibleData")
    token_start_required: bool = field(default=False, name="TokenStartRequired")


class BankIdSignStatusView(Record, frozen=True):
    status: enums.BankIdStatusTypeView = field(
        default=enums.BankIdStatusTypeView("OutstandingTransaction"), name="Status"
    )
    ssn: str | None = field(default=None, name="SSN")
    reference_token: str | None = field(default=None, name="ReferenceToken")
    auto_start_token: str | None = field(default=None, name="AutoStartToken")
    given_name: str | None = field(default=None, name="GivenName")
    surname: str | None = field(default=None, name="Surname")
    ip_address: str | None = field(default=None, name="IpAddress")
    name: str | None = field(default=None, name="Name")
    qr: str | None = field(default=None, name="QR")
    not_after: WireDate | None = field(default=None, name="NotAfter")
    not_before: WireDate | None = field(default=None, name="NotBefore")
    ocsp_response: str | None = field(default=None, name="OcspResponse")
    signature: str | None = field(default=None, name="Signature")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    hint_code: enums.BankIdHintCodeTypeView | None = field(default=None, name="HintCode")
