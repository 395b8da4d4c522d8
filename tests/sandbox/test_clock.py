from __future__ import annotations

from datetime import date, timedelta

import httpx
import pytest

from desktop.sandbox.clock import Clock
from desktop.sandbox.limits import FAULTS, Limits
from desktop.sandbox.server import Running

from .conftest import move_on


def test_a_frozen_clock_moves_by_hand_only() -> None:
    clock = Clock(date(2026, 11, 22))
    clock.freeze(True)
    before = clock.now(), clock.elapsed()
    assert (clock.now(), clock.elapsed()) == before
    clock.advance(90)
    assert clock.now() - before[0] == timedelta(seconds=90)
    assert clock.elapsed() == before[1] + 90
    clock.freeze(False)
    assert timedelta(seconds=90) <= clock.now() - before[0] < timedelta(seconds=100)
    assert 89.9 < clock.elapsed() - before[1] < 100
    with pytest.raises(ValueError):
        clock.advance(-1)


def test_limits_follow_the_clock() -> None:
    clock = Clock()
    limits = Limits(clock=clock.elapsed)
    for _ in range(50):
        limits.count("per", "faults")
    assert limits.exceeded("per", "faults", FAULTS)
    clock.advance(60)
    assert not limits.exceeded("per", "faults", FAULTS)


def test_call_ids_are_free_again_after_three_months(sandbox: Running, client: httpx.Client) -> None:
    headers = {"UniqueApiCallId": "k1"}
    seen = [client.get("/common/currencies", headers=headers).status_code for _ in range(2)]
    move_on(sandbox, 93 * 86_400)
    seen.append(client.get("/common/currencies", headers=headers).status_code)
    httpx.post(f"{sandbox.url}/sandbox/reset")
    assert seen == [200, 403, 200]


def test_until_and_nonsense(sandbox: Running) -> None:
    url = f"{sandbox.url}/sandbox/clock"
    assert httpx.post(url, json={"until": "2026-12-24T15:00:00"}).json()["now"].startswith("2026-12-24 15:00")
    assert httpx.get(url).json()["offset"] > 0
    assert httpx.post(url, json={"advance": "soon"}).status_code == 400
    assert httpx.post(url, content=b"{").status_code == 400
    httpx.post(f"{sandbox.url}/sandbox/reset")
    assert httpx.get(url).json()["offset"] == 0
