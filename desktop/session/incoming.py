"""Payments that have been matched to invoices, read when somebody looks."""

from __future__ import annotations

from datetime import timedelta

from desktop.core import dates
from desktop.core.records.payments import IncomingPaymentRequestView, IncomingPaymentView

from .payment_reading import PaymentReading

USUAL, YEAR = timedelta(days=90), timedelta(days=365)


class Incoming(PaymentReading):
    """Those paid from `since` before today to today, Stockholm's days."""

    payments: list[IncomingPaymentView]
    since = USUAL

    def forget(self) -> None:
        """Another company was chosen: a quarter of a year again."""
        self.since = USUAL
        super().forget()

    async def fetch(self, company: str) -> list[IncomingPaymentView]:
        """Raises ApiError."""
        today = dates.today()
        asked = IncomingPaymentRequestView(
            creditor_public_id=company, from_=dates.write(today - self.since), to=dates.write(today)
        )
        return await self._session.client.payments.incoming(asked)
