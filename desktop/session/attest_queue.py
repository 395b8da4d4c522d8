"""The drafts that wait for an attest, each read whole and checked, of one company or of all."""

from __future__ import annotations

import asyncio
import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.api.pacing import in_background
from desktop.core.attest import Fate
from desktop.core.attest_checks import Known, attest_findings
from desktop.core.attest_sums import Vat, vat_of
from desktop.core.dates import day
from desktop.core.errors import ALL_MEET, ApiError
from desktop.core.finding import Check, Finding, Weight
from desktop.core.records.invoices import InvoiceActionSubView, InvoiceActionView
from desktop.core.records.products import ProductView
from desktop.core.stages import is_to_attest
from desktop.qt.collection import Collection

from .attest_batches import seen_digest
from .rights import Right
from .send_days import known_send_day

if TYPE_CHECKING:
    from .attest_run import AttestRun
    from .session import Session

Row = InvoiceActionSubView
_AT_ONCE = 2
_SLICE = 5_000
_JUDGED_AT_ONCE = 20
"""Checked in one go, some milliseconds."""


@dataclass(frozen=True)
class Verdict:
    """A draft read whole, as it was in the list then, its digest, and what the checks found."""

    row: Row
    invoice: InvoiceActionView
    digest: str
    findings: tuple[Finding, ...]
    vat: Vat

    def having(self, weight: Weight) -> list[Finding]:
        """The findings of one weight."""
        return [one for one in self.findings if one.weight is weight]


