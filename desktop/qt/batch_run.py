"""The same done to many, one after the other: told as it goes, stopped when wanted, an outcome for each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.core.environment import Environment
from desktop.core.errors import ALL_MEET, ApiError, Kind
from desktop.core.stages import Tone

from .progress import ProgressPanel
from .sheet import Sheet
from .waiting_line import WaitingLine


class Skipped(Exception):
    """Raised for an item that is better left alone; the text says why."""


@dataclass(frozen=True)
class Task:
    """What is done to each item: its name for a person, the doing (which answers a note), and an error in words."""

    name: Callable[[Any], str]
    do: Callable[[Any], Awaitable[str]]
    words: Callable[[ApiError], str]


@dataclass
class Outcomes:
    """The items by what became of them."""

    done: list[Any] = field(default_factory=list)
    failed: list[Any] = field(default_factory=list)
    left: list[Any] = field(default_factory=list)


class BatchRun(QObject):
    """Signals: `began(name)`, `ended(name, tone, note)` per item, `finished(Outcomes)`."""

    began = Signal(object)
    ended = Signal(object, object, object)
    finished = Signal(object)

    def __init__(self, items: Sequence[Any], task: Task) -> None:
        super().__init__()
        self.items = list(items)
        self._task = task
        self._stopped = False

    def stop(self) -> None:
        """Lets the item under way end and begins no other."""
        self._stopped = True

    async def run(self) -> Outcomes:
        """Does it to all. What the server refuses is an outcome; without a connection the rest is left."""
        outcomes = Outcomes()
        for item in self.items:
            if self._stopped:
                outcomes.left.append(item)
            else:
                await self._one(item, outcomes)
        self.finished.emit(outcomes)
        return outcomes

    async def _one(self, item: Any, outcomes: Outcomes) -> None:
        name = self._task.name(item)
        self.began.emit(name)
        try:
            note = await self._task.do(item)
        except Skipped as why:
            outcomes.failed.append(item)
            self.ended.emit(name, Tone.WARN, str(why))
        except ApiError as error:
            if error.kind is Kind.DONE_BUT_UNREAD:
                outcomes.done.append(item)
                self.ended.emit(name, Tone.WARN, self._task.words(error))
                return
            outcomes.failed.append(item)
            self._stopped = self._stopped or error.kind in ALL_MEET
            self.ended.emit(name, Tone.BAD, self._task.words(error))
        else:
            outcomes.done.append(item)
            self.ended.emit(name, Tone.GOOD, note)


class BatchSheet(Sheet):
    """Shows a run. Cancel stops it after the current item; then Close closes."""

    def __init__(self, title: str, run: BatchRun, environment: Environment) -> None:
        super().__init__(title, environment=environment, width=560)
        self._run, self._running = run, True
        self.panel = ProgressPanel()
        self.panel.begin(len(run.items))
        self.panel.setMinimumHeight(300)
        self.body.addWidget(self.panel)
        self.waiting = WaitingLine()
        self.body.addWidget(self.waiting)
        self.close_button = self.add_button(self.tr("Close"), result=True, main=True)
        self.close_button.setEnabled(False)
        self.panel.cancelled.connect(run.stop)
        run.began.connect(self._began)
        run.ended.connect(self._ended)
        run.finished.connect(self._finished)

    def cancel(self) -> None:
        """Esc stops first and closes afterwards."""
        if self._running:
            self.panel.stop()
        else:
            super().cancel()

    def _began(self, name: str) -> None:
        self.panel.set_now(name)
        self.waiting.moved()

    def _ended(self, name: str, tone: Tone, note: str) -> None:
        self.panel.item_done(name, tone=tone, note=note)

    def _finished(self, outcomes: Outcomes) -> None:
        self._running = False
        self.waiting.over()
        self.panel.finish(outcome_words(outcomes))
        self.close_button.setEnabled(True)
        self.close_button.setFocus()


class _Words(QObject):
    """lupdate finds plurals in the `tr` of a QObject only."""

    def of(self, outcomes: Outcomes) -> str:
        """Done, not done, not begun."""
        parts = [self.tr("%n done", "", len(outcomes.done))]
        if outcomes.failed:
            parts.append(self.tr("%n not done", "", len(outcomes.failed)))
        if outcomes.left:
            parts.append(self.tr("%n not begun", "", len(outcomes.left)))
        return ", ".join(parts)


def outcome_words(outcomes: Outcomes) -> str:
    """`14 done, 1 not done`."""
    return _Words().of(outcomes)
