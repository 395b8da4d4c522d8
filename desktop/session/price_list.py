"""Changes typed into the list of products and not yet sent: shown over what Billecta has, undone, sent one by one."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.errors import NOT_SENT, OUTCOME_UNKNOWN, ApiError, Kind
from desktop.core.records.products import ProductView

from .session import Session

KIND = "price-list"
"""The kind under which the changes are kept on this computer, one draft per company."""

_AT_ONCE, _LATER_MS = 200, 300

Step = tuple[str, str, Any]
"""A product's id, a member, and the value to put there; None takes the change away."""


class Progress(StrEnum):
    """How far a product's changes have come."""

    CHANGED = "changed"
    SENDING = "sending"
    CHECKING = "checking"
    SAVED = "saved"
    REFUSED = "refused"


@dataclass(slots=True)
class Row:
    """One product's changes: `values` by member, `was` what stood there when they were typed."""

    values: dict[str, Any] = field(default_factory=dict)
    was: dict[str, Any] = field(default_factory=dict)
    progress: Progress = Progress.CHANGED
    error: ApiError | None = None


class _Kept(msgspec.Struct, frozen=True):
    """A row on disk; prices as text, so that no decimal is lost."""

    values: dict[str, str | bool | None]
    was: dict[str, str | bool | None]


