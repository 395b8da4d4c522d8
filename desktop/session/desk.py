"""What a pane works with: the session, and the window's one way for tasks, notices, commands and numbers."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from desktop.core.environment import Environment
from desktop.core.errors import ApiError, Kind
from desktop.qt.commands import Commands
from desktop.qt.format import Format
from desktop.qt.notices import Notices
from desktop.qt.problems import Problem, sentence
from desktop.qt.tasks import Tasks
from desktop.store.lists import Lists

from .rights import Rights
from .session import Session

Work = Callable[[], Coroutine[Any, Any, Any]]


@dataclass(frozen=True)
class Desk:
    """Handed to every pane. `language` is `sv` or `en`; `lists` keeps how a person has set up each list."""

    session: Session
    tasks: Tasks
    notices: Notices
    commands: Commands
    format: Format
    language: str
    lists: Lists = field(default_factory=Lists)

    def __post_init__(self) -> None:
        self.commands.guard = self.session.rights.guarded

    @property
    def rights(self) -> Rights:
        """What the signed-in user may do."""
        return self.session.rights

    @property
    def environment(self) -> Environment:
        """Where what is done here takes effect."""
        return self.session.environment

    def run(self, work: Work, *, key: str, owner: QObject, doing: str = "", exclusive: bool = True) -> None:
        """Runs `work` as a task of `owner`; a failure becomes a notice that offers to try again.

        The newest run under a key replaces one still under way, so that a double click does nothing twice. While the
        program closes nothing is begun: a pane that still stands may ask.
        """
        if self.tasks.closed:
            return
        failed = partial(self._failed, partial(self.run, work, key=key, owner=owner, doing=doing), key, doing)
        self.notices.dismiss(key)
        self.tasks.start(work(), key=key, owner=owner, exclusive=exclusive, failed=failed)

    def write(self, work: Work, *, key: str, doing: str = "") -> bool:
        """Runs `work` for the session: no closing pane cuts it off. False while one of that key runs."""
        if self.tasks.running(key):
            return False
        failed = partial(self._failed, partial(self._write_again, work, key, doing), key, doing)
        self.notices.dismiss(key)
        self.tasks.start(work(), key=key, failed=failed)
        return True

    def _write_again(self, work: Work, key: str, doing: str) -> None:
        self.write(work, key=key, doing=doing)

    def problem(self, error: BaseException, doing: str = "") -> Problem:
        """The sentences for an error."""
        return sentence(error, environment=self.environment, doing=doing)

    def _failed(self, again: Callable[[], None], key: str, doing: str, error: Exception) -> None:
        problem = self.problem(error, doing)
        actions = [(QCoreApplication.translate("Desk", "Try again"), again)]
        if isinstance(error, ApiError) and error.kind is Kind.TOKEN_REFUSED:
            sign_in = partial(self.commands.run, "front.sign.out")
            actions.insert(0, (QCoreApplication.translate("Desk", "Sign in again"), sign_in))
        self.notices.error(problem.whole, key=key, detail=problem.details, actions=actions)
