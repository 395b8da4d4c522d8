"""Shows what the mirror has before Billecta has answered, and keeps what Billecta has told for the next time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.api import codec
from desktop.core.dates import STOCKHOLM, now
from desktop.core.errors import ApiError
from desktop.core.invoice_draft import is_local
from desktop.core.records.base import Record
from desktop.core.records.common import CountryView, CurrencyView
from desktop.core.records.creditors import CreditorView
from desktop.core.records.debtors import DebtorView
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.records.products import ProductView
from desktop.qt.turn import in_turn
from desktop.store.mirror import Damaged, Mirror, Snapshot

from .loading import MERGED

if TYPE_CHECKING:
    from .session import Session

COMPANIES = "companies"
"""The mirror of what belongs to no company; the others bear their company's public id."""

PAGE = 250
"""Records encoded or decoded at a time; others get their turn in between."""

_LISTS: dict[str, type[Record]] = {"invoices": InvoiceActionSubView, "debtors": DebtorView, "products": ProductView}


class Mirroring(QObject):
    """Signals: `changed` when what is shown became, or is no longer, what the mirror had; `stands` when the first page
    of it is in the list.

    `shown_from` is when Billecta told what is shown; None when it has told it since the company was chosen.
    """

    changed = Signal()
    stands = Signal()

    def __init__(self, session: Session, mirror: Mirror | None) -> None:
        super().__init__(session)
        self._session = session
        self._mirror = mirror
        self._dirty = False
        self._confirmed: tuple[str, datetime] | None = None
        self._whole_at: datetime | None = None
        self.shown_from: datetime | None = None
        self.kept = mirror is not None and mirror.kept
        """Whether the lists are kept on this computer; without a keyring they are not."""
        for collection in (session.invoices, session.debtors, session.products, session.creditors):
            collection.changed.connect(self._note)

    async def show_companies(self) -> bool:
        """The companies of last time; whether there are any."""
        session, mirror = self._session, self._mirror
        snapshot = await mirror.open(COMPANIES) if mirror else None
        if mirror is None or snapshot is None:
            return False
        try:
            session.creditors.merge(await self._all(mirror, snapshot, "creditors", CreditorView))
            currencies = await self._all(mirror, snapshot, "currencies", CurrencyView)
            session.currencies = {str(one.currency_code): one for one in currencies}
            session.countries = await self._all(mirror, snapshot, "countries", CountryView)
        except Damaged:
            pass
        return bool(len(session.creditors))

    async def show_company(self) -> None:
        """The lists of the chosen company as they were, if the mirror has them; page by page."""
        session, mirror, company = self._session, self._mirror, self._session.company_id
        self.shown_from = self._whole_at = self._confirmed = None
        snapshot = await mirror.open(company) if mirror else None
        if mirror is None or snapshot is None or company != session.company_id:
            return
        self.shown_from = snapshot.head.saved_at
        self.changed.emit()
        try:
            for name, kind in _LISTS.items():
                await self._show(mirror, company, snapshot, name, kind)
            self._whole_at = snapshot.head.whole_at
        except Damaged:
            return
        finally:
            self._dirty = False

    def closed_known_to(self, age: timedelta) -> date | None:
        """The day to which closed invoices are known, when they were all read within `age`; else None."""
        if self._whole_at is None or now() - self._whole_at > age:
            return None
        at = self.shown_from or (self._confirmed[1] if self._confirmed else None)
        return at.astimezone(STOCKHOLM).date() if at else None

    def confirmed(self, *, whole: bool, at: datetime) -> None:
        """Billecta has told of everything that is shown; `whole` when also of all years that are closed."""
        if whole:
            self._whole_at = at
        self._confirmed = (self._session.company_id, at)
        self._dirty = True
        if self.shown_from is not None:
            self.shown_from = None
            self.changed.emit()

    async def keep(self) -> None:
        """Writes what has changed since the last time. What Billecta has not confirmed is the mirror's already."""
        company, confirmed = self._session.company_id, self._confirmed
        mirror, session = self._mirror, self._session
        if not (mirror and self._dirty and confirmed and confirmed[0] == company):
            return
        self._dirty = False
        try:
            await mirror.save(COMPANIES, confirmed[1], None, self._companies())
            mirror.forget_all_but({COMPANIES, *(one.creditor_public_id for one in session.creditors.values())})
            with suppress(_Left):
                await mirror.save(company, confirmed[1], self._whole_at, self._lists(company))
        except BaseException:
            # Closing cancels it, and keeps what has changed itself.
            self._dirty = True
            raise

    async def aclose(self, seconds: float = 5.0) -> None:
        """Keeps what has changed, if that is soon done; nothing is written afterwards."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.keep()
        if self._mirror:
            self._mirror.close()

    async def _show(self, mirror: Mirror, company: str, snapshot: Snapshot, name: str, kind: type[Record]) -> None:
        await asyncio.to_thread(codec.prepare, [kind])
        async for page in mirror.pages(company, snapshot, name):
            records = await in_turn(partial(_decoded, mirror, company, page, kind))
            for start in range(0, len(records), MERGED):
                await in_turn(partial(self._show_some, company, name, records[start : start + MERGED]))
                if company != self._session.company_id:
                    return
                self.stands.emit()
        getattr(self._session, name).loaded = True

    def _show_some(self, company: str, name: str, records: list[Any]) -> None:
        if company == self._session.company_id:
            self._session.loading.share(name, records)
            getattr(self._session, name).merge(records)

    async def _all(self, mirror: Mirror, snapshot: Snapshot, name: str, kind: type[Record]) -> list[Any]:
        pages = mirror.pages(COMPANIES, snapshot, name)
        return [record async for page in pages for record in _decoded(mirror, COMPANIES, page, kind)]

    async def _companies(self) -> AsyncIterator[tuple[str, bytes]]:
        session = self._session
        for name, records in (
            ("creditors", session.creditors.values()),
            ("currencies", list(session.currencies.values())),
            ("countries", session.countries),
        ):
            async for page in _pages(name, records):
                yield page

    async def _lists(self, company: str) -> AsyncIterator[tuple[str, bytes]]:
        """Drafts that are only here are kept elsewhere. Raises _Left when another company is chosen meanwhile."""
        for name in _LISTS:
            records: Iterable[Any] = getattr(self._session, name).values()
            if name == "invoices":
                records = filter(_is_at_billecta, records)
            async for page in _pages(name, records):
                if company != self._session.company_id:
                    raise _Left
                yield page

    def _note(self, _ids: object) -> None:
        self._dirty = True


def _decoded(mirror: Mirror, company: str, page: bytes, kind: type[Record]) -> list[Any]:
    """Raises Damaged; the mirror is deleted then."""
    try:
        return codec.decode_kept(page, kind)
    except ApiError as why:
        mirror.forget(company)
        raise Damaged(company) from why


class _Left(Exception):
    """Another company has been chosen: its records are not this one's."""


async def _pages(name: str, records: Iterable[Record]) -> AsyncIterator[tuple[str, bytes]]:
    """Each page is chosen and encoded in a moment of its own."""
    left = iter(records)
    while page := list(islice(left, PAGE)):
        yield name, codec.encode(page)
        await asyncio.sleep(0)


def _is_at_billecta(row: InvoiceActionSubView) -> bool:
    return not is_local(row.action_public_id or "")
