"""Views that many sections share: amounts, files, countries, currencies, tokens."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from . import enums
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate


class AmountView(Record, frozen=True):
    currency_code: str | None = field(default=None, name="CurrencyCode")
    value: int = field(default=0, name="Value")
    value_for_view: Decimal = field(default=Decimal(0), name="ValueForView")


class CountryView(Record, frozen=True):
    country_code: str | None = field(default=None, name="CountryCode")
    swedish_country_name: str | None = field(default=None, name="SwedishCountryName")
    english_country_name: str | None = field(default=None, name="EnglishCountryName")
    phone_code: str | None = field(default=None, name="PhoneCode")


class CreatedUrlView(Record, frozen=True):
    url: str | None = field(default=None, name="Url")


class CreatedView(Record, frozen=True):
    public_id: str | None = field(default=None, name="PublicId")


class CurrencyView(Record, frozen=True):
    decimals: int = field(default=0, name="Decimals")
    currency_code: str | None = field(default=None, name="CurrencyCode")
    iso4217: str | None = field(default=None, name="Iso4217")
    description: str | None = field(default=None, name="Description")
    one_unit: int = field(default=0, name="OneUnit")


class DefaultActionConfigView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
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
    reason_description: str | None = field(default=None, name="ReasonDescription")
    send_invoice_to_debt_collection_after_days: int = field(default=0, name="SendInvoiceToDebtCollectionAfterDays")
    send_invoice_to_debt_collection: bool = field(default=False, name="SendInvoiceToDebtCollection")
    include_pdf_in_email: bool | None = field(default=None, name="IncludePdfInEmail")
    send_reminder_invoice: bool = field(default=False, name="SendReminderInvoice")
    send_reminder_invoice_days_after_due_date: int = field(default=0, name="SendReminderInvoiceDaysAfterDueDate")
    reminder_invoice_fee: Decimal = field(default=Decimal(0), name="ReminderInvoiceFee")
    invoice_fee: Decimal = field(default=Decimal(0), name="InvoiceFee")
    automatic_invoice_write_off_thresholds: tuple[AmountView, ...] | None = field(
        default=None, name="AutomaticInvoiceWriteOffThresholds"
    )
    invoice_fee_only_on_delivery_methods: tuple[enums.DeliveryMethodTypeView, ...] | None = field(
        default=None, name="InvoiceFeeOnlyOnDeliveryMethods"
    )
    send_by_mail_if_email_not_viewed_in_days: int = field(default=0, name="SendByMailIfEmailNotViewedInDays")
    send_by_mail_if_email_not_viewed_in_days_enabled: bool = field(
        default=False, name="SendByMailIfEmailNotViewedInDaysEnabled"
    )
    send_as_priority_mail: bool = field(default=False, name="SendAsPriorityMail")
    send_with_color: bool = field(default=False, name="SendWithColor")
    send_debt_collections_with_mail: bool = field(default=False, name="SendDebtCollectionsWithMail")
    reminder_invoice_payment_terms_in_days: int = field(default=0, name="ReminderInvoicePaymentTermsInDays")
    invoice_comment: str | None = field(default=None, name="InvoiceComment")
    reminder_grace_days: int | None = field(default=None, name="ReminderGraceDays")
    min_amount_for_sending_reminder: Decimal | None = field(default=None, name="MinAmountForSendingReminder")
    min_amount_for_sending_debt_collection_action: Decimal | None = field(
        default=None, name="MinAmountForSendingDebtCollectionAction"
    )
    incoming_payment_notification_methods: tuple[enums.IncomingPaymentNotificationMethodTypeView, ...] | None = field(
        default=None, name="IncomingPaymentNotificationMethods"
    )
    debt_collection_message_public_id: Guid | None = field(default=None, name="DebtCollectionMessagePublicId")
    do_not_automatically_send_foreign_invoices_to_debt_collection: bool = field(
        default=False, name="DoNotAutomaticallySendForeignInvoicesToDebtCollection"
    )
    show_unpaid_invoices_on_next_invoice: bool = field(default=False, name="ShowUnpaidInvoicesOnNextInvoice")
    usage_of_debtor_balance_is_applied_by_default: bool = field(
        default=False, name="UsageOfDebtorBalanceIsAppliedByDefault"
    )
    dont_request_due_claim_response: bool = field(default=False, name="DontRequestDueClaimResponse")


class FileView(Record, frozen=True):
    file_public_id: Guid = field(default=EMPTY_GUID, name="FilePublicId")
    content_type: str | None = field(default=None, name="ContentType")
    data: str | None = field(default=None, name="Data")
    file_name: str | None = field(default=None, name="FileName")


class InvoiceFileView(Record, frozen=True):
    ocr: str | None = field(default=None, name="OCR")
    stream: str | None = field(default=None, name="Stream")
    url: str | None = field(default=None, name="Url")


ListOfCountryView = tuple[CountryView, ...]


ListOfCurrencyView = tuple[CurrencyView, ...]


class SecureTokenView(Record, frozen=True):
    value: str | None = field(default=None, name="Value")
    expires: WireDate = field(default=UNSET_DATE, name="Expires")


class StreamView(Record, frozen=True):
    data: str | None = field(default=None, name="Data")
