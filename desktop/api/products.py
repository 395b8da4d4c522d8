"""Products."""

from __future__ import annotations

from collections.abc import AsyncIterator

from desktop.core.records.products import ProductView

from .endpoints import catalogue
from .section import PAGE, Section, calls

_LIST = catalogue["GET products/products/{id}"]
_GET = catalogue["GET products/product/{id}"]
_CREATE = catalogue["POST products/product"]
_UPDATE = catalogue["PUT products/product"]
_DELETE = catalogue["DELETE products/product/{id}"]
_BY_EXTERNAL_ID = catalogue["GET products/productbyexternalid/{id}"]


class Products(Section):
    """Section "Products". All methods raise ApiError."""

    @calls(_LIST)
    def pages(self, creditor_id: str, size: int = PAGE) -> AsyncIterator[list[ProductView]]:
        """All products of a company, `size` at a time."""
        return self._pages(_LIST, ProductView, creditor_id, size)

    @calls(_GET)
    async def get(self, public_id: str) -> ProductView:
        """One product."""
        return await self._one(_GET, ProductView, public_id)

    @calls(_BY_EXTERNAL_ID)
    async def by_external_id(self, creditor_id: str, external_id: str) -> ProductView:
        """The product with the number another system gave it. Raises ApiError(NOT_FOUND)."""
        return await self._one(_BY_EXTERNAL_ID, ProductView, creditor_id, {"externalid": external_id})

    @calls(_CREATE)
    async def create(self, record: ProductView, *, key: str) -> str:
        """Makes a new product and answers its public id."""
        return await self._create(_CREATE, record, key)

    @calls(_GET, _UPDATE)
    async def update(self, before: ProductView, after: ProductView, *, key: str) -> ProductView:
        """Writes what differs between `before` and `after`; answers the product as it is then.

        Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed.
        """
        return await self._update(_GET, _UPDATE, before.product_public_id, before, after, key)

    @calls(_DELETE)
    async def delete(self, public_id: str, *, key: str) -> None:
        """Removes a product. Raises ApiError(REFUSED) when it is in use."""
        await self._do(_DELETE, public_id, key)
