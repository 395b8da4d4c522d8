"""The live orders of a session: begun once, asked for until they are over, called off when nobody waits any more.

An order is on disk before its first byte leaves, and its last answer before it is shown. After a crash, or a network
that was gone, its outcome is known by asking again, or said to be unknown; it is never begun again by itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing, suppress
from dataclasses import replace as changed
from datetime import UTC, datetime
from functools import partial
from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from desktop.api.client import Billecta
from desktop.core.errors import OUTCOME_UNKNOWN, ApiError
from desktop.core.orders.standing import Standing
from desktop.core.records.base import Record, packed
from desktop.live import Clock, Heard, NoContact, Overdue, SystemClock, poll
from desktop.store.journal import Journal

from .live_kinds import CODES_FOR, OrderKind
from .live_order import LiveOrder, Phase, new_order, over, traced
from .operation import Named
from .turns import Turns
from .writing import Writing

_LAST_LOOK, _LEAVING, _TRY_AGAIN = 2.0, 5.0, 5.0
"""Seconds that a last look, and leaving one order, may take, and between two tries to call one off."""

_EACH_MINUTE = 60.0
_ENCODER = msgspec.json.Encoder(enc_hook=str)


class LiveOrders(QObject):
    """Signals: `changed` with an order's id, for every answer and every change of what is kept.

    `paid` is called with the invoice's id when its Swish payment came to an end that may have paid it.
    """

    changed = Signal(object)

    def __init__(
        self,
        client: Billecta,
        writing: Writing,
        journal: Journal,
        paid: Callable[[str], Awaitable[Any]],
        user: str = "",
    ) -> None:
        """`user` is the name signed in with: of others' orders only those are here that hold nothing of a person."""
        super().__init__()
        self._user = user.strip().casefold()
        self._client, self._writing, self._journal, self._paid = client, writing, journal, paid
        self.clock: Clock = SystemClock()
        known = [order for order in _read(journal) if order.is_shown_to(self._user)]
        self._orders = {order.id: order for order in known}
        self.left_over = [order.id for order in known if not order.phase.is_over]
        """Orders that were under way when the session before this one ended."""
        self._states: dict[str, Any] = {}
        self._silence: dict[str, tuple[NoContact, float]] = {}
        """With the moment of the session's clock at which it was told."""
        self._followed: dict[str, asyncio.Task[Any]] = {}
        self._since: dict[str, float] = {}
        self._called_off: set[str] = set()
        self._tried: dict[str, float] = {}
        self._turns = Turns()
        self._sweeping: asyncio.TimerHandle | None = None
        self._settle_unbegun()
        self._sweep()

    def all(self) -> list[LiveOrder]:
        """Every order that is kept, the newest first."""
        return sorted(self._orders.values(), key=_begun, reverse=True)

    def get(self, order_id: str) -> LiveOrder | None:
        """The order, None when its time is over."""
        return self._orders.get(order_id)

    def state(self, order_id: str) -> Any:
        """Its newest answer, None when there is none yet."""
        order = self._orders.get(order_id)
        return self._states.get(order_id) or (order.last if order else None)

    def silence(self, order_id: str) -> NoContact | None:
        """What keeps us from asking for it now, and for how long it has by now."""
        if order_id not in self._silence:
            return None
        told, at = self._silence[order_id]
        return changed(told, seconds=told.seconds + self.clock.now() - at)

    def is_called_off(self, order_id: str) -> bool:
        """Whether the person has called it off and the server has not said yet that it is."""
        return order_id in self._called_off

    def about(self, thing: str, kind: OrderKind) -> list[LiveOrder]:
        """The orders for an invoice or a customer, the newest first."""
        return [order for order in self.all() if order.about == thing and order.kind is kind]

    def unfinished(self) -> list[LiveOrder]:
        """Orders that nobody follows and whose end is not known: those of last time."""
        return [order for order in self.all() if not order.phase.is_over and order.id not in self._followed]

    def begin(self, kind: OrderKind, asked: Record, *, company: str, about: str = "") -> LiveOrder:
        """Writes down what is to be asked for; `follow` asks. While a Swish request for the same invoice may still be
        paid that one is answered instead of a second.
        """
        earlier = self.about(about, kind) if kind is OrderKind.SWISH and about else []
        if standing_in_the_way := [order for order in earlier if order.may_still_be_paid]:
            return standing_in_the_way[0]
        order = new_order(kind, asked, company=company, about=about, user=self._user)
        self._put(order)
        self._sweep()
        return order

    async def follow(self, order_id: str) -> None:
        """Begins the order, or goes on asking for it, until it is over; does nothing when somebody else does already.

        Everything that becomes of it is in `get`; nothing is raised but what nobody expects.
        """
        task = asyncio.current_task()
        if task is None or order_id in self._followed:
            return
        self._followed[order_id] = task
        self._since.setdefault(order_id, self.clock.now())
        try:
            while (order := self._orders.get(order_id)) is not None and not order.phase.is_over:
                await (self._ask(order) if order.token else self._start(order))
            await self._tell(order_id)
        finally:
            self._followed.pop(order_id, None)
            self._silence.pop(order_id, None)
            self._turns.leave(order_id)

    async def cancel(self, order_id: str) -> None:
        """Calls the order off at the server; where the API has no call for that, nobody asks for it any more.

        What the server says last holds: a payment that came through meanwhile stays one.
        """
        order = self._orders.get(order_id)
        if order is None or order.phase.is_over:
            return
        self._called_off.add(order_id)
        self.changed.emit(order_id)
        if order.token:
            await self._call_off(order)

    def look_again(self, order_id: str) -> bool:
        """Makes an order whose outcome is not known one to be followed once more; False when nothing can be asked."""
        order = self._orders.get(order_id)
        if order is None or order.phase is not Phase.UNKNOWN or not order.token:
            return False
        self._put(replace(order, phase=Phase.RUNNING, ended=None, error="", words="", code=""))
        return True

    async def read_again(self, order_id: str) -> None:
        """Asks how an order that ended stands now, as after a refund. Raises ApiError."""
        order = self._orders.get(order_id)
        if order is not None and order.phase is Phase.ENDED:
            state = await order.description.fetch(self._client, order.token)
            if self._orders.get(order_id) == order:
                self._put(replace(order, answer=packed(state)))
                await self._tell(order_id)

    def forget(self, order_id: str) -> None:
        """Removes an order that is over, with everything that was collected."""
        order = self._orders.get(order_id)
        if order is not None and order.phase.is_over:
            self._drop(order_id)
            self._journal.forget(order_id)

    def forget_old(self) -> None:
        """Removes what may not be here any more, now and each minute; what stays may be tried again by now."""
        now = datetime.now(UTC)
        for order in list(self._orders.values()):
            if order.until <= now:
                self._drop(order.id)
            elif order.standing() is Standing.UNKNOWN:
                self.changed.emit(order.id)
        self._journal.forget_old()
        self._stop_sweeping()
        self._sweep()

    async def leave(self) -> None:
        """Calls off what goes on, all at once and within bounds, since nobody waits any more; what cannot be called off
        in time is looked after at the next start. Then closes the journal.
        """
        self._stop_sweeping()
        going_on = [order for order in self._orders.values() if not order.phase.is_over]
        await asyncio.gather(*map(self._leave_in_time, going_on), return_exceptions=True)
        tasks = list(self._followed.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if not self._journal.shared:
            self._journal.close()

    async def _start(self, order: LiveOrder) -> None:
        """One try: a start is never repeated by itself."""
        start, asked = order.description.start, order.asked
        try:
            token = await self._writing.send(start, asked, target=_target(order), company=order.company)
        except ApiError as error:
            self._put(over(order, Phase.UNKNOWN if error.kind in OUTCOME_UNKNOWN else Phase.REFUSED, error=error))
            return
        begun = replace(order, token=token, phase=Phase.RUNNING)
        self._put(begun)
        if order.id in self._called_off:
            await self._call_off(begun)

    async def _ask(self, order: LiveOrder) -> None:
        description = order.description
        fetch = partial(description.fetch, self._client, order.token)
        first = description.rhythm.first + self._turns.take(order.id, self.clock.now())
        rhythm = changed(description.rhythm, first=first)
        answers = poll(fetch, partial(_is_over, order), rhythm, self.clock)
        try:
            async with aclosing(answers):
                async for answer in answers:
                    if self._orders.get(order.id) != order:
                        return
                    self._take(order, answer)
                    await self._call_off_again(order)
        except ApiError as error:
            self._put(over(order, Phase.UNKNOWN, self._states.get(order.id), error))

    def _take(self, order: LiveOrder, answer: Heard[Any] | NoContact | Overdue) -> None:
        if isinstance(answer, NoContact):
            self._silence[order.id] = answer, self.clock.now()
            self.changed.emit(order.id)
            return
        self._silence.pop(order.id, None)
        if isinstance(answer, Overdue):
            self._put(over(order, Phase.UNKNOWN, self._states.get(order.id)))
        elif not answer.over:
            self._states[order.id] = answer.state
            self.changed.emit(order.id)
        elif order.description.renews(answer.state) and self._may_renew(order):
            self._states.pop(order.id, None)
            self._put(replace(order, token="", phase=Phase.ASKING))
        else:
            self._end(order, answer.state)

    def _end(self, order: LiveOrder, state: Any) -> None:
        """On disk first, shown then."""
        self._put(over(order, Phase.ENDED, state))

    def _may_renew(self, order: LiveOrder) -> bool:
        """While somebody may still be at the screen; by both clocks, for a computer that slept has nobody before it."""
        waited = self.clock.wall() - order.begun.timestamp()
        running = self.clock.now() - self._since[order.id]
        return order.id not in self._called_off and max(waited, running) < CODES_FOR.total_seconds()

    async def _call_off(self, order: LiveOrder) -> None:
        """The write is kept until its outcome is known; what the order came to its own answers tell."""
        self._tried[order.id] = self.clock.now()
        if order.description.cancel:
            with suppress(ApiError):
                await self._writing.send(
                    order.description.cancel, Named(order.token), target=order.token, company=order.company
                )
        await self._look(order)
        if order.description.cancel or self._orders.get(order.id) != order:
            return
        self._put(over(order, Phase.LEFT, self._states.get(order.id)))

    async def _call_off_again(self, order: LiveOrder) -> None:
        """An order that was called off and still goes on: the call did not arrive, as when the network was gone."""
        waited = self.clock.now() - self._tried.get(order.id, 0.0)
        heard = order.id not in self._silence
        if order.id in self._called_off and heard and self._orders.get(order.id) == order and waited > _TRY_AGAIN:
            await self._call_off(order)

    async def _look(self, order: LiveOrder) -> None:
        """Asks once, out of turn."""
        with suppress(ApiError, TimeoutError):
            async with asyncio.timeout(_LAST_LOOK):
                state = await order.description.fetch(self._client, order.token)
            if _is_over(order, state) and self._orders.get(order.id) == order:
                self._end(order, state)

    async def _leave_in_time(self, order: LiveOrder) -> None:
        """Each for itself: one call that gets no answer takes no time from the others."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_LEAVING):
                await self._writing.ended(_target(order))  # a start under way gives the token to call it off by
                begun = self._orders.get(order.id)
                if begun is not None and begun.phase is Phase.RUNNING:
                    await self._leave(begun)

    async def _leave(self, order: LiveOrder) -> None:
        """What cannot be taken back is not said to be: the next start asks what became of it."""
        if order.description.cancel:
            self._called_off.add(order.id)
            await self._call_off(order)
            return
        if (task := self._followed.get(order.id)) is not None:
            task.cancel()
        await self._look(order)

    async def _tell(self, order_id: str) -> None:
        """The invoice of a Swish payment is read again, whatever the order came to."""
        order = self._orders.get(order_id)
        if order is not None and order.kind is OrderKind.SWISH and order.about and order.phase.is_over:
            with suppress(ApiError):
                await self._paid(order.about)

    def _put(self, order: LiveOrder) -> None:
        trace = b"" if order.phase.is_over else _ENCODER.encode(traced(order))
        self._journal.keep(order.id, _ENCODER.encode(order), order.until, trace)
        self._orders[order.id] = order
        if order.phase.is_over:
            self._called_off.discard(order.id)
            self._states.pop(order.id, None)
        self.changed.emit(order.id)

    def _settle_unbegun(self) -> None:
        """What was being begun when the program died, or has left a trace only, may have been begun."""
        for order in [one for one in self._orders.values() if one.phase is Phase.ASKING]:
            self._put(over(order, Phase.UNKNOWN))

    def _drop(self, order_id: str) -> None:
        self._orders.pop(order_id, None)
        self._states.pop(order_id, None)
        self.changed.emit(order_id)

    def _sweep(self) -> None:
        """Time for forgetting passes while there is something to forget."""
        if self._orders and self._sweeping is None:
            self._sweeping = asyncio.get_running_loop().call_later(_EACH_MINUTE, self.forget_old)

    def _stop_sweeping(self) -> None:
        if self._sweeping is not None:
            self._sweeping.cancel()
            self._sweeping = None


def _read(journal: Journal) -> list[LiveOrder]:
    """The orders of last time."""
    found: list[LiveOrder] = []
    for content in journal.all():
        with suppress(msgspec.MsgspecError):
            found.append(msgspec.json.decode(content, type=LiveOrder))
    return found


def _target(order: LiveOrder) -> str:
    return f"{order.kind} {order.about or order.id}"


def _is_over(order: LiveOrder, state: Any) -> bool:
    return order.description.standing(state).is_over


def _begun(order: LiveOrder) -> datetime:
    return order.begun
