"""Users and their rights."""

from __future__ import annotations

from msgspec import field

from . import enums
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate


class UserSubscribedInvoiceView(Record, frozen=True):
    user_public_id: Guid = field(default=EMPTY_GUID, name="UserPublicId")
    action_public_id: str | None = field(default=None, name="ActionPublicId")


ListOfUserSubscribedInvoiceView = tuple[UserSubscribedInvoiceView, ...]


class UserRightView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    can_read_creditor: bool = field(default=False, name="CanReadCreditor")
    include_creditor_on_start_page: bool = field(default=False, name="IncludeCreditorOnStartPage")
    can_write_creditor: bool = field(default=False, name="CanWriteCreditor")
    can_attest_invoice: bool = field(default=False, name="CanAttestInvoice")
    can_manageinvoice_payments: bool = field(default=False, name="CanManageInvoicePayments")
    can_sell_invoice: bool = field(default=False, name="CanSellInvoice")
    can_sales_finance: bool = field(default=False, name="CanSalesFinance")
    can_attest_supplier_invoice: bool = field(default=False, name="CanAttestSupplierInvoice")
    can_pay_supplier_invoice: bool = field(default=False, name="CanPaySupplierInvoice")
    can_manageinvoices: bool = field(default=False, name="CanManageInvoices")
    can_manage_debt_collections: bool = field(default=False, name="CanManageDebtCollections")
    can_manage_self_invoices: bool = field(default=False, name="CanManageSelfInvoices")
    can_manage_self_invoice_debtor_infoes: bool = field(default=False, name="CanManageSelfInvoiceDebtorInfoes")
    can_manage_supplier_invoices: bool = field(default=False, name="CanManageSupplierInvoices")
    can_manage_finances: bool = field(default=False, name="CanManageFinances")
    can_read_settings: bool = field(default=False, name="CanReadSettings")
    can_read_bookkeeping: bool = field(default=False, name="CanReadBookkeeping")


class UserView(Record, frozen=True):
    username: str | None = field(default=None, name="Username")
    email: str | None = field(default=None, name="Email")
    user_public_id: Guid = field(default=EMPTY_GUID, name="UserPublicId")
    full_name: str | None = field(default=None, name="FullName")
    org_no: str | None = field(default=None, name="OrgNo")
    language: enums.LanguageTypeView = field(default=enums.LanguageTypeView("SV"), name="Language")
    password_expired: bool = field(default=False, name="PasswordExpired")
    password_never_expires: bool = field(default=False, name="PasswordNeverExpires")
    password: str | None = field(default=None, name="Password")
    is_enabled: bool = field(default=False, name="IsEnabled")
    rights: tuple[UserRightView, ...] | None = field(default=None, name="Rights")
    is_administrator: bool = field(default=False, name="IsAdministrator")
    is_api_user: bool = field(default=False, name="IsApiUser")
    can_manage_creditors: bool = field(default=False, name="CanManageCreditors")
    hide_select_creditor_dialog: bool = field(default=False, name="HideSelectCreditorDialog")
    hide_system_updates: bool = field(default=False, name="HideSystemUpdates")
    hide_lookup_dialog: bool = field(default=False, name="HideLookupDialog")
    active_creditor_public_id: Guid | None = field(default=None, name="ActiveCreditorPublicId")
    last_login: WireDate | None = field(default=None, name="LastLogin")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    has_accepted_agreements: bool = field(default=False, name="HasAcceptedAgreements")
    receive_system_update_notification: bool = field(default=False, name="ReceiveSystemUpdateNotification")
    two_factor_bank_id_auth_enabled: bool = field(default=False, name="TwoFactorBankIdAuthEnabled")


ListOfUserView = tuple[UserView, ...]


class PasswordView(Record, frozen=True):
    password: str | None = field(default=None, name="Password")
