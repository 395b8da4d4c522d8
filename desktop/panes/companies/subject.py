"""How companies are found, shown in the form and saved."""

from __future__ import annotations

from typing import Any

from desktop.core.records.creditors import CreditorView
from desktop.qt.countries import Countries
from desktop.session.session import Session

from . import values
from .banks import bank_facts
from .form import CompanyForm

KIND = "company"


class CompanySubject:
    """Everything the editor asks about companies. They are made and closed in Billecta's portal, not here."""

    kind = KIND

    def __init__(self, session: Session, countries: Countries) -> None:
        self._session, self._countries = session, countries

    def public_id(self, record: CreditorView) -> str:
        """The id the API gave."""
        return record.creditor_public_id

    def find(self, public_id: str) -> CreditorView | None:
        """The company as the session has it."""
        return self._session.creditors.get(public_id)

    def blank(self) -> CreditorView:
        """An empty company, which nothing opens."""
        return CreditorView()

    def make_form(self, record: CreditorView | None) -> CompanyForm:
        """An empty form that tells where the company is paid."""
        form = CompanyForm(self._countries)
        form.show_bank(bank_facts(record or self.blank()))
        return form

    def form_values(self, record: CreditorView, *, new: bool) -> dict[str, Any]:
        """What the form shows."""
        return values.form_values(record)

    def with_values(self, record: CreditorView, form: dict[str, Any]) -> CreditorView:
        """The company as the form has it."""
        return values.with_values(record, form)

    def title(self, record: CreditorView | None) -> str:
        """The page's heading."""
        return self.name(record) if record else ""

    def name(self, record: CreditorView) -> str:
        """The company's name."""
        return record.name or ""

    async def save(self, before: CreditorView | None, after: CreditorView, target: str) -> str:
        """Writes what differs."""
        if before is not None:
            await self._session.save_company(before, after)
        return target

    async def fresh(self, public_id: str) -> CreditorView:
        """The company as the server has it; the list shows it too."""
        record = await self._session.client.creditors.get(public_id)
        self._session.creditors.merge([record])
        return record
