"""The runs of this session, and how long a batch waits before it leaves."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.attest import OPEN, AttestBatch, AttestItem
from desktop.store.attest_rules import AttestRules, RulesFile

from .accepted import Accepted
from .attest_batches import broken_off, forget_batch, new_batch
from .attest_looks import Looks
from .attest_run import AttestRun, Phase

if TYPE_CHECKING:
    from .session import Session

LIVE = frozenset({Phase.DELAY, Phase.RUNNING, Phase.PAUSED})


class Attesting(QObject):
    """Signals: `changed` when a run has got further; `ended` with a run that has come to its end."""

    changed = Signal()
    ended = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.runs: list[AttestRun] = []
        self.accepted = Accepted(session.drafts, session.rights.signed_in_as)
        self.looks = Looks(session)
        self._file = RulesFile(session.attest_log.folder)
        self._under_way: frozenset[str] | None = None
        self.changed.connect(self._count_anew)

    @property
    def rules(self) -> AttestRules:
        """The delay, and the rules of the companies."""
        return self._file.rules

    def set_rules(self, rules: AttestRules) -> None:
        """Keeps other rules. Raises OSError."""
        self._file.save(rules)
        self.changed.emit()

    def new_run(self, items: Sequence[AttestItem], *, signed_by: str = "", signature: str = "") -> AttestRun:
        """A run that waits for its delay; the caller starts it as a task of the session."""
        batch = new_batch(items, self._session.rights.user_name, signed_by=signed_by, signature=signature)
        return self._add(AttestRun(self._session, batch, delay=self.rules.delay, parent=self))

    def again(self, batch: AttestBatch) -> AttestRun:
        """A run for a batch that the program died over; `resume` is its coroutine."""
        return self._add(AttestRun(self._session, batch, delay=0.0, parent=self))

    def broken_off(self) -> list[AttestBatch]:
        """Batches of earlier runs of the program."""
        return broken_off(self._session.drafts)

    def forget(self, batch: AttestBatch) -> None:
        """The person does not want the rest of it."""
        forget_batch(self._session.drafts, batch)

    def live(self) -> list[AttestRun]:
        """Runs that have not come to their end."""
        return [run for run in self.runs if run.phase in LIVE]

    def under_way(self) -> frozenset[str]:
        """Drafts that are being attested, or will be unless it is undone. Asked for each row that is painted."""
        if self._under_way is None:
            runs = self.live()
            self._under_way = frozenset(
                invoice for run in runs for invoice, outcome in run.outcomes.items() if outcome.fate in OPEN
            )
        return self._under_way

    def undo(self) -> AttestRun | None:
        """Takes back the newest run that has not left; None when all have."""
        return next((run for run in reversed(self.runs) if run.undo()), None)

    async def leave(self) -> None:
        """Ends all runs: nothing more leaves, and what had begun is asked about when the drafts are opened again."""
        await asyncio.gather(*(run.leave() for run in self.live()))

    def clear_ended(self) -> None:
        """Forgets the runs whose outcome the person has seen."""
        self.runs = self.live()
        self.changed.emit()

    def _add(self, run: AttestRun) -> AttestRun:
        self.runs = [one for one in self.runs if one.phase is not Phase.UNDONE] + [run]
        run.changed.connect(self.changed)
        run.ended.connect(self._one_ended)
        self.changed.emit()
        return run

    def _count_anew(self) -> None:
        self._under_way = None

    def _one_ended(self) -> None:
        self.ended.emit(self.sender())
