"""Payments: incoming, outgoing, card, Swish, unmatched."""

from __future__ import annotations

from msgspec import field

from . import enums
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate
from .common import AmountView, FileView


class CardRefundPaymentView(Record, frozen=True):
    payment_public_id: Guid = field(default=EMPTY_GUID, name="PaymentPublicId")
    amount: AmountView | None = field(default=None, name="Amount")


class CreditCardAddIntentView(Record, frozen=True):
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    success_url: str | None = field(default=None, name="SuccessUrl")
    failure_url: str | None = field(default=None, name="FailureUrl")
    language: enums.LanguageTypeView = field(default=enums.LanguageTypeView("SV"), name="Language")


class CreditCardAddView(Record, frozen=True):
    public_id: Guid = field(default=EMPTY_GUID, name="PublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    status: enums.CreditCardAddStatusTypeView = field(
        default=enums.CreditCardAddStatusTypeView("Unknown"), name="Status"
    )
    add_window_url: str | None = field(default=None, name="AddWindowUrl")
    success_url: str | None = field(default=None, name="SuccessUrl")
    failure_url: str | None = field(default=None, name="FailureUrl")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    language: enums.LanguageTypeView = field(default=enums.LanguageTypeView("SV"), name="Language")


class CreditCardPaymentIntentView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    success_url: str | None = field(default=None, name="SuccessUrl")
    failure_url: str | None = field(default=None, name="FailureUrl")
    language: enums.LanguageTypeView = field(default=enums.LanguageTypeView("SV"), name="Language")


class CreditCardPaymentView(Record, frozen=True):
    payment_public_id: Guid = field(default=EMPTY_GUID, name="PaymentPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    status: enums.CreditCardPaymentStatusTypeView = field(
        default=enums.CreditCardPaymentStatusTypeView("Unknown"), name="Status"
    )
    amount: AmountView | None = field(default=None, name="Amount")
    refunded_amount: AmountView | None = field(default=None, name="RefundedAmount")
    payment_date: WireDate = field(default=UNSET_DATE, name="PaymentDate")
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")
    comment: str | None = field(default=None, name="Comment")
    payment_window_url: str | None = field(default=None, name="PaymentWindowUrl")
    success_url: str | None = field(default=None, name="SuccessUrl")
    failure_url: str | None = field(default=None, name="FailureUrl")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    language: enums.LanguageTypeView = field(default=enums.LanguageTypeView("SV"), name="Language")
    funding: str | None = field(default=None, name="Funding")
    brand: str | None = field(default=None, name="Brand")


class IncomingPaymentRequestView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    from_: WireDate = field(default=UNSET_DATE, name="From")
    to: WireDate = field(default=UNSET_DATE, name="To")
    payment_mean_code_filter: tuple[str, ...] | None = field(default=None, name="PaymentMeanCodeFilter")
    project_number_filter: tuple[str, ...] | None = field(default=None, name="ProjectNumberFilter")
    action_public_id_filter: tuple[str, ...] | None = field(default=None, name="ActionPublicIdFilter")


class IncomingPaymentView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    debtor_name: str | None = field(default=None, name="DebtorName")
    amount: AmountView | None = field(default=None, name="Amount")
    created_date: WireDate = field(default=UNSET_DATE, name="CreatedDate")
    payment_date: WireDate = field(default=UNSET_DATE, name="PaymentDate")
    payment_mean_code: str | None = field(default=None, name="PaymentMeanCode")
    file: FileView | None = field(default=None, name="File")
    payment_reference_id: Guid = field(default=EMPTY_GUID, name="PaymentReferenceId")
    external_reference: str | None = field(default=None, name="ExternalReference")
    ocr: str | None = field(default=None, name="OCR")
    created_by: str | None = field(default=None, name="CreatedBy")
    is_reminder_payment: bool = field(default=False, name="IsReminderPayment")


ListOfCreditCardPaymentView = tuple[CreditCardPaymentView, ...]


ListOfIncomingPaymentView = tuple[IncomingPaymentView, ...]


