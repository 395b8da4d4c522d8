"""What the list of products shows, which parts of it can be chosen, and what a search looks in."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.core.money import round_half_up, to_minor
from desktop.core.records.enums import ProductTypeView
from desktop.core.records.products import ProductView
from desktop.core.stages import Tone
from desktop.qt.format import Format
from desktop.qt.list_pane import View
from desktop.qt.table import Column


def make_columns(fmt: Format) -> list[Column[ProductView]]:
    """The columns: number, text, unit, price excluding VAT, VAT."""
    translate = QCoreApplication.translate
    return [
        Column("number", translate("Products", "Article no."), 96, _number, _number, muted=_always),
        Column(
            "description", translate("Products", "Description"), 200, _description, _description, stretch=True,
            muted=is_inactive,
        ),
        Column("unit", translate("Products", "Unit"), 64, _unit, _unit, muted=_always, hide_below=552),
        Column("price", translate("Products", "Price"), 116, _Price(fmt), _price, align_right=True),
        Column("vat", translate("Products", "VAT"), 76, _Vat(fmt), _vat, align_right=True, muted=_always),
        Column("type", translate("Products", "Type"), 88, type_word, type_word, hide_below=760, muted=_always),
        Column("status", translate("Products", "Status"), 88, status_word, status_word, tone=_tone, hide_below=640),
    ]  # fmt: skip


def make_views() -> list[View]:
    """The chips above the list."""
    translate = QCoreApplication.translate
    return [
        View("all", translate("Products", "All")),
        View("active", translate("Products", "Active", "several"), _is_active),
        View("inactive", translate("Products", "Inactive", "several"), is_inactive),
    ]


def search_text(product: ProductView) -> str:
    """Number, description, unit, price with comma and point."""
    price = f"{product.unit_price:.2f}"
    parts = [product.article_number, product.description, product.units, price, price.replace(".", ",")]
    return " ".join(part for part in parts if part)


def product_types() -> list[tuple[str, str]]:
    """The kinds of product, for a choice."""
    translate = QCoreApplication.translate
    return [
        (ProductTypeView.SERVICE, translate("Products", "Service")),
        (ProductTypeView.COMMODITY, translate("Products", "Goods")),
        (ProductTypeView.PACKAGE, translate("Products", "Package")),
        (ProductTypeView.VAT, translate("Products", "VAT")),
        (ProductTypeView.UNKNOWN, translate("Products", "Not decided")),
    ]


def type_word(product: ProductView) -> str:
    """The kind of product; nothing when none has been decided."""
    if product.product_type == ProductTypeView.UNKNOWN:
        return ""
    return dict(product_types()).get(product.product_type, str(product.product_type))


def status_word(product: ProductView) -> str:
    """What is out of the ordinary."""
    return QCoreApplication.translate("Products", "Inactive") if is_inactive(product) else ""


def is_inactive(product: ProductView) -> bool:
    """Whether it is kept but no longer sold."""
    return not product.is_active


def price_text(fmt: Format, value: Decimal) -> str:
    """Kronor with two decimals, and more where the price has them."""
    exact = value == round_half_up(value, 2)
    return fmt.money(to_minor(value)) if exact else fmt.number(value)


class _Price:
    def __init__(self, fmt: Format) -> None:
        self._fmt = fmt

    def __call__(self, product: ProductView) -> str:
        return price_text(self._fmt, product.unit_price)


class _Vat:
    def __init__(self, fmt: Format) -> None:
        self._fmt = fmt

    def __call__(self, product: ProductView) -> str:
        return self._fmt.percent(product.vat)


def _number(product: ProductView) -> str:
    return product.article_number or ""


def _description(product: ProductView) -> str:
    return product.description or ""


def _unit(product: ProductView) -> str:
    return product.units or ""


def _price(product: ProductView) -> Decimal:
    return product.unit_price


def _vat(product: ProductView) -> Decimal:
    return product.vat


def _tone(_product: ProductView) -> Tone:
    return Tone.MUTED


def _is_active(product: ProductView) -> bool:
    return product.is_active


def _always(_product: ProductView) -> bool:
    return True
