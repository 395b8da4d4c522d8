"""Parts of an invoice: delivery address, reminders, debt collection, ROT and RUT, reverse VAT."""

from __future__ import annotations

from msgspec import field

from . import enums
from .base import Record
from .common import AmountView


class AutogiroWithdrawalView(Record, frozen=True):
    autogiro_withdrawal_enabled: bool = field(default=False, name="AutogiroWithdrawalEnabled")


class CreditCardWithdrawalView(Record, frozen=True):
    credit_card_withdrawal_enabled: bool = field(default=False, name="CreditCardWithdrawalEnabled")


class CreditingInvoiceView(Record, frozen=True):
    source_public_id: str | None = field(default=None, name="SourcePublicId")
    sourceinvoice_id: str | None = field(default=None, name="SourceInvoiceId")


class DebtCollectionDetailsView(Record, frozen=True):
    send_to_debt_collection: bool = field(default=False, name="SendToDebtCollection")
    start_debt_collection_action_level: enums.DebtCollectionActionLevelTypeView = field(
        default=enums.DebtCollectionActionLevelTypeView("Unknown"), name="StartDebtCollectionActionLevel"
    )
    end_debt_collection_action_level: enums.DebtCollectionActionLevelTypeView = field(
        default=enums.DebtCollectionActionLevelTypeView("Unknown"), name="EndDebtCollectionActionLevel"
    )
    number_of_reminders: int = field(default=0, name="NumberOfReminders")
    days_delay_after_due_date: int = field(default=0, name="DaysDelayAfterDueDate")
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    eviction: bool = field(default=False, name="Eviction")
    inform_social_welfare: bool = field(default=False, name="InformSocialWelfare")


class DeliveryAddressOverrideView(Record, frozen=True):
    name: str | None = field(default=None, name="Name")
    attention: str | None = field(default=None, name="Attention")
    care_of: str | None = field(default=None, name="CareOf")
    address: str | None = field(default=None, name="Address")
    address2: str | None = field(default=None, name="Address2")
    zip_code: str | None = field(default=None, name="ZipCode")
    city: str | None = field(default=None, name="City")
    email: str | None = field(default=None, name="Email")
    phone: str | None = field(default=None, name="Phone")
    org_no: str | None = field(default=None, name="OrgNo")
    gln: str | None = field(default=None, name="GLN")
    intermediator: enums.IntermediatorTypeView | None = field(default=None, name="Intermediator")


class DimensionCodeView(Record, frozen=True):
    dimension: int = field(default=0, name="Dimension")
    code: str | None = field(default=None, name="Code")


class PaymentOverrideView(Record, frozen=True):
    bankgiro: str | None = field(default=None, name="BankGiro")
    plusgiro: str | None = field(default=None, name="PlusGiro")
    clearing_no: str | None = field(default=None, name="ClearingNo")
    account_no: str | None = field(default=None, name="AccountNo")
    iban: str | None = field(default=None, name="Iban")
    bic: str | None = field(default=None, name="Bic")
    bank_name: str | None = field(default=None, name="BankName")
    payment_receiver: str | None = field(default=None, name="PaymentReceiver")
    reference: str | None = field(default=None, name="Reference")
    reference_type: enums.ReferenceTypeView = field(default=enums.ReferenceTypeView("None"), name="ReferenceType")
    receiving_account_type: enums.ReceivingAccountTypeView = field(
        default=enums.ReceivingAccountTypeView("Unknown"), name="ReceivingAccountType"
    )


class ReminderInvoiceDetailsView(Record, frozen=True):
    send_reminder_invoice: bool = field(default=False, name="SendReminderInvoice")
    days_delay_after_due_date: int = field(default=0, name="DaysDelayAfterDueDate")


class ReverseVATDetailsView(Record, frozen=True):
    reverse_vat_activated: bool = field(default=False, name="ReverseVATActivated")
    receiver_vat_number: str | None = field(default=None, name="ReceiverVATNumber")


class RotRutCustomerView(Record, frozen=True):
    name: str | None = field(default=None, name="Name")
    ssn: str | None = field(default=None, name="SSN")
    asked_amount: AmountView | None = field(default=None, name="AskedAmount")


class RotRutDetailsView(Record, frozen=True):
    residence_association_org_no: str | None = field(default=None, name="ResidenceAssociationOrgNo")
    property_designation: str | None = field(default=None, name="PropertyDesignation")
    persons: tuple[str, ...] | None = field(default=None, name="Persons")
    customers: tuple[RotRutCustomerView, ...] | None = field(default=None, name="Customers")
