"""Payments that Billecta could not lay on an invoice, read when somebody looks."""

from __future__ import annotations

from desktop.core.records.payments import UnhandledPaymentView

from .payment_reading import PaymentReading


class Unmatched(PaymentReading):
    """Those that nobody has handled yet. The call's path is guessed."""

    payments: list[UnhandledPaymentView]

    async def fetch(self, company: str) -> list[UnhandledPaymentView]:
        """Raises ApiError."""
        found = await self._session.client.payments.unhandled(company)
        return [one for one in found if one.state == "Unhandled"]
