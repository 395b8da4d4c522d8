"""Bookkeeping dimensions other than cost centre and project. A value is known by its company, dimension and code."""

from __future__ import annotations

import builtins

from desktop.core.records.accounting import AccountingDimensionView

from .endpoints import catalogue
from .section import Section, calls

_LIST = catalogue["GET accountingdimensions/dimensions/{id}"]
_GET = catalogue["GET accountingdimensions/dimension/{id}"]
_CREATE = catalogue["POST accountingdimensions/dimension"]
_UPDATE = catalogue["PUT accountingdimensions/dimension"]
_DELETE = catalogue["DELETE accountingdimensions/dimension/{id}"]


class Dimensions(Section):
    """Section "Accounting dimensions". All methods raise ApiError."""

    @calls(_LIST)
    async def list(self, creditor_id: str) -> builtins.list[AccountingDimensionView]:
        """All values of a company's dimensions. The path is guessed: ApiError(NOT_OFFERED)."""
        return await self._list(_LIST, AccountingDimensionView, creditor_id)

    @calls(_GET)
    async def get(self, creditor_id: str, dimension: int, code: str | None = None) -> AccountingDimensionView:
        """One value of a dimension."""
        return await self._one(_GET, AccountingDimensionView, creditor_id, _known_by(dimension, code))

    @calls(_CREATE)
    async def create(self, record: AccountingDimensionView, *, key: str) -> AccountingDimensionView:
        """Makes a new value and answers it as it was stored."""
        return await self._ask(_CREATE, record, AccountingDimensionView, key=key)

    @calls(_GET, _UPDATE)
    async def update(
        self, before: AccountingDimensionView, after: AccountingDimensionView, *, key: str
    ) -> AccountingDimensionView:
        """Writes what differs between `before` and `after`; answers the value as it is then.

        Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed.
        """
        query = _known_by(before.dimension, before.code)
        return await self._update(_GET, _UPDATE, before.creditor_public_id, before, after, key, query)

    @calls(_DELETE)
    async def delete(self, creditor_id: str, dimension: int, code: str | None = None, *, key: str) -> None:
        """Removes a value. Raises ApiError(REFUSED) when it is in use."""
        await self._do(_DELETE, creditor_id, key, _known_by(dimension, code))


def _known_by(dimension: int, code: str | None) -> dict[str, object]:
    return {"dimension": dimension, "code": code}
