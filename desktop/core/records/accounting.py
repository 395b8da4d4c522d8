"""Bookkeeping: exports, cost centres, projects, dimensions."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from . import enums, enums_accounting
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate
from .common import AmountView, FileView


class AccountingDimensionView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    name: str | None = field(default=None, name="Name")
    dimension: int = field(default=0, name="Dimension")
    code: str | None = field(default=None, name="Code")
    description: str | None = field(default=None, name="Description")
    comments: str | None = field(default=None, name="Comments")
    active: bool = field(default=False, name="Active")


class AccountingExportCreationView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    from_: WireDate = field(default=UNSET_DATE, name="From")
    to: WireDate = field(default=UNSET_DATE, name="To")
    book_keeping_types_filter: tuple[enums_accounting.AccountingRecordTypeView, ...] | None = field(
        default=None, name="BookKeepingTypesFilter"
    )
    date_selection_type: enums_accounting.AccountingExportDateSelectionTypeView = field(
        default=enums_accounting.AccountingExportDateSelectionTypeView("Unknown"), name="DateSelectionType"
    )
    format: enums_accounting.AccountingExportFormatTypeView = field(
        default=enums_accounting.AccountingExportFormatTypeView("Unknown"), name="Format"
    )
    summarize_accounts_by_date: bool = field(default=False, name="SummarizeAccountsByDate")
    append_trans_description: bool = field(default=False, name="AppendTransDescription")


class AccountingExportView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    start: WireDate = field(default=UNSET_DATE, name="Start")
    end: WireDate = field(default=UNSET_DATE, name="End")
    created: WireDate | None = field(default=None, name="Created")
    created_by: str | None = field(default=None, name="CreatedBy")
    format: enums_accounting.AccountingExportFormatTypeView = field(
        default=enums_accounting.AccountingExportFormatTypeView("Unknown"), name="Format"
    )
    date_selection_type: enums_accounting.AccountingExportDateSelectionTypeView = field(
        default=enums_accounting.AccountingExportDateSelectionTypeView("Unknown"), name="DateSelectionType"
    )
    file: FileView | None = field(default=None, name="File")


class AccountingPaymentMeanView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    payment_code: str | None = field(default=None, name="PaymentCode")
    description: str | None = field(default=None, name="Description")
    bookkeeping_account: str | None = field(default=None, name="BookkeepingAccount")


class AccountingSettingsAccountView(Record, frozen=True):
    account: str | None = field(default=None, name="Account")
    vat: Decimal | None = field(default=None, name="VAT")
    account_type: enums_accounting.AccountingSettingsAccountTypeView = field(
        default=enums_accounting.AccountingSettingsAccountTypeView("Unknown"), name="AccountType"
    )


class AccountingSettingsView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    voucher_series: str | None = field(default=None, name="VoucherSeries")
    cost_center_is_required: bool = field(default=False, name="CostCenterIsRequired")
    project_is_required: bool = field(default=False, name="ProjectIsRequired")
    accrual_is_enabled: bool = field(default=False, name="AccrualIsEnabled")
    disable_bookkeeping_over_payments: bool = field(default=False, name="DisableBookkeepingOverPayments")
    disable_bookkeeping_unmatched_payments: bool = field(default=False, name="DisableBookkeepingUnmatchedPayments")
    usage_of_unmatched_payment_is_booked_on_incoming_payment_date: bool = field(
        default=False, name="UsageOfUnmatchedPaymentIsBookedOnIncomingPaymentDate"
    )
    resting_vat_is_enabled: bool = field(default=False, name="RestingVatIsEnabled")
    fractionary_revenue_period_is_enabled: bool = field(default=False, name="FractionaryRevenuePeriodIsEnabled")
    sie_kptyp: enums.SieKPTYPTypeView | None = field(default=None, name="SieKPTYP")
    fiscal_year: enums.FiscalYearTypeView = field(default=enums.FiscalYearTypeView("CalendarYear"), name="FiscalYear")
    extended_first_fiscal_year_start_date: WireDate | None = field(
        default=None, name="ExtendedFirstFiscalYearStartDate"
    )
    accounts: tuple[AccountingSettingsAccountView, ...] | None = field(default=None, name="Accounts")
    default_sales_account: str | None = field(default=None, name="DefaultSalesAccount")
    default_bankgiro_payment_code: str | None = field(default=None, name="DefaultBankgiroPaymentCode")
    default_financial_payment_code: str | None = field(default=None, name="DefaultFinancialPaymentCode")
    default_autogiro_payment_code: str | None = field(default=None, name="DefaultAutogiroPaymentCode")
    default_swish_payment_code: str | None = field(default=None, name="DefaultSwishPaymentCode")
    default_credit_card_payment_code: str | None = field(default=None, name="DefaultCreditCardPaymentCode")
    default_iban_payment_code: str | None = field(default=None, name="DefaultIbanPaymentCode")
    default_bank_account_payment_code: str | None = field(default=None, name="DefaultBankAccountPaymentCode")
    default_plusgiro_payment_code: str | None = field(default=None, name="DefaultPlusgiroPaymentCode")
    default_camt_payment_code: str | None = field(default=None, name="DefaultCamtPaymentCode")
    default_settling_overpayment_payment_code: str | None = field(
        default=None, name="DefaultSettlingOverpaymentPaymentCode"
    )
    default_crediting_payment_code: str | None = field(default=None, name="DefaultCreditingPaymentCode")
    book_keeping_method: enums.BookKeepingMethodView = field(
        default=enums.BookKeepingMethodView("Unknown"), name="BookKeepingMethod"
    )
    lock_previous_periods_at_day: int | None = field(default=None, name="LockPreviousPeriodsAtDay")
    exclude_cost_center_and_project_for_accounts: tuple[str, ...] | None = field(
        default=None, name="ExcludeCostCenterAndProjectForAccounts"
    )


class AccountingVoucherExportCreationView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    from_: WireDate = field(default=UNSET_DATE, name="From")
    to: WireDate = field(default=UNSET_DATE, name="To")
    book_keeping_types_filter: tuple[enums_accounting.AccountingRecordTypeView, ...] | None = field(
        default=None, name="BookKeepingTypesFilter"
    )
    date_selection_type: enums_accounting.AccountingExportDateSelectionTypeView = field(
        default=enums_accounting.AccountingExportDateSelectionTypeView("Unknown"), name="DateSelectionType"
    )


class AccountingVoucherTransactionView(Record, frozen=True):
    debet_amount: AmountView | None = field(default=None, name="DebetAmount")
    credit_amount: AmountView | None = field(default=None, name="CreditAmount")
    account: str | None = field(default=None, name="Account")
    cost_center: str | None = field(default=None, name="CostCenter")
    project: str | None = field(default=None, name="Project")


class AccountingVoucherRecordView(Record, frozen=True):
    description: str | None = field(default=None, name="Description")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    transaction_date: WireDate = field(default=UNSET_DATE, name="TransactionDate")
    transactions: tuple[AccountingVoucherTransactionView, ...] | None = field(default=None, name="Transactions")


class CostCenterView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    code: str | None = field(default=None, name="Code")
    description: str | None = field(default=None, name="Description")
    comments: str | None = field(default=None, name="Comments")
    active: bool = field(default=False, name="Active")


class InvoiceBookkeepingOverrideView(Record, frozen=True):
    debit_account: str | None = field(default=None, name="DebitAccount")


ListOfAccountingDimensionView = tuple[AccountingDimensionView, ...]


ListOfAccountingExportView = tuple[AccountingExportView, ...]


ListOfAccountingPaymentMeanView = tuple[AccountingPaymentMeanView, ...]


ListOfAccountingVoucherRecordView = tuple[AccountingVoucherRecordView, ...]


ListOfCostCenterView = tuple[CostCenterView, ...]


class ProjectView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    project_number: str | None = field(default=None, name="ProjectNumber")
    description: str | None = field(default=None, name="Description")
    project_leader: str | None = field(default=None, name="ProjectLeader")
    contact_person: str | None = field(default=None, name="ContactPerson")
    comments: str | None = field(default=None, name="Comments")
    start_date: WireDate | None = field(default=None, name="StartDate")
    end_date: WireDate | None = field(default=None, name="EndDate")
    status: enums.ProjectStatusTypeView = field(default=enums.ProjectStatusTypeView("Unknown"), name="Status")


ListOfProjectView = tuple[ProjectView, ...]


class LockedPeriodView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    to: WireDate = field(default=UNSET_DATE, name="To")
