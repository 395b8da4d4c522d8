"""Contract invoices: the recurring ones, which make an invoice at each turn."""

from __future__ import annotations

import builtins

from desktop.core.records.contract_invoices import (
    ContractInvoiceActionSubView,
    ContractInvoiceActionView,
    HalfYearlyAutogiroContractInvoiceView,
    MonthlyAutogiroContractInvoiceView,
    YearlyAutogiroContractInvoiceView,
)
from desktop.core.records.invoices import CommentActionView, InvoiceActionSubView

from .endpoints import catalogue
from .section import Section, calls

_LIST = catalogue["GET contractinvoice/contractinvoices/{id}"]
_GET = catalogue["GET contractinvoice/action/{id}"]
_CREATE = catalogue["POST contractinvoice/action"]
_UPDATE = catalogue["PUT contractinvoice/action"]
_DELETE = catalogue["DELETE contractinvoice/action/{id}"]
_COMMENT = catalogue["POST contractinvoice/comment"]
_MONTHLY = catalogue["POST contractinvoice/monthlyrecurringautogiro"]
_HALF_YEARLY = catalogue["POST contractinvoice/halfyearlyrecurringautogiro"]
_YEARLY = catalogue["POST contractinvoice/yearlyrecurringautogiro"]
_PAUSE = catalogue["PUT contractinvoice/pause/{id}"]
_RESUME = catalogue["PUT contractinvoice/resume/{id}"]
_GENERATED = catalogue["GET contractinvoice/generatedinvoices/{id}"]


class ContractInvoices(Section):
    """Section "Contract invoice". All methods raise ApiError; those with a guessed path ApiError(NOT_OFFERED) too."""

    @calls(_LIST)
    async def list(self, creditor_id: str) -> builtins.list[ContractInvoiceActionSubView]:
        """All contracts of a company. Guessed path."""
        return await self._list(_LIST, ContractInvoiceActionSubView, creditor_id)

    @calls(_GET)
    async def get(self, public_id: str) -> ContractInvoiceActionView:
        """One contract."""
        return await self._one(_GET, ContractInvoiceActionView, public_id)

    @calls(_CREATE)
    async def create(self, record: ContractInvoiceActionView, *, key: str) -> str:
        """Makes a contract and answers its public id."""
        return await self._create(_CREATE, record, key)

    @calls(_GET, _UPDATE)
    async def update(
        self, before: ContractInvoiceActionView, after: ContractInvoiceActionView, *, key: str
    ) -> ContractInvoiceActionView:
        """Writes what differs between `before` and `after`; answers the contract as it is then. Guessed path.

        Raises ApiError(CHANGED_MEANWHILE) naming the members that somebody else has changed.
        """
        return await self._update(_GET, _UPDATE, before.action_public_id or "", before, after, key)

    @calls(_DELETE)
    async def delete(self, public_id: str, *, key: str) -> None:
        """Removes a contract. Guessed path."""
        await self._do(_DELETE, public_id, key)

    @calls(_COMMENT)
    async def comment(self, comment: CommentActionView, *, key: str) -> None:
        """Writes a comment on a contract, for oneself, the customer or Billecta."""
        await self._send(_COMMENT, comment, key)

    @calls(_MONTHLY)
    async def create_monthly_autogiro(self, record: MonthlyAutogiroContractInvoiceView, *, key: str) -> str:
        """Makes a customer with a monthly direct debit in one go; answers the contract's id. Its amount is kronor."""
        return await self._create(_MONTHLY, record, key)

    @calls(_HALF_YEARLY)
    async def create_half_yearly_autogiro(self, record: HalfYearlyAutogiroContractInvoiceView, *, key: str) -> str:
        """As `create_monthly_autogiro`, twice a year. Guessed path."""
        return await self._create(_HALF_YEARLY, record, key)

    @calls(_YEARLY)
    async def create_yearly_autogiro(self, record: YearlyAutogiroContractInvoiceView, *, key: str) -> str:
        """As `create_monthly_autogiro`, once a year. Guessed path."""
        return await self._create(_YEARLY, record, key)

    @calls(_PAUSE)
    async def pause(self, public_id: str, *, key: str) -> None:
        """Lets a contract make no more invoices until it is resumed."""
        await self._do(_PAUSE, public_id, key)

    @calls(_RESUME)
    async def resume(self, public_id: str, *, key: str) -> None:
        """Lets a paused contract go on."""
        await self._do(_RESUME, public_id, key)

    @calls(_GENERATED)
    async def generated(self, public_id: str) -> builtins.list[InvoiceActionSubView]:
        """The invoices a contract has made."""
        return await self._list(_GENERATED, InvoiceActionSubView, public_id)
