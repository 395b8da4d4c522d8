"""What the list of products shows, which parts of it can be chosen, and what a search looks in."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.core.money import round_half_up, to_minor
from desktop.core.records.enums import ProductTypeView
from desktop.core.records.products import ProductView
from desktop.core.stages import Tone
from desktop.qt.format import Format
from desktop.qt.list_pane import View
from desktop.qt.matching import search_amount
from desktop.qt.table import Column
from desktop.qt.values import text_of
from desktop.session.price_list import PriceList

from .price_words import progress_tone, progress_word


def make_columns(fmt: Format, prices: PriceList | None = None) -> list[Column[ProductView]]:
    """The columns: number, text, unit, price excluding VAT, VAT. What `prices` holds stands over what Billecta has."""
    translate = QCoreApplication.translate
    shown, fresh = partial(_over, prices), partial(_fresh_in, prices)
    status = partial(_status, prices) if prices else status_word
    tone = partial(_tone, prices) if prices else _muted
    return [
        Column("number", translate("Products", "Article no."), 96, _number, _number, muted=_always),
        Column(
            "description", translate("Products", "Description"), 200, shown(_description), _description, stretch=True,
            muted=is_inactive, fresh=fresh("description"),
        ),
        Column(
            "unit", translate("Products", "Unit"), 64, shown(_unit), _unit, muted=_always, hide_below=580,
            fresh=fresh("units"),
        ),
        Column(
            "price", translate("Products", "Price"), 116, shown(_Price(fmt)), _price, align_right=True,
            fresh=fresh("unit_price"),
        ),
        Column(
            "vat", translate("Products", "VAT"), 76, shown(_Vat(fmt)), _vat, align_right=True, muted=_always,
            fresh=fresh("vat"),
        ),
        Column("type", translate("Products", "Type"), 88, type_word, type_word, hide_below=764, muted=_always),
        Column(
            "status", translate("Products", "Status"), 96, status, status_word,
            tone=tone, hide_below=676, fresh=fresh("is_active"),
        ),
        *_more_columns(),
    ]  # fmt: skip


def _more_columns() -> list[Column[ProductView]]:
    """There to be chosen."""
    translate = QCoreApplication.translate
    named = [
        ("account", translate("Products", "Sales account"), "book_keeping_account"),
        ("eu_account", translate("Products", "Account EU"), "book_keeping_sales_eu_account"),
        ("outside_account", translate("Products", "Account outside the EU"), "book_keeping_sales_non_eu_account"),
        ("purchase_account", translate("Products", "Purchase account"), "book_keeping_purchase_account"),
        ("vat_account", translate("Products", "VAT account"), "book_keeping_vat_account"),
    ]
    accounts: list[Column[ProductView]] = [
        Column(one, title, 104, partial(_account, member), partial(_account_key, member), optional=True)
        for one, title, member in named
    ]
    external = text_of("product_external_id")
    return [
        *accounts,
        Column("external_id", translate("Products", "External id"), 120, external, external, optional=True),
    ]


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
    price = search_amount(to_minor(product.unit_price))
    parts = [product.article_number, product.description, product.units, price]
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


def _account(member: str, product: ProductView) -> str:
    return str(getattr(product, member) or "")


def _account_key(member: str, product: ProductView) -> int:
    return getattr(product, member) or 0


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


def _over(prices: PriceList | None, text: Callable[[ProductView], str]) -> Callable[[ProductView], str]:
    return partial(_shown, prices, text) if prices else text


def _fresh_in(prices: PriceList | None, member: str) -> Callable[[ProductView], bool] | None:
    return partial(_is_fresh, prices, member) if prices else None


def _muted(_product: ProductView) -> Tone | None:
    return Tone.MUTED


def _shown(prices: PriceList, text: Callable[[ProductView], str], product: ProductView) -> str:
    return text(prices.shown(product))


def _is_fresh(prices: PriceList, member: str, product: ProductView) -> bool:
    return prices.is_changed(product, member)


def _status(prices: PriceList, product: ProductView) -> str:
    """How far its changes have come, else what is out of the ordinary; a change back to active says so."""
    changed = prices.is_changed(product, "is_active") and prices.shown(product).is_active
    word = QCoreApplication.translate("Products", "Active") if changed else status_word(prices.shown(product))
    return progress_word(prices, product) or word


def _tone(prices: PriceList, product: ProductView) -> Tone | None:
    fresh = prices.is_changed(product, "is_active")
    return progress_tone(prices, product) or (None if fresh else Tone.MUTED)


def _is_active(product: ProductView) -> bool:
    return product.is_active


def _always(_product: ProductView) -> bool:
    return True
