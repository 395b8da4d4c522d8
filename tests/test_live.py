from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import ApiError, Kind
from desktop.live import PASSING, TRIES_AFTER_DEADLINE, Heard, NoContact, Overdue, Rhythm, poll


@dataclass
class Bench:
    """A server and the clocks; time passes when somebody waits, and when an answer takes its time."""

    answers: Callable[[float], Any]
    takes: float = 0.0
    moment: float = 1000.0
    offset: float = 1_700_000_000.0
    asked: list[float] = field(default_factory=list)
    sleep_at: float = -1.0
    """When the computer goes to sleep for an hour, which the monotonic clock does not see unless it `counts`."""
    counts: bool = False

    def now(self) -> float:
        return self.moment

    def wall(self) -> float:
        return self.moment + self.offset

    async def sleep(self, seconds: float) -> None:
        assert 0 < seconds <= 1
        if 0 <= self.sleep_at <= self.moment - 1000:
            self.sleep_at = -1.0
            self.offset += 0 if self.counts else 3600
            self.moment += 3600.3 if self.counts else 0
        else:
            self.moment += seconds
        await asyncio.sleep(0)

    async def fetch(self) -> Any:
        self.asked.append(round(self.moment - 1000, 6))
        self.moment += self.takes
        answer = self.answers(self.moment - 1000)
        if isinstance(answer, Exception):
            raise answer
        return answer


async def seen(bench: Bench, rhythm: Rhythm | None = None) -> list[Any]:
    async with aclosing(poll(bench.fetch, is_over, rhythm, bench)) as states:
        return [one async for one in states]


def is_over(state: object) -> bool:
    return state == "over"


def over_at(second: float) -> Callable[[float], str]:
    return lambda now: "over" if now >= second else "waiting"


async def test_asks_each_second_and_ends_with_one_last_answer() -> None:
    bench = Bench(over_at(4))
    states = await seen(bench)
    assert bench.asked == [0, 1, 2, 3, 4]
    assert states == [*[Heard("waiting", False)] * 4, Heard("over", True)]


async def test_the_first_answer_may_be_worth_waiting_for() -> None:
    bench = Bench(over_at(5))
    await seen(bench, Rhythm(first=3))
    assert bench.asked == [3, 4, 5]


async def test_a_slow_answer_leaves_beats_out_and_the_grid_stays() -> None:
    bench = Bench(over_at(9), takes=1.3)
    await seen(bench)
    assert bench.asked == [0, 2, 4, 6, 8]


async def test_without_contact_the_order_is_kept_and_the_pauses_grow() -> None:
    lost = ApiError(Kind.UNREACHABLE)
    bench = Bench(lambda now: lost if 2 <= now < 22 else over_at(30)(now))
    states = await seen(bench)
    assert bench.asked[:8] == [0, 1, 2, 3, 5, 9, 17, 25]
    assert bench.asked[8:] == [26, 27, 28, 29, 30]
    trouble = [one for one in states if isinstance(one, NoContact)]
    assert [one.seconds for one in trouble] == [0, 1, 3, 7, 15]
    assert states[-1] == Heard("over", True)


async def test_how_long_there_is_none_counts_from_when_it_was_asked_for() -> None:
    """A server that does not answer at all is given up after five seconds, and then after ten."""
    bench = Bench(lambda now: ApiError(Kind.TIMEOUT) if now < 20 else over_at(20)(now))
    plain = bench.fetch

    async def hung() -> Any:
        bench.moment += 5
        return await plain()

    async with aclosing(poll(hung, is_over, None, bench)) as states:
        silences = [one.seconds async for one in states if isinstance(one, NoContact)]
    assert silences[:2] == [5, 11]


async def test_a_pause_the_server_asks_for_is_kept() -> None:
    busy = ApiError(Kind.TOO_MANY_CALLS, retry_after=20.5)
    bench = Bench(lambda now: busy if now == 1 else over_at(23)(now))
    await seen(bench)
    assert bench.asked == [0, 1, 22, 23]


async def test_an_answer_that_never_comes_is_trouble_too() -> None:
    hanging = asyncio.Event()
    calls = 0

    async def fetch() -> str:
        nonlocal calls
        calls += 1
        if calls == 1:
            await hanging.wait()
        return "over"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.live.PATIENCE", 0.02)
        async with aclosing(poll(fetch, is_over, Rhythm(every=0.01))) as states:
            found = [one async for one in states]
    assert isinstance(found[0], NoContact)
    assert found[0].error.kind is Kind.TIMEOUT
    assert found[-1] == Heard("over", True)


