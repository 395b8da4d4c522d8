"""From the drafts that are selected to a run: one question that names all of it, and what it says is what is sent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.amounts import minor_of
from desktop.core.attest import AttestItem, checked
from desktop.core.attest_sums import sums_of
from desktop.core.environment import Environment
from desktop.core.records.invoices import InvoiceActionSubView
from desktop.core.stages import is_credit
from desktop.qt.dialogs import confirm
from desktop.qt.environments import environment_name
from desktop.qt.words import customer_words, delivery_word
from desktop.session.attest_batches import typed_into
from desktop.session.attest_queue import AttestQueue
from desktop.session.attest_run import AttestRun
from desktop.session.desk import Desk

from .signing import Signature, Signing

Row = InvoiceActionSubView
_NAMED = 3
_AT_ONCE = 50


class Starting(QObject):
    """Asks over the window of `page`. Signals: `started` with the ids of the drafts that are being attested."""

    started = Signal(object)

    def __init__(self, desk: Desk, queue: AttestQueue, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._queue, self._page = desk, queue, page
        self._signing = Signing(desk, page)

    def attest(self, rows: Sequence[Row], *, left: int = 0) -> None:
        """Asks about all, then attests those that nothing stops; while a question is open no other is asked.

        `left` more cannot be attested, and the question says so.
        """
        if self._desk.tasks.running("attest.ask"):
            return
        self._desk.run(partial(self._ask, list(rows), left), key="attest.ask", owner=self, doing=self.tr("Attesting"))

    async def _ask(self, rows: list[Row], left: int) -> None:
        unsaved = typed_into(self._desk.session.drafts)
        typed = [row for row in rows if row.action_public_id in unsaved]
        ready = [
            row
            async for row in _some_at_a_time(rows)
            if row.action_public_id not in unsaved and await self._is_ready(row)
        ]
        left += len(rows) - len(ready) - len(typed)
        if not ready:
            self._say_why_not(typed)
            return
        if not await self._confirmed(ready, left, typed):
            return
        items = [self._item(row) async for row in _some_at_a_time(ready)]
        signature = Signature()
        if self._needs_signature(ready):
            signature = await self._signing.sign(items, sums_of(ready, self._queue.vats()))
            if not signature.name:
                return
        attesting = self._desk.session.attesting
        run = attesting.new_run(items, signed_by=signature.name, signature=signature.digest)
        self.started.emit([row.action_public_id or "" for row in ready])
        self._start(run)

    def _needs_signature(self, rows: Sequence[Row]) -> bool:
        """Whether what is charged for any of the companies comes to more than its rule lets pass.

        Credits take nothing from it: with one beside it the largest invoice would pass.
        """
        rules = self._desk.session.attesting.rules
        for company in {row.creditor_public_id for row in rows}:
            above = rules.of(company).sign_above
            own = [row for row in rows if row.creditor_public_id == company and not is_credit(row)]
            if above is not None and any(value > above for value in sums_of(own, {}).to_pay.values()):
                return True
        return False

    def _start(self, run: AttestRun) -> None:
        self._desk.write(run.run, key=f"attest.run.{run.batch.id}", doing=self.tr("Attesting"))

    async def _is_ready(self, row: Row) -> bool:
        """Read now if it has not been: nobody attests what the checks have not seen."""
        public_id = row.action_public_id or ""
        if public_id in self._desk.session.attesting.under_way():
            return False
        if self._queue.verdict(public_id) is None:
            await self._queue.look(public_id)
        return not self._queue.is_blocked(public_id)

    def _say_why_not(self, typed: Sequence[Row]) -> None:
        words = self.tr("Nothing of what is selected can be attested as it is: see the checks.")
        if typed:
            words = self.tr(
                "What was typed into the draft to {customer} is not saved: open it with E, and save or discard that."
            ).format(customer=_names(typed))
        self._desk.notices.warn(words, key="attest.none")

    async def _confirmed(self, rows: list[Row], left: int, typed: Sequence[Row]) -> bool:
        session, fmt = self._desk.session, self._desk.format
        sums = sums_of(rows, self._queue.vats())
        companies = sorted({row.creditor_name or "" for row in rows})
        warnings = 0
        async for row in _some_at_a_time(rows):
            warnings += len(self._queue.left_to_accept(row.action_public_id or ""))
        customers = {customer_words(row.debtor_name) for row in rows}
        ways = ", ".join(f"{count} {delivery_word(way).lower()}" for way, count in sums.deliveries.items())
        facts = [
            (self.tr("Company"), ", ".join(companies) or ((session.company and session.company.name) or "")),
            (self.tr("Customer"), customers.pop()) if len(customers) == 1 else (self.tr("Invoices"), str(sums.count)),
            (self.tr("To pay"), " + ".join(fmt.money(value, code) for code, value in sorted(sums.to_pay.items()))),
            (self.tr("Delivery"), ways),
            (self.tr("Environment"), environment_name(self._desk.environment)),
        ]  # fmt: skip
        if warnings:
            facts.append((self.tr("Warnings that are accepted"), str(warnings)))
        if left:
            facts.append((self.tr("Left out, see the checks"), str(left)))
        if typed:
            facts.append((self.tr("Left out, not saved"), _names(typed)))
        return await confirm(
            self._page,
            self.tr("Attest %n invoice(s)?", "", sums.count),
            self._consequence(),
            self.tr("Attest %n invoice(s)", "", sums.count),
            facts=facts,
            environment=self._desk.environment,
            danger=self._desk.environment is Environment.PRODUCTION,
        )

    def _consequence(self) -> str:
        text = self.tr("What is attested is booked, numbered and sent, and can only be credited afterwards.")
        seconds = self._desk.session.attesting.rules.delay
        if seconds:
            text += " " + self.tr("For {seconds} seconds it can be undone.").format(seconds=seconds)
        return text

    def _item(self, row: Row) -> AttestItem:
        public_id = row.action_public_id or ""
        verdict = self._queue.verdict(public_id)
        amount = row.invoiced_amount
        accepted = [one.check.value for one in verdict.findings if one.weight == "warning"] if verdict else []
        return AttestItem(
            invoice=public_id,
            company=row.creditor_public_id,
            company_name=row.creditor_name or "",
            customer=row.debtor_name or "",
            amount=minor_of(amount),
            currency=(amount.currency_code if amount else None) or "SEK",
            delivery=row.delivery_method,
            seen=verdict.digest if verdict else "",
            warnings=tuple(accepted),
            checks=tuple(map(checked, verdict.findings)) if verdict else (),
        )


async def _some_at_a_time(rows: Sequence[Row]) -> AsyncIterator[Row]:
    """All of them; hundreds in one go would hold the loop."""
    for place, row in enumerate(rows, 1):
        yield row
        if place % _AT_ONCE == 0:
            await asyncio.sleep(0)


def _names(rows: Sequence[Row]) -> str:
    """The customers of the first ones, and how many there are besides."""
    names = list(dict.fromkeys(customer_words(row.debtor_name) for row in rows))
    more = f" + {len(names) - _NAMED}" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
