"""The outbox as the person sees it: what waits, what is being sent or checked, and what was done in this session."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from desktop.core.dates import STOCKHOLM, now
from desktop.core.errors import ApiError
from desktop.core.stages import Tone
from desktop.store.outbox import State, Write

_MOST_ENDED = 50


class Progress(StrEnum):
    """How far a write has come, in the words of the list."""

    WAITING = "waiting"
    SENDING = "sending"
    CHECKING = "checking"
    DONE = "done"
    REFUSED = "refused"


TONES = {
    Progress.WAITING: Tone.MUTED,
    Progress.SENDING: Tone.INFO,
    Progress.CHECKING: Tone.WARN,
    Progress.DONE: Tone.GOOD,
    Progress.REFUSED: Tone.BAD,
}

_STATES = {
    State.WAITING: Progress.WAITING,
    State.SENDING: Progress.SENDING,
    State.UNCLEAR: Progress.CHECKING,
    State.REFUSED: Progress.REFUSED,
}


@dataclass(frozen=True)
class Entry:
    """One line. `at` is Stockholm time, `content` what is written, `words` the server's own, `key` for support."""

    id: str
    operation: str
    target: str
    company: str
    content: Any
    progress: Progress
    at: datetime
    tries: int
    words: str
    key: str

    @property
    def open(self) -> bool:
        """Whether its outcome is not known yet."""
        return self.progress in (Progress.WAITING, Progress.SENDING, Progress.CHECKING)


def entry_of(write: Write, content: Any, progress: Progress | None = None, words: str = "") -> Entry:
    """A write as a line of the list."""
    return Entry(
        id=write.id,
        operation=write.name,
        target=write.target,
        company=write.company,
        content=content,
        progress=progress or _STATES[write.state],
        at=write.created_at.astimezone(STOCKHOLM) if progress is None else now(),
        tries=write.tries,
        words=words or write.words,
        key=write.key,
    )


class Ended:
    """What this session saw the end of, the newest first; forgotten when the session is."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=_MOST_ENDED)

    def done(self, write: Write, content: Any) -> None:
        """The write went through."""
        self._entries.appendleft(entry_of(write, content, Progress.DONE))

    def refused(self, write: Write, content: Any, error: ApiError) -> None:
        """The server said no, in these words."""
        self._entries.appendleft(entry_of(write, content, Progress.REFUSED, error.words or str(error.kind)))

    def entries(self) -> list[Entry]:
        """All that is remembered."""
        return list(self._entries)