@pytest.mark.parametrize("kind", sorted(set(Kind) - PASSING))
async def test_what_the_server_will_not_answer_is_raised(kind: Kind) -> None:
    bench = Bench(lambda now: ApiError(kind))
    with pytest.raises(ApiError) as caught:
        await seen(bench)
    assert caught.value.kind is kind
    assert bench.asked == [0]


async def test_past_the_deadline_nothing_is_said_to_have_failed() -> None:
    bench = Bench(over_at(1e9))
    states = await seen(bench, Rhythm(deadline=5))
    assert states[-1] == Overdue()
    assert bench.asked == [0, 1, 2, 3, 4, 5]


async def test_a_network_that_is_gone_past_the_deadline_is_tried_a_while() -> None:
    bench = Bench(lambda now: ApiError(Kind.UNREACHABLE))
    states = await seen(bench, Rhythm(deadline=3))
    assert len(bench.asked) == TRIES_AFTER_DEADLINE
    assert states[-1] == Overdue()


async def test_after_a_sleep_the_server_is_asked_on_the_next_second() -> None:
    lost = ApiError(Kind.UNREACHABLE)
    bench = Bench(lambda now: lost if now < 10 else over_at(11)(now), sleep_at=9.5)
    await seen(bench)
    assert bench.asked[:4] == [0, 1, 3, 7]
    assert bench.asked[4] == 10  # its next second, and not 15, where the pause would have ended
    assert bench.asked[5:] == [11]


async def test_a_clock_that_counts_the_sleep_does_not_end_the_order_unasked() -> None:
    def answers(now: float) -> str:
        bench.moment += 3600 if now == 2 else 0
        return over_at(3600)(now)

    bench = Bench(answers)
    states = await seen(bench, Rhythm(deadline=600))
    assert bench.asked == [0, 1, 2, 3602]
    assert states[-1] == Heard("over", True)


@pytest.mark.parametrize("counts", [False, True], ids=["stands still", "runs on"])
async def test_orders_that_slept_together_are_asked_for_one_after_another(counts: bool) -> None:
    """Twenty orders, each on its own part of the second, whether the forward clock counts the sleep or not."""
    firsts = []
    for place in range(20):
        bench = Bench(over_at(100_000))
        states = poll(bench.fetch, is_over, Rhythm(first=place * 0.04), bench)
        async with aclosing(states):
            async for _ in states:
                if len(bench.asked) == 3:
                    bench.sleep_at, bench.counts = 0.0, counts
                if len(bench.asked) == 4:
                    break
        slept = 3600.3 if counts else 0.0
        assert slept <= bench.asked[3] <= bench.asked[2] + slept + 1
        firsts.append(bench.asked[3] % 1)
    assert min(after - before for before, after in zip(sorted(firsts), sorted(firsts)[1:], strict=False)) > 0.039


async def test_a_clock_set_back_changes_nothing() -> None:
    def answers(now: float) -> str:
        bench.offset -= 7200 if now == 2 else 0
        return over_at(4)(now)

    bench = Bench(answers)
    await seen(bench)
    assert bench.asked == [0, 1, 2, 3, 4]


async def test_leaving_in_the_middle_ends_the_asking() -> None:
    bench = Bench(over_at(100))
    async with aclosing(poll(bench.fetch, is_over, None, bench)) as states:
        async for _ in states:
            if len(bench.asked) == 3:
                break
    assert bench.asked == [0, 1, 2]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.one_of(st.floats(0, 4), st.sampled_from(sorted(PASSING))), max_size=30),
    st.floats(0, 5),
    st.sampled_from([0.5, 1.0, 2.0]),
)
def test_every_beat_is_on_the_grid_and_none_twice(weather: list[float | Kind], first: float, every: float) -> None:
    left = list(weather)

    def answers(_: float) -> Any:
        here = left.pop() if left else 0.0
        if isinstance(here, float):
            bench.moment += here
            return "waiting" if left else "over"
        return ApiError(here)

    bench = Bench(answers)
    states = asyncio.run(seen(bench, Rhythm(first, every, deadline=1e6)))
    places = [(moment - first) / every for moment in bench.asked]
    assert all(abs(place - round(place)) < 1e-4 for place in places)
    assert len({round(place) for place in places}) == len(places)
    assert [one.over for one in states if isinstance(one, Heard)].count(True) == 1
