"""Reconciliation invoices."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from . import enums
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate
from .common import AmountView, FileView


class ReconciliationDebtorView(Record, frozen=True):
    debtor_no: str | None = field(default=None, name="DebtorNo")
    org_no: str | None = field(default=None, name="OrgNo")
    country_code: str | None = field(default=None, name="CountryCode")
    name: str | None = field(default=None, name="Name")
    email: str | None = field(default=None, name="Email")
    phone: str | None = field(default=None, name="Phone")


class ReconciliationInvoiceActionEntryView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor: ReconciliationDebtorView | None = field(default=None, name="Debtor")
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    external_url: str | None = field(default=None, name="ExternalUrl")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    ocr: str | None = field(default=None, name="OCR")
    invoice_file: FileView | None = field(default=None, name="InvoiceFile")
    external_reference: str | None = field(default=None, name="ExternalReference")
    current_amount: AmountView | None = field(default=None, name="CurrentAmount")
    current_reminder_fees: AmountView | None = field(default=None, name="CurrentReminderFees")
    send_with_color: bool | None = field(default=None, name="SendWithColor")
    send_as_priority_mail: bool | None = field(default=None, name="SendAsPriorityMail")
    autogiro_withdrawal_date: WireDate | None = field(default=None, name="AutogiroWithdrawalDate")
    credit_card_withdrawal_date: WireDate | None = field(default=None, name="CreditCardWithdrawalDate")


class ReconciliationInvoiceActionEventView(Record, frozen=True):
    title: str | None = field(default=None, name="Title")
    content: str | None = field(default=None, name="Content")
    event_date: WireDate = field(default=UNSET_DATE, name="EventDate")
    event_by: str | None = field(default=None, name="EventBy")
    reference: str | None = field(default=None, name="Reference")
    event_type: enums.EventTypeView = field(default=enums.EventTypeView("Unknown"), name="EventType")
    is_public: bool = field(default=False, name="IsPublic")
    has_occured: bool = field(default=False, name="HasOccured")
    event_public_id: Guid = field(default=EMPTY_GUID, name="EventPublicId")


class ReconciliationInvoiceActionReminderView(Record, frozen=True):
    file: FileView | None = field(default=None, name="File")
    created: WireDate = field(default=UNSET_DATE, name="Created")


class ReconciliationInvoiceActionStateView(Record, frozen=True):
    stage: enums.ReconciliationInvoiceActionStageTypeView = field(
        default=enums.ReconciliationInvoiceActionStageTypeView("Unknown"), name="Stage"
    )
    is_payed: bool = field(default=False, name="IsPayed")
    closed_date: WireDate | None = field(default=None, name="ClosedDate")
    invoice_sent_date: WireDate | None = field(default=None, name="InvoiceSentDate")
    invoice_was_included_in_email: bool = field(default=False, name="InvoiceWasIncludedInEmail")
    credit_card_payment_public_id: Guid | None = field(default=None, name="CreditCardPaymentPublicId")
    swish_payment_public_id: str | None = field(default=None, name="SwishPaymentPublicId")


class ReconciliationInvoiceActionSubView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    creditor_org_no: str | None = field(default=None, name="CreditorOrgNo")
    creditor_name: str | None = field(default=None, name="CreditorName")
    debtor_org_no: str | None = field(default=None, name="DebtorOrgNo")
    debtor_name: str | None = field(default=None, name="DebtorName")
    debtor_phone: str | None = field(default=None, name="DebtorPhone")
    debtor_debtor_no: str | None = field(default=None, name="DebtorDebtorNo")
    debtor_email: str | None = field(default=None, name="DebtorEmail")
    current_amount: AmountView | None = field(default=None, name="CurrentAmount")
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    stage: enums.ReconciliationInvoiceActionStageTypeView = field(
        default=enums.ReconciliationInvoiceActionStageTypeView("Unknown"), name="Stage"
    )
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")
    closed_date: WireDate | None = field(default=None, name="ClosedDate")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    invoice_sent_date: WireDate | None = field(default=None, name="InvoiceSentDate")
    reminder_invoice_sent_date: WireDate | None = field(default=None, name="ReminderInvoiceSentDate")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    ocr: str | None = field(default=None, name="OCR")
    invoice_file: FileView | None = field(default=None, name="InvoiceFile")
    debt_collection_action_public_id: str | None = field(default=None, name="DebtCollectionActionPublicId")


class ReconciliationInvoiceActionSubsView(Record, frozen=True):
    offset: int = field(default=0, name="Offset")
    limit: int = field(default=0, name="Limit")
    sorting_field: str | None = field(default=None, name="SortingField")
    ascending: bool = field(default=False, name="Ascending")
    total: int = field(default=0, name="Total")


class ReconciliationInvoiceActionView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor: ReconciliationDebtorView | None = field(default=None, name="Debtor")
    state: ReconciliationInvoiceActionStateView | None = field(default=None, name="State")
    reminder_invoices: tuple[ReconciliationInvoiceActionReminderView, ...] | None = field(
        default=None, name="ReminderInvoices"
    )
    delivery_method: enums.DeliveryMethodTypeView = field(
        default=enums.DeliveryMethodTypeView("Unknown"), name="DeliveryMethod"
    )
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    ocr: str | None = field(default=None, name="OCR")
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    current_amount: AmountView | None = field(default=None, name="CurrentAmount")
    current_reminder_fees: AmountView | None = field(default=None, name="CurrentReminderFees")
    external_reference: str | None = field(default=None, name="ExternalReference")
    invoice_file: FileView | None = field(default=None, name="InvoiceFile")
    external_url: str | None = field(default=None, name="ExternalUrl")
    events: tuple[ReconciliationInvoiceActionEventView, ...] | None = field(default=None, name="Events")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    send_with_color: bool | None = field(default=None, name="SendWithColor")
    send_as_priority_mail: bool | None = field(default=None, name="SendAsPriorityMail")
    debt_collection_action_public_id: str | None = field(default=None, name="DebtCollectionActionPublicId")
    autogiro_withdrawal_date: WireDate | None = field(default=None, name="AutogiroWithdrawalDate")
    credit_card_withdrawal_date: WireDate | None = field(default=None, name="CreditCardWithdrawalDate")


class RegisterReconciliationPaymentView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    amount: AmountView | None = field(default=None, name="Amount")
    write_off: AmountView | None = field(default=None, name="WriteOff")
    comment: str | None = field(default=None, name="Comment")
    date: WireDate = field(default=UNSET_DATE, name="Date")
    write_off_vat: Decimal = field(default=Decimal(0), name="WriteOffVat")
    payment_mean_code: str | None = field(default=None, name="PaymentMeanCode")
    amount_is_credit: bool = field(default=False, name="AmountIsCredit")


class SendReconciliationInvoiceReminderView(Record, frozen=True):
    reconciliation_invoice_action_public_id: str | None = field(
        default=None, name="ReconciliationInvoiceActionPublicId"
    )
    delivery_method: enums.DeliveryMethodTypeView | None = field(default=None, name="DeliveryMethod")
    reminder_fee: AmountView | None = field(default=None, name="ReminderFee")
    reminder_file: FileView | None = field(default=None, name="ReminderFile")
    send_with_color: bool | None = field(default=None, name="SendWithColor")
    send_as_priority_mail: bool | None = field(default=None, name="SendAsPriorityMail")
