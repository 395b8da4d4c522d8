"""A list of payments that is read when somebody looks, where the API has the call for it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import ApiError, Kind

from .session import Session


class PaymentReading(QObject):
    """The payments of the company that is worked with. Subclasses say in `fetch` how they are read.

    Signals: `changed` when they have been read, or another company was chosen. `offered` is False where the call is not
    there.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.payments: list[Any] = []
        self.read = False
        self.offered = True

    def forget(self) -> None:
        """Another company was chosen."""
        self.payments, self.read, self.offered = [], False, True
        self.changed.emit()

    async def load(self) -> None:
        """Reads them. Raises ApiError for any trouble but that the call is not there."""
        company, offered = self._session.company_id, True
        try:
            found = await self.fetch(company)
        except ApiError as error:
            if error.kind not in (Kind.NOT_OFFERED, Kind.NOT_FOUND):
                raise
            found, offered = [], False
        if company == self._session.company_id:
            self.payments, self.read, self.offered = found, True, offered
            self.changed.emit()

    async def fetch(self, company: str) -> list[Any]:
        """The payments of a company. Raises ApiError."""
        del company
        return []