class AttestQueue(QObject):
    """Signals: `judged` with the ids of drafts whose verdict is another; `trouble` with an ApiError of the reading;
    `stale` when something is to be read or checked anew; `companies_changed` when it is all companies now, or one.
    """

    judged = Signal(object)
    trouble = Signal(object)
    stale = Signal()
    companies_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.drafts: Collection[Row] = Collection(_public_id)
        self.every_company = False
        self._verdicts: dict[str, Verdict] = {}
        self._to_judge: set[str] = set()
        self._products: dict[str, ProductView] | None = None
        self._elsewhere: dict[str, Row] = {}
        self._others: dict[str, list[Row]] = {}
        session.invoices.changed.connect(self._changed)
        session.invoices.reset.connect(self._begin_again)
        session.invoices.loaded_changed.connect(self._loaded)
        session.company_changed.connect(self._begin_again)
        session.attesting.ended.connect(self._run_ended)
        session.debtors.changed.connect(self._customers_changed)
        session.products.changed.connect(self._judge_soon)
        session.rights.changed.connect(self._judge_soon)
        self._begin_again()

    def verdict(self, public_id: str) -> Verdict | None:
        """What is known of a draft as it stands in the list; None while it has not been read."""
        found, row = self._verdicts.get(public_id), self.drafts.get(public_id)
        same = found is not None and row is not None and (found.row is row or found.row == row)
        return found if same else None

    def vats(self) -> dict[str, Vat]:
        """The VAT of the drafts that were read whole, by id."""
        return {key: verdict.vat for key, verdict in self._verdicts.items()}

    def accept(self, public_id: str, finding: Finding) -> None:
        """The person has looked at a warning and lets it stand."""
        verdict = self.verdict(public_id)
        if verdict is not None:
            company = verdict.row.creditor_public_id
            self._session.attesting.accepted.add(company, public_id, verdict.digest, finding)
            self.judged.emit(frozenset({public_id}))

    def is_accepted(self, public_id: str, finding: Finding) -> bool:
        """Whether the person has let it stand, in the draft as it is now."""
        verdict = self.verdict(public_id)
        accepted = self._session.attesting.accepted
        return verdict is not None and accepted.has(verdict.row.creditor_public_id, public_id, verdict.digest, finding)

    def left_to_accept(self, public_id: str) -> list[Finding]:
        """Warnings that nobody has let stand yet."""
        verdict = self.verdict(public_id)
        warnings = verdict.having(Weight.WARNING) if verdict else []
        return [one for one in warnings if not self.is_accepted(public_id, one)]

    def is_blocked(self, public_id: str) -> bool:
        """Whether something stops the draft from being attested."""
        verdict = self.verdict(public_id)
        return verdict is not None and bool(verdict.having(Weight.BLOCKING))

    async def read_all(self) -> None:
        """Reads and checks every draft that has not been; one that cannot be read is told as `trouble`."""
        await self._index_others()
        await self._judge_stale()
        with in_background():
            queue = iter([row for row in self.drafts.values() if self.verdict(_public_id(row)) is None])
            async with asyncio.TaskGroup() as group:
                for _ in range(_AT_ONCE):
                    group.create_task(self._read_some(queue))

    async def judge_again(self) -> None:
        """Other rules hold: what was read is checked anew, some at a time."""
        self._to_judge.update(self._verdicts)
        await self._judge_stale()

    def saw(self, public_id: str) -> None:
        """The draft stands before the person; what others change from now on is to be looked at once more."""
        verdict = self.verdict(public_id)
        if verdict is not None and not any(one.check is Check.CHANGED for one in verdict.findings):
            self._session.attesting.looks.saw(verdict.invoice)

    def has_seen(self, public_id: str) -> None:
        """The person has looked once more at a draft that was changed, as it is shown."""
        verdict = self._verdicts.get(public_id)
        if verdict is not None:
            self._session.attesting.looks.saw(verdict.invoice)
            self._judge(public_id, verdict.invoice)

    async def look(self, public_id: str) -> Verdict | None:
        """A draft as Billecta has it now; what the person saw before is compared with it. Raises ApiError."""
        if self.drafts.get(public_id) is None:
            return None
        return self._judge(public_id, await self._session.invoice(public_id, fresh=True))

    async def look_again(self, public_id: str) -> None:
        """A draft that was not attested because it is another than the one agreed to. Raises ApiError."""
        before = self._verdicts.get(public_id)
        if before is not None:
            self._session.attesting.looks.saw(before.invoice)
        await self.look(public_id)

    async def read_companies(self) -> None:
        """The drafts of the other companies too, as far as one may attest for them. Raises ApiError."""
        rights, here = self._session.rights, self._session.company_id
        self._set_every_company(True)
        for company in self._session.creditors.values():
            one = company.creditor_public_id
            if one != here and company.is_enabled and rights.may(Right.ATTEST, company).allowed:
                async for page in self._session.client.invoices.open_pages(one):
                    if not self.every_company or here != self._session.company_id:
                        return
                    self._take(page)

    def only_this_company(self) -> None:
        """Leaves the others out again."""
        self._set_every_company(False)
        gone, self._elsewhere = list(self._elsewhere), {}
        self.drafts.remove(gone)

    async def _read_some(self, queue: Iterable[Row]) -> None:
        for row in queue:
            public_id = _public_id(row)
            try:
                self._judge(public_id, await self._session.invoice(public_id, fresh=True))
            except ApiError as error:
                self.trouble.emit(error)
                if error.kind in ALL_MEET:
                    return

    async def _judge_stale(self) -> None:
        for place in itertools.count(1):
            if not self._to_judge:
                return
            public_id = self._to_judge.pop()
            if (verdict := self._verdicts.get(public_id)) is not None:
                self._judge(public_id, verdict.invoice)
            if place % _JUDGED_AT_ONCE == 0:
                await asyncio.sleep(0)

    def _judge(self, public_id: str, invoice: InvoiceActionView) -> Verdict | None:
        row = self.drafts.get(public_id)
        if row is None:
            return None
        found = tuple(attest_findings(invoice, self._known(row, self._session.attesting.looks.seen(invoice))))
        verdict = self._verdicts[public_id] = Verdict(row, invoice, seen_digest(invoice), found, vat_of(invoice))
        self.judged.emit(frozenset({public_id}))
        return verdict

    def _known(self, row: Row, shown: InvoiceActionView | None) -> Known:
        session = self._session
        company = session.creditors.get(row.creditor_public_id)
        rule = session.attesting.rules.of(row.creditor_public_id)
        return Known(
            products=self._priced() if self._is_here(row) else {},
            others=self._others.get(row.debtor_public_id, ()),
            shown=shown,
            rounds=company is not None and company.use_cent_rounding,
            four_eyes=session.rights.four_eyes() if rule.others_only else None,
            currencies=session.currencies,
            sends=day(known_send_day(session, _public_id(row))),
        )

    def _priced(self) -> dict[str, ProductView]:
        if self._products is None:
            self._products = {one.product_public_id: one for one in self._session.products.values()}
        return self._products

    async def _index_others(self) -> None:
        """The invoices of the drafts' customers; a slice at a time, for there may be a hundred thousand."""
        wanted = {row.debtor_public_id for row in self.drafts.values()}
        found: defaultdict[str, list[Row]] = defaultdict(list)
        every = self._session.invoices.values()
        for start in range(0, len(every), _SLICE):
            for row in every[start : start + _SLICE]:
                if row.debtor_public_id in wanted:
                    found[row.debtor_public_id].append(row)
            await asyncio.sleep(0)
        self._others.update(found)

    def _take(self, page: Sequence[Row]) -> None:
        for row in page:
            self._others.setdefault(row.debtor_public_id, []).append(row)
        waiting = {_public_id(row): row for row in page if is_to_attest(row)}
        self._elsewhere |= waiting
        self.drafts.merge(waiting.values())

    def _run_ended(self, run: AttestRun) -> None:
        """What was attested for another company is in no list that tells of it."""
        attested = [one for one, outcome in run.outcomes.items() if outcome.fate is Fate.ATTESTED]
        for one in attested:
            self._session.attesting.looks.forget(one)
        gone = [one for one in attested if one in self._elsewhere]
        for one in gone:
            del self._elsewhere[one]
        self.drafts.remove(gone)

    def _is_here(self, row: Row) -> bool:
        return row.creditor_public_id == self._session.company_id

    def _changed(self, ids: frozenset[str]) -> None:
        rows = [row for one in ids if (row := self._session.invoices.get(one)) is not None and is_to_attest(row)]
        kept = {_public_id(row) for row in rows}
        self.drafts.merge(rows)
        self.drafts.remove(one for one in ids if one not in kept and one not in self._elsewhere)

    def _customers_changed(self, ids: frozenset[str]) -> None:
        """What was read of their drafts is not true any more."""
        gone = [one for one, verdict in self._verdicts.items() if verdict.row.debtor_public_id in ids]
        for one in gone:
            del self._verdicts[one]
        if gone:
            self.judged.emit(frozenset(gone))
            self.stale.emit()

    def _judge_soon(self, _ids: object = None) -> None:
        self._products = None
        if self._verdicts:
            self._to_judge.update(self._verdicts)
            self.stale.emit()

    def _begin_again(self) -> None:
        """Another company's drafts."""
        self._verdicts.clear()
        self._products = None
        self._elsewhere, self._others = {}, {}
        self._set_every_company(False)
        self.drafts.replace([row for row in self._session.invoices.values() if is_to_attest(row)])
        self._loaded()

    def _set_every_company(self, every: bool) -> None:
        if every is not self.every_company:
            self.every_company = every
            self.companies_changed.emit()

    def _loaded(self) -> None:
        self.drafts.loaded = loaded = self._session.invoices.loaded
        if loaded:
            here = self._session.company_id
            self._session.attesting.accepted.keep_only(here, {_public_id(row) for row in self.drafts.values()})


def _public_id(row: Row) -> str:
    return row.action_public_id or ""
