"""Customers (debtors)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from desktop.core.records.debtors import (
    DebtorAutogiroApprovalView,
    DebtorBalanceView,
    DebtorEventView,
    DebtorView,
)

from . import codec
from .endpoints import catalogue
from .section import PAGE, Section, calls, yes_or_no

_LIST = catalogue["GET debtors/debtors/{id}"]
_GET = catalogue["GET debtors/debtor/{id}"]
_CREATE = catalogue["POST debtors/debtor"]
_UPDATE = catalogue["PUT debtors/debtor"]
_DELETE = catalogue["DELETE debtors/debtor/{id}"]
_BY_EXTERNAL_ID = catalogue["GET debtors/debtorbyexternalid/{id}"]
_CREATE_MANY = catalogue["POST debtors/debtors"]
_BY_ORG_NO = catalogue["GET debtors/debtorsbyorgno/{id}"]
_EVENTS = catalogue["GET debtors/debtorevents/{id}"]
_KIVRA = catalogue["GET debtors/kivra/{id}"]
_APPROVALS = catalogue["GET debtors/autogiroapprovals/{id}"]
_BALANCES = catalogue["GET debtors/balances/{id}"]


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
        return await self._update(_GET, _UPDATE, before.debtor_public_id, before, after, key)

    @calls(_DELETE)
    async def delete(self, public_id: str, *, key: str) -> None:
        """Removes a customer. Raises ApiError(REFUSED) when it is in use."""
        await self._do(_DELETE, public_id, key)

    @calls(_CREATE_MANY)
    async def create_many(self, records: Sequence[DebtorView], *, key: str) -> None:
        """Makes new customers, or changes known ones, in one go: all of them or none.

        Raises ApiError(REFUSED), which does not say which one was refused.
        """
        await self._transport.send(_CREATE_MANY, body=codec.encode_many(records), key=key)

    @calls(_BY_ORG_NO)
    async def by_org_no(self, creditor_id: str, org_no: str, country_code: str | None = None) -> list[DebtorView]:
        """A company's customers with this organisation or personal number."""
        query = {"orgno": org_no, "countrycode": country_code}
        return await self._list(_BY_ORG_NO, DebtorView, creditor_id, query)

    @calls(_EVENTS)
    async def events(self, public_id: str) -> list[DebtorEventView]:
        """What has happened to a customer."""
        return await self._list(_EVENTS, DebtorEventView, public_id)

    @calls(_KIVRA)
    async def has_kivra(self, public_id: str) -> bool:
        """Whether the customer takes invoices in Kivra. Guessed path and answer: ApiError(NOT_OFFERED or NONSENSE)."""
        return yes_or_no(await self._transport.send(_KIVRA, public_id))

    @calls(_APPROVALS)
    async def autogiro_approvals(self, public_id: str) -> list[DebtorAutogiroApprovalView]:
        """The customer's consents to direct debit. Guessed path: ApiError(NOT_OFFERED)."""
        return await self._list(_APPROVALS, DebtorAutogiroApprovalView, public_id)

    @calls(_BALANCES)
    async def balances(self, public_id: str) -> list[DebtorBalanceView]:
        """What the customer has paid too much, row by row. Guessed path: ApiError(NOT_OFFERED)."""
        return await self._list(_BALANCES, DebtorBalanceView, public_id)
