"""Reads a company's lists into the session's collections, page by page, and knows which are being read.

What is open comes first: that is what one works with. Closed invoices of past years follow last; they change only when
one is opened again, so that those the mirror has are read anew once a day, or when a person asks for everything.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.api import codec
from desktop.api.pacing import unhurried
from desktop.core.dates import day, now, today
from desktop.core.deliveries import with_mark
from desktop.core.invoice_draft import is_local
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.records.products import ProductView
from desktop.qt.collection import Collection
from desktop.qt.turn import in_turn

from .sharing import Sharing

if TYPE_CHECKING:
    from .session import Session

CLOSED_YEARS = 3
"""How far back closed invoices are read when a company is opened."""

WHOLE_EVERY = timedelta(days=1)
"""How often closed invoices are all read anew, beside those that were closed since."""

_OVERLAP = timedelta(days=7)
"""So much of what is known already is read again: a bank's file may close an invoice on an earlier day."""

_KINDS = (CreditorView, InvoiceActionSubView, DebtorView, ProductView)
_SLICE = 4000

MERGED = 125
"""Records that go into a list at a time; what is shown of them is brought up to date in the same moment."""


@dataclass
class _Reading:
    """One reading of a list: what the server has told, and what was changed here meanwhile, which is newer."""

    company: str
    told: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    merging: bool = False

    def note(self, ids: frozenset[str]) -> None:
        """The collection changed; by others than this reading it was a write or a draft."""
        if not self.merging:
            self.changed |= ids


class Loading(QObject):
    """Signals: `changed` when a list began or ended to load; `updated` when anything was read."""

    changed = Signal()
    updated = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._client = session.client
        self._readings: dict[str, _Reading] = {}
        self._failed: set[str] = set()
        self._sharing = Sharing()
        self._companies_read = False
        self.updated_at = now()
        session.company_changed.connect(self._sharing.forget)

    def is_loading(self, name: str) -> bool:
        """Whether the list `creditors`, `debtors`, `products` or `invoices` is being read."""
        return name in self._readings

    def has_failed(self, name: str) -> bool:
        """Whether the last reading of that list broke off."""
        return name in self._failed

    def share(self, name: str, records: list[Any]) -> None:
        """Lets the records of a list share what is equal in them; before they are merged."""
        (self._sharing.rows if name == "invoices" else self._sharing.parts)(records)

    async def company(self, *, everything: bool = True) -> None:
        """All lists of the chosen company: what is open first, closed invoices last. Raises ApiError.

        Without `everything` closed invoices stay as the mirror has them, when all were read within a day.
        """
        session, began = self._session, now()
        await asyncio.to_thread(codec.prepare, _KINDS)
        if not self._companies_read:
            await self.creditors()
        known = None if everything else session.mirroring.closed_known_to(WHOLE_EVERY)
        since = _first_day() if known is None else max(known - _OVERLAP, _first_day())
        with self._reading("invoices", session.invoices) as reading:
            await self._open(reading)
            await self.debtors()
            session.show_drafts()
            await self.products()
            await self._codes()
            await self._closed(reading, since)
            if reading.company == session.company_id:
                session.mirroring.confirmed(whole=known is None, at=began)

    async def creditors(self) -> None:
        """All companies the user may see."""
        await self._list("creditors", self._session.creditors, _one_page(self._client.creditors.list))
        self._companies_read = True

    async def debtors(self) -> None:
        """All customers of the company."""
        await self._list("debtors", self._session.debtors, self._client.debtors.pages(self._session.company_id))

    async def products(self) -> None:
        """All products of the company."""
        await self._list("products", self._session.products, self._client.products.pages(self._session.company_id))

    async def invoices(self) -> None:
        """Open invoices, drafts among them, and the closed ones of the last years."""
        with self._reading("invoices", self._session.invoices) as reading:
            await self._open(reading)
            await self._closed(reading, _first_day())
        self._session.show_drafts()

    async def _codes(self) -> None:
        session, common = self._session, self._client.common
        if not session.currencies:
            session.currencies = {str(one.currency_code): one for one in await common.currencies()}
            session.countries = list(await common.countries())

    async def _open(self, reading: _Reading) -> None:
        await self._take(reading, "invoices", self._client.invoices.open_pages(reading.company))

    async def _closed(self, reading: _Reading, since: date) -> None:
        """Year by year, the newest first; then what is neither open nor closed since has gone."""
        until = today()
        while until >= since:
            first = max(since, until - timedelta(days=365))
            await self._take(reading, "invoices", self._client.invoices.closed_pages(reading.company, first, until))
            until = first - timedelta(days=1)
        await self._finish(reading, self._session.invoices, partial(_is_told, since))

    async def _list(self, name: str, collection: Collection[Any], pages: AsyncIterator[list[Any]]) -> None:
        with self._reading(name, collection) as reading:
            await self._take(reading, name, pages)
            await self._finish(reading, collection, None)

    @contextmanager
    def _reading(self, name: str, collection: Collection[Any]) -> Iterator[_Reading]:
        reading = self._readings[name] = _Reading(self._session.company_id)
        self._failed.discard(name)
        self.changed.emit()
        collection.changed.connect(reading.note)
        try:
            yield reading
        except Exception:
            self._failed.add(name)
            raise
        finally:
            collection.changed.disconnect(reading.note)
            # One that was cancelled for another ends after that one has begun.
            if self._readings.get(name) is reading:
                del self._readings[name]
            self.changed.emit()
            self.updated.emit()

    async def _take(self, reading: _Reading, name: str, pages: AsyncIterator[list[Any]]) -> None:
        """Shows each page as it comes, but for what was changed here since the reading began."""
        collection: Collection[Any] = getattr(self._session, name)
        async for page in unhurried(pages):
            if reading.company != self._session.company_id:
                return
            for start in range(0, len(page), MERGED):
                await in_turn(partial(self._merge, reading, name, collection, page[start : start + MERGED]))

    def _merge(self, reading: _Reading, name: str, collection: Collection[Any], some: list[Any]) -> None:
        keys = [collection.key(record) for record in some]
        reading.told.update(keys)
        if name == "invoices":
            some = [with_mark(record, collection.get(key)) for key, record in zip(keys, some, strict=True)]
        if reading.company != self._session.company_id:
            return
        self.share(name, some)
        reading.merging = True
        collection.merge(record for key, record in zip(keys, some, strict=True) if key not in reading.changed)
        reading.merging = False

    async def _finish(
        self, reading: _Reading, collection: Collection[Any], is_told: Callable[[Any], bool] | None
    ) -> None:
        """What the server would have told and has not leaves the list. Drafts that are only here stay."""
        gone: list[str] = []
        known = collection.values()
        for start in range(0, len(known), _SLICE):
            some = [record for record in known[start : start + _SLICE] if collection.key(record) not in reading.told]
            gone += [collection.key(record) for record in some if is_told is None or is_told(record)]
            await asyncio.sleep(0)
        if reading.company == self._session.company_id:
            collection.remove(key for key in gone if key not in reading.changed and not is_local(key))
            collection.loaded = True
            self.updated_at = now()


def _first_day() -> date:
    return today() - timedelta(days=365 * CLOSED_YEARS)


def _is_told(since: date, row: InvoiceActionSubView) -> bool:
    """Whether the invoice is among those the server tells when asked for what is open and closed since a day."""
    closed = day(row.closed_date)
    return closed is None or closed >= since


async def _one_page(fetch: Callable[[], Any]) -> AsyncIterator[list[Any]]:
    yield await fetch()