class OutgoingPaymentStatusView(Record, frozen=True):
    payment_public_id: Guid = field(default=EMPTY_GUID, name="PaymentPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    sending_bankgiro_no: str | None = field(default=None, name="SendingBankgiroNo")
    receiving_bankgiro_no: str | None = field(default=None, name="ReceivingBankgiroNo")
    receiving_plusgiro_no: str | None = field(default=None, name="ReceivingPlusgiroNo")
    receiving_clearing_no: str | None = field(default=None, name="ReceivingClearingNo")
    receiving_account_no: str | None = field(default=None, name="ReceivingAccountNo")
    receiver_name: str | None = field(default=None, name="ReceiverName")
    amount: AmountView | None = field(default=None, name="Amount")
    is_salary_payment: bool = field(default=False, name="IsSalaryPayment")
    payment_date: WireDate = field(default=UNSET_DATE, name="PaymentDate")
    verification_date: WireDate | None = field(default=None, name="VerificationDate")
    status: enums.OutgoingPaymentStatusTypeView = field(
        default=enums.OutgoingPaymentStatusTypeView("Unknown"), name="Status"
    )
    reference: str | None = field(default=None, name="Reference")
    file: FileView | None = field(default=None, name="File")
    comment: str | None = field(default=None, name="Comment")


ListOfOutgoingPaymentStatusView = tuple[OutgoingPaymentStatusView, ...]


class PaymentMatchResultView(Record, frozen=True):
    unhandled_payment_public_id: Guid = field(default=EMPTY_GUID, name="UnhandledPaymentPublicId")
    successfull: bool = field(default=False, name="Successfull")
    response_message: str | None = field(default=None, name="ResponseMessage")


ListOfPaymentMatchResultView = tuple[PaymentMatchResultView, ...]


class PaymentMatchView(Record, frozen=True):
    unhandled_payment_public_id: Guid = field(default=EMPTY_GUID, name="UnhandledPaymentPublicId")
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    payment_date: WireDate | None = field(default=None, name="PaymentDate")


ListOfPaymentMatchView = tuple[PaymentMatchView, ...]


class OverpaymentDetailsView(Record, frozen=True):
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    used_on_action_public_id: str | None = field(default=None, name="UsedOnActionPublicId")


class UnhandledPaymentView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    unhandled_payment_public_id: Guid = field(default=EMPTY_GUID, name="UnhandledPaymentPublicId")
    creditor_name: str | None = field(default=None, name="CreditorName")
    sender_name: str | None = field(default=None, name="SenderName")
    sender_address: str | None = field(default=None, name="SenderAddress")
    sender_zip_code: str | None = field(default=None, name="SenderZipCode")
    sender_city: str | None = field(default=None, name="SenderCity")
    sender_country_code: str | None = field(default=None, name="SenderCountryCode")
    sender_org_no: str | None = field(default=None, name="SenderOrgNo")
    sender_bankgiro_no: str | None = field(default=None, name="SenderBankgiroNo")
    debtor_public_id: Guid | None = field(default=None, name="DebtorPublicId")
    amount: AmountView | None = field(default=None, name="Amount")
    payment_date: WireDate = field(default=UNSET_DATE, name="PaymentDate")
    reference: str | None = field(default=None, name="Reference")
    created_by: str | None = field(default=None, name="CreatedBy")
    unhandled_payment_type: enums.UnhandledPaymentTypeView = field(
        default=enums.UnhandledPaymentTypeView("UnmatchedPayment"), name="UnhandledPaymentType"
    )
    overpayment_details: OverpaymentDetailsView | None = field(default=None, name="OverpaymentDetails")
    additional_informations: tuple[str, ...] | None = field(default=None, name="AdditionalInformations")
    state: enums.UnhandledPaymentStateTypeView = field(
        default=enums.UnhandledPaymentStateTypeView("Unhandled"), name="State"
    )


ListOfUnhandledPaymentView = tuple[UnhandledPaymentView, ...]


class OutgoingPaymentView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    receiving_payment_method: enums.ReceivingPaymentMethodTypeView = field(
        default=enums.ReceivingPaymentMethodTypeView("Unknown"), name="ReceivingPaymentMethod"
    )
    sender_payment_method: enums.SupplierPaymentMethodTypeView | None = field(default=None, name="SenderPaymentMethod")
    sending_bankgiro_no: str | None = field(default=None, name="SendingBankgiroNo")
    receiving_bankgiro_no: str | None = field(default=None, name="ReceivingBankgiroNo")
    receiving_plusgiro_no: str | None = field(default=None, name="ReceivingPlusgiroNo")
    receiving_clearing_no: str | None = field(default=None, name="ReceivingClearingNo")
    receiving_account_no: str | None = field(default=None, name="ReceivingAccountNo")
    receiver_name: str | None = field(default=None, name="ReceiverName")
    payment_date: WireDate | None = field(default=None, name="PaymentDate")
    amount: AmountView | None = field(default=None, name="Amount")
    reference: str | None = field(default=None, name="Reference")
    is_salary_payment: bool = field(default=False, name="IsSalaryPayment")
    bank_id_reference_token: Guid | None = field(default=None, name="BankIdReferenceToken")
    payment_public_id: Guid = field(default=EMPTY_GUID, name="PaymentPublicId")
    sender_plusgiro: int | None = field(default=None, name="SenderPlusgiro")
    outgoing_payment_type: enums.OutgoingPaymentTypeView | None = field(default=None, name="OutgoingPaymentType")
    receiver_address: str | None = field(default=None, name="ReceiverAddress")
    receiver_co_address: str | None = field(default=None, name="ReceiverCoAddress")
    receiver_zip_code: str | None = field(default=None, name="ReceiverZipCode")
    receiver_city: str | None = field(default=None, name="ReceiverCity")
    transaction_file_public_id: Guid | None = field(default=None, name="TransactionFilePublicId")
    receiver_iban: str | None = field(default=None, name="ReceiverIban")
    receiver_bic: str | None = field(default=None, name="ReceiverBic")
    comment: str | None = field(default=None, name="Comment")
    category: enums.P27CategoryPurposeTypeView = field(
        default=enums.P27CategoryPurposeTypeView("SUPP"), name="Category"
    )
    charge_bearer: enums.P27ChargeBearerTypeView = field(
        default=enums.P27ChargeBearerTypeView("SHAR"), name="ChargeBearer"
    )
    payment_code_type: enums.P27CodeTypeView = field(default=enums.P27CodeTypeView("NURG"), name="PaymentCodeType")
    pain_payment_method_type: enums.P27MethodTypeView = field(
        default=enums.P27MethodTypeView("TRF"), name="PainPaymentMethodType"
    )
    receiver_country_code: str | None = field(default=None, name="ReceiverCountryCode")
    receiver_org_no: str | None = field(default=None, name="ReceiverOrgNo")
    sender_org_no: str | None = field(default=None, name="SenderOrgNo")
    sender_name: str | None = field(default=None, name="SenderName")
    sender_bic: str | None = field(default=None, name="SenderBic")
    sender_iban: str | None = field(default=None, name="SenderIban")


class SenderPaymentInfoView(Record, frozen=True):
    sender_payment_method: enums.SupplierPaymentMethodTypeView = field(
        default=enums.SupplierPaymentMethodTypeView("Unknown"), name="SenderPaymentMethod"
    )
    sender_bankgiro: str | None = field(default=None, name="SenderBankgiro")
    sender_iban: str | None = field(default=None, name="SenderIban")
    sender_plusgiro: str | None = field(default=None, name="SenderPlusgiro")


class SwishPaymentStatusView(Record, frozen=True):
    payment_request_token: str | None = field(default=None, name="PaymentRequestToken")
    status: enums.SwishStatusTypeView = field(default=enums.SwishStatusTypeView("Unknown"), name="Status")
    paid_date: WireDate | None = field(default=None, name="PaidDate")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    amount: AmountView | None = field(default=None, name="Amount")
    refunded_amount: AmountView | None = field(default=None, name="RefundedAmount")
    error_message: str | None = field(default=None, name="ErrorMessage")
    error_code: str | None = field(default=None, name="ErrorCode")


class SwishRefundPaymentView(Record, frozen=True):
    payment_public_id: str | None = field(default=None, name="PaymentPublicId")
    amount: AmountView | None = field(default=None, name="Amount")
