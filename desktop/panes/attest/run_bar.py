"""What is being attested: how long until it leaves, with Undo; then how far it has come, with Pause and Stop."""

from __future__ import annotations

import math

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from desktop.core.attest import Fate
from desktop.core.environment import Environment
from desktop.qt.dotted import DottedLabel
from desktop.qt.environments import environment_name
from desktop.qt.format import Format
from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.qt.waiting_line import WaitingLine
from desktop.qt.words import customer_words
from desktop.session.attest_run import AttestRun, Phase
from desktop.session.attesting import Attesting

_BEAT_MS = 200


class RunBar(QFrame):
    """Visible while there are runs, until the person has seen the end and closes it. Signals: `outcome_wanted`."""

    outcome_wanted = Signal()

    def __init__(self, attesting: Attesting, fmt: Format, environment: Environment) -> None:
        super().__init__()
        self.setProperty("role", "attest-run")
        self._attesting, self._format, self._environment = attesting, fmt, environment
        self._words, self._what = Label(), DottedLabel()
        self._words.setProperty("role", "strong")
        self._words.setWordWrap(True)
        self._waiting, self._moved = WaitingLine(), (0, 0)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._undo = HintButton(self.tr("Undo"), "Ctrl+Z", role="primary")
        self._pause, self._stop = HintButton(self.tr("Pause")), HintButton(self.tr("Stop"))
        self._outcome, self._close = HintButton(self.tr("Outcome…")), HintButton(self.tr("Close"))
        self._beat = QTimer(self, interval=_BEAT_MS)
        self._beat.timeout.connect(self._show)
        self._lay_out()
        self._undo.clicked.connect(self.undo)
        self._pause.clicked.connect(self.pause)
        self._stop.clicked.connect(self._stop_all)
        self._outcome.clicked.connect(self.outcome_wanted)
        self._close.clicked.connect(attesting.clear_ended)
        attesting.changed.connect(self._show_soon)
        self._show()

    def undo(self) -> None:
        """Takes back the newest that has not left."""
        self._attesting.undo()

    def can_undo(self) -> bool:
        """Whether something has not left."""
        return any(run.phase is Phase.DELAY for run in self._attesting.runs)

    def pause(self) -> None:
        """Holds what has not left, or lets it go on."""
        paused = self._of(Phase.PAUSED)
        for run in paused or self._of(Phase.RUNNING):
            (run.go_on if paused else run.pause)()

    def _stop_all(self) -> None:
        for run in self._attesting.live():
            run.stop()

    def _of(self, phase: Phase) -> list[AttestRun]:
        return [run for run in self._attesting.runs if run.phase is phase]

    def _show_soon(self) -> None:
        """Hundreds of outcomes in a second are shown five times."""
        if not self._beat.isActive():
            self._show()
            self._beat.start()

    def _show(self) -> None:
        runs = self._attesting.runs
        live = self._attesting.live()
        self.setVisible(bool(runs))
        if not live:
            self._beat.stop()
        if not runs:
            return
        waiting, running = self._of(Phase.DELAY), self._of(Phase.RUNNING) + self._of(Phase.PAUSED)
        self._words.setText(self._sentence(waiting, running))
        self._what.show_parts(self._detail(waiting or live or runs))
        done, total = self._counts(running)
        self._look_whether_it_moves(running)
        self._bar.setVisible(bool(running))
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._undo.setVisible(bool(waiting))
        self._pause.setVisible(bool(running))
        self._pause.setText(self.tr("Go on") if self._of(Phase.PAUSED) else self.tr("Pause"))
        self._stop.setVisible(bool(running))
        self._close.setVisible(not live)

    def _look_whether_it_moves(self, running: list[AttestRun]) -> None:
        """What is paused is not waited for; each answer is a step, whatever it says."""
        active = [run for run in running if run.phase is Phase.RUNNING]
        known = sum(one.fate is not Fate.WAITING for run in active for one in run.outcomes.values())
        moved = len(active), known
        if not active:
            self._waiting.over()
        elif moved != self._moved:
            self._waiting.moved()
        self._moved = moved

    def _sentence(self, waiting: list[AttestRun], running: list[AttestRun]) -> str:
        if waiting:
            seconds = math.ceil(min(run.seconds_left for run in waiting))
            count = sum(len(run.batch.items) for run in waiting)
            return self.tr("%n invoice(s) attested in {seconds} s", "", count).format(seconds=seconds)
        if running:
            done, total = self._counts(running)
            if any(run.troubled for run in running):
                words = self.tr("No contact, trying again · {done} of {total} attested")
            elif self._of(Phase.PAUSED):
                words = self.tr("Paused · {done} of {total} attested")
            else:
                words = self.tr("Attesting · {done} of {total} attested")
            return words.format(done=done, total=total)
        return self._outcome_words()

    def _outcome_words(self) -> str:
        runs = self._attesting.runs
        if all(run.phase is Phase.UNDONE for run in runs):
            return self.tr("Undone: nothing has been attested")
        parts = [self.tr("%n attested", "", sum(run.count(Fate.ATTESTED) for run in runs))]
        for fate, words in (
            (Fate.REFUSED, self.tr("{count} refused")), (Fate.CHANGED, self.tr("{count} changed by others")),
            (Fate.UNCLEAR, self.tr("{count} unclear")), (Fate.LEFT, self.tr("{count} left as drafts")),
        ):  # fmt: skip
            count = sum(run.count(fate) for run in runs)
            if count:
                parts.append(words.format(count=count))
        return ", ".join(parts)

    def _detail(self, runs: list[AttestRun]) -> list[str]:
        """Who, how much and where, in the moment in which it can still be undone."""
        items = [item for run in runs for item in run.batch.items]
        sums: dict[str, int] = {}
        for item in items:
            sums[item.currency] = sums.get(item.currency, 0) + item.amount
        money = " + ".join(self._format.money(value, code) for code, value in sorted(sums.items()))
        companies = sorted({item.company_name for item in items if item.company_name})
        who = customer_words(items[0].customer) if len(items) == 1 else ""
        where = environment_name(self._environment)
        return [who, money, ", ".join(companies), where]

    @staticmethod
    def _counts(runs: list[AttestRun]) -> tuple[int, int]:
        done = sum(run.count(Fate.ATTESTED) for run in runs)
        return done, sum(len(run.outcomes) for run in runs)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self._words)
        texts.addWidget(self._what)
        texts.addWidget(self._waiting)
        texts.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        for button in (self._undo, self._pause, self._stop, self._outcome, self._close):
            row.addWidget(button)
