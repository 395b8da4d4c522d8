"""How companies are found, shown in the form and saved."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.core.errors import UserCancelled
from desktop.core.records.creditors import CreditorView
from desktop.qt.countries import Countries
from desktop.session.companies import create_company
from desktop.session.session import Session

from . import values
from .form import CompanyForm
from .numbering import highest_number

Ask = Callable[[CreditorView, list[tuple[str, Any, Any]]], Awaitable[bool]]

KIND = "company"


class CompanySubject:
    """Everything the editor asks about companies. `ask` asks before where customers pay is changed."""

    kind = KIND

    def __init__(self, session: Session, countries: Countries, ask: Ask) -> None:
        self._session, self._countries, self._ask = session, countries, ask

    def public_id(self, record: CreditorView) -> str:
        """The id the API gave."""
        return record.creditor_public_id

    def find(self, public_id: str) -> CreditorView | None:
        """The company as the session has it."""
        return self._session.creditors.get(public_id)

    def blank(self) -> CreditorView:
        """A Swedish company with nothing filled in."""
        return values.new_company()

    def make_form(self, record: CreditorView | None) -> CompanyForm:
        """An empty form."""
        return CompanyForm(self._countries, partial(self._highest, record))

    def form_values(self, record: CreditorView, *, new: bool) -> dict[str, Any]:
        """What the form shows."""
        return values.form_values(record)

    def with_values(self, record: CreditorView, form: dict[str, Any]) -> CreditorView:
        """The company as the form has it."""
        return values.with_values(record, form)

    def title(self, record: CreditorView | None) -> str:
        """The page's heading."""
        return self.name(record) if record else QCoreApplication.translate("Companies", "New company")

    def name(self, record: CreditorView) -> str:
        """The company's name."""
        return record.name or ""

    async def save(self, before: CreditorView | None, after: CreditorView, target: str) -> str:
        """Creates it or writes what differs, after asking when customers shall pay somewhere else."""
        changes = values.bank_changes(before, after)
        if before is not None and changes and not await self._ask(after, changes):
            raise UserCancelled
        if before is None:
            return await create_company(self._session, after, target)
        await self._session.save_company(before, after)
        return target

    async def fresh(self, public_id: str) -> CreditorView:
        """The company as the server has it; the list shows it too."""
        record = await self._session.client.creditors.get(public_id)
        self._session.creditors.merge([record])
        return record

    def _highest(self, record: CreditorView | None) -> int | None:
        """Only the invoices of the company that is worked with have been read."""
        session = self._session
        if record is None:
            return 0
        if record.creditor_public_id != session.company_id or not session.invoices.loaded:
            return None
        return highest_number(session.invoices.values())
