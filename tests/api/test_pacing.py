from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from functools import partial
from typing import Any

import pytest

from desktop.api.endpoints import Endpoint, catalogue
from desktop.api.pacing import AT_ONCE, LONGEST_WAIT, Pacing, Reason, Wait, in_background, unhurried
from desktop.core.errors import ApiError, Kind
from tests.clocks import HandClock, LeapingClock, settle

DEBTOR = catalogue["GET debtors/debtor/{id}"]
INVOICE = catalogue["GET invoice/action/{id}"]
BY_NUMBER = catalogue["GET invoice/actionbyinvoicenumber/{id}"]
SEARCH = catalogue["POST search/actions"]

Start = Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def pacing(clock: HandClock) -> Pacing:
    return Pacing(clock)


@pytest.fixture
async def start() -> AsyncIterator[Start]:
    tasks: list[asyncio.Task[None]] = []

    def begin(work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        tasks.append(asyncio.get_running_loop().create_task(work))
        return tasks[-1]

    yield begin
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def call(pacing: Pacing, what: Endpoint, status: int | None = 200, **headers: str) -> None:
    await pacing.enter(what)
    pacing.leave(what, status, headers)


async def call_in_background(pacing: Pacing, what: Endpoint, status: int = 200) -> None:
    with in_background():
        await call(pacing, what, status)


def wait_of(pacing: Pacing) -> tuple[Reason, float] | None:
    wait = pacing.waiting()
    return (wait.reason, wait.seconds) if wait else None


async def test_the_example_of_the_guide(pacing: Pacing, clock: HandClock, start: Start) -> None:
    """The first mistake 3 s into the server's window, 49 more within 30 s: its next call comes after the window."""
    began = clock.now()
    await clock.advance(3)
    await call(pacing, DEBTOR, 400)
    await clock.advance(30)
    for _ in range(49):
        await call(pacing, DEBTOR, 500)
    assert pacing.errors.in_window() == 50
    task = start(call(pacing, DEBTOR))
    await settle()
    assert wait_of(pacing) == (Reason.ERRORS, 30)
    await clock.advance(29.9)
    assert not task.done()
    await clock.advance(0.1)
    assert task.done()
    assert clock.now() - began >= 60


async def test_what_the_guide_counts_as_a_mistake(pacing: Pacing) -> None:
    for status in (200, 302, 400, 401, 403, 404, 429, 500, None):
        await pacing.enter(DEBTOR)
        pacing.leave(DEBTOR, status, {"retry-after": "0"})
    assert pacing.errors.in_window() == 5


async def test_calls_under_way_could_be_mistakes_too(pacing: Pacing, start: Start) -> None:
    for _ in range(48):
        await call(pacing, DEBTOR, 400)
    await pacing.enter(DEBTOR)
    await pacing.enter(DEBTOR)
    third = start(call(pacing, DEBTOR))
    await settle()
    assert not third.done()
    assert pacing.waiting() is None
    pacing.leave(DEBTOR, 200, {})
    await settle()
    assert third.done()


@pytest.mark.parametrize(
    ("what", "few", "short", "many"),
    [(SEARCH, 30, 10, 100), (INVOICE, 100, 10, 600), (BY_NUMBER, 100, 10, 600)],
)
async def test_limits_of_an_endpoint(
    pacing: Pacing, clock: HandClock, start: Start, what: Endpoint, few: int, short: float, many: int
) -> None:
    for _ in range(few):
        await call(pacing, what)
    done = 0

    async def one_more() -> None:
        nonlocal done
        await call(pacing, what)
        done += 1

    for _ in range(many):
        start(one_more())
    await settle()
    assert done == 0
    assert wait_of(pacing) == (Reason.CALLS, short)
    await call(pacing, DEBTOR)
    for _ in range(5):
        await clock.advance(short - 0.01)
        before = done
        await clock.advance(0.01)
        assert done - before <= few
    await clock.advance(9.99)
    assert done == many - few
    await clock.advance(0.01)
    assert done > many - few
    await clock.advance(60)
    assert done == many


async def test_each_endpoint_for_itself(pacing: Pacing, start: Start) -> None:
    for _ in range(100):
        await call(pacing, INVOICE)
    start(call(pacing, INVOICE))
    await settle()
    await call(pacing, BY_NUMBER)
    assert wait_of(pacing) == (Reason.CALLS, 10)


async def test_a_slow_answer_counts_until_its_window_has_passed(pacing: Pacing, clock: HandClock, start: Start) -> None:
    await pacing.enter(SEARCH)
    for _ in range(29):
        await call(pacing, SEARCH)
    await clock.advance(9)
    pacing.leave(SEARCH, 200, {})
    await clock.advance(1)
    for _ in range(29):
        await call(pacing, SEARCH)
    task = start(call(pacing, SEARCH))
    await clock.advance(8.9)
    assert not task.done()
    await clock.advance(0.1)
    assert task.done()


async def test_people_go_before_background_work(pacing: Pacing, start: Start) -> None:
    for _ in range(AT_ONCE):
        await pacing.enter(DEBTOR)
    order: list[str] = []

    async def noting(name: str, work: Coroutine[Any, Any, None]) -> None:
        await work
        order.append(name)

    start(noting("background", call_in_background(pacing, DEBTOR)))
    await settle()
    start(noting("person", call(pacing, DEBTOR)))
    start(noting("another", call(pacing, INVOICE)))
    await settle()
    for _ in range(AT_ONCE):
        pacing.leave(DEBTOR, 200, {})
        await settle()
    assert order == ["person", "another", "background"]


async def test_background_work_leaves_places_to_people(pacing: Pacing, start: Start) -> None:
    entered = 0

    async def enter() -> None:
        nonlocal entered
        with in_background():
            await pacing.enter(DEBTOR)
        entered += 1

    for _ in range(AT_ONCE):
        start(enter())
    await settle()
    assert entered == 6
    await pacing.enter(DEBTOR)
    await pacing.enter(DEBTOR)


async def test_only_the_reading_of_pages_is_background_work(pacing: Pacing, start: Start) -> None:
    for _ in range(24):
        await call(pacing, SEARCH)

    async def pages() -> AsyncIterator[list[int]]:
        yield [1]
        await call(pacing, SEARCH)
        yield [2]

    reading = unhurried(pages())
    assert await anext(reading) == [1]
    await call(pacing, SEARCH)
    second = start(_take(reading))
    await settle()
    assert wait_of(pacing) == (Reason.CALLS, 10)
    assert not second.done()


async def _take(pages: AsyncIterator[list[int]]) -> None:
    await anext(pages)


async def test_what_a_person_waits_for_is_told_first(pacing: Pacing, clock: HandClock, start: Start) -> None:
    for _ in range(30):
        await call(pacing, SEARCH)
    await clock.advance(2)
    for _ in range(100):
        await call(pacing, INVOICE)
    start(call_in_background(pacing, INVOICE))
    await settle()
    assert wait_of(pacing) == (Reason.CALLS, 10)
    start(call(pacing, SEARCH))
    await settle()
    assert wait_of(pacing) == (Reason.CALLS, 8)


@pytest.mark.parametrize(("headers", "seconds"), [({"retry-after": "7"}, 7), ({}, 60)])
async def test_429_is_obeyed(
    pacing: Pacing, clock: HandClock, start: Start, headers: dict[str, str], seconds: float
) -> None:
    await pacing.enter(DEBTOR)
    pacing.leave(DEBTOR, 429, headers)
    task = start(call(pacing, SEARCH))
    await settle()
    assert wait_of(pacing) == (Reason.SERVER, seconds)
    await clock.advance(seconds)
    assert task.done()


async def test_429_of_a_limited_endpoint_holds_only_that_one(pacing: Pacing, start: Start) -> None:
    await pacing.enter(SEARCH)
    pacing.leave(SEARCH, 429, {})
    await call(pacing, DEBTOR)
    start(call(pacing, SEARCH))
    await settle()
    assert wait_of(pacing) == (Reason.SERVER, 60)


async def test_a_pause_that_is_too_long_is_told_at_once(pacing: Pacing, clock: HandClock, start: Start) -> None:
    for _ in range(AT_ONCE):
        await pacing.enter(DEBTOR)
    waiting = start(call(pacing, DEBTOR))
    await settle()
    pacing.leave(DEBTOR, 429, {"retry-after": "3600"})
    for one in (waiting, start(call(pacing, DEBTOR))):
        with pytest.raises(ApiError) as caught:
            await one
        assert (caught.value.kind, caught.value.retry_after) == (Kind.TOO_MANY_CALLS, 3600)
    assert pacing.waiting() is None
    await clock.advance(3600 - LONGEST_WAIT)
    late = start(call(pacing, DEBTOR))
    await clock.advance(LONGEST_WAIT)
    assert late.done()


async def test_who_gives_up_frees_the_place(pacing: Pacing, start: Start) -> None:
    for _ in range(AT_ONCE):
        await pacing.enter(DEBTOR)
    tasks = [start(call(pacing, DEBTOR)) for _ in range(500)]
    await settle()
    for task in tasks[:-1]:
        task.cancel()
    pacing.leave(DEBTOR, 200, {})
    # let in and cancelled before it could run
    tasks[-1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert all(task.cancelled() for task in tasks)
    for _ in range(AT_ONCE - 1):
        pacing.leave(DEBTOR, 200, {})
    for _ in range(AT_ONCE):
        await pacing.enter(DEBTOR)


async def test_a_night_of_sleep_keeps_nobody_waiting(pacing: Pacing, clock: HandClock, start: Start) -> None:
    for _ in range(50):
        await call(pacing, DEBTOR, 400)
    task = start(call(pacing, DEBTOR))
    await settle()
    [timer] = [timer for timer in clock.timers if not timer.is_cancelled]
    assert timer.moment - clock.now() == 60
    # the clock went on, and the timer fires on waking
    clock.moment += 8 * 3600
    await clock.advance(0)
    assert task.done()
    assert pacing.errors.in_window() == 0


async def test_watchers_hear_of_the_beginning_and_the_end(pacing: Pacing, clock: HandClock, start: Start) -> None:
    heard: list[Wait | None] = []
    pacing.watchers.append(partial(_note, pacing, heard))
    for _ in range(50):
        await call(pacing, DEBTOR, 400)
    task = start(call(pacing, DEBTOR))
    await settle()
    await clock.advance(30)
    assert [wait and wait.reason for wait in heard] == [Reason.ERRORS]
    await clock.advance(30)
    assert task.done()
    assert [wait and wait.reason for wait in heard] == [Reason.ERRORS, None]


def _note(pacing: Pacing, heard: list[Wait | None]) -> None:
    heard.append(pacing.waiting())


async def test_nobody_gets_in_after_closing(pacing: Pacing, start: Start) -> None:
    for _ in range(AT_ONCE):
        await pacing.enter(DEBTOR)
    waiting = start(call(pacing, DEBTOR))
    await settle()
    pacing.close()
    for one in (waiting, start(call(pacing, DEBTOR))):
        with pytest.raises(ApiError) as caught:
            await one
        assert caught.value.kind is Kind.UNREACHABLE


class TickingClock(LeapingClock):
    """Time passes whenever one looks at it."""

    def __init__(self, tick: float) -> None:
        super().__init__()
        self.moment, self.tick = 1000.0, tick

    def now(self) -> float:
        self.moment += self.tick
        return self.moment + self.leapt


@pytest.mark.parametrize("looks", range(1, 40))
async def test_a_pause_that_ends_while_it_is_looked_at_keeps_nobody_waiting(looks: int, start: Start) -> None:
    pacing = Pacing(TickingClock(1.0))
    await call(pacing, DEBTOR, 429, **{"retry-after": str(looks)})
    waiting = start(call(pacing, DEBTOR))
    await settle()
    assert waiting.done()
