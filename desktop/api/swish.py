"""Swish: asking a phone for the payment of an invoice."""

from __future__ import annotations

from desktop.core.records.payments import SwishPaymentStatusView, SwishRefundPaymentView

from .endpoints import catalogue
from .section import Section, calls, created

_START = catalogue["POST payments/swish/{id}"]
_STATUS = catalogue["GET payments/swish/{id}"]
_CANCEL = catalogue["DELETE payments/swish/{id}"]
_REFUND = catalogue["PUT payments/swishrefund"]


class Swish(Section):
    """Swish payments. All methods raise ApiError."""

    @calls(_START)
    async def start(self, invoice_id: str, phone: str, message: str | None = None, *, key: str) -> str:
        """Asks `phone` (46 and digits only) to pay the invoice; answers the token to ask with."""
        answer = await self._transport.send(_START, invoice_id, query={"phone": phone, "message": message}, key=key)
        return created(answer)

    @calls(_STATUS)
    async def get(self, token: str) -> SwishPaymentStatusView:
        """How far the payment has come; ask once a second. The path is guessed: ApiError(NOT_OFFERED)."""
        return await self._one(_STATUS, SwishPaymentStatusView, token)

    @calls(_CANCEL)
    async def cancel(self, token: str, *, key: str) -> None:
        """Takes back a request that has not been answered."""
        await self._do(_CANCEL, token, key)

    @calls(_REFUND)
    async def refund(self, refund: SwishRefundPaymentView, *, key: str) -> None:
        """Pays back all or part of a Swish payment. The path is guessed: ApiError(NOT_OFFERED)."""
        await self._send(_REFUND, refund, key)
