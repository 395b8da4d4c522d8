"""Carries an import out for the session, whoever looks on, and says how it ended."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.session.desk import Desk
from desktop.session.importing import Importing, Outcome


class Sending(QObject):
    """Outlives the page: it is held by the task that it runs in."""

    def __init__(self, desk: Desk, importing: Importing, target: str) -> None:
        super().__init__()
        self._desk, self._importing, self._target = desk, importing, target

    async def run(self) -> None:
        """Sends, tells how it went, and reads the list anew."""
        self._desk.notices.dismiss("import")
        await self._importing.run()
        self._tell()
        loading = self._desk.session.loading
        await (loading.products() if self._target == "products" else loading.debtors())

    def _tell(self) -> None:
        progress, notices = self._importing.progress, self._desk.notices
        left = sum(one.outcome in (Outcome.NOT_SENT, Outcome.UNCLEAR) for one in self._importing.parcels)
        parts = [self.tr("%n row(s) imported", "", progress.done)]
        if progress.refused:
            parts.append(self.tr("%n refused", "", progress.refused))
        if left:
            parts.append(self.tr("%n not sent", "", left))
        text = " · ".join(parts) + "."
        if progress.error is not None:
            problem = self._desk.problem(progress.error, self.tr("Importing"))
            notices.error(f"{text} {problem.whole}", key="import", detail=problem.details)
        elif progress.refused or left:
            notices.warn(text, key="import")
        else:
            notices.done(text, key="import")
