"""Self invoices."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from . import enums
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate
from .common import AmountView, FileView
from .debtors import DebtorView
from .invoice_parts import DimensionCodeView
from .payments import SenderPaymentInfoView


class SelfInvoiceActionStateView(Record, frozen=True):
    stage: enums.SelfInvoiceActionStageTypeView = field(
        default=enums.SelfInvoiceActionStageTypeView("Unknown"), name="Stage"
    )
    invoice_sent_date: WireDate | None = field(default=None, name="InvoiceSentDate")
    next_event_date: WireDate | None = field(default=None, name="NextEventDate")
    closed_date: WireDate | None = field(default=None, name="ClosedDate")
    next_event: str | None = field(default=None, name="NextEvent")
    is_paused: bool = field(default=False, name="IsPaused")
    attested_date: WireDate | None = field(default=None, name="AttestedDate")
    paid_date: WireDate | None = field(default=None, name="PaidDate")
    next_payment_date: WireDate | None = field(default=None, name="NextPaymentDate")
    next_payment_amount: AmountView | None = field(default=None, name="NextPaymentAmount")


class SelfInvoiceActionInvoiceView(Record, frozen=True):
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
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    invoice_file: FileView | None = field(default=None, name="InvoiceFile")
    ocr: str | None = field(default=None, name="OCR")


class SelfInvoiceActionRecordView(Record, frozen=True):
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
    record_type: enums.RecordTypeView = field(default=enums.RecordTypeView("Unknown"), name="RecordType")
    cost_center: str | None = field(default=None, name="CostCenter")
    project: str | None = field(default=None, name="Project")
    hidden: bool = field(default=False, name="Hidden")
    dimensions: tuple[DimensionCodeView, ...] | None = field(default=None, name="Dimensions")
    total_inc_vat: AmountView | None = field(default=None, name="TotalIncVAT")
    total_excl_vat: AmountView | None = field(default=None, name="TotalExclVAT")
    total_excl_vat_no_discount: AmountView | None = field(default=None, name="TotalExclVATNoDiscount")


class SelfInvoiceActionEventView(Record, frozen=True):
    title: str | None = field(default=None, name="Title")
    content: str | None = field(default=None, name="Content")
    event_date: WireDate = field(default=UNSET_DATE, name="EventDate")
    event_by: str | None = field(default=None, name="EventBy")
    reference: str | None = field(default=None, name="Reference")
    event_type: enums.EventTypeView = field(default=enums.EventTypeView("Unknown"), name="EventType")
    is_public: bool = field(default=False, name="IsPublic")
    has_occured: bool = field(default=False, name="HasOccured")
    event_public_id: Guid = field(default=EMPTY_GUID, name="EventPublicId")


class SelfInvoiceActionAttachmentView(Record, frozen=True):
    file: FileView | None = field(default=None, name="File")
    is_cover_sheet: bool = field(default=False, name="IsCoverSheet")
    sort_number: int = field(default=0, name="SortNumber")


class SelfInvoiceActionView(Record, frozen=True):
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
    state: SelfInvoiceActionStateView | None = field(default=None, name="State")
    invoices: tuple[SelfInvoiceActionInvoiceView, ...] | None = field(default=None, name="Invoices")
    records: tuple[SelfInvoiceActionRecordView, ...] | None = field(default=None, name="Records")
    events: tuple[SelfInvoiceActionEventView, ...] | None = field(default=None, name="Events")
    invoice_date: WireDate = field(default=UNSET_DATE, name="InvoiceDate")
    due_date: WireDate = field(default=UNSET_DATE, name="DueDate")
    delivery_date: WireDate | None = field(default=None, name="DeliveryDate")
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    our_reference: str | None = field(default=None, name="OurReference")
    crediting_self_invoice_public_id: str | None = field(default=None, name="CreditingSelfInvoicePublicId")
    your_reference: str | None = field(default=None, name="YourReference")
    external_id: str | None = field(default=None, name="ExternalId")
    transfer_reference: str | None = field(default=None, name="TransferReference")
    transfer_reference_type: enums.ReferenceTypeView | None = field(default=None, name="TransferReferenceType")
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    interest_amount: AmountView | None = field(default=None, name="InterestAmount")
    current_amount: AmountView | None = field(default=None, name="CurrentAmount")
    credited_amount: AmountView | None = field(default=None, name="CreditedAmount")
    paid_amount: AmountView | None = field(default=None, name="PaidAmount")
    total_vat_amount: AmountView | None = field(default=None, name="TotalVATAmount")
    message: str | None = field(default=None, name="Message")
    sender_payment_info: SenderPaymentInfoView | None = field(default=None, name="SenderPaymentInfo")
    can_pause: bool = field(default=False, name="CanPause")
    can_resume: bool = field(default=False, name="CanResume")
    can_credit: bool = field(default=False, name="CanCredit")
    can_register_payment: bool = field(default=False, name="CanRegisterPayment")
    can_make_manual: bool = field(default=False, name="CanMakeManual")
    can_send_manual_invoice: bool = field(default=False, name="CanSendManualInvoice")
    can_resend_manual_invoice: bool = field(default=False, name="CanResendManualInvoice")
    can_cancel: bool = field(default=False, name="CanCancel")
    appendixes: tuple[FileView, ...] | None = field(default=None, name="Appendixes")
    attachments: tuple[SelfInvoiceActionAttachmentView, ...] | None = field(default=None, name="Attachments")
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")


ListOfSelfInvoiceActionView = tuple[SelfInvoiceActionView, ...]


class RegisterSelfInvoiceExternalPaymentView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    amount: AmountView | None = field(default=None, name="Amount")
    comment: str | None = field(default=None, name="Comment")
    date: WireDate = field(default=UNSET_DATE, name="Date")
    payment_mean_code: str | None = field(default=None, name="PaymentMeanCode")


class SelfInvoiceActionEntryView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    invoice_date: WireDate = field(default=UNSET_DATE, name="InvoiceDate")
    due_date: WireDate = field(default=UNSET_DATE, name="DueDate")
    delivery_date: WireDate | None = field(default=None, name="DeliveryDate")
    records: tuple[SelfInvoiceActionRecordView, ...] | None = field(default=None, name="Records")
    our_reference: str | None = field(default=None, name="OurReference")
    transfer_reference: str | None = field(default=None, name="TransferReference")
    transfer_reference_type: enums.ReferenceTypeView | None = field(default=None, name="TransferReferenceType")
    your_reference: str | None = field(default=None, name="YourReference")
    external_id: str | None = field(default=None, name="ExternalId")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    sender_payment_info: SenderPaymentInfoView | None = field(default=None, name="SenderPaymentInfo")
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    message: str | None = field(default=None, name="Message")
    attachments: tuple[SelfInvoiceActionAttachmentView, ...] | None = field(default=None, name="Attachments")
    crediting_self_invoice_public_id: str | None = field(default=None, name="CreditingSelfInvoicePublicId")


class SelfInvoiceActionSubView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    creditor_org_no: str | None = field(default=None, name="CreditorOrgNo")
    creditor_name: str | None = field(default=None, name="CreditorName")
    current_amount: AmountView | None = field(default=None, name="CurrentAmount")
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    stage: enums.SelfInvoiceActionStageTypeView = field(
        default=enums.SelfInvoiceActionStageTypeView("Unknown"), name="Stage"
    )
    created: WireDate = field(default=UNSET_DATE, name="Created")
    closed_date: WireDate | None = field(default=None, name="ClosedDate")
    debtor_org_no: str | None = field(default=None, name="DebtorOrgNo")
    debtor_name: str | None = field(default=None, name="DebtorName")
    debtor_account: str | None = field(default=None, name="DebtorAccount")
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")
    attested_date: WireDate | None = field(default=None, name="AttestedDate")
    invoice_sent_date: WireDate | None = field(default=None, name="InvoiceSentDate")
    next_event: str | None = field(default=None, name="NextEvent")
    next_event_date: WireDate | None = field(default=None, name="NextEventDate")
    due_date: WireDate = field(default=UNSET_DATE, name="DueDate")
    invoice_date: WireDate = field(default=UNSET_DATE, name="InvoiceDate")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    bankgiro_no: str | None = field(default=None, name="BankgiroNo")
    is_commented: bool = field(default=False, name="IsCommented")
    is_paused: bool = field(default=False, name="IsPaused")
    ocr: str | None = field(default=None, name="OCR")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    delivery_status: enums.DeliveryStatusTypeView = field(
        default=enums.DeliveryStatusTypeView("Unknown"), name="DeliveryStatus"
    )
    next_payment_date: WireDate | None = field(default=None, name="NextPaymentDate")
    next_payment_amount: AmountView | None = field(default=None, name="NextPaymentAmount")
    total_vat_amount: AmountView | None = field(default=None, name="TotalVATAmount")
    file: FileView | None = field(default=None, name="File")
    your_reference: str | None = field(default=None, name="YourReference")


class SelfInvoiceActionSubsView(Record, frozen=True):
    offset: int = field(default=0, name="Offset")
    limit: int = field(default=0, name="Limit")
    sorting_field: str | None = field(default=None, name="SortingField")
    ascending: bool = field(default=False, name="Ascending")
    total: int = field(default=0, name="Total")


class SelfInvoicePaymentView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    payment_date: WireDate | None = field(default=None, name="PaymentDate")
    amount: AmountView | None = field(default=None, name="Amount")
    outgoing_payment_method_type: enums.SupplierPaymentMethodTypeView | None = field(
        default=None, name="OutgoingPaymentMethodType"
    )
    outgoing_payment_account_no: str | None = field(default=None, name="OutgoingPaymentAccountNo")
