"""Signing in: the page that asks, what was given on it, and what Billecta says to that."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import ApiError
from desktop.qt.problems import sentence
from desktop.session.gate import Gate
from desktop.session.session import Session

if TYPE_CHECKING:
    from desktop.core.environment import Environment
    from desktop.panes.sign_in.page import SignInPage
    from desktop.qt.tasks import Tasks
    from desktop.window import Window


class SigningIn(QObject):
    """`go_on` is given the session. Signals: `demo_wanted` when the person would rather have a look around first."""

    demo_wanted = Signal()

    def __init__(
        self, window: Window, tasks: Tasks, gate: Gate, go_on: Callable[[Session], Awaitable[None]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._tasks, self._gate, self._go_on = window, tasks, gate, go_on
        self._page: SignInPage | None = None

    def ask(self, environment: Environment) -> None:
        """Shows the page."""
        from desktop.panes.sign_in.page import SignInPage

        page = SignInPage(environment, keeps=self._gate.keeps_tokens(environment))
        page.password_given.connect(self._password_given)
        page.token_given.connect(self._token_given)
        page.demo_wanted.connect(self.demo_wanted)
        self._window.show_page(page)
        page.focus_first()
        self._page = page

    def _password_given(self, given: object) -> None:
        user, password = given  # type: ignore[misc]  # a pair, by the page's word
        self._sign_in(self._gate.sign_in(self._window.environment, user, password))  # type: ignore[has-type]

    def _token_given(self, token: object) -> None:
        self._sign_in(self._gate.use_token(self._window.environment, str(token)))

    def _sign_in(self, way: Awaitable[Session]) -> None:
        if self._page is not None:
            self._tasks.start(self._sign_in_by(way, self._page), key="front.enter", exclusive=True)

    async def _sign_in_by(self, way: Awaitable[Session], page: SignInPage) -> None:
        page.set_busy(True)
        page.set_error("")
        try:
            session = await way
        except (ApiError, OSError) as error:
            problem = sentence(error, environment=self._window.environment, doing="")
            page.set_error(problem.whole)
            page.set_busy(False)
            return
        await self._go_on(session)
