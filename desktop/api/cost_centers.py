"""Cost centres. One is known by its company and code."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from desktop.core.records.accounting import CostCenterView

from . import codec
from .endpoints import catalogue
from .section import Section, calls

_LIST = catalogue["GET costcenters/costcenters/{id}"]
_IMPORT = catalogue["POST costcenters/costcenters/{id}"]
_GET = catalogue["GET costcenters/costcenter/{id}"]
_CREATE = catalogue["POST costcenters/costcenter"]
_UPDATE = catalogue["PUT costcenters/costcenter"]
_DELETE = catalogue["DELETE costcenters/costcenter/{id}"]


class CostCenters(Section):
    """Section "Cost centers". All methods raise ApiError."""

    @calls(_LIST)
    async def list(self, creditor_id: str) -> builtins.list[CostCenterView]:
        """A company's cost centres. The path is guessed: ApiError(NOT_OFFERED)."""
        return await self._list(_LIST, CostCenterView, creditor_id)

    @calls(_GET)
    async def get(self, creditor_id: str, code: str) -> CostCenterView:
        """One cost centre."""
        return await self._one(_GET, CostCenterView, creditor_id, {"code": code})

    @calls(_CREATE)
    async def create(self, record: CostCenterView, *, key: str) -> str:
        """Makes a new cost centre and answers its public id."""
        return await self._create(_CREATE, record, key)

    @calls(_IMPORT)
    async def create_many(self, creditor_id: str, records: Sequence[CostCenterView], *, key: str) -> None:
        """Makes cost centres, and replaces those whose code is taken. The path is guessed: ApiError(NOT_OFFERED)."""
        await self._transport.send(_IMPORT, creditor_id, body=codec.encode_many(records), key=key)

    @calls(_GET, _UPDATE)
    async def update(self, before: CostCenterView, after: CostCenterView, *, key: str) -> CostCenterView:
        """Writes what differs between `before` and `after`; answers the cost centre as it is then.

        Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed.
        """
        query = {"code": before.code}
        return await self._update(_GET, _UPDATE, before.creditor_public_id, before, after, key, query)

    @calls(_DELETE)
    async def delete(self, creditor_id: str, code: str, *, key: str) -> None:
        """Removes a cost centre. Raises ApiError(REFUSED) when an invoice uses it."""
        await self._do(_DELETE, creditor_id, key, {"code": code})
