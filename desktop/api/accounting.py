"""Bookkeeping files (SIE 4, CSV) that Billecta makes for an accounting program."""

from __future__ import annotations

from datetime import date

from desktop.core.records.accounting import AccountingExportCreationView, AccountingExportView
from desktop.core.records.enums_accounting import AccountingExportFormatTypeView

from .endpoints import catalogue
from .section import Section, calls, record_of

_LIST = catalogue["GET accounting/accountingexports/{id}"]
_MONTH = catalogue["PUT accounting/accountingexports/{id}"]
_CREATE = catalogue["PUT accounting/accountingexports"]

SIE4 = AccountingExportFormatTypeView("SIE4")


class Accounting(Section):
    """Section "Accounting". All methods raise ApiError. The files' bytes are read with `files.content`."""

    @calls(_LIST)
    async def exports(self, creditor_id: str) -> list[AccountingExportView]:
        """The files that have been made for a company."""
        return await self._list(_LIST, AccountingExportView, creditor_id)

    @calls(_MONTH)
    async def export_month(
        self, creditor_id: str, day: date, file_format: AccountingExportFormatTypeView = SIE4, *, key: str
    ) -> AccountingExportView:
        """Makes the file for the month that `day` lies in. CSV needs an add-on."""
        query = {"period": day.isoformat(), "format": file_format}
        return record_of(await self._transport.send(_MONTH, creditor_id, query=query, key=key), AccountingExportView)

    @calls(_CREATE)
    async def export(self, request: AccountingExportCreationView, *, key: str) -> AccountingExportView:
        """Makes the file for any span of days, with filters."""
        return await self._ask(_CREATE, request, AccountingExportView, key=key)
