"""Between a product and the form: which members are shown, and how a changed one goes back among the others."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from msgspec.structs import replace

from desktop.core.money import round_half_up
from desktop.core.records.enums import ProductTypeView
from desktop.core.records.products import ProductView

ACCOUNTS = (
    "book_keeping_account", "book_keeping_sales_eu_account", "book_keeping_sales_euvat_account",
    "book_keeping_sales_non_eu_account", "book_keeping_vat_account", "book_keeping_purchase_account",
    "book_keeping_purchase_vat_account",
)  # fmt: skip
MEMBERS = ("article_number", "description", "units", "unit_price", "vat", "product_type", "is_active", *ACCOUNTS)
VAT_RATES = (Decimal(25), Decimal(12), Decimal(6), Decimal(0))


def new_product(company_id: str) -> ProductView:
    """A product with nothing filled in yet but the standard rate of VAT."""
    return ProductView(
        creditor_public_id=company_id, vat=VAT_RATES[0], is_active=True, product_type=ProductTypeView("Service")
    )


def form_values(product: ProductView, *, new: bool = False) -> dict[str, Any]:
    """What the form shows; a product that is new has no price yet, not the price 0."""
    values = {name: getattr(product, name) for name in MEMBERS}
    return values | {"unit_price": None} if new else values


def with_values(product: ProductView, values: Mapping[str, Any]) -> ProductView:
    """`product` with the form's values."""
    changed = dict(values)
    changed["product_type"] = ProductTypeView.read(values["product_type"])
    return replace(product, **changed)


def first_line(product: ProductView) -> str:
    """What the product is called in a line."""
    return (product.description or "").partition("\n")[0]


def price_with_vat(product: ProductView) -> Decimal:
    """Kronor, rounded to öre."""
    return round_half_up(product.unit_price * (100 + product.vat) / 100, 2)
