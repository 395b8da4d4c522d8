"""Invoices: the draft that is written, the invoice that is read, the row of the list."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from . import enums
from .accounting import InvoiceBookkeepingOverrideView
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate
from .common import AmountView, FileView, InvoiceFileView
from .debtors import DebtorView
from .invoice_parts import (
    AutogiroWithdrawalView,
    CreditCardWithdrawalView,
    CreditingInvoiceView,
    DebtCollectionDetailsView,
    DeliveryAddressOverrideView,
    DimensionCodeView,
    PaymentOverrideView,
    ReminderInvoiceDetailsView,
    ReverseVATDetailsView,
    RotRutDetailsView,
)


class ActionPublicIdsView(Record, frozen=True):
    action_public_ids: tuple[str, ...] | None = field(default=None, name="ActionPublicIds")


class CommentActionView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    comment: str | None = field(default=None, name="Comment")
    attachment: FileView | None = field(default=None, name="Attachment")
    target: enums.CommentTargetTypeView = field(default=enums.CommentTargetTypeView("Unknown"), name="Target")


class CommonActionEventView(Record, frozen=True):
    title: str | None = field(default=None, name="Title")
    content: str | None = field(default=None, name="Content")
    event_date: WireDate = field(default=UNSET_DATE, name="EventDate")
    event_by: str | None = field(default=None, name="EventBy")
    reference: str | None = field(default=None, name="Reference")
    event_type: enums.EventTypeView = field(default=enums.EventTypeView("Unknown"), name="EventType")
    is_public: bool = field(default=False, name="IsPublic")
    has_occured: bool = field(default=False, name="HasOccured")
    event_public_id: Guid = field(default=EMPTY_GUID, name="EventPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")


class CreditActionView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    value: AmountView | None = field(default=None, name="Value")
    invoice_interest: bool = field(default=False, name="InvoiceInterest")
    comment: str | None = field(default=None, name="Comment")
    is_payment_creditation: bool = field(default=False, name="IsPaymentCreditation")
    payment_mean_code: str | None = field(default=None, name="PaymentMeanCode")
    payment_date: WireDate | None = field(default=None, name="PaymentDate")


class InvoiceActionAttachmentView(Record, frozen=True):
    file: FileView | None = field(default=None, name="File")
    is_cover_sheet: bool = field(default=False, name="IsCoverSheet")
    sort_number: int = field(default=0, name="SortNumber")


class InvoiceActionRecordView(Record, frozen=True):
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
    period_start: WireDate | None = field(default=None, name="PeriodStart")
    period_end: WireDate | None = field(default=None, name="PeriodEnd")
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
    dimensions: tuple[DimensionCodeView, ...] | None = field(default=None, name="Dimensions")
    total_inc_vat: AmountView | None = field(default=None, name="TotalIncVAT")
    total_excl_vat_no_discount: AmountView | None = field(default=None, name="TotalExclVATNoDiscount")
    total_excl_vat: AmountView | None = field(default=None, name="TotalExclVAT")


class InvoiceActionEntryView(Record, frozen=True):
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    invoice_date: WireDate = field(default=UNSET_DATE, name="InvoiceDate")
    due_date: WireDate = field(default=UNSET_DATE, name="DueDate")
    delivery_date: WireDate | None = field(default=None, name="DeliveryDate")
    records: tuple[InvoiceActionRecordView, ...] | None = field(default=None, name="Records")
    interest_percentage: Decimal = field(default=Decimal(0), name="InterestPercentage")
    reason_for_higher_interest: str | None = field(default=None, name="ReasonForHigherInterest")
    interest_start_in_days_after_due_date: int = field(default=0, name="InterestStartInDaysAfterDueDate")
    interest_type: enums.InterestTypeView | None = field(default=None, name="InterestType")
    our_reference: str | None = field(default=None, name="OurReference")
    your_reference: str | None = field(default=None, name="YourReference")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    message: str | None = field(default=None, name="Message")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    invoice_fee: AmountView | None = field(default=None, name="InvoiceFee")
    freight_fee: AmountView | None = field(default=None, name="FreightFee")
    vat_is_included: bool = field(default=False, name="VatIsIncluded")
    send_by_mail_if_email_not_viewed_in_days: int | None = field(default=None, name="SendByMailIfEmailNotViewedInDays")
    delivery_address_override: DeliveryAddressOverrideView | None = field(default=None, name="DeliveryAddressOverride")
    debt_collection_details: DebtCollectionDetailsView | None = field(default=None, name="DebtCollectionDetails")
    reminder_invoice_details: ReminderInvoiceDetailsView | None = field(default=None, name="ReminderInvoiceDetails")
    reverse_vat_details: ReverseVATDetailsView | None = field(default=None, name="ReverseVATDetails")
    rot_rut_details: RotRutDetailsView | None = field(default=None, name="RotRutDetails")
    payment_override: PaymentOverrideView | None = field(default=None, name="PaymentOverride")
    appendixes: tuple[FileView, ...] | None = field(default=None, name="Appendixes")
    attachments: tuple[InvoiceActionAttachmentView, ...] | None = field(default=None, name="Attachments")
    autogiro: AutogiroWithdrawalView | None = field(default=None, name="Autogiro")
    credit_card: CreditCardWithdrawalView | None = field(default=None, name="CreditCard")
    invoice_pdf: InvoiceFileView | None = field(default=None, name="InvoicePDF")
    crediting_invoice_public_id: str | None = field(default=None, name="CreditingInvoicePublicId")
    external_reference: str | None = field(default=None, name="ExternalReference")
    is_locked: bool = field(default=False, name="IsLocked")
    use_debtor_balance: bool = field(default=False, name="UseDebtorBalance")
    invoice_send_date_override: WireDate | None = field(default=None, name="InvoiceSendDateOverride")


class InvoiceActionEventView(Record, frozen=True):
    title: str | None = field(default=None, name="Title")
    content: str | None = field(default=None, name="Content")
    event_date: WireDate = field(default=UNSET_DATE, name="EventDate")
    event_by: str | None = field(default=None, name="EventBy")
    reference: str | None = field(default=None, name="Reference")
    event_type: enums.EventTypeView = field(default=enums.EventTypeView("Unknown"), name="EventType")
    is_public: bool = field(default=False, name="IsPublic")
    has_occured: bool = field(default=False, name="HasOccured")
    event_public_id: Guid = field(default=EMPTY_GUID, name="EventPublicId")


class InvoiceActionInvoiceView(Record, frozen=True):
    invoice_date: WireDate = field(default=UNSET_DATE, name="InvoiceDate")
    due_date: WireDate = field(default=UNSET_DATE, name="DueDate")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    invoice_decription: str | None = field(default=None, name="InvoiceDecription")
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    our_reference: str | None = field(default=None, name="OurReference")
    your_reference: str | None = field(default=None, name="YourReference")
    name: str | None = field(default=None, name="Name")
    address: str | None = field(default=None, name="Address")
    address2: str | None = field(default=None, name="Address2")
    zip_code: str | None = field(default=None, name="ZipCode")
    city: str | None = field(default=None, name="City")
    country_code: str | None = field(default=None, name="CountryCode")
    email: str | None = field(default=None, name="Email")
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    invoice_file: FileView | None = field(default=None, name="InvoiceFile")
    ocr: str | None = field(default=None, name="OCR")


class InvoiceActionRotRutProcessedView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    processed: WireDate = field(default=UNSET_DATE, name="Processed")
    processed_by: str | None = field(default=None, name="ProcessedBy")


class InvoiceActionStateView(Record, frozen=True):
    stage: enums.InvoiceActionStageTypeView = field(default=enums.InvoiceActionStageTypeView("Unknown"), name="Stage")
    invoice_sent_date: WireDate | None = field(default=None, name="InvoiceSentDate")
    next_event_date: WireDate | None = field(default=None, name="NextEventDate")
    closed_date: WireDate | None = field(default=None, name="ClosedDate")
    next_event: str | None = field(default=None, name="NextEvent")
    is_paused: bool = field(default=False, name="IsPaused")
    is_locked: bool = field(default=False, name="IsLocked")
    attested_date: WireDate | None = field(default=None, name="AttestedDate")
    disputed_date: WireDate | None = field(default=None, name="DisputedDate")
    sms_sent_date: WireDate | None = field(default=None, name="SmsSentDate")
    sent_to_debt_collection_date: WireDate | None = field(default=None, name="SentToDebtCollectionDate")
    sales_requested_date: WireDate | None = field(default=None, name="SalesRequestedDate")
    credit_card_payment_public_id: Guid | None = field(default=None, name="CreditCardPaymentPublicId")
    swish_payment_public_id: str | None = field(default=None, name="SwishPaymentPublicId")
    use_debtor_balance: bool = field(default=False, name="UseDebtorBalance")


class InvoiceActionSubView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    creditor_org_no: str | None = field(default=None, name="CreditorOrgNo")
    creditor_name: str | None = field(default=None, name="CreditorName")
    debtor_org_no: str | None = field(default=None, name="DebtorOrgNo")
    debtor_name: str | None = field(default=None, name="DebtorName")
    current_amount: AmountView | None = field(default=None, name="CurrentAmount")
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    stage: enums.InvoiceActionStageTypeView = field(default=enums.InvoiceActionStageTypeView("Unknown"), name="Stage")
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    delivery_status: enums.DeliveryStatusTypeView = field(
        default=enums.DeliveryStatusTypeView("Unknown"), name="DeliveryStatus"
    )
    closed_date: WireDate | None = field(default=None, name="ClosedDate")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    invoice_sent_date: WireDate | None = field(default=None, name="InvoiceSentDate")
    reminder_invoice_sent_date: WireDate | None = field(default=None, name="ReminderInvoiceSentDate")
    attested_date: WireDate | None = field(default=None, name="AttestedDate")
    next_event_date: WireDate | None = field(default=None, name="NextEventDate")
    due_date: WireDate = field(default=UNSET_DATE, name="DueDate")
    invoice_date: WireDate = field(default=UNSET_DATE, name="InvoiceDate")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    is_commented: bool = field(default=False, name="IsCommented")
    is_locked: bool = field(default=False, name="IsLocked")
    is_paused: bool = field(default=False, name="IsPaused")
    ocr: str | None = field(default=None, name="OCR")
    contract_invoice_action_public_id: str | None = field(default=None, name="ContractInvoiceActionPublicId")
    file: FileView | None = field(default=None, name="File")
    next_event: str | None = field(default=None, name="NextEvent")
    awaiting_payment_transfer_amount: AmountView | None = field(default=None, name="AwaitingPaymentTransferAmount")
    total_vat_amount: AmountView | None = field(default=None, name="TotalVATAmount")
    is_disputed: bool = field(default=False, name="IsDisputed")
    debt_collection_action_public_id: str | None = field(default=None, name="DebtCollectionActionPublicId")
    reminder_invoice_action_public_id: str | None = field(default=None, name="ReminderInvoiceActionPublicId")
    autogiro_withdrawal_enabled: bool = field(default=False, name="AutogiroWithdrawalEnabled")
    your_reference: str | None = field(default=None, name="YourReference")


class InvoiceActionSubsView(Record, frozen=True):
    offset: int = field(default=0, name="Offset")
    limit: int = field(default=0, name="Limit")
    sorting_field: str | None = field(default=None, name="SortingField")
    ascending: bool = field(default=False, name="Ascending")
    total: int = field(default=0, name="Total")


class InvoiceActionView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    created: WireDate = field(default=UNSET_DATE, name="Created")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    debtor: DebtorView | None = field(default=None, name="Debtor")
    state: InvoiceActionStateView | None = field(default=None, name="State")
    invoices: tuple[InvoiceActionInvoiceView, ...] | None = field(default=None, name="Invoices")
    records: tuple[InvoiceActionRecordView, ...] | None = field(default=None, name="Records")
    events: tuple[InvoiceActionEventView, ...] | None = field(default=None, name="Events")
    invoice_date: WireDate = field(default=UNSET_DATE, name="InvoiceDate")
    due_date: WireDate = field(default=UNSET_DATE, name="DueDate")
    delivery_date: WireDate | None = field(default=None, name="DeliveryDate")
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    interest_terms_in_days: int = field(default=0, name="InterestTermsInDays")
    interest_percentage: Decimal = field(default=Decimal(0), name="InterestPercentage")
    interest_type: enums.InterestTypeView = field(default=enums.InterestTypeView("Unknown"), name="InterestType")
    our_reference: str | None = field(default=None, name="OurReference")
    your_reference: str | None = field(default=None, name="YourReference")
    interest_start_in_days_after_due_date: int = field(default=0, name="InterestStartInDaysAfterDueDate")
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    interest_amount: AmountView | None = field(default=None, name="InterestAmount")
    rot_rut_deduction_amount: AmountView | None = field(default=None, name="RotRutDeductionAmount")
    current_amount: AmountView | None = field(default=None, name="CurrentAmount")
    credited_amount: AmountView | None = field(default=None, name="CreditedAmount")
    paid_amount: AmountView | None = field(default=None, name="PaidAmount")
    write_off_amount: AmountView | None = field(default=None, name="WriteOffAmount")
    awaiting_payment_transfer_amount: AmountView | None = field(default=None, name="AwaitingPaymentTransferAmount")
    total_vat_amount: AmountView | None = field(default=None, name="TotalVATAmount")
    cent_rounding_amount: AmountView | None = field(default=None, name="CentRoundingAmount")
    debt_collection_action_public_id: str | None = field(default=None, name="DebtCollectionActionPublicId")
    reminder_invoice_action_public_id: str | None = field(default=None, name="ReminderInvoiceActionPublicId")
    delivery_address_override: DeliveryAddressOverrideView | None = field(default=None, name="DeliveryAddressOverride")
    crediting_invoice: CreditingInvoiceView | None = field(default=None, name="CreditingInvoice")
    autogiro: AutogiroWithdrawalView | None = field(default=None, name="Autogiro")
    credit_card: CreditCardWithdrawalView | None = field(default=None, name="CreditCard")
    message: str | None = field(default=None, name="Message")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    can_pause: bool = field(default=False, name="CanPause")
    can_resume: bool = field(default=False, name="CanResume")
    can_create_credit_invoice: bool = field(default=False, name="CanCreateCreditInvoice")
    can_create_interest_invoice: bool = field(default=False, name="CanCreateInterestInvoice")
    can_register_payment: bool = field(default=False, name="CanRegisterPayment")
    can_make_manual: bool = field(default=False, name="CanMakeManual")
    can_send_manual_invoice: bool = field(default=False, name="CanSendManualInvoice")
    can_resend_manual_invoice: bool = field(default=False, name="CanResendManualInvoice")
    can_send_manual_reminder_invoice: bool = field(default=False, name="CanSendManualReminderInvoice")
    can_postpone: bool = field(default=False, name="CanPostpone")
    can_send_to_debt_collection: bool = field(default=False, name="CanSendToDebtCollection")
    can_dispute: bool = field(default=False, name="CanDispute")
    can_un_dispute: bool = field(default=False, name="CanUnDispute")
    can_sell: bool = field(default=False, name="CanSell")
    can_cancel_sales_request: bool = field(default=False, name="CanCancelSalesRequest")
    can_create_autogiro_withdrawal: bool = field(default=False, name="CanCreateAutogiroWithdrawal")
    payment_override: PaymentOverrideView | None = field(default=None, name="PaymentOverride")
    debt_collection_details: DebtCollectionDetailsView | None = field(default=None, name="DebtCollectionDetails")
    reminder_invoice_details: ReminderInvoiceDetailsView | None = field(default=None, name="ReminderInvoiceDetails")
    reverse_vat_details: ReverseVATDetailsView | None = field(default=None, name="ReverseVATDetails")
    rot_rut_details: RotRutDetailsView | None = field(default=None, name="RotRutDetails")
    reason_for_higher_interest: str | None = field(default=None, name="ReasonForHigherInterest")
    appendixes: tuple[FileView, ...] | None = field(default=None, name="Appendixes")
    attachments: tuple[InvoiceActionAttachmentView, ...] | None = field(default=None, name="Attachments")
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")
    invoice_fee: AmountView | None = field(default=None, name="InvoiceFee")
    freight_fee: AmountView | None = field(default=None, name="FreightFee")
    vat_is_included: bool = field(default=False, name="VatIsIncluded")
    send_by_mail_if_email_not_viewed_in_days: int | None = field(default=None, name="SendByMailIfEmailNotViewedInDays")
    external_reference: str | None = field(default=None, name="ExternalReference")
    contract_invoice_action_public_id: str | None = field(default=None, name="ContractInvoiceActionPublicId")


ListOfCommonActionEventView = tuple[CommonActionEventView, ...]


ListOfInvoiceActionRotRutProcessedView = tuple[InvoiceActionRotRutProcessedView, ...]


class RegisterPaymentView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    amount: AmountView | None = field(default=None, name="Amount")
    write_off: AmountView | None = field(default=None, name="WriteOff")
    comment: str | None = field(default=None, name="Comment")
    date: WireDate = field(default=UNSET_DATE, name="Date")
    write_off_vat: Decimal = field(default=Decimal(0), name="WriteOffVat")
    override_write_off_account: str | None = field(default=None, name="OverrideWriteOffAccount")
    payment_mean_code: str | None = field(default=None, name="PaymentMeanCode")
    overshooting_amount_handling: enums.RegisterPaymentOverShootingAmountHandlingTypeView = field(
        default=enums.RegisterPaymentOverShootingAmountHandlingTypeView("Unknown"), name="OvershootingAmountHandling"
    )
    payment_reference_text: str | None = field(default=None, name="PaymentReferenceText")


class SendReminderInvoiceView(Record, frozen=True):
    invoice_action_public_id: str | None = field(default=None, name="InvoiceActionPublicId")
    delivery_method: enums.DeliveryMethodTypeView | None = field(default=None, name="DeliveryMethod")
    reminder_fee: AmountView | None = field(default=None, name="ReminderFee")
    stream: str | None = field(default=None, name="Stream")
    url: str | None = field(default=None, name="Url")
    payment_terms_in_days: int | None = field(default=None, name="PaymentTermsInDays")


class UpdateAddressActionView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    name: str | None = field(default=None, name="Name")
    attention: str | None = field(default=None, name="Attention")
    care_of: str | None = field(default=None, name="CareOf")
    address: str | None = field(default=None, name="Address")
    address2: str | None = field(default=None, name="Address2")
    zip_code: str | None = field(default=None, name="ZipCode")
    email: str | None = field(default=None, name="Email")
    city: str | None = field(default=None, name="City")
    phone: str | None = field(default=None, name="Phone")
    org_no: str | None = field(default=None, name="OrgNo")
    gln: str | None = field(default=None, name="GLN")
    intermediator: enums.IntermediatorTypeView | None = field(default=None, name="Intermediator")


class VerificationInvoiceActionEntryView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    invoice_date: WireDate = field(default=UNSET_DATE, name="InvoiceDate")
    due_date: WireDate = field(default=UNSET_DATE, name="DueDate")
    delivery_date: WireDate | None = field(default=None, name="DeliveryDate")
    records: tuple[InvoiceActionRecordView, ...] | None = field(default=None, name="Records")
    our_reference: str | None = field(default=None, name="OurReference")
    your_reference: str | None = field(default=None, name="YourReference")
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    message: str | None = field(default=None, name="Message")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    bookkeeping_override: InvoiceBookkeepingOverrideView | None = field(default=None, name="BookkeepingOverride")
    payment_override: PaymentOverrideView | None = field(default=None, name="PaymentOverride")
    external_reference: str | None = field(default=None, name="ExternalReference")
