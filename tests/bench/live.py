"""Twenty orders at once, each with a code on the screen: is every one asked for on its second, and the window free?

Run with `python -m tests.bench.live [SECONDS]` (180). Prints JSON lines like `tests.bench.wire`. The sandbox runs in a
process of its own. How late a poll is counts from the order's own first, by the clock; beside it stands how late a bare
timer is meanwhile. A hold is less what other programs took of the processor (`tests.bench.watch`), and beside it stands
what the thread itself used, which is steady on a busy machine too.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace as changed
from functools import partial
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from desktop.api.client import Billecta
from desktop.api.credentials import SecureToken
from desktop.core.dates import today
from desktop.core.environment import Environment
from desktop.core.invoice_draft import new_draft, ready_to_send, with_customer, with_product
from desktop.qt import loop
from desktop.qt.qr import QrCode
from desktop.qt.tasks import Tasks
from desktop.session import live_kinds
from desktop.session.demo import DemoServer
from desktop.session.live_kinds import OrderKind
from desktop.session.live_order import LiveOrder
from desktop.session.order_writes import BankIdStart, SwishRequest
from desktop.session.session import Session
from desktop.store.cipher import Cipher
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from tests.bench.watch import Clock

Hold = tuple[float, float, float]
ORDERS, SECONDS = 20, 180.0
LATE_MS, HELD_MS = 250.0, 50.0
TICK = 0.005
NOBODY = "199002052398"


class Polls:
    """When each order was asked for."""

    def __init__(self) -> None:
        self.at: defaultdict[str, list[float]] = defaultdict(list)

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Every fetch leaves its moment."""
        plain = dict(live_kinds.DESCRIPTIONS)
        for kind, description in plain.items():
            live_kinds.DESCRIPTIONS[kind] = changed(description, fetch=partial(self._fetch, description.fetch))
        try:
            yield
        finally:
            live_kinds.DESCRIPTIONS.update(plain)

    async def _fetch(self, fetch: Any, client: Billecta, token: str) -> Any:
        self.at[token].append(time.monotonic())
        return await fetch(client, token)

    def late_ms(self) -> list[float]:
        """Of every poll but the first of its order."""
        return [
            abs((moment - moments[0] + 0.5) % 1.0 - 0.5) * 1000
            for moments in self.at.values()
            for moment in moments[1:]
        ]


class Wall(QWidget):
    """Twenty codes; each answer of an order brings its own a new one, as BankID does."""

    def __init__(self, session: Session, orders: list[LiveOrder]) -> None:
        super().__init__()
        self._session = session
        self._codes = {order.id: QrCode("QR") for order in orders}
        grid = QGridLayout(self)
        for place, code in enumerate(self._codes.values()):
            grid.addWidget(code, place // 5, place % 5)
        session.live.changed.connect(self._show)
        self.resize(1280, 1000)
        self.show()

    def _show(self, order_id: object) -> None:
        state = self._session.live.state(str(order_id))
        if state is not None:
            shown = getattr(state, "qr", None) or f"bankid.{order_id}.{time.monotonic()}.{'0' * 60}"
            self._codes[str(order_id)].set_content(shown)


async def _ticks(holds: list[Hold]) -> None:
    """By the clock, less what others took of the processor, and what this thread itself used of it."""
    clock = Clock()
    while True:
        began, used = clock.read(), time.thread_time()
        await asyncio.sleep(TICK)
        by_clock, free = ((now - then - TICK) * 1000 for now, then in zip(clock.read(), began, strict=True))
        holds.append((by_clock, free, (time.thread_time() - used) * 1000))


async def _seconds(late: list[float], until: float) -> None:
    """A bare timer on its seconds: what this machine makes of them while others use it."""
    began = time.monotonic()
    for second in range(1, int(until)):
        await asyncio.sleep(max(0.0, began + second - time.monotonic()))
        late.append((time.monotonic() - began - second) * 1000)


async def _opened(url: str, token: str, folder: Path) -> Session:
    cipher = Cipher.for_session()
    drafts, outbox = Drafts(folder / "drafts", cipher), Outbox(folder / "outbox", cipher)
    session = Session(Environment.DEMO, Billecta(url, SecureToken(token)), drafts, outbox)
    await session.open(None)
    await session.loading.debtors()
    await session.loading.products()
    return session


async def _invoice(session: Session) -> str:
    assert session.company is not None
    draft, product = new_draft(session.company, today()), session.products.values()[0]
    entry = with_customer(draft.entry, session.debtors.values()[0], today())
    entry = replace(entry, records=tuple(with_product(row, product) for row in entry.records or ()))
    saved = await session.save_invoice(None, ready_to_send(entry), public_id=None, target=draft.id)
    await session.attest_invoice(saved.action_public_id or "")
    return saved.action_public_id or ""


async def _orders(session: Session) -> list[LiveOrder]:
    """One of BankID that nobody takes up, the rest Swish requests that nobody answers: all last three minutes."""
    company = session.company_id
    made = [session.live.begin(OrderKind.IDENTIFY, BankIdStart(company, NOBODY), company=company)]
    for place in range(ORDERS - 1):
        invoice = await _invoice(session)
        asked = SwishRequest(invoice, f"467000000{place:02}", "PENDING")
        made.append(session.live.begin(OrderKind.SWISH, asked, company=company, about=invoice))
    return made


async def _measure(seconds: float, polls: Polls, _app: QApplication) -> int:
    with tempfile.TemporaryDirectory() as folder:
        demo = DemoServer(Path(folder))
        session = await _opened(await demo.start(), demo.token, Path(folder))
        tasks, holds, bare = Tasks(loop.report), [(0.0, 0.0, 0.0)], [0.0]
        orders = await _orders(session)
        wall = Wall(session, orders)
        for order in orders:
            tasks.start(session.live.follow(order.id), key=f"live.{order.id}")
        await asyncio.sleep(2)
        tasks.start(_ticks(holds), key="ticks")
        await _seconds(bare, seconds)
        tasks.cancel("ticks")
        await session.live.leave()
        left = [task for task in asyncio.all_tasks() if task.get_name().startswith("live.")]
        await tasks.aclose()
        wall.deleteLater()
        await session.aclose()
        await demo.aclose()
    return _tell(polls, holds, bare, len(left))


def _tell(polls: Polls, holds: list[Hold], bare: list[float], left: int) -> int:
    late = polls.late_ms()
    part = 100 * sum(one <= LATE_MS for one in late) / len(late)
    by_clock, longest, own = (max(one) for one in zip(*holds, strict=True))
    lines = [
        ("live.polls", len(late), "", None),
        ("live.polls_on_their_second", part, "%", 95.0),
        ("live.late.median", statistics.median(late), "ms", None),
        ("live.late.p99", statistics.quantiles(late, n=100)[98], "ms", None),
        ("live.bare_timer.p99", statistics.quantiles(bare, n=100)[98], "ms", None),
        ("live.longest_hold", longest, "ms", HELD_MS),
        ("live.longest_hold.by_the_clock", by_clock, "ms", None),
        ("live.longest_hold.own", own, "ms", HELD_MS),
        ("live.tasks_left", left, "", 0),
    ]
    for name, value, unit, allowed in lines:
        print(json.dumps({"name": name, "value": round(value, 3), "unit": unit, "allowed": allowed}), flush=True)
    return int(part < 95.0 or longest > HELD_MS or left > 0)


def main() -> int:
    """1 when polls are late, the loop was held, or a task is left."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    polls = Polls()
    with polls.watched():
        return loop.run(partial(_measure, seconds, polls), sys.argv[:1])


if __name__ == "__main__":
    sys.exit(main())
