"""Undo and redo over states that never change: what the editor held, and where the person stood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop.core.place import Place

S = TypeVar("S")

PAUSE = 1.0
"""Seconds without a key after which typing goes on as a new step."""

LONGEST = 8.0
"""Seconds that one step of typing may take, so that a page typed without a pause is more than one."""

AT_ONCE = 0.05
"""Seconds within which several changes are one deed, such as a row taken away and an empty one in its place."""

MOST = 500
"""Steps that are remembered."""


@dataclass
class _Step(Generic[S]):
    state: S
    place: Place
    begun: float
    last: float
    typing: bool
    arrived: bool = False


class History(Generic[S]):
    """The states of one editor, the first as opened. Keys typed into one field without a pause are one step."""

    def __init__(self, state: S, place: Place | None = None) -> None:
        self._steps = [_Step(state, place or Place(), 0.0, 0.0, typing=False)]
        self._now = 0
        self._broken = True

    @property
    def state(self) -> S:
        """What the editor holds."""
        return self._steps[self._now].state

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._now > 0

    @property
    def can_redo(self) -> bool:
        """Whether a step taken back can be had again."""
        return self._now < len(self._steps) - 1

    def note(self, state: S, place: Place, moment: float, *, typing: bool) -> None:
        """The editor holds something else since `moment` (seconds of any steady clock). What was undone is gone."""
        step = self._steps[self._now]
        if state == step.state:
            return
        del self._steps[self._now + 1 :]
        if self._goes_on(step, place, moment, typing=typing):
            step.state, step.place, step.last = state, place, moment
            return
        self._steps.append(_Step(state, place, moment, moment, typing))
        del self._steps[: max(0, len(self._steps) - MOST)]
        self._now, self._broken = len(self._steps) - 1, False

    def arrive(self, state: S, place: Place, moment: float) -> None:
        """The server's state is shown: a step of its own however soon; several in a row are one."""
        step = self._steps[self._now]
        if step.arrived and not self.can_redo:
            step.state = state
        elif state != step.state:
            self._broken = True
            self.note(state, place, moment, typing=False)
            self._steps[self._now].arrived = self._broken = True

    def undo(self) -> tuple[S, Place] | None:
        """The state before the last step and where the step was made; None when there is none."""
        if not self.can_undo:
            return None
        place = self._steps[self._now].place
        self._now, self._broken = self._now - 1, True
        return self.state, place

    def redo(self) -> tuple[S, Place] | None:
        """The state after the step that was taken back last, and where it was made; None when there is none."""
        if not self.can_redo:
            return None
        self._now, self._broken = self._now + 1, True
        return self.state, self._steps[self._now].place

    def _goes_on(self, step: _Step[S], place: Place, moment: float, *, typing: bool) -> bool:
        if self._broken or typing is not step.typing:
            return False
        if not typing:
            return moment - step.last < AT_ONCE
        if step.place.spot != place.spot:
            return False
        return moment - step.last < PAUSE and moment - step.begun < LONGEST