class PriceList(QObject):
    """The changes of the company that is worked with. Signals: `changed` with the ids of products that look another.

    There is one per session (`price_list`), so that it outlives a pane that is built anew in another language.
    """

    changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._company_id = ""
        self._rows: dict[str, Row] = {}
        self._done: list[list[Step]] = []
        self._undone: list[list[Step]] = []
        self._sending = self._stopping = False
        self.kept = True
        """Whether what is typed is on this computer's disk; without a keyring, or on a full disk, it is not."""
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self.keep)
        session.company_changed.connect(self._read)
        session.products.changed.connect(self._products_changed)
        self._read()

    @property
    def count(self) -> int:
        """How many products have changes that are not in Billecta."""
        return sum(1 for row in self._rows.values() if row.values)

    @property
    def is_sending(self) -> bool:
        """Whether changes are on their way, one after the other."""
        return self._sending

    @property
    def is_stopping(self) -> bool:
        """Whether the person has had enough: what is under way is the last, or was."""
        return self._stopping

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something taken back can be done again."""
        return bool(self._undone)

    def row(self, product_id: str) -> Row | None:
        """A product's changes, also those that were just saved."""
        return self._rows.get(product_id)

    def shown(self, product: ProductView) -> ProductView:
        """The product as it will be."""
        row = self._rows.get(product.product_public_id)
        return replace(product, **row.values) if row and row.values else product

    def is_changed(self, product: ProductView, member: str) -> bool:
        """Whether a member has been typed over and not sent."""
        row = self._rows.get(product.product_public_id)
        return bool(row and member in row.values)

    def put(self, steps: Sequence[Step]) -> None:
        """Types values over what is there, as one thing to undo; what is the same as in Billecta is no change.

        What is being sent stays as it is until the answer is here.
        """
        steps = [step for step in steps if not self._is_busy(step[0])]
        back = [(key, member, self._now(key, member)) for key, member, _ in steps]
        if self._lay(steps):
            self._done.append(back)
            self._undone.clear()

    def undo(self) -> None:
        """Takes the latest change back."""
        self._move(self._done, self._undone)

    def redo(self) -> None:
        """Does again what was taken back."""
        self._move(self._undone, self._done)

    def discard(self) -> None:
        """Takes everything back that is not being sent; undo brings it again."""
        self.put([(key, member, None) for key, row in self._rows.items() for member in row.values])

    def waiting(self) -> list[str]:
        """The products whose changes are to be sent, in the order typed."""
        return [key for key, row in self._rows.items() if row.values and row.progress is not Progress.SENDING]

    def stop(self) -> None:
        """What is being sent has its answer, and the rest stays in the list."""
        if self._sending:
            self._stopping = True
            self.changed.emit(frozenset())

    async def send(self) -> ApiError | None:
        """Writes one product after the other, until `stop`; a refusal stays with its row.

        Answers the error that kept the rest from being tried, None when all were or it was stopped.
        """
        self._sending, self._stopping = True, False
        try:
            return await self._send_waiting()
        finally:
            self._sending = False
            self.changed.emit(frozenset())

    async def _send_waiting(self) -> ApiError | None:
        for key in self.waiting():
            if self._stopping:
                return None
            row, product = self._rows.get(key), self._session.products.get(key)
            if row is None or product is None or not row.values:
                continue
            error = await self._send_one(key, row, product)
            if error is not None and error.kind in NOT_SENT:
                return error
        self._done, self._undone = [], []
        return None

    async def _send_one(self, key: str, row: Row, product: ProductView) -> ApiError | None:
        self._show(key, Progress.SENDING)
        company, error = self._session.company_id, None
        try:
            await self._session.save_product(replace(product, **row.was), replace(product, **row.values), key)
        except ApiError as why:
            error = None if why.kind is Kind.DONE_BUT_UNREAD else why
        if company != self._session.company_id:
            self._forget_elsewhere(company, key, sent=error is None)
        elif error is None:
            row.values, row.was = {}, {}
            self._show(key, Progress.SAVED)
        else:
            await self._after_failure(key, row, error)
        return error

    async def _after_failure(self, key: str, row: Row, error: ApiError) -> None:
        """What somebody else has written meanwhile becomes what ours stands on: sending again keeps ours."""
        if error.kind is Kind.CHANGED_MEANWHILE:
            with contextlib.suppress(ApiError):
                newer = await self._session.client.products.get(key)
                self._session.show(self._session.products, newer)
                row.was = {member: getattr(newer, member) for member in row.values}
        states = {**dict.fromkeys(NOT_SENT, Progress.CHANGED), **dict.fromkeys(OUTCOME_UNKNOWN, Progress.CHECKING)}
        self._show(key, states.get(error.kind, Progress.REFUSED), error)

    def _show(self, key: str, progress: Progress, error: ApiError | None = None) -> None:
        row = self._rows.get(key)
        if row is None:
            return
        row.progress, row.error = progress, error
        self._keep_soon()
        self.changed.emit(frozenset({key}))

    def _is_busy(self, key: str) -> bool:
        row = self._rows.get(key)
        return row is not None and row.progress is Progress.SENDING

    def _move(self, source: list[list[Step]], target: list[list[Step]]) -> None:
        if source:
            steps = source.pop()
            target.append([(key, member, self._now(key, member)) for key, member, _ in steps])
            self._lay(steps)

    def _now(self, key: str, member: str) -> Any:
        return self._rows[key].values.get(member) if key in self._rows else None

    def _lay(self, steps: Sequence[Step]) -> set[str]:
        touched = {key for key, member, value in steps if self._lay_one(key, member, value)}
        for key in touched:
            row = self._rows[key]
            row.progress, row.error = Progress.CHANGED, None
            if not row.values:
                del self._rows[key]
        if touched:
            self._keep_soon()
            self.changed.emit(frozenset(touched))
        return touched

    def _lay_one(self, key: str, member: str, value: Any) -> bool:
        product = self._session.products.get(key)
        if product is None or value == self._now(key, member):
            return False
        row = self._rows.setdefault(key, Row())
        if value is None or value == getattr(product, member):
            row.was.pop(member, None)
            return row.values.pop(member, None) is not None or not row.values
        row.was.setdefault(member, getattr(product, member))
        row.values[member] = value
        return True

    def _keep_soon(self) -> None:
        """A long list is written once for many changes, within the half second a crash may cost."""
        if len(self._rows) <= _AT_ONCE:
            self.keep()
        elif not self._later.isActive():
            self._later.start()

    def keep(self) -> None:
        """Writes what waits to be kept: on this computer, encrypted, until Billecta has everything."""
        self._later.stop()
        with contextlib.suppress(sqlite3.OperationalError):
            self.kept = False
            self._write()
            self.kept = self._session.lasting

    def _write(self) -> None:
        company, drafts = self._company_id, self._session.drafts
        kept = {key: _Kept(_plain(row.values), _plain(row.was)) for key, row in self._rows.items() if row.values}
        if kept:
            drafts.save(_draft_id(company), KIND, company, msgspec.json.encode(kept))
        else:
            drafts.delete(_draft_id(company))

    def _read(self) -> None:
        if self._company_id:
            self.keep()
        self._company_id = self._session.company_id
        draft = self._session.drafts.load(_draft_id(self._session.company_id))
        self._rows = _rows(draft.content) if draft else {}
        self._done, self._undone = [], []
        self.changed.emit(frozenset(self._rows))

    def _products_changed(self, ids: frozenset[str]) -> None:
        """What Billecta has by now is no change any more, as when the write of last time had gone through."""
        arrived = []
        for key in ids & self._rows.keys():
            row, product = self._rows[key], self._session.products.get(key)
            if product is None or row.progress is Progress.SENDING:
                continue
            arrived += [
                (key, member, None) for member, value in row.values.items() if getattr(product, member) == value
            ]
        self._lay(arrived)

    def _forget_elsewhere(self, company: str, key: str, *, sent: bool) -> None:
        """Another company was chosen while the answer was on its way."""
        draft = self._session.drafts.load(_draft_id(company))
        rows = msgspec.json.decode(draft.content, type=dict[str, _Kept]) if draft and sent else {}
        if draft and rows.pop(key, None) is not None:
            self._session.drafts.save(draft.id, KIND, company, msgspec.json.encode(rows))


def price_list(session: Session) -> PriceList:
    """The session's price list."""
    known = session.findChild(PriceList)
    return known if isinstance(known, PriceList) else PriceList(session)


def _rows(content: bytes) -> dict[str, Row]:
    try:
        kept = msgspec.json.decode(content, type=dict[str, _Kept])
    except msgspec.MsgspecError:
        return {}
    return {key: Row(_values(one.values), _values(one.was)) for key, one in kept.items()}


def _plain(values: Mapping[str, Any]) -> dict[str, str | bool | None]:
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in values.items()}


def _values(kept: Mapping[str, Any]) -> dict[str, Any]:
    return {name: Decimal(value) if name in ("unit_price", "vat") else value for name, value in kept.items()}


def _draft_id(company: str) -> str:
    return f"{KIND}/{company}"
