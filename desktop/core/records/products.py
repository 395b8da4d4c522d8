"""Products."""

from __future__ import annotations

from decimal import Decimal

from msgspec import field

from . import enums
from .base import EMPTY_GUID, Guid, Record


class ProductView(Record, frozen=True):
    product_public_id: Guid = field(default=EMPTY_GUID, name="ProductPublicId")
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    article_number: str | None = field(default=None, name="ArticleNumber")
    product_external_id: str | None = field(default=None, name="ProductExternalId")
    description: str | None = field(default=None, name="Description")
    units: str | None = field(default=None, name="Units")
    is_active: bool = field(default=False, name="IsActive")
    unit_price: Decimal = field(default=Decimal(0), name="UnitPrice")
    vat: Decimal = field(default=Decimal(0), name="VAT")
    book_keeping_account: int | None = field(default=None, name="BookKeepingAccount")
    book_keeping_sales_eu_account: int | None = field(default=None, name="BookKeepingSalesEUAccount")
    book_keeping_sales_euvat_account: int | None = field(default=None, name="BookKeepingSalesEUVATAccount")
    book_keeping_sales_non_eu_account: int | None = field(default=None, name="BookKeepingSalesNonEUAccount")
    book_keeping_purchase_account: int | None = field(default=None, name="BookKeepingPurchaseAccount")
    book_keeping_vat_account: int | None = field(default=None, name="BookKeepingVATAccount")
    book_keeping_purchase_vat_account: int | None = field(default=None, name="BookKeepingPurchaseVATAccount")
    product_type: enums.ProductTypeView = field(default=enums.ProductTypeView("Unknown"), name="ProductType")
    configuration_code: str | None = field(default=None, name="ConfigurationCode")


class ProductsTemplateView(Record, frozen=True):
    creditor_public_id: Guid = field(default=EMPTY_GUID, name="CreditorPublicId")
    default_sales_account: int | None = field(default=None, name="DefaultSalesAccount")
    default_sales_eu_account: int | None = field(default=None, name="DefaultSalesEUAccount")
    default_sales_euvat_account: int | None = field(default=None, name="DefaultSalesEUVATAccount")
    default_sales_non_eu_account: int | None = field(default=None, name="DefaultSalesNonEUAccount")
    default_purchase_eu_account: int | None = field(default=None, name="DefaultPurchaseEUAccount")
    default_purchase_euvat_account: int | None = field(default=None, name="DefaultPurchaseEUVATAccount")
    default_purchase_non_eu_account: int | None = field(default=None, name="DefaultPurchaseNonEUAccount")
    default_sales_vat: Decimal = field(default=Decimal(0), name="DefaultSalesVAT")
    default_sales_units: str | None = field(default=None, name="DefaultSalesUnits")
    default_purchase_account: int | None = field(default=None, name="DefaultPurchaseAccount")
    default_vat_account: int | None = field(default=None, name="DefaultVATAccount")
    default_purchase_vat_account: int | None = field(default=None, name="DefaultPurchaseVATAccount")
    default_product_type: enums.ProductTypeView = field(
        default=enums.ProductTypeView("Unknown"), name="DefaultProductType"
    )


class ProductsView(Record, frozen=True):
    offset: int = field(default=0, name="Offset")
    limit: int = field(default=0, name="Limit")
    sorting_field: str | None = field(default=None, name="SortingField")
    ascending: bool = field(default=False, name="Ascending")
    total: int = field(default=0, name="Total")
