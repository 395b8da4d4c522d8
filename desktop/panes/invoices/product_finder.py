"""The company's products as the rows look for them: by words in any order, or by their number."""

from __future__ import annotations

from typing import Protocol

from desktop.core.records.products import ProductView
from desktop.qt.format import Format
from desktop.qt.matching import Row as Hit
from desktop.session.session import Session

_MOST_HITS = 30


class Products(Protocol):
    """What the table of rows asks of the products."""

    def get(self, product_id: object) -> ProductView | None:
        """The product of an id."""

    def numbered(self, number: str) -> ProductView | None:
        """The active product with exactly this article number."""

    def find(self, words: str) -> list[Hit]:
        """The active products in which every word stands."""


class ProductFinder:
    """Answers at every keystroke from what was read of the company."""

    def __init__(self, session: Session, fmt: Format) -> None:
        self._products = session.products
        self._format = fmt

    def get(self, product_id: object) -> ProductView | None:
        """The product of an id."""
        return self._products.get(str(product_id))

    def numbered(self, number: str) -> ProductView | None:
        """The active product with exactly this article number, whatever its case."""
        wanted = number.strip().casefold()
        same = (one for one in self._products.values() if (one.article_number or "").casefold() == wanted)
        return next((one for one in same if wanted and one.is_active), None)

    def find(self, words: str) -> list[Hit]:
        """Active products in which every word stands, with their price; those whose number begins so first."""
        wanted = words.casefold().split()
        hits: list[Hit] = []
        first: list[Hit] = []
        for product in self._products.values():
            text = f"{product.article_number or ''} {product.description or ''}".strip()
            plain = text.casefold()
            if product.is_active and all(word in plain for word in wanted):
                begins = bool(wanted) and (product.article_number or "").casefold().startswith(wanted[0])
                (first if begins else hits).append((product.product_public_id, text, self.price(product)))
        return [*first, *hits][:_MOST_HITS]

    def price(self, product: ProductView) -> str:
        """`45,50/m²`, with as many decimals as the price has, two at least."""
        decimals = max(2, -int(product.unit_price.normalize().as_tuple().exponent))
        price = self._format.money(int(product.unit_price.scaleb(decimals)), decimals=decimals)
        return f"{price}/{product.units}" if product.units else price
