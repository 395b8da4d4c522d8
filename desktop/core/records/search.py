"""Search over all actions."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from . import enums
from .base import EMPTY_GUID, UNSET_DATE, Guid, Record, WireDate
from .common import AmountView, FileView
from .contract_invoices import ContractInvoiceActionSubView
from .debt_collection import DebtCollectionActionSubView
from .invoices import InvoiceActionSubView
from .reconciliation_invoices import ReconciliationInvoiceActionSubView
from .self_invoices import SelfInvoiceActionSubView


class InstallmentPlanActionSubView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    debtor_public_id: Guid = field(default=EMPTY_GUID, name="DebtorPublicId")
    creditor_org_no: str | None = field(default=None, name="CreditorOrgNo")
    creditor_name: str | None = field(default=None, name="CreditorName")
    debtor_org_no: str | None = field(default=None, name="DebtorOrgNo")
    debtor_name: str | None = field(default=None, name="DebtorName")
    current_amount: AmountView | None = field(default=None, name="CurrentAmount")
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    stage: enums.InstallmentPlanActionStageTypeView = field(
        default=enums.InstallmentPlanActionStageTypeView("Unknown"), name="Stage"
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
    communication_language: enums.LanguageTypeView = field(
        default=enums.LanguageTypeView("SV"), name="CommunicationLanguage"
    )
    payment_terms_in_days: int = field(default=0, name="PaymentTermsInDays")
    interest_percentage: Decimal = field(default=Decimal(0), name="InterestPercentage")
    your_reference: str | None = field(default=None, name="YourReference")


class SupplierInvoiceActionSubView(Record, frozen=True):
    action_public_id: str | None = field(default=None, name="ActionPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    supplier_public_id: Guid = field(default=EMPTY_GUID, name="SupplierPublicId")
    creditor_org_no: str | None = field(default=None, name="CreditorOrgNo")
    creditor_name: str | None = field(default=None, name="CreditorName")
    current_amount: AmountView | None = field(default=None, name="CurrentAmount")
    invoiced_amount: AmountView | None = field(default=None, name="InvoicedAmount")
    stage: enums.SupplierInvoiceActionStageTypeView = field(
        default=enums.SupplierInvoiceActionStageTypeView("Unknown"), name="Stage"
    )
    action_type: enums.ActionTypeView = field(default=enums.ActionTypeView("Unknown"), name="ActionType")
    created: WireDate = field(default=UNSET_DATE, name="Created")
    closed_date: WireDate | None = field(default=None, name="ClosedDate")
    supplier_org_no: str | None = field(default=None, name="SupplierOrgNo")
    supplier_name: str | None = field(default=None, name="SupplierName")
    attested_date: WireDate | None = field(default=None, name="AttestedDate")
    next_event: str | None = field(default=None, name="NextEvent")
    next_event_date: WireDate | None = field(default=None, name="NextEventDate")
    next_payment_date: WireDate | None = field(default=None, name="NextPaymentDate")
    next_payment_amount: AmountView | None = field(default=None, name="NextPaymentAmount")
    due_date: WireDate = field(default=UNSET_DATE, name="DueDate")
    invoice_date: WireDate = field(default=UNSET_DATE, name="InvoiceDate")
    invoice_number: str | None = field(default=None, name="InvoiceNumber")
    is_paused: bool = field(default=False, name="IsPaused")
    ocr: str | None = field(default=None, name="OCR")
    invoice_file: FileView | None = field(default=None, name="InvoiceFile")
    origin: enums.OriginTypeView = field(default=enums.OriginTypeView("InternalApi"), name="Origin")
    external_source_id: str | None = field(default=None, name="ExternalSourceId")


class SearchResultView(Record, frozen=True):
    invoice_actions: tuple[InvoiceActionSubView, ...] | None = field(default=None, name="InvoiceActions")
    reconciliation_invoice_actions: tuple[ReconciliationInvoiceActionSubView, ...] | None = field(
        default=None, name="ReconciliationInvoiceActions"
    )
    self_invoice_actions: tuple[SelfInvoiceActionSubView, ...] | None = field(default=None, name="SelfInvoiceActions")
    debt_collection_actions: tuple[DebtCollectionActionSubView, ...] | None = field(
        default=None, name="DebtCollectionActions"
    )
    installment_plan_actions: tuple[InstallmentPlanActionSubView, ...] | None = field(
        default=None, name="InstallmentPlanActions"
    )
    contract_invoice_actions: tuple[ContractInvoiceActionSubView, ...] | None = field(
        default=None, name="ContractInvoiceActions"
    )
    supplier_invoice_actions: tuple[SupplierInvoiceActionSubView, ...] | None = field(
        default=None, name="SupplierInvoiceActions"
    )


class SearchView(Record, frozen=True):
    search_value: str | None = field(default=None, name="SearchValue")
    debtor_public_ids: tuple[Guid, ...] | None = field(default=None, name="DebtorPublicIds")
    product_public_ids: tuple[Guid, ...] | None = field(default=None, name="ProductPublicIds")
    status: tuple[enums.ActionSearchStatusTypeView, ...] | None = field(default=None, name="Status")
    types: tuple[enums.ActionTypeView, ...] | None = field(default=None, name="Types")
    rot_rut: enums.RotRutSearchFilterTypeView = field(
        default=enums.RotRutSearchFilterTypeView("NoFilter"), name="RotRut"
    )
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    invoice_date_from: WireDate | None = field(default=None, name="InvoiceDateFrom")
    invoice_date_to: WireDate | None = field(default=None, name="InvoiceDateTo")
    due_date_from: WireDate | None = field(default=None, name="DueDateFrom")
    due_date_to: WireDate | None = field(default=None, name="DueDateTo")
    created_date_from: WireDate | None = field(default=None, name="CreatedDateFrom")
    created_date_to: WireDate | None = field(default=None, name="CreatedDateTo")
    attested_date_from: WireDate | None = field(default=None, name="AttestedDateFrom")
    attested_date_to: WireDate | None = field(default=None, name="AttestedDateTo")
    closed_date_from: WireDate | None = field(default=None, name="ClosedDateFrom")
    closed_date_to: WireDate | None = field(default=None, name="ClosedDateTo")
    period_date_from: WireDate | None = field(default=None, name="PeriodDateFrom")
    period_date_to: WireDate | None = field(default=None, name="PeriodDateTo")
    project: str | None = field(default=None, name="Project")
    cost_center: str | None = field(default=None, name="CostCenter")
    debtor_name: str | None = field(default=None, name="DebtorName")
    debtor_external_id: str | None = field(default=None, name="DebtorExternalId")
    org_no: str | None = field(default=None, name="OrgNo")
    product_name: str | None = field(default=None, name="ProductName")
    product_external_id: str | None = field(default=None, name="ProductExternalId")
    article_number: str | None = field(default=None, name="ArticleNumber")
    search_on_all_creditors: bool | None = field(default=None, name="SearchOnAllCreditors")
