"""Reminder invoices."""

from __future__ import annotations

from msgspec import field

from . import enums
from .base import UNSET_DATE, Record, WireDate
from .common import AmountView, FileView


class ReminderInvoiceActionInvoiceView(Record, frozen=True):
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


class ReminderInvoiceActionSubView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    source_action_public_id: str | None = field(default=None, name="SourceActionPublicId")
    current_fee_amount: AmountView | None = field(default=None, name="CurrentFeeAmount")
    source_current_amount: AmountView | None = field(default=None, name="SourceCurrentAmount")
    source_original_amount: AmountView | None = field(default=None, name="SourceOriginalAmount")
    last_reminder_date: WireDate = field(default=UNSET_DATE, name="LastReminderDate")
    last_reminder_due_date: WireDate = field(default=UNSET_DATE, name="LastReminderDueDate")


class ReminderInvoiceActionSubsView(Record, frozen=True):
    offset: int = field(default=0, name="Offset")
    limit: int = field(default=0, name="Limit")
    sorting_field: str | None = field(default=None, name="SortingField")
    ascending: bool = field(default=False, name="Ascending")
    total: int = field(default=0, name="Total")


class ReminderInvoiceActionView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    source_action_public_id: str | None = field(default=None, name="SourceActionPublicId")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    closed_date: WireDate | None = field(default=None, name="ClosedDate")
    stage: enums.InvoiceActionStageTypeView = field(default=enums.InvoiceActionStageTypeView("Unknown"), name="Stage")
    reminder_invoices: tuple[ReminderInvoiceActionInvoiceView, ...] | None = field(
        default=None, name="ReminderInvoices"
    )
    current_value: AmountView | None = field(default=None, name="CurrentValue")
    reminder_fee: AmountView | None = field(default=None, name="ReminderFee")
