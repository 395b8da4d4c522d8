"""Payments in and out, and those that fit no invoice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.core.records.payments import (
    IncomingPaymentRequestView,
    IncomingPaymentView,
    OutgoingPaymentStatusView,
    OutgoingPaymentView,
    PaymentMatchResultView,
    PaymentMatchView,
    UnhandledPaymentView,
)

from . import codec
from .endpoints import catalogue
from .section import Section, calls, span

_INCOMING = catalogue["PUT payments/incomingpayments"]
_MATCH = catalogue["POST payments/matchpayments/{id}"]
_OUTGOING = catalogue["GET payments/outgoingpayments/{id}"]
_PAY = catalogue["POST payments/outgoingpayments"]
_UNHANDLED = catalogue["GET payments/unhandledpayments/{id}"]


class Payments(Section):
    """Section "Payments". All methods raise ApiError."""

    @calls(_INCOMING)
    async def incoming(self, filters: IncomingPaymentRequestView) -> list[IncomingPaymentView]:
        """Payments that have been matched to invoices."""
        return await self._list(_INCOMING, IncomingPaymentView, body=codec.encode_new(filters))

    @calls(_UNHANDLED)
    async def unhandled(self, creditor_id: str) -> list[UnhandledPaymentView]:
        """Payments without an invoice, and what was paid too much. The path is guessed: ApiError(NOT_OFFERED)."""
        return await self._list(_UNHANDLED, UnhandledPaymentView, creditor_id)

    @calls(_MATCH)
    async def match(
        self, creditor_id: str, matches: Sequence[PaymentMatchView], *, key: str
    ) -> list[PaymentMatchResultView]:
        """Lays unhandled payments on invoices; each result says whether it went well."""
        return await self._list(_MATCH, PaymentMatchResultView, creditor_id, body=codec.encode_many(matches), key=key)

    @calls(_OUTGOING)
    async def outgoing(self, creditor_id: str, since: date, until: date) -> list[OutgoingPaymentStatusView]:
        """How payments to others went, from `since` to `until`, both Stockholm days."""
        return await self._list(_OUTGOING, OutgoingPaymentStatusView, creditor_id, span(since, until))

    @calls(_PAY)
    async def pay(self, payment: OutgoingPaymentView, *, key: str) -> str:
        """Orders a payment that belongs to no invoice and answers its public id."""
        return await self._create(_PAY, payment, key)
