"""Twenty orders at once in the pane, by the clock: each is asked for on its second, and the window stays free."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from desktop.panes.payments.pane import PaymentsPane
from desktop.session.live_kinds import OrderKind
from desktop.session.order_writes import BankIdStart
from tests.bench.live import HELD_MS, LATE_MS, TICK, Polls
from tests.bench.watch import Clock

from .conftest import Office
from .test_payments import within

ORDERS, SECONDS = 20, 5.0


async def holds(found: list[float]) -> None:
    """Milliseconds that the loop was held, less what other programs took of the processor."""
    clock = Clock()
    while True:
        _, began = clock.read()
        await asyncio.sleep(TICK)
        found.append((clock.read()[1] - began - TICK) * 1000)


@pytest.mark.alone
async def test_twenty_at_once(office: Office, shown: Callable[[QWidget], QWidget]) -> None:
    pane, polls, held, live = PaymentsPane(office.desk), Polls(), [0.0], office.session.live
    shown(pane)
    with polls.watched():
        orders = [pane.begin(OrderKind.IDENTIFY, BankIdStart(office.session.company_id)) for _ in range(ORDERS)]
        await within(8, lambda: all(card.code.content for card in pane.cards()))
        polls.at.clear()  # the first of each came while twenty were begun in one go
        watching = asyncio.get_running_loop().create_task(holds(held))
        await asyncio.sleep(SECONDS)
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
        late = polls.late_ms()
        for order in orders:
            await live.cancel(order.id)
        await within(5, lambda: not live._followed)
    assert len(polls.at) == ORDERS
    assert len(late) >= ORDERS * (SECONDS - 2)
    assert sum(one <= LATE_MS for one in late) >= 0.95 * len(late)
    assert max(held) <= HELD_MS
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("live.")]
