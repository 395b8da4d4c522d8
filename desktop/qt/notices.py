"""The one way to tell the person something in passing. It works before there is a window to show it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

Action = tuple[str, Callable[[], None]]


class Level(StrEnum):
    """How a notice looks and whether it leaves by itself."""

    INFO = "info"
    DONE = "done"
    WARN = "warn"
    ERROR = "error"


@dataclass(frozen=True)
class Notice:
    """What is said. `detail` is for copying; `actions` are the next steps, each a button."""

    key: str
    level: Level
    text: str
    detail: str = ""
    actions: Sequence[Action] = ()

    @property
    def stays(self) -> bool:
        """Errors and warnings stay until they are closed; the rest leaves by itself."""
        return self.level in (Level.ERROR, Level.WARN)


class Notices(QObject):
    """Keeps what is to be said until it is dismissed; a view shows it.

    Signals: `posted` with a Notice (which replaces one of the same key), `dismissed` with a key.
    """

    posted = Signal(object)
    dismissed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self._number = 0

    def current(self) -> list[Notice]:
        """What has been said and not dismissed, oldest first."""
        return list(self._notices.values())

    def info(self, text: str, *, key: str | None = None, detail: str = "", actions: Sequence[Action] = ()) -> str:
        """Something worth knowing; it leaves by itself. Answers the key."""
        return self._post(Level.INFO, text, key, detail, actions)

    def done(self, text: str, *, key: str | None = None, detail: str = "", actions: Sequence[Action] = ()) -> str:
        """Something has succeeded; it leaves by itself. Answers the key."""
        return self._post(Level.DONE, text, key, detail, actions)

    def warn(self, text: str, *, key: str | None = None, detail: str = "", actions: Sequence[Action] = ()) -> str:
        """Something needs attention; it stays. Answers the key."""
        return self._post(Level.WARN, text, key, detail, actions)

    def error(self, text: str, *, key: str | None = None, detail: str = "", actions: Sequence[Action] = ()) -> str:
        """Something has failed; it stays until it is closed. Answers the key."""
        return self._post(Level.ERROR, text, key, detail, actions)

    def dismiss(self, key: str) -> None:
        """Takes back what was said under `key`; nothing happens when there is nothing."""
        if self._notices.pop(key, None) is not None:
            self.dismissed.emit(key)

    def _post(self, level: Level, text: str, key: str | None, detail: str, actions: Sequence[Action]) -> str:
        self._number += 1
        notice = Notice(key or f"notice-{self._number}", level, text, detail, tuple(actions))
        self._notices[notice.key] = notice
        self.posted.emit(notice)
        return notice.key
