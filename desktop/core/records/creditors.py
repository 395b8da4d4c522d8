"""Companies (creditors) and what belongs to them."""

from __future__ import annotations

from msgspec import field

from . import enums
from .base import EMPTY_GUID, Guid, Record


class CreditorForeignAccountView(Record, frozen=True):
    currency_code: str | None = field(default=None, name="CurrencyCode")
    bank_name: str | None = field(default=None, name="BankName")
    iban: str | None = field(default=None, name="Iban")
    bic: str | None = field(default=None, name="Bic")


class CreditorOutgoingBankgiroView(Record, frozen=True):
    bankgiro_no: str | None = field(default=None, name="BankgiroNo")
    is_active: bool = field(default=False, name="IsActive")
    bankgiro_approved: bool = field(default=False, name="BankgiroApproved")
    description: str | None = field(default=None, name="Description")
    bookkeeping_payment_mean_code: str | None = field(default=None, name="BookkeepingPaymentMeanCode")


class CreditorPaymentMethodView(Record, frozen=True):
    priority: enums.CreditorPaymentMethodPriorityTypeView = field(
        default=enums.CreditorPaymentMethodPriorityTypeView("Unknown"), name="Priority"
    )
    payment_method: enums.CreditorPaymentMethodTypeView = field(
        default=enums.CreditorPaymentMethodTypeView("Unknown"), name="PaymentMethod"
    )
    bankgiro_no: str | None = field(default=None, name="BankgiroNo")
    plusgiro_no: str | None = field(default=None, name="PlusgiroNo")
    clearing_no: str | None = field(default=None, name="ClearingNo")
    account_no: str | None = field(default=None, name="AccountNo")
    iban: str | None = field(default=None, name="IBAN")
    bic: str | None = field(default=None, name="BIC")
    verified: bool = field(default=False, name="Verified")


class CreditorBankInfoView(Record, frozen=True):
    uses_client_fund: bool = field(default=False, name="UsesClientFund")
    payment_method: enums.CreditorPaymentMethodTypeView = field(
        default=enums.CreditorPaymentMethodTypeView("Unknown"), name="PaymentMethod"
    )
    bankgiro_no: str | None = field(default=None, name="BankgiroNo")
    plusgiro_no: str | None = field(default=None, name="PlusgiroNo")
    account_no: str | None = field(default=None, name="AccountNo")
    clearing_no: str | None = field(default=None, name="ClearingNo")
    einvoice_fui: str | None = field(default=None, name="EInvoiceFUI")
    einvoice_cui: str | None = field(default=None, name="EInvoiceCUI")
    foreign_accounts: tuple[CreditorForeignAccountView, ...] | None = field(default=None, name="ForeignAccounts")
    creditor_outgoing_bankgiroes: tuple[CreditorOutgoingBankgiroView, ...] | None = field(
        default=None, name="CreditorOutgoingBankgiroes"
    )
    payment_methods: tuple[CreditorPaymentMethodView, ...] | None = field(default=None, name="PaymentMethods")


class CreditorClaimsContactView(Record, frozen=True):
    first_name: str | None = field(default=None, name="FirstName")
    last_name: str | None = field(default=None, name="LastName")
    email: str | None = field(default=None, name="Email")
    phone: str | None = field(default=None, name="Phone")


class CreditorContactView(Record, frozen=True):
    first_name: str | None = field(default=None, name="FirstName")
    last_name: str | None = field(default=None, name="LastName")
    email: str | None = field(default=None, name="Email")
    phone: str | None = field(default=None, name="Phone")


class CreditorInvoiceAddressView(Record, frozen=True):
    address: str | None = field(default=None, name="Address")
    address2: str | None = field(default=None, name="Address2")
    zip_code: str | None = field(default=None, name="ZipCode")
    city: str | None = field(default=None, name="City")
    country_code: str | None = field(default=None, name="CountryCode")
    email: str | None = field(default=None, name="Email")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )


