"""The API as one object: `Billecta(address, credentials)` with an attribute for each section."""

from __future__ import annotations

import ssl

from desktop.core.errors import ApiError

from .authentication import Authentication
from .common import Common
from .credentials import Credentials
from .creditors import Creditors
from .debtors import Debtors
from .files import Files
from .har import HarRecorder
from .invoices import Invoices
from .products import Products
from .transport import Transport


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
    ) -> None:
        self._transport = Transport(base_url, credentials, recorder=recorder, ssl_context=ssl_context)
        self.faults: list[ApiError] = []
        parts = (self._transport, self.faults)
        self.authentication = Authentication(*parts)
        self.creditors = Creditors(*parts)
        self.debtors = Debtors(*parts)
        self.products = Products(*parts)
        self.invoices = Invoices(*parts)
        self.files = Files(*parts)
        self.common = Common(*parts)

    def errors_in_window(self) -> int:
        """Wrong calls within the last minute; the API slows down a user who makes more than 50."""
        return self._transport.budget.in_window()

    async def aclose(self) -> None:
        """Ends reads, lets writes under way finish, closes the connections."""
        await self._transport.aclose()
