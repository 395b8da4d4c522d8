"""Which cells of the product list can be edited in place, how they are written for the editor and read again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.records.products import ProductView
from desktop.qt.cell_editor import Cell
from desktop.qt.numberfields import write_number
from desktop.session.price_list import PriceList

from .price_words import NotTaken, read_description, read_price, read_vat


def price_cells(prices: PriceList) -> list[Cell]:
    """Description, unit, price, VAT, and whether it is sold."""
    translate = QCoreApplication.translate
    put, text = partial(partial, _put, prices), partial(partial, _text, prices)
    name, unit, price = (
        translate("Products", "Description"),
        translate("Products", "Unit"),
        translate("Products", "Price"),
    )
    return [
        Cell("description", name, text("description"), put("description", read_description)),
        Cell("unit", unit, text("units"), put("units", str.strip)),
        Cell("price", price, text("unit_price"), put("unit_price", read_price), align_right=True),
        Cell("vat", translate("Products", "VAT"), text("vat"), put("vat", read_vat), align_right=True),
        Cell("status", translate("Products", "Active"), _nothing, _never, toggle=partial(_toggle, prices)),
    ]


def _text(prices: PriceList, member: str, product: ProductView) -> str:
    value = getattr(prices.shown(product), member)
    if member in ("unit_price", "vat"):
        return write_number(value, least_decimals=2 if member == "unit_price" else 0)
    return value or ""


def _put(prices: PriceList, member: str, read: Callable[[str], Any], product: ProductView, text: str) -> str:
    try:
        value = read(text)
    except NotTaken as why:
        return str(why)
    same = (value or None) == (getattr(product, member) or None) if isinstance(value, str) else False
    prices.put([(product.product_public_id, member, None if same else value)])
    return ""


def _toggle(prices: PriceList, product: ProductView) -> None:
    prices.put([(product.product_public_id, "is_active", not prices.shown(product).is_active)])


def _nothing(_product: ProductView) -> str:
    return ""


def _never(_product: ProductView, _text_typed: str) -> str:
    return ""
