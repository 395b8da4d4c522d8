from __future__ import annotations

import httpx

from desktop.sandbox.limits import FAULTS, READS, Limits
from desktop.sandbox.server import Running

from .conftest import words


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_fifty_faults_in_a_minute() -> None:
    clock = Clock()
    limits = Limits(clock=clock)
    for second in range(50):
        assert not limits.exceeded("per", "faults", FAULTS)
        clock.now = second * 0.5
        limits.count("per", "faults")
    assert limits.exceeded("per", "faults", FAULTS)
    assert not limits.exceeded("emma", "faults", FAULTS)
    clock.now = 60.0
    assert not limits.exceeded("per", "faults", FAULTS)


def test_a_hundred_reads_in_ten_seconds() -> None:
    clock = Clock()
    limits = Limits(clock=clock)
    for _ in range(100):
        limits.count("per", "reads")
    assert limits.exceeded("per", "reads", READS)
    clock.now = 10.0
    assert not limits.exceeded("per", "reads", READS)
    assert not Limits(on=False).exceeded("per", "reads", READS)


def test_the_fifty_first_fault_is_too_many(sandbox: Running, client: httpx.Client) -> None:
    sandbox.limits.on = True
    for _ in range(50):
        assert client.get("/invoice/action/1").status_code == 401
    assert words(client.get("/common/currencies"), 429) == "För många anrop, försök igen senare."


def test_missing_calls_are_no_faults(sandbox: Running, client: httpx.Client) -> None:
    sandbox.limits.on = True
    for _ in range(51):
        assert client.get("/nothing").status_code == 404
    assert client.get("/common/currencies").status_code == 200
