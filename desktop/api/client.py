"""The API as one object: `Billecta(address, credentials)` with an attribute for each section."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.core.errors import ApiError

from .accounting import Accounting
from .authentication import Authentication
from .bank_accounts import BankAccounts
from .bankid import BankId
from .clock import Clock
from .common import Common
from .contract_invoices import ContractInvoices
from .cost_centers import CostCenters
from .credentials import Credentials
from .credit_cards import CreditCards
from .creditors import Creditors
from .debt_collection import DebtCollection
from .debtors import Debtors
from .delivery import Delivery
from .dimensions import Dimensions
from .files import Files
from .har import HarRecorder
from .invoices import Invoices
from .pacing import Wait
from .payments import Payments
from .products import Products
from .projects import Projects
from .reconciliation_invoices import ReconciliationInvoices
from .search import Search
from .self_invoices import SelfInvoices
from .swish import Swish
from .transport import Transport
from .users import Users

if TYPE_CHECKING:
    from .wire import Timeouts


class Billecta:
    """A client for one environment and one sign-in. Making it costs nothing; the first call opens the connection.

    `faults` are objects of lists that could not be read and were left out. Close it with `aclose`; the recorder stays
    open, for it may outlive a sign-in.
    """

    def __init__(
        self,
        base_url: str,
        credentials: Credentials | None,
        *,
        recorder: HarRecorder | None = None,
        ssl_context: ssl.SSLContext | None = None,
        clock: Clock | None = None,
        timeouts: Timeouts | None = None,
    ) -> None:
        self._transport = Transport(
            base_url, credentials, recorder=recorder, ssl_context=ssl_context, timeouts=timeouts, clock=clock
        )
        self.faults: list[ApiError] = []
        parts = (self._transport, self.faults)
        self.authentication = Authentication(*parts)
        self.creditors = Creditors(*parts)
        self.debtors = Debtors(*parts)
        self.credit_cards = CreditCards(*parts)
        self.products = Products(*parts)
        self.invoices = Invoices(*parts)
        self.reconciliation_invoices = ReconciliationInvoices(*parts)
        self.self_invoices = SelfInvoices(*parts)
        self.contract_invoices = ContractInvoices(*parts)
        self.debt_collection = DebtCollection(*parts)
        self.payments = Payments(*parts)
        self.swish = Swish(*parts)
        self.bankid = BankId(*parts)
        self.bank_accounts = BankAccounts(*parts)
        self.accounting = Accounting(*parts)
        self.dimensions = Dimensions(*parts)
        self.cost_centers = CostCenters(*parts)
        self.projects = Projects(*parts)
        self.delivery = Delivery(*parts)
        self.search = Search(*parts)
        self.files = Files(*parts)
        self.users = Users(*parts)
        self.common = Common(*parts)

    def errors_in_window(self) -> int:
        """Wrong calls within the last minute; the API slows down a user who makes more than 50."""
        return self._transport.pacing.errors.in_window()

    def waiting(self) -> Wait | None:
        """Why and how long calls are held back now; None when they are not."""
        return self._transport.pacing.waiting()

    def watch_waiting(self, watcher: Callable[[], None]) -> None:
        """Calls `watcher` whenever calls begin or end to be held back, until this client is closed."""
        self._transport.pacing.watchers.append(watcher)

    async def aclose(self) -> None:
        """Ends reads, lets writes under way finish, closes the connections."""
        await self._transport.aclose()
