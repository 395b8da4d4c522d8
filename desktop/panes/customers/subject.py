"""How customers are found, shown in the form and saved."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from desktop.core.protection import masked_name
from desktop.core.records.debtors import DebtorView
from desktop.qt.countries import Countries
from desktop.qt.words import protected_words
from desktop.session.creating import already_made
from desktop.session.session import Session

from . import values
from .alike import Alike
from .form import CustomerForm, own_id_of

KIND = "customer"


class CustomerSubject:
    """Everything the editor asks about customers."""

    kind = KIND

    def __init__(self, session: Session, countries: Countries, alike: Alike) -> None:
        self._session, self._countries, self._alike = session, countries, alike

    def public_id(self, record: DebtorView) -> str:
        """The id the API gave."""
        return record.debtor_public_id

    def find(self, public_id: str) -> DebtorView | None:
        """The customer as the session has it."""
        return self._session.debtors.get(public_id)

    def blank(self) -> DebtorView:
        """A customer of the chosen company, in its country."""
        company = self._session.company
        return values.new_customer(self._session.company_id, (company and company.country_code) or "SE")

    def make_form(self, record: DebtorView | None) -> CustomerForm:
        """An empty form."""
        self._alike.wake()
        return CustomerForm(self._countries, self._alike, own_id_of(record))

    def form_values(self, record: DebtorView, *, new: bool) -> dict[str, Any]:
        """What the form shows."""
        return values.form_values(record)

    def with_values(self, record: DebtorView, form: dict[str, Any]) -> DebtorView:
        """The customer as the form has it."""
        return values.with_values(record, form)

    def title(self, record: DebtorView | None) -> str:
        """The page's heading."""
        return self.name(record) if record else QCoreApplication.translate("Customers", "New customer")

    def name(self, record: DebtorView) -> str:
        """The customer's name; not that of a protected one."""
        return masked_name(record, protected_words())

    async def save(self, before: DebtorView | None, after: DebtorView, target: str) -> str:
        """Creates or changes it. A create whose answer was lost is settled first: there is never a second one."""
        made = None if before else await already_made(self._session, target, self._session.client.debtors.get)
        if made is not None:
            before, after = made, values.with_values(made, values.form_values(after))
        elif before is None:
            after = replace(after, debtor_external_id=after.debtor_external_id or target)
        return await self._session.save_debtor(before, after, target)

    async def fresh(self, public_id: str) -> DebtorView:
        """The customer as the server has it; the list shows it too."""
        record = await self._session.client.debtors.get(public_id)
        self._session.show(self._session.debtors, record)
        return record
