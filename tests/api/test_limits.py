from __future__ import annotations

from math import inf

import pytest

from desktop.api.limits import Window, retry_after, share
from tests.clocks import HandClock


async def test_a_window_counts_from_the_answer_on_and_forgets_when_it_has_passed() -> None:
    clock = HandClock()
    window = Window(2, 10, clock.now)
    window.begin()
    window.begin()
    assert window.free_in(background=False) == inf
    window.end(counts=True)
    await clock.advance(4)
    assert window.free_in(background=False) == 6
    window.end(counts=True)
    await clock.advance(5.9)
    assert window.free_in(background=False) == pytest.approx(0.1)
    await clock.advance(0.1)
    assert window.in_window() == 1
    assert window.free_in(background=False) == 0


def test_what_does_not_count_frees_its_place_at_once() -> None:
    window = Window(1, 10, HandClock().now)
    window.begin()
    window.end(counts=False)
    assert window.free_in(background=False) == 0


def test_background_work_leaves_a_fifth() -> None:
    assert [share(most, background=True) for most in (8, 30, 50, 600)] == [6, 24, 40, 480]
    assert share(8, background=False) == 8


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("27", 27.0),
        (" 1.5 ", 1.5),
        ("-3", 0.0),
        ("Mon, 23 Nov 2026 14:01:00 GMT", 60.0),
        ("Mon, 23 Nov 2026 13:59:00 GMT", 0.0),
        ("Mon, 23 Nov 2026 14:01:00", None),
        ("inf", None),
        ("nan", None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_goes_by_the_servers_own_clock(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value, "date": "Mon, 23 Nov 2026 14:00:00 GMT"}) == seconds


def test_without_the_header() -> None:
    assert retry_after({}) is None
    assert retry_after({"retry-after": "Mon, 23 Nov 2026 14:01:00 GMT", "date": "now"}) is None
