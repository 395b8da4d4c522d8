"""Contract (recurring) invoices."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from . import enums
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate
from .common import AmountView, FileView
from .invoice_parts import (
    DebtCollectionDetailsView,
    DeliveryAddressOverrideView,
    DimensionCodeView,
    PaymentOverrideView,
    ReminderInvoiceDetailsView,
    ReverseVATDetailsView,
    RotRutDetailsView,
)


class ContractInvoiceActionAttachmentView(Record, frozen=True):
    file: FileView | None = field(default=None, name="File")
    is_cover_sheet: bool = field(default=False, name="IsCoverSheet")
    sort_number: int = field(default=0, name="SortNumber")


class ContractInvoiceActionEventView(Record, frozen=True):
    title: str | None = field(default=None, name="Title")
    content: str | None = field(default=None, name="Content")
    event_date: WireDate = field(default=UNSET_DATE, name="EventDate")
    event_by: str | None = field(default=None, name="EventBy")
    reference: str | None = field(default=None, name="Reference")
    event_type: enums.EventTypeView = field(default=enums.EventTypeView("Unknown"), name="EventType")
    is_public: bool = field(default=False, name="IsPublic")
    has_occured: bool = field(default=False, name="HasOccured")
    event_public_id: Guid = field(default=EMPTY_GUID, name="EventPublicId")


class ContractInvoiceActionRecordView(Record, frozen=True):
    product_public_id: Guid | None = field(default=None, name="ProductPublicId")
    sequence_no: int = field(default=0, name="SequenceNo")
    units: str | None = field(default=None, name="Units")
    article_description: str | None = field(default=None, name="ArticleDescription")
    article_number: str | None = field(default=None, name="ArticleNumber")
    quantity: Decimal | None = field(default=None, name="Quantity")
    unit_price: AmountView | None = field(default=None, name="UnitPrice")
    discount_amount: AmountView | None = field(default=None, name="DiscountAmount")
    discount_percentage: Decimal = field(default=Decimal(0), name="DiscountPercentage")
    discount_type: enums.DiscountTypeView = field(default=enums.DiscountTypeView("Unknown"), name="DiscountType")
    vat: Decimal = field(default=Decimal(0), name="VAT")
    cost_center: str | None = field(default=None, name="CostCenter")
    project: str | None = field(default=None, name="Project")
    rot_rut_activated: bool = field(default=False, name="RotRutActivated")
    rot_rut_amount: AmountView | None = field(default=None, name="RotRutAmount")
    rot_rut_material_cost_amount: AmountView | None = field(default=None, name="RotRutMaterialCostAmount")
    rot_rut_hours: int = field(default=0, name="RotRutHours")
    rot_rut_type: enums.RotRutTypeView = field(default=enums.RotRutTypeView("Unknown"), name="RotRutType")
    record_type: enums.RecordTypeView = field(default=enums.RecordTypeView("Unknown"), name="RecordType")
    vat_is_included: bool = field(default=False, name="VatIsIncluded")
    hidden: bool = field(default=False, name="Hidden")
    external_reference: str | None = field(default=None, name="ExternalReference")
    invoiced_from: WireDate | None = field(default=None, name="InvoicedFrom")
    invoiced_to: WireDate | None = field(default=None, name="InvoicedTo")
    post_invoice: bool = field(default=False, name="PostInvoice")
    advanceinvoice: bool = field(default=False, name="AdvanceInvoice")
    dimensions: tuple[DimensionCodeView, ...] | None = field(default=None, name="Dimensions")
    total_inc_vat: AmountView | None = field(default=None, name="TotalIncVAT")
    total_excl_vat_no_discount: AmountView | None = field(default=None, name="TotalExclVATNoDiscount")
    total_excl_vat: AmountView | None = field(default=None, name="TotalExclVAT")


class ContractInvoiceActionStateView(Record, frozen=True):
    stage: enums.ContractInvoiceActionStageTypeView = field(
        default=enums.ContractInvoiceActionStageTypeView("Unknown"), name="Stage"
    )
    last_run_date: WireDate | None = field(default=None, name="LastRunDate")
    next_run_date: WireDate | None = field(default=None, name="NextRunDate")
    is_paused: bool = field(default=False, name="IsPaused")
    use_debtor_balance: bool = field(default=False, name="UseDebtorBalance")
    can_pause: bool = field(default=False, name="CanPause")
    can_resume: bool = field(default=False, name="CanResume")


class ContractInvoiceActionSubView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    cost_center: str | None = field(default=None, name="CostCenter")
    creditor_org_no: str | None = field(default=None, name="CreditorOrgNo")
    creditor_name: str | None = field(default=None, name="CreditorName")
    amount: AmountView | None = field(default=None, name="Amount")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    debtor_org_no: str | None = field(default=None, name="DebtorOrgNo")
    debtor_name: str | None = field(default=None, name="DebtorName")
    last_run_date: WireDate | None = field(default=None, name="LastRunDate")
    next_run_date: WireDate | None = field(default=None, name="NextRunDate")
    is_paused: bool = field(default=False, name="IsPaused")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    recurrence_interval: enums.RecurrenceIntervalTypeView = field(
        default=enums.RecurrenceIntervalTypeView("Unknown"), name="RecurrenceInterval"
    )
    contract_number: str | None = field(default=None, name="ContractNumber")
    start: WireDate | None = field(default=None, name="Start")
    end: WireDate | None = field(default=None, name="End")
    our_reference: str | None = field(default=None, name="OurReference")
    autogiro_withdrawal_enabled: bool = field(default=False, name="AutogiroWithdrawalEnabled")
    your_reference: str | None = field(default=None, name="YourReference")


class ContractInvoiceActionSubsView(Record, frozen=True):
    offset: int = field(default=0, name="Offset")
    limit: int = field(default=0, name="Limit")
    sorting_field: str | None = field(default=None, name="SortingField")
    ascending: bool = field(default=False, name="Ascending")
    total: int = field(default=0, name="Total")


class MonthlyRecurrenceView(Record, frozen=True):
    recur_on_day_in_month: int = field(default=0, name="RecurOnDayInMonth")
    recur_month_interval: int = field(default=0, name="RecurMonthInterval")


class YearlyRecurrenceView(Record, frozen=True):
    recur_on_day_in_month: int = field(default=0, name="RecurOnDayInMonth")
    recur_on_month: int = field(default=0, name="RecurOnMonth")
    recur_year_interval: int = field(default=0, name="RecurYearInterval")


class QuarterlyRecurrenceView(Record, frozen=True):
    recur_on_day_in_month: int = field(default=0, name="RecurOnDayInMonth")
    recur_on_month: int = field(default=0, name="RecurOnMonth")
    recur_quarter_interval: int = field(default=0, name="RecurQuarterInterval")


class RecurrenceDetailsView(Record, frozen=True):
    recurrence_interval: enums.RecurrenceIntervalTypeView = field(
        default=enums.RecurrenceIntervalTypeView("Unknown"), name="RecurrenceInterval"
    )
    monthly_recurrence: MonthlyRecurrenceView | None = field(default=None, name="MonthlyRecurrence")
    yearly_recurrence: YearlyRecurrenceView | None = field(default=None, name="YearlyRecurrence")
    quarterly_recurrence: QuarterlyRecurrenceView | None = field(default=None, name="QuarterlyRecurrence")
    start: WireDate = field(default=UNSET_DATE, name="Start")
    no_end_date: bool = field(default=False, name="NoEndDate")
    end: WireDate | None = field(default=None, name="End")


class ContractInvoiceActionView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    amount: AmountView | None = field(default=None, name="Amount")
    records: tuple[ContractInvoiceActionRecordView, ...] | None = field(default=None, name="Records")
    interest_terms_in_days: int = field(default=0, name="InterestTermsInDays")
    reason_for_higher_interest: str | None = field(default=None, name="ReasonForHigherInterest")
    interest_percentage: Decimal = field(default=Decimal(0), name="InterestPercentage")
    our_reference: str | None = field(default=None, name="OurReference")
    your_reference: str | None = field(default=None, name="YourReference")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    interest_type: enums.InterestTypeView | None = field(default=None, name="InterestType")
    interest_start_in_days_after_due_date: int = field(default=0, name="InterestStartInDaysAfterDueDate")
    message: str | None = field(default=None, name="Message")
    external_reference: str | None = field(default=None, name="ExternalReference")
    auto_attest: bool = field(default=False, name="AutoAttest")
    auto_merge: bool = field(default=False, name="AutoMerge")
    pay_last_day_of_month: bool = field(default=False, name="PayLastDayOfMonth")
    delivery_address_override: DeliveryAddressOverrideView | None = field(default=None, name="DeliveryAddressOverride")
    debt_collection_details: DebtCollectionDetailsView | None = field(default=None, name="DebtCollectionDetails")
    reverse_vat_details: ReverseVATDetailsView | None = field(default=None, name="ReverseVATDetails")
    recurrence_details: RecurrenceDetailsView | None = field(default=None, name="RecurrenceDetails")
    rot_rut_details: RotRutDetailsView | None = field(default=None, name="RotRutDetails")
    payment_override: PaymentOverrideView | None = field(default=None, name="PaymentOverride")
    state: ContractInvoiceActionStateView | None = field(default=None, name="State")
    appendixes: tuple[FileView, ...] | None = field(default=None, name="Appendixes")
    attachments: tuple[ContractInvoiceActionAttachmentView, ...] | None = field(default=None, name="Attachments")
    contract_number: str | None = field(default=None, name="ContractNumber")
    invoice_period: enums.ContractInvoicePeriodRuleTypeView = field(
        default=enums.ContractInvoicePeriodRuleTypeView("Unknown"), name="InvoicePeriod"
    )
    invoice_period_months_offset: int = field(default=0, name="InvoicePeriodMonthsOffset")
    invoice_fee: AmountView | None = field(default=None, name="InvoiceFee")
    freight_fee: AmountView | None = field(default=None, name="FreightFee")
    hide_date_on_periodised_records: bool = field(default=False, name="HideDateOnPeriodisedRecords")
    autogiro_withdrawal_enabled: bool = field(default=False, name="AutogiroWithdrawalEnabled")
    credit_card_withdrawal_enabled: bool = field(default=False, name="CreditCardWithdrawalEnabled")
    vat_is_included: bool = field(default=False, name="VatIsIncluded")
    send_by_mail_if_email_not_viewed_in_days: int | None = field(default=None, name="SendByMailIfEmailNotViewedInDays")
    events: tuple[ContractInvoiceActionEventView, ...] | None = field(default=None, name="Events")
    reminder_invoice_details: ReminderInvoiceDetailsView | None = field(default=None, name="ReminderInvoiceDetails")
    generateinvoices_of_action_type: enums.ActionTypeView = field(
        default=enums.ActionTypeView("Unknown"), name="GenerateInvoicesOfActionType"
    )


class HalfYearlyAutogiroContractInvoiceView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    name: str | None = field(default=None, name="Name")
    address: str | None = field(default=None, name="Address")
    address2: str | None = field(default=None, name="Address2")
    zip_code: str | None = field(default=None, name="ZipCode")
    city: str | None = field(default=None, name="City")
    email: str | None = field(default=None, name="Email")
    phone: str | None = field(default=None, name="Phone")
    debtor_external_id: str | None = field(default=None, name="DebtorExternalId")
    ssn: str | None = field(default=None, name="SSN")
    clearing_number: str | None = field(default=None, name="ClearingNumber")
    account_number: str | None = field(default=None, name="AccountNumber")
    bank: str | None = field(default=None, name="Bank")
    amount: Decimal = field(default=Decimal(0), name="Amount")
    withdrawal_day: int = field(default=0, name="WithdrawalDay")
    withdrawal_month: int = field(default=0, name="WithdrawalMonth")
    end_date: WireDate | None = field(default=None, name="EndDate")
    start_date: WireDate | None = field(default=None, name="StartDate")
    enable_automatic_reminder: bool = field(default=False, name="EnableAutomaticReminder")
    enable_automatic_debt_collection: bool = field(default=False, name="EnableAutomaticDebtCollection")


class MonthlyAutogiroContractInvoiceView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    name: str | None = field(default=None, name="Name")
    address: str | None = field(default=None, name="Address")
    address2: str | None = field(default=None, name="Address2")
    zip_code: str | None = field(default=None, name="ZipCode")
    city: str | None = field(default=None, name="City")
    email: str | None = field(default=None, name="Email")
    phone: str | None = field(default=None, name="Phone")
    debtor_external_id: str | None = field(default=None, name="DebtorExternalId")
    ssn: str | None = field(default=None, name="SSN")
    clearing_number: str | None = field(default=None, name="ClearingNumber")
    account_number: str | None = field(default=None, name="AccountNumber")
    bank: str | None = field(default=None, name="Bank")
    amount: Decimal = field(default=Decimal(0), name="Amount")
    withdrawal_day: int = field(default=0, name="WithdrawalDay")
    end_date: WireDate | None = field(default=None, name="EndDate")
    start_date: WireDate | None = field(default=None, name="StartDate")
    enable_automatic_reminder: bool = field(default=False, name="EnableAutomaticReminder")
    enable_automatic_debt_collection: bool = field(default=False, name="EnableAutomaticDebtCollection")


class YearlyAutogiroContractInvoiceView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    name: str | None = field(default=None, name="Name")
    address: str | None = field(default=None, name="Address")
    address2: str | None = field(default=None, name="Address2")
    zip_code: str | None = field(default=None, name="ZipCode")
    city: str | None = field(default=None, name="City")
    email: str | None = field(default=None, name="Email")
    phone: str | None = field(default=None, name="Phone")
    debtor_external_id: str | None = field(default=None, name="DebtorExternalId")
    ssn: str | None = field(default=None, name="SSN")
    clearing_number: str | None = field(default=None, name="ClearingNumber")
    account_number: str | None = field(default=None, name="AccountNumber")
    bank: str | None = field(default=None, name="Bank")
    amount: Decimal = field(default=Decimal(0), name="Amount")
    withdrawal_day: int = field(default=0, name="WithdrawalDay")
    withdrawal_month: int = field(default=0, name="WithdrawalMonth")
    end_date: WireDate | None = field(default=None, name="EndDate")
    start_date: WireDate | None = field(default=None, name="StartDate")
    enable_automatic_reminder: bool = field(default=False, name="EnableAutomaticReminder")
    enable_automatic_debt_collection: bool = field(default=False, name="EnableAutomaticDebtCollection")
