"""Reads what a tab of the detail shows when it is looked at, and drops it when the selection moves on."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop.core.errors import ApiError, Kind
from desktop.core.records.debtors import DebtorView
from desktop.session.desk import Desk

from .detail import BALANCE, EVENTS, CustomerDetail
from .detail_tabs import AGAIN, ReadTab

_KEY, _KIVRA = "customer.reading", "customer.kivra"
_REST_MS = 150
"""How long a customer must stay selected before anything is asked about them."""


class Reading(QObject):
    """Which customer's tabs are read now."""

    def __init__(self, desk: Desk, detail: CustomerDetail, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._detail = desk, detail
        self._customer: DebtorView | None = None
        self._read: set[int] = set()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._start)
        detail.tab_changed.connect(self._start)
        detail.overview.kivra_wanted.connect(self.ask_kivra)
        for tab in (detail.balance, detail.events):
            tab.followed.connect(self._again)

    def follow(self, customer: DebtorView | None) -> None:
        """Another customer is shown, or none; the same one as it is now is not read once more."""
        same = customer is not None and self._customer is not None
        if same and customer and self._customer and customer.debtor_public_id == self._customer.debtor_public_id:
            self._customer = customer
            return
        self._desk.tasks.cancel(_KEY)
        self._desk.tasks.cancel(_KIVRA)
        self._customer = customer
        self._read.clear()
        self._rest.start()

    def refresh(self) -> None:
        """Something has happened to the customer: what is looked at is read again."""
        self._read.clear()
        self._start()

    def ask_kivra(self) -> None:
        """Whether the customer takes invoices in Kivra."""
        if self._customer is not None:
            work = partial(self._ask_kivra, self._customer.debtor_public_id)
            self._desk.run(work, key=_KIVRA, owner=self)

    def _again(self, target: object) -> None:
        if target == AGAIN:
            self.refresh()

    def _start(self) -> None:
        tab, customer = self._detail.tab, self._customer
        if customer is None or tab in self._read or tab not in (BALANCE, EVENTS):
            return
        self._rest.stop()
        work = self._read_balance if tab == BALANCE else self._read_events
        self._page(tab).wait()
        self._desk.run(partial(self._show, tab, partial(work, customer.debtor_public_id)), key=_KEY, owner=self)

    def _page(self, tab: int) -> ReadTab:
        return self._detail.balance if tab == BALANCE else self._detail.events

    async def _show(self, tab: int, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """A failure is said where the lines would stand: the rest of the customer is fine."""
        try:
            await work()
        except ApiError as error:
            if error.kind is Kind.TOKEN_REFUSED:
                raise
            offered = error.kind not in (Kind.NOT_OFFERED, Kind.NOT_FOUND)
            text = self._desk.problem(error).whole if offered else _not_offered(tab)
            self._page(tab).fail(text, again=offered)
            return
        self._read.add(tab)

    async def _read_balance(self, public_id: str) -> None:
        debtors, page = self._desk.session.client.debtors, self._detail.balance
        balances = await debtors.balances(public_id)
        try:
            approvals = await debtors.autogiro_approvals(public_id)
        except ApiError as error:
            if error.kind is not Kind.NOT_OFFERED:
                raise
            page.show_balances(balances)
            page.say(
                QCoreApplication.translate(
                    "Customers", "Autogiro approvals cannot be read here. Look at them on Billecta’s own site."
                )
            )
            return
        page.show_balances(balances)
        page.show_approvals(approvals)

    async def _read_events(self, public_id: str) -> None:
        session = self._desk.session
        events = await session.client.debtors.events(public_id)
        self._detail.events.show_events(events, session.disclosures.of(public_id))

    async def _ask_kivra(self, public_id: str) -> None:
        translate, say = QCoreApplication.translate, self._detail.overview.say
        try:
            reached = await self._desk.session.client.debtors.has_kivra(public_id)
        except ApiError as error:
            if error.kind not in (Kind.NOT_OFFERED, Kind.NOT_FOUND, Kind.NONSENSE):
                raise
            say(
                translate(
                    "Customers", "Kivra cannot be asked here: Billecta does not answer under the address this program "
                    "knows. Look on Billecta’s own site."
                ),
                "warning",
            )  # fmt: skip
            return
        if reached:
            say(translate("Customers", "Kivra reaches the customer."), "good")
        else:
            say(translate("Customers", "Kivra does not reach the customer: choose another delivery."), "warning")


def _not_offered(tab: int) -> str:
    translate = QCoreApplication.translate
    if tab == BALANCE:
        return translate(
            "Customers", "The balance cannot be read here: Billecta does not answer under the address this program "
            "knows. The invoices show what is owed; the rest is on Billecta’s own site."
        )  # fmt: skip
    return translate("Customers", "The events cannot be read here. Look at them on Billecta’s own site.")
