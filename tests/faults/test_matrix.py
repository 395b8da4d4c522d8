"""Every kind of write, every misfortune, every way to go on: nothing is lost, doubled or stuck."""

from __future__ import annotations

import pytest

from desktop.session.operations import MOMENTARY, OPERATIONS

from . import invoice_kinds, order_kinds, register_kinds
from .bench import Bench
from .kinds import KINDS
from .matrix import Office, Way, program_tries_again, user_tries_again
from .misfortunes import MISFORTUNES, Misfortune
from .table import Report

ENTERED = (invoice_kinds, order_kinds, register_kinds)


def combinations(name: str) -> list[tuple[Misfortune, Way]]:
    """What befalls a kind of write, and how it goes on. What is momentary is never repeated, and never read back."""
    ways: list[tuple[Misfortune, Way]] = []
    for misfortune in MISFORTUNES:
        if not (misfortune.goes_on and name in MOMENTARY):
            ways += [(misfortune, user_tries_again)]
            ways += [] if misfortune.by_user_only else [(misfortune, program_tries_again)]
    return ways


@pytest.mark.parametrize("name", KINDS)
async def test_no_answer_makes_a_write_lost_doubled_or_stuck(
    bench: Bench, desk: Office, report: Report, name: str
) -> None:
    verdicts = [await way(bench, desk, KINDS[name], misfortune) for misfortune, way in combinations(name)]
    report(verdicts)
    assert [verdict for verdict in verdicts if verdict.fault] == []


def test_every_kind_of_write_is_met_by_many_misfortunes() -> None:
    assert KINDS.keys() == OPERATIONS.keys()
    assert sum(len(combinations(name)) for name in KINDS) >= 500
    assert min(len(combinations(name)) for name in KINDS) >= 50
