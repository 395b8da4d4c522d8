"""Every kind of write, every misfortune, every way to go on: nothing is lost, doubled or stuck."""

from __future__ import annotations

from desktop.session.operations import MOMENTARY, OPERATIONS

from . import invoice_kinds, order_kinds, register_kinds
from .bench import Bench
from .kinds import KINDS
from .matrix import Office, Verdict, program_tries_again, user_tries_again
from .misfortunes import MISFORTUNES
from .table import report

ENTERED = (invoice_kinds, order_kinds, register_kinds)


async def test_no_answer_makes_a_write_lost_doubled_or_stuck(bench: Bench, desk: Office) -> None:
    verdicts: list[Verdict] = []
    for kind in KINDS.values():
        for misfortune in MISFORTUNES:
            if misfortune.goes_on and kind.name in MOMENTARY:
                continue  # never repeated, and never read back
            verdicts.append(await user_tries_again(bench, desk, kind, misfortune))
            if not misfortune.by_user_only:
                verdicts.append(await program_tries_again(bench, desk, kind, misfortune))
    report("answers", verdicts)
    assert KINDS.keys() == OPERATIONS.keys()
    assert len(verdicts) >= 500
    assert [verdict for verdict in verdicts if verdict.fault] == []
