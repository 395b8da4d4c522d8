"""Payments that have been matched to invoices, read when somebody looks."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from desktop.core import dates
from desktop.core.errors import ApiError, Kind
from desktop.core.records.payments import IncomingPaymentRequestView, IncomingPaymentView

from .session import Session

USUAL, YEAR = timedelta(days=90), timedelta(days=365)


class Incoming(QObject):
    """Signals: `changed` when they have been read. `since` is how far back is read; `offered` is False where the call
    is not there.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.payments: list[IncomingPaymentView] = []
        self.since = USUAL
        self.read = False
        self.offered = True

    def forget(self) -> None:
        """Another company was chosen."""
        self.payments, self.read, self.offered, self.since = [], False, True, USUAL
        self.changed.emit()

    async def load(self) -> None:
        """Reads those paid from `since` to today, Stockholm's days. Raises ApiError."""
        company, today = self._session.company_id, dates.today()
        asked = IncomingPaymentRequestView(
            creditor_public_id=company, from_=dates.write(today - self.since), to=dates.write(today)
        )
        offered = True
        try:
            found = await self._session.client.payments.incoming(asked)
        except ApiError as error:
            if error.kind not in (Kind.NOT_OFFERED, Kind.NOT_FOUND):
                raise
            found, offered = [], False
        if company == self._session.company_id:
            self.payments, self.read, self.offered = found, True, offered
            self.changed.emit()
