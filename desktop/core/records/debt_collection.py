"""Debt collection."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from . import enums
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate
from .common import AmountView, FileView
from .debtors import DebtorView
from .invoice_parts import DeliveryAddressOverrideView, PaymentOverrideView


class DebtCollectionActionEventView(Record, frozen=True):
    title: str | None = field(default=None, name="Title")
    content: str | None = field(default=None, name="Content")
    event_date: WireDate = field(default=UNSET_DATE, name="EventDate")
    event_by: str | None = field(default=None, name="EventBy")
    reference: str | None = field(default=None, name="Reference")
    event_type: enums.EventTypeView = field(default=enums.EventTypeView("Unknown"), name="EventType")
    is_public: bool = field(default=False, name="IsPublic")
    has_occured: bool = field(default=False, name="HasOccured")
    event_public_id: Guid = field(default=EMPTY_GUID, name="EventPublicId")


class DebtCollectionActionInvoiceView(Record, frozen=True):
    invoice_date: WireDate = field(default=UNSET_DATE, name="InvoiceDate")
    due_date: WireDate = field(default=UNSET_DATE, name="DueDate")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    invoice_decription: str | None = field(default=None, name="InvoiceDecription")
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    interest_terms_in_days: int = field(default=0, name="InterestTermsInDays")
    interest_percentage: Decimal = field(default=Decimal(0), name="InterestPercentage")
    interest_type: enums.InterestTypeView = field(default=enums.InterestTypeView("Unknown"), name="InterestType")
    our_reference: str | None = field(default=None, name="OurReference")
    your_reference: str | None = field(default=None, name="YourReference")
    name: str | None = field(default=None, name="Name")
    address: str | None = field(default=None, name="Address")
    address2: str | None = field(default=None, name="Address2")
    zip_code: str | None = field(default=None, name="ZipCode")
    city: str | None = field(default=None, name="City")
    country_code: str | None = field(default=None, name="CountryCode")
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    invoice_file: FileView | None = field(default=None, name="InvoiceFile")
    ocr: str | None = field(default=None, name="OCR")


class DebtCollectionActionStateView(Record, frozen=True):
    stage: enums.DebtCollectionActionStageTypeView = field(
        default=enums.DebtCollectionActionStageTypeView("Unknown"), name="Stage"
    )
    number_of_sent_invoice_reminders: int = field(default=0, name="NumberOfSentInvoiceReminders")
    debt_collection_invoice_sent_date: WireDate | None = field(default=None, name="DebtCollectionInvoiceSentDate")
    late_payment_invoice_sent_date: WireDate | None = field(default=None, name="LatePaymentInvoiceSentDate")
    sent_to_bailiff_date: WireDate | None = field(default=None, name="SentToBailiffDate")
    sent_to_bailiff_enforcement_date: WireDate | None = field(default=None, name="SentToBailiffEnforcementDate")
    next_event_date: WireDate | None = field(default=None, name="NextEventDate")
    closed_date: WireDate | None = field(default=None, name="ClosedDate")
    next_event: str | None = field(default=None, name="NextEvent")
    is_paused: bool = field(default=False, name="IsPaused")
    disputed_date: WireDate | None = field(default=None, name="DisputedDate")
    attested_date: WireDate | None = field(default=None, name="AttestedDate")
    has_previously_been_sent_to_installment_plan: bool = field(
        default=False, name="HasPreviouslyBeenSentToInstallmentPlan"
    )


class DebtCollectionActionSubView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    creditor_org_no: str | None = field(default=None, name="CreditorOrgNo")
    creditor_name: str | None = field(default=None, name="CreditorName")
    debtor_org_no: str | None = field(default=None, name="DebtorOrgNo")
    debtor_name: str | None = field(default=None, name="DebtorName")
    current_amount: AmountView | None = field(default=None, name="CurrentAmount")
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    stage: enums.DebtCollectionActionStageTypeView = field(
        default=enums.DebtCollectionActionStageTypeView("Unknown"), name="Stage"
    )
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    created: WireDate = field(default=UNSET_DATE, name="Created")
    closed_date: WireDate | None = field(default=None, name="ClosedDate")
    attested_date: WireDate | None = field(default=None, name="AttestedDate")
    next_event_date: WireDate | None = field(default=None, name="NextEventDate")
    next_event: str | None = field(default=None, name="NextEvent")
    original_due_date: WireDate = field(default=UNSET_DATE, name="OriginalDueDate")
    original_invoice_date: WireDate = field(default=UNSET_DATE, name="OriginalInvoiceDate")
    original_invoice_number: str | None = field(default=None, name="OriginalInvoiceNumber")
    is_paused: bool = field(default=False, name="IsPaused")
    is_commented: bool = field(default=False, name="IsCommented")
    is_disputed: bool = field(default=False, name="IsDisputed")
    delivery_status: enums.DeliveryStatusTypeView = field(
        default=enums.DeliveryStatusTypeView("Unknown"), name="DeliveryStatus"
    )
    files: tuple[FileView, ...] | None = field(default=None, name="Files")
    oc_rs: tuple[str, ...] | None = field(default=None, name="OCRs")
    invoice_numbers: tuple[str, ...] | None = field(default=None, name="InvoiceNumbers")
    invoice_source_public_id: str | None = field(default=None, name="InvoiceSourcePublicId")
    debt_collection_action_source: enums.ActionSourceTypeView = field(
        default=enums.ActionSourceTypeView("Unknown"), name="DebtCollectionActionSource"
    )
    installment_plan_public_id: str | None = field(default=None, name="InstallmentPlanPublicId")
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    interest_percentage: Decimal = field(default=Decimal(0), name="InterestPercentage")
    your_reference: str | None = field(default=None, name="YourReference")


class DebtCollectionActionSubsView(Record, frozen=True):
    offset: int = field(default=0, name="Offset")
    limit: int = field(default=0, name="Limit")
    sorting_field: str | None = field(default=None, name="SortingField")
    ascending: bool = field(default=False, name="Ascending")
    total: int = field(default=0, name="Total")


class DebtCollectionActionView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor: DebtorView | None = field(default=None, name="Debtor")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    reason_description: str | None = field(default=None, name="ReasonDescription")
    number_of_reminders: int = field(default=0, name="NumberOfReminders")
    start_debt_collection_action_level: enums.DebtCollectionActionLevelTypeView = field(
        default=enums.DebtCollectionActionLevelTypeView("Unknown"), name="StartDebtCollectionActionLevel"
    )
    end_debt_collection_action_level: enums.DebtCollectionActionLevelTypeView = field(
        default=enums.DebtCollectionActionLevelTypeView("Unknown"), name="EndDebtCollectionActionLevel"
    )
    original_invoice_date: WireDate = field(default=UNSET_DATE, name="OriginalInvoiceDate")
    original_due_date: WireDate = field(default=UNSET_DATE, name="OriginalDueDate")
    original_invoice_number: str | None = field(default=None, name="OriginalInvoiceNumber")
    original_amount: AmountView | None = field(default=None, name="OriginalAmount")
    original_invoice_file: FileView | None = field(default=None, name="OriginalInvoiceFile")
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    interest_terms_in_days: int = field(default=0, name="InterestTermsInDays")
    interest_percentage: Decimal = field(default=Decimal(0), name="InterestPercentage")
    interest_type: enums.InterestTypeView = field(default=enums.InterestTypeView("Unknown"), name="InterestType")
    our_reference: str | None = field(default=None, name="OurReference")
    your_reference: str | None = field(default=None, name="YourReference")
    interest_start_in_days_after_due_date: int = field(default=0, name="InterestStartInDaysAfterDueDate")
    reason_for_higher_interest: str | None = field(default=None, name="ReasonForHigherInterest")
    debt_amount: AmountView | None = field(default=None, name="DebtAmount")
    fee_amount: AmountView | None = field(default=None, name="FeeAmount")
    interest_amount: AmountView | None = field(default=None, name="InterestAmount")
    current_amount: AmountView | None = field(default=None, name="CurrentAmount")
    state: DebtCollectionActionStateView | None = field(default=None, name="State")
    invoices: tuple[DebtCollectionActionInvoiceView, ...] | None = field(default=None, name="Invoices")
    installment_plan_public_id: str | None = field(default=None, name="InstallmentPlanPublicId")
    invoice_source_public_id: str | None = field(default=None, name="InvoiceSourcePublicId")
    debt_collection_action_source: enums.ActionSourceTypeView = field(
        default=enums.ActionSourceTypeView("Unknown"), name="DebtCollectionActionSource"
    )
    delivery_address_override: DeliveryAddressOverrideView | None = field(default=None, name="DeliveryAddressOverride")
    events: tuple[DebtCollectionActionEventView, ...] | None = field(default=None, name="Events")
    can_cancel: bool = field(default=False, name="CanCancel")
    can_credit: bool = field(default=False, name="CanCredit")
    can_send_to_bailiff: bool = field(default=False, name="CanSendToBailiff")
    can_send_to_bailiff_enforcement: bool = field(default=False, name="CanSendToBailiffEnforcement")
    can_send_to_long_term_surveilance: bool = field(default=False, name="CanSendToLongTermSurveilance")
    can_postpone: bool = field(default=False, name="CanPostpone")
    can_create_installment_plan: bool = field(default=False, name="CanCreateInstallmentPlan")
    can_dispute_action: bool = field(default=False, name="CanDisputeAction")


class DebtCollectionEntryView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    reason_description: str | None = field(default=None, name="ReasonDescription")
    number_of_reminders: int = field(default=0, name="NumberOfReminders")
    start_debt_collection_action_level: enums.DebtCollectionActionLevelTypeView = field(
        default=enums.DebtCollectionActionLevelTypeView("Unknown"), name="StartDebtCollectionActionLevel"
    )
    end_debt_collection_action_level: enums.DebtCollectionActionLevelTypeView = field(
        default=enums.DebtCollectionActionLevelTypeView("Unknown"), name="EndDebtCollectionActionLevel"
    )
    value: AmountView | None = field(default=None, name="Value")
    original_invoice_date: WireDate = field(default=UNSET_DATE, name="OriginalInvoiceDate")
    original_due_date: WireDate = field(default=UNSET_DATE, name="OriginalDueDate")
    original_invoice_number: str | None = field(default=None, name="OriginalInvoiceNumber")
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    interest_percentage: Decimal = field(default=Decimal(0), name="InterestPercentage")
    interest_type: enums.InterestTypeView | None = field(default=None, name="InterestType")
    our_reference: str | None = field(default=None, name="OurReference")
    your_reference: str | None = field(default=None, name="YourReference")
    original_invoice_file: FileView | None = field(default=None, name="OriginalInvoiceFile")
    interest_start_in_days_after_due_date: int = field(default=0, name="InterestStartInDaysAfterDueDate")
    reason_for_higher_interest: str | None = field(default=None, name="ReasonForHigherInterest")
    delivery_address_override: DeliveryAddressOverrideView | None = field(default=None, name="DeliveryAddressOverride")
    payment_override: PaymentOverrideView | None = field(default=None, name="PaymentOverride")
    eviction: bool = field(default=False, name="Eviction")
    inform_social_welfare: bool = field(default=False, name="InformSocialWelfare")


class DebtCollectionFromInvoiceEntryView(Record, frozen=True):
    source_public_id: str | None = field(default=None, name="SourcePublicId")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    reason_description: str | None = field(default=None, name="ReasonDescription")
    number_of_reminders: int = field(default=0, name="NumberOfReminders")
    start_debt_collection_action_level: enums.DebtCollectionActionLevelTypeView = field(
        default=enums.DebtCollectionActionLevelTypeView("Unknown"), name="StartDebtCollectionActionLevel"
    )
    end_debt_collection_action_level: enums.DebtCollectionActionLevelTypeView = field(
        default=enums.DebtCollectionActionLevelTypeView("Unknown"), name="EndDebtCollectionActionLevel"
    )
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    interest_percentage: Decimal = field(default=Decimal(0), name="InterestPercentage")
    interest_type: enums.InterestTypeView | None = field(default=None, name="InterestType")
    our_reference: str | None = field(default=None, name="OurReference")
    your_reference: str | None = field(default=None, name="YourReference")
    interest_start_in_days_after_due_date: int = field(default=0, name="InterestStartInDaysAfterDueDate")
    reason_for_higher_interest: str | None = field(default=None, name="ReasonForHigherInterest")
    delivery_address_override: DeliveryAddressOverrideView | None = field(default=None, name="DeliveryAddressOverride")
    payment_override: PaymentOverrideView | None = field(default=None, name="PaymentOverride")
    eviction: bool = field(default=False, name="Eviction")
    inform_social_welfare: bool = field(default=False, name="InformSocialWelfare")


class DebtCollectionFromReconciliationInvoiceEntryView(Record, frozen=True):
    source_public_id: str | None = field(default=None, name="SourcePublicId")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    reason_description: str | None = field(default=None, name="ReasonDescription")
    number_of_reminders: int = field(default=0, name="NumberOfReminders")
    start_debt_collection_action_level: enums.DebtCollectionActionLevelTypeView = field(
        default=enums.DebtCollectionActionLevelTypeView("Unknown"), name="StartDebtCollectionActionLevel"
    )
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    interest_percentage: Decimal = field(default=Decimal(0), name="InterestPercentage")
    interest_type: enums.InterestTypeView | None = field(default=None, name="InterestType")
    our_reference: str | None = field(default=None, name="OurReference")
    your_reference: str | None = field(default=None, name="YourReference")
    original_invoice_date: WireDate = field(default=UNSET_DATE, name="OriginalInvoiceDate")
    original_due_date: WireDate = field(default=UNSET_DATE, name="OriginalDueDate")
    interest_start_in_days_after_due_date: int = field(default=0, name="InterestStartInDaysAfterDueDate")
    reason_for_higher_interest: str | None = field(default=None, name="ReasonForHigherInterest")
    attention: str | None = field(default=None, name="Attention")
    care_of: str | None = field(default=None, name="CareOf")
    address: str | None = field(default=None, name="Address")
    address2: str | None = field(default=None, name="Address2")
    zip_code: str | None = field(default=None, name="ZipCode")
    city: str | None = field(default=None, name="City")
    country_code: str | None = field(default=None, name="CountryCode")
    email: str | None = field(default=None, name="Email")
    phone: str | None = field(default=None, name="Phone")
    org_no: str | None = field(default=None, name="OrgNo")
    eviction: bool = field(default=False, name="Eviction")
    inform_social_welfare: bool = field(default=False, name="InformSocialWelfare")


class DebtCollectionMessageView(Record, frozen=True):
    public_id: Guid = field(default=EMPTY_GUID, name="PublicId")
    message: str | None = field(default=None, name="Message")
    is_active: bool = field(default=False, name="IsActive")


ListOfDebtCollectionMessageView = tuple[DebtCollectionMessageView, ...]
