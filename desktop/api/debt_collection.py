"""Debt collection."""

from __future__ import annotations

from desktop.core.records.debt_collection import (
    DebtCollectionActionView,
    DebtCollectionEntryView,
    DebtCollectionFromInvoiceEntryView,
)

from .endpoints import catalogue
from .section import Section, calls

_GET = catalogue["GET debtcollection/action/{id}"]
_CREATE = catalogue["POST debtcollection/action"]
_FROM_INVOICE = catalogue["POST debtcollection/invoice"]


class DebtCollection(Section):
    """Section "Debt collection". All methods raise ApiError; the company must have been approved for it."""

    @calls(_GET)
    async def get(self, public_id: str) -> DebtCollectionActionView:
        """One case."""
        return await self._one(_GET, DebtCollectionActionView, public_id)

    @calls(_CREATE)
    async def create(self, entry: DebtCollectionEntryView, *, key: str) -> None:
        """Opens a case for a claim that is no invoice in Billecta."""
        await self._send(_CREATE, entry, key)

    @calls(_FROM_INVOICE)
    async def create_from_invoice(self, entry: DebtCollectionFromInvoiceEntryView, *, key: str) -> None:
        """Hands an invoice over to debt collection. The path is guessed: ApiError(NOT_OFFERED)."""
        await self._send(_FROM_INVOICE, entry, key)
