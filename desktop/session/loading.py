"""Reads a company's lists into the session's collections, page by page, and knows which are being read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.api.pacing import unhurried
from desktop.core.dates import now, today
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.qt.collection import Collection

if TYPE_CHECKING:
    from .session import Session

CLOSED_YEARS = 3
"""How far back closed invoices are read when a company is opened."""


class Loading(QObject):
    """Signals: `changed` when a list began or ended to load; `updated` when anything was read."""

    changed = Signal()
    updated = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._client = session.client
        self._readings: dict[str, object] = {}
        self._failed: set[str] = set()
        self.updated_at = now()

    def is_loading(self, name: str) -> bool:
        """Whether the list `creditors`, `debtors`, `products` or `invoices` is being read."""
        return name in self._readings

    def has_failed(self, name: str) -> bool:
        """Whether the last reading of that list broke off."""
        return name in self._failed

    async def company(self) -> None:
        """Customers, products and invoices of the chosen company, the invoices first. Raises ApiError."""
        session = self._session
        await self.invoices()
        await self.debtors()
        session.show_drafts()
        await self.products()
        if not session.currencies:
            session.currencies = {str(one.currency_code): one for one in await self._client.common.currencies()}
            session.countries = list(await self._client.common.countries())

    async def creditors(self) -> None:
        """All companies the user may see."""
        await self._load("creditors", self._session.creditors, _one_page(self._client.creditors.list))

    async def debtors(self) -> None:
        """All customers of the company."""
        await self._load("debtors", self._session.debtors, self._client.debtors.pages(self._session.company_id))

    async def products(self) -> None:
        """All products of the company."""
        await self._load("products", self._session.products, self._client.products.pages(self._session.company_id))

    async def invoices(self) -> None:
        """Open invoices, drafts among them, and the closed ones of the last years."""
        await self._load("invoices", self._session.invoices, self._invoice_pages())

    async def _invoice_pages(self) -> AsyncIterator[list[InvoiceActionSubView]]:
        company = self._session.company_id
        async for page in self._client.invoices.open_pages(company):
            yield page
        until = today()
        for _ in range(CLOSED_YEARS):
            since = until - timedelta(days=365)
            async for page in self._client.invoices.closed_pages(company, since, until):
                yield page
            until = since - timedelta(days=1)
        yield self._session.draft_rows()

    async def _load(self, name: str, collection: Collection[Any], pages: AsyncIterator[list[Any]]) -> None:
        """Shows each page as it comes; what is gone at the server leaves when all have come."""
        reading = self._readings[name] = object()
        self._failed.discard(name)
        self.changed.emit()
        company = self._session.company_id
        try:
            everything: list[Any] = []
            async for page in unhurried(pages):
                if company != self._session.company_id:
                    return
                everything += page
                collection.merge(page)
            collection.loaded = True
            collection.replace(everything)
            self.updated_at = now()
        except Exception:
            self._failed.add(name)
            raise
        finally:
            # One that was cancelled for another ends after that one has begun.
            if self._readings.get(name) is reading:
                del self._readings[name]
            self.changed.emit()
            self.updated.emit()


async def _one_page(fetch: Callable[[], Any]) -> AsyncIterator[list[Any]]:
    yield await fetch()
