"""Customers (debtors)."""

from __future__ import annotations

from collections.abc import AsyncIterator

from desktop.core.records.debtors import DebtorView

from .endpoints import catalogue
from .overlay import merged
from .section import PAGE, Section, calls

_LIST = catalogue["GET debtors/debtors/{id}"]
_GET = catalogue["GET debtors/debtor/{id}"]
_CREATE = catalogue["POST debtors/debtor"]
_UPDATE = catalogue["PUT debtors/debtor"]
_DELETE = catalogue["DELETE debtors/debtor/{id}"]
_BY_EXTERNAL_ID = catalogue["GET debtors/debtorbyexternalid/{id}"]


class Debtors(Section):
    """Section "Debtors". All methods raise ApiError."""

    @calls(_LIST)
    def pages(self, creditor_id: str, size: int = PAGE) -> AsyncIterator[list[DebtorView]]:
        """All customers of a company, `size` at a time."""
        return self._pages(_LIST, DebtorView, creditor_id, size)

    @calls(_GET)
    async def get(self, public_id: str) -> DebtorView:
        """One customer."""
        return await self._one(_GET, DebtorView, public_id)

    @calls(_BY_EXTERNAL_ID)
    async def by_external_id(self, creditor_id: str, external_id: str) -> DebtorView:
        """The customer with the number another system gave it. Raises ApiError(NOT_FOUND)."""
        return await self._one(_BY_EXTERNAL_ID, DebtorView, creditor_id, {"externalid": external_id})

    @calls(_CREATE)
    async def create(self, record: DebtorView, *, key: str) -> str:
        """Makes a new customer and answers its public id."""
        return await self._create(_CREATE, record, key)

    @calls(_GET, _UPDATE)
    async def update(self, before: DebtorView, after: DebtorView, *, key: str) -> DebtorView:
        """Writes what differs between `before` and `after`; answers the customer as it is then.

        Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed.
        """
        fresh = await self._fresh(_GET, before.debtor_public_id)
        return await self._replace(_UPDATE, merged(fresh, before, after), DebtorView, key)

    @calls(_DELETE)
    async def delete(self, public_id: str, *, key: str) -> None:
        """Removes a customer. Raises ApiError(REFUSED) when it is in use."""
        await self._transport.send(_DELETE, public_id, key=key)
