"""Customers (debtors) and what belongs to them."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from . import enums
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate
from .common import AmountView


class AddMultipleDebtorsToCategoryRequestView(Record, frozen=True):
    category_public_id: Guid = field(default=EMPTY_GUID, name="CategoryPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_ids: tuple[Guid, ...] | None = field(default=None, name="DebtorPublicIds")


class DebtorAutogiroApprovalView(Record, frozen=True):
    created: WireDate = field(default=UNSET_DATE, name="Created")
    active: bool = field(default=False, name="Active")
    auto_giro_approval_xml: str | None = field(default=None, name="AutoGiroApprovalXML")


class DebtorAutogiroView(Record, frozen=True):
    active: bool = field(default=False, name="Active")
    account_no: str | None = field(default=None, name="AccountNo")
    clearing_no: str | None = field(default=None, name="ClearingNo")
    stage: enums.AutogiroStageTypeView = field(default=enums.AutogiroStageTypeView("Pending"), name="Stage")
    payer_number: str | None = field(default=None, name="PayerNumber")
    payment_service_supplier: str | None = field(default=None, name="PaymentServiceSupplier")
    autogiro_first_withdrawal_date: WireDate | None = field(default=None, name="AutogiroFirstWithdrawalDate")


class DebtorBalanceView(Record, frozen=True):
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    transaction_date: WireDate = field(default=UNSET_DATE, name="TransactionDate")
    amount: AmountView | None = field(default=None, name="Amount")
    balance_type: enums.DebtorBalanceTypeView = field(
        default=enums.DebtorBalanceTypeView("Unknown"), name="BalanceType"
    )
    description: str | None = field(default=None, name="Description")


class DebtorCategoryView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    category_public_id: Guid = field(default=EMPTY_GUID, name="CategoryPublicId")
    category_name: str | None = field(default=None, name="CategoryName")


class DebtorCreditCardView(Record, frozen=True):
    credit_card_public_id: Guid = field(default=EMPTY_GUID, name="CreditCardPublicId")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    expires: WireDate = field(default=UNSET_DATE, name="Expires")
    masked_card_number: str | None = field(default=None, name="MaskedCardNumber")
    brand: str | None = field(default=None, name="Brand")


class DebtorDefaultActionConfigView(Record, frozen=True):
    activate_default_action_config_override: bool = field(default=False, name="ActivateDefaultActionConfigOverride")
    start_debt_collection_action_level: enums.DebtCollectionActionLevelTypeView = field(
        default=enums.DebtCollectionActionLevelTypeView("Unknown"), name="StartDebtCollectionActionLevel"
    )
    end_debt_collection_action_level: enums.DebtCollectionActionLevelTypeView = field(
        default=enums.DebtCollectionActionLevelTypeView("Unknown"), name="EndDebtCollectionActionLevel"
    )
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    debt_collection_payment_terms_in_days: int = field(default=0, name="DebtCollectionPaymentTermsInDays")
    interest_terms_in_days: int = field(default=0, name="InterestTermsInDays")
    interest_percentage: Decimal = field(default=Decimal(0), name="InterestPercentage")
    invoice_payment_terms_in_days: int = field(default=0, name="InvoicePaymentTermsInDays")
    interest_type: enums.InterestTypeView = field(default=enums.InterestTypeView("Unknown"), name="InterestType")
    interest_start_in_days_after_due_date: int = field(default=0, name="InterestStartInDaysAfterDueDate")
    reason_for_higher_interest: str | None = field(default=None, name="ReasonForHigherInterest")
    our_reference: str | None = field(default=None, name="OurReference")
    number_of_reminders: int = field(default=0, name="NumberOfReminders")
    currency_code: str | None = field(default=None, name="CurrencyCode")
    send_invoice_to_debt_collection_after_days: int = field(default=0, name="SendInvoiceToDebtCollectionAfterDays")
    send_invoice_to_debt_collection: bool = field(default=False, name="SendInvoiceToDebtCollection")
    include_pdf_in_email: bool | None = field(default=None, name="IncludePdfInEmail")
    send_reminder_invoice: bool = field(default=False, name="SendReminderInvoice")
    send_reminder_invoice_days_after_due_date: int = field(default=0, name="SendReminderInvoiceDaysAfterDueDate")
    invoice_fee: Decimal = field(default=Decimal(0), name="InvoiceFee")
    reminder_invoice_fee: Decimal = field(default=Decimal(0), name="ReminderInvoiceFee")
    send_by_mail_if_email_not_viewed_in_days: int = field(default=0, name="SendByMailIfEmailNotViewedInDays")
    send_by_mail_if_email_not_viewed_in_days_enabled: bool = field(
        default=False, name="SendByMailIfEmailNotViewedInDaysEnabled"
    )
    reminder_invoice_payment_terms_in_days: int = field(default=0, name="ReminderInvoicePaymentTermsInDays")
    invoice_comment: str | None = field(default=None, name="InvoiceComment")


class DebtorEventView(Record, frozen=True):
    title: str | None = field(default=None, name="Title")
    content: str | None = field(default=None, name="Content")
    event_date: WireDate = field(default=UNSET_DATE, name="EventDate")
    event_by: str | None = field(default=None, name="EventBy")
    reference: str | None = field(default=None, name="Reference")
    event_type: enums.EventTypeView = field(default=enums.EventTypeView("Unknown"), name="EventType")
    is_public: bool = field(default=False, name="IsPublic")
    has_occured: bool = field(default=False, name="HasOccured")
    event_public_id: Guid = field(default=EMPTY_GUID, name="EventPublicId")


class DebtorSelfInvoiceInfoView(Record, frozen=True):
    next_self_invoice_number: str | None = field(default=None, name="NextSelfInvoiceNumber")
    payment_method: enums.DebtorPaymentMethodView = field(
        default=enums.DebtorPaymentMethodView("Unknown"), name="PaymentMethod"
    )
    bankgiro_no: str | None = field(default=None, name="BankgiroNo")
    plusgiro_no: str | None = field(default=None, name="PlusgiroNo")
    account_no: str | None = field(default=None, name="AccountNo")
    clearing_no: str | None = field(default=None, name="ClearingNo")
    iban: str | None = field(default=None, name="IBAN")
    bic: str | None = field(default=None, name="BIC")
    fedwire_account_number: str | None = field(default=None, name="FedwireAccountNumber")
    routing_number: str | None = field(default=None, name="RoutingNumber")
    approved_company_tax: bool = field(default=False, name="ApprovedCompanyTax")


class DebtorView(Record, frozen=True):
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_external_id: str | None = field(default=None, name="DebtorExternalId")
    org_no: str | None = field(default=None, name="OrgNo")
    name: str | None = field(default=None, name="Name")
    attention: str | None = field(default=None, name="Attention")
    care_of: str | None = field(default=None, name="CareOf")
    address: str | None = field(default=None, name="Address")
    address2: str | None = field(default=None, name="Address2")
    zip_code: str | None = field(default=None, name="ZipCode")
    city: str | None = field(default=None, name="City")
    country_code: str | None = field(default=None, name="CountryCode")
    citizenship_country_code: str | None = field(default=None, name="CitizenshipCountryCode")
    phone: str | None = field(default=None, name="Phone")
    email: str | None = field(default=None, name="Email")
    contact_name: str | None = field(default=None, name="ContactName")
    contact_email: str | None = field(default=None, name="ContactEmail")
    vat_number: str | None = field(default=None, name="VatNumber")
    debtor_no: str | None = field(default=None, name="DebtorNo")
    gln: str | None = field(default=None, name="GLN")
    is_active: bool | None = field(default=None, name="IsActive")
    protected_identity: bool = field(default=False, name="ProtectedIdentity")
    use_protected_mail_delivery: bool = field(default=False, name="UseProtectedMailDelivery")
    debtor_type: enums.DebtorTypeView | None = field(default=None, name="DebtorType")
    intermediator: enums.IntermediatorTypeView | None = field(default=None, name="Intermediator")
    einvoice_bank: enums.EInvoiceBankTypeView | None = field(default=None, name="EInvoiceBank")
    notes: str | None = field(default=None, name="Notes")
    debtor_self_invoice_info: DebtorSelfInvoiceInfoView | None = field(default=None, name="DebtorSelfInvoiceInfo")
    default_action_config: DebtorDefaultActionConfigView | None = field(default=None, name="DefaultActionConfig")
    autogiro: DebtorAutogiroView | None = field(default=None, name="Autogiro")
    credit_cards: tuple[DebtorCreditCardView, ...] | None = field(default=None, name="CreditCards")
    created: WireDate = field(default=UNSET_DATE, name="Created")


class DebtorsView(Record, frozen=True):
    offset: int = field(default=0, name="Offset")
    limit: int = field(default=0, name="Limit")
    sorting_field: str | None = field(default=None, name="SortingField")
    ascending: bool = field(default=False, name="Ascending")
    total: int = field(default=0, name="Total")


ListOfDebtorAutogiroApprovalView = tuple[DebtorAutogiroApprovalView, ...]


ListOfDebtorBalanceView = tuple[DebtorBalanceView, ...]


ListOfDebtorCategoryView = tuple[DebtorCategoryView, ...]


ListOfDebtorEventView = tuple[DebtorEventView, ...]