class CreditorShareView(Record, frozen=True):
    shared_with_user_name: str | None = field(default=None, name="SharedWithUserName")
    share_public_id: Guid = field(default=EMPTY_GUID, name="SharePublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    can_attest_invoice: bool = field(default=False, name="CanAttestInvoice")
    can_manageinvoice_payments: bool = field(default=False, name="CanManageInvoicePayments")
    can_write_creditor: bool = field(default=False, name="CanWriteCreditor")
    can_attest_supplier_invoice: bool = field(default=False, name="CanAttestSupplierInvoice")
    can_manage_self_invoice_debtor_infoes: bool = field(default=False, name="CanManageSelfInvoiceDebtorInfoes")
    can_pay_supplier_invoice: bool = field(default=False, name="CanPaySupplierInvoice")
    can_read_settings: bool = field(default=False, name="CanReadSettings")
    can_read_bookkeeping: bool = field(default=False, name="CanReadBookkeeping")


class CreditorSignatoryContactView(Record, frozen=True):
    first_name: str | None = field(default=None, name="FirstName")
    last_name: str | None = field(default=None, name="LastName")
    email: str | None = field(default=None, name="Email")
    phone: str | None = field(default=None, name="Phone")


class CreditorSubView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    name: str | None = field(default=None, name="Name")
    is_enabled: bool = field(default=False, name="IsEnabled")
    org_no: str | None = field(default=None, name="OrgNo")
    logo_url: str | None = field(default=None, name="LogoURL")


class CreditorTokenView(Record, frozen=True):
    token: Guid = field(default=EMPTY_GUID, name="Token")
    portal_url: str | None = field(default=None, name="PortalURL")


class CreditorView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    org_no: str | None = field(default=None, name="OrgNo")
    name: str | None = field(default=None, name="Name")
    creditor_bank_info: CreditorBankInfoView | None = field(default=None, name="CreditorBankInfo")
    attention: str | None = field(default=None, name="Attention")
    care_of: str | None = field(default=None, name="CareOf")
    address: str | None = field(default=None, name="Address")
    address2: str | None = field(default=None, name="Address2")
    zip_code: str | None = field(default=None, name="ZipCode")
    city: str | None = field(default=None, name="City")
    country_code: str | None = field(default=None, name="CountryCode")
    phone: str | None = field(default=None, name="Phone")
    vat_number: str | None = field(default=None, name="VatNumber")
    residence: str | None = field(default=None, name="Residence")
    approved_company_tax: bool | None = field(default=None, name="ApprovedCompanyTax")
    give_all_users_full_rights_on_creditor: bool | None = field(default=None, name="GiveAllUsersFullRightsOnCreditor")
    gln: str | None = field(default=None, name="GLN")
    creditor_contact: CreditorContactView | None = field(default=None, name="CreditorContact")
    creditor_claims_contact: CreditorClaimsContactView | None = field(default=None, name="CreditorClaimsContact")
    creditor_signatory_contact: CreditorSignatoryContactView | None = field(
        default=None, name="CreditorSignatoryContact"
    )
    creditor_invoice_address: CreditorInvoiceAddressView | None = field(default=None, name="CreditorInvoiceAddress")
    is_enabled: bool = field(default=False, name="IsEnabled")
    next_invoice_number: str | None = field(default=None, name="NextInvoiceNumber")
    logo_url: str | None = field(default=None, name="LogoURL")
    use_cent_rounding: bool = field(default=False, name="UseCentRounding")
    uses_client_fund_for_invoicing: bool = field(default=False, name="UsesClientFundForInvoicing")


class CreditorsView(Record, frozen=True):
    offset: int = field(default=0, name="Offset")
    limit: int = field(default=0, name="Limit")
    sorting_field: str | None = field(default=None, name="SortingField")
    ascending: bool = field(default=False, name="Ascending")
    total: int = field(default=0, name="Total")


class InvoiceTextTemplateView(Record, frozen=True):
    invoice_text_template_public_id: Guid = field(default=EMPTY_GUID, name="InvoiceTextTemplatePublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    description: str | None = field(default=None, name="Description")


ListOfCreditorShareView = tuple[CreditorShareView, ...]


ListOfCreditorSubView = tuple[CreditorSubView, ...]


ListOfInvoiceTextTemplateView = tuple[InvoiceTextTemplateView, ...]
