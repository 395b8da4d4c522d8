"""Payments that Billecta could not lay on an invoice, read when somebody looks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import ApiError, Kind
from desktop.core.records.payments import UnhandledPaymentView

from .session import Session


class Unmatched(QObject):
    """Signals: `changed` when they have been read, or could not be. `offered` is False where the call is not there."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.payments: list[UnhandledPaymentView] = []
        self.read = False
        self.offered = True

    def forget(self) -> None:
        """Another company was chosen."""
        self.payments, self.read, self.offered = [], False, True
        self.changed.emit()

    async def load(self) -> None:
        """Reads those nobody has handled yet. The call's path is guessed: where it is not offered, `offered` says so.

        Raises ApiError for any other trouble.
        """
        company = self._session.company_id
        try:
            found = await self._session.client.payments.unhandled(company)
        except ApiError as error:
            if error.kind not in (Kind.NOT_OFFERED, Kind.NOT_FOUND):
                raise
            found, self.offered = [], False
        if company == self._session.company_id:
            self.payments = [one for one in found if one.state == "Unhandled"]
            self.read = True
            self.changed.emit()
