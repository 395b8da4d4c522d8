"""How much data there shall be: a multiple of the demo's, and for the first company numbers of one's own."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from desktop.sandbox.shapes import Wire

from .numbers import Numbers

FEWEST_CUSTOMERS = 12


@dataclass(frozen=True)
class Size:
    """`scale` multiplies all companies' customers and invoices; the rest, when not None, is how many the first has."""

    scale: float = 1
    invoices: int | None = None
    customers: int | None = None
    products: int | None = None

    def invoices_of(self, usual: int, *, first: bool) -> int:
        """How many invoices a company gets that has `usual` in the demo."""
        return self.invoices if first and self.invoices is not None else round(usual * self.scale)

    def customers_of(self, usual: int, *, first: bool) -> int:
        """How many customers it gets."""
        own = self.customers if first and self.customers is not None else round(usual * self.scale)
        return max(FEWEST_CUSTOMERS, own)

    def write(self) -> str:
        """Text that `read` understands."""
        return json.dumps(asdict(self))


def read(text: str) -> Size:
    """The size an earlier seed was made with."""
    return Size(**json.loads(text))


def more_products(articles: list[Wire], many: int | None, numbers: Numbers) -> list[Wire]:
    """The articles, and sizes of them until there are `many`."""
    out = list(articles)
    for number in range(max(0, (many or 0) - len(articles))):
        kind, size = articles[number % len(articles)], number // len(articles) + 1
        own = {"ProductPublicId": numbers.guid(), "ArticleNumber": f"{kind['ArticleNumber']}-{size:03}"}
        price = round(kind["UnitPrice"] * (1 + size / 100), 2)
        out.append({**kind, **own, "Description": f"{kind['Description']}, storlek {size}", "UnitPrice": price})
    return out
