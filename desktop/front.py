"""What the window's wishes lead to: entering environments, signing in, companies, languages, themes, closing."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop import stations
from desktop.api.har import HarRecorder
from desktop.core.environment import Environment
from desktop.core.errors import ApiError, Kind
from desktop.finder import Finder
from desktop.leaving import Leaving, changing_words, waiting_words
from desktop.qt import i18n, theme
from desktop.qt.commands import Command
from desktop.qt.dialogs import ask, confirm
from desktop.qt.format import Format
from desktop.qt.noticeview import NoticeView
from desktop.qt.palette import Palette
from desktop.qt.problem_page import ProblemPage
from desktop.qt.problems import environment_name, sentence
from desktop.qt.switcher import Switcher
from desktop.qt.turn import in_turn
from desktop.qt.turns import import_in_turns
from desktop.session.companies import company_choices
from desktop.session.demo import DemoFailed
from desktop.session.desk import Desk
from desktop.session.gate import Gate
from desktop.session.session import Session
from desktop.session.settling import ask_about_batches, settle
from desktop.session.syncing import Syncing
from desktop.signing_in import SigningIn
from desktop.status import Status
from desktop.store.lists import Lists

if TYPE_CHECKING:
    from desktop.app import App
    from desktop.rooms import Rooms


class Front(QObject):
    """Lives as long as the window; the session in it comes and goes."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._window = app.window
        self._recorder = HarRecorder(app.options.har) if app.options.har else None
        self._gate = Gate(app.profile, self._recorder, app.options.addresses)
        self._signing_in = SigningIn(app.window, app.tasks, self._gate, self._signed_in, self)
        self._signing_in.demo_wanted.connect(self._demo_wanted)
        self._lists = Lists(app.profile.lists)
        self.session: Session | None = None
        self._desk: Desk | None = None
        self._status: Status | None = None
        self._syncing: Syncing | None = None
        self._leaving = Leaving(app.tasks)
        self._fresh = True
        """Whether the shell is as it was first painted."""
        self._gate.demo_died.connect(self._demo_died)
        self._connect()
        self._furnish()

    def address(self, environment: Environment) -> str:
        """Where the environment answers; the demo's is known once it was entered."""
        return self._gate.address(environment)

    def enter(self, environment: Environment) -> None:
        """Leaves the session of now and opens the environment's, or asks to sign in."""
        self._app.tasks.start(self._enter(environment), key="front.enter", exclusive=True)

    def flush(self) -> None:
        """Keeps what is being typed. Panes of a session that was left have nothing to keep it in, and were asked."""
        for pane in self._window.standing if self.session else ():
            pane.flush()

    async def may_close(self) -> bool:
        """Asks only when closing would lose what was typed."""
        return await self._may_leave(self.tr("Close without saving?"), self.tr("Close and lose it"))

    async def _may_leave(self, title: str, verb: str) -> bool:
        """Without a keyring drafts are not kept on this computer: then the person decides."""
        self.flush()
        if self.session is None or not self.session.would_lose:
            return True
        words = self.tr(
            "This computer has no keyring that can be used, so what you have typed cannot be kept here. "
            "Go back and save it in Billecta, or lose it."
        )
        return await confirm(self._window, title, words, verb, danger=True)

    async def writes_done(self, seconds: float) -> None:
        """Waits for writes under way; what takes longer is settled at the next start."""
        self._cover(self.tr("Closing…"))
        await self._leaving.wait(seconds)
        if self.session:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self.session.writing.all_ended()

    async def aclose(self) -> None:
        """Closes session, demo, keyring and recording."""
        session = self._let_go()
        if session is not None:
            await session.aclose()
            session.deleteLater()
        await self._gate.aclose()
        if self._recorder:
            self._recorder.close()

    # Entering and leaving

    async def _enter(self, environment: Environment) -> None:
        self.flush()
        await self._leave(changing_words(self._window.environment, environment))
        self._app.change_settings(last_environment=environment)
        if not (self._fresh and environment is self._window.environment):
            self._build(environment)
        self._fresh = False
        self._window.show_waiting(waiting_words(environment))
        await self._try(partial(self._open, environment), again=partial(self.enter, environment))

    async def _open(self, environment: Environment) -> None:
        session, _ = await asyncio.gather(self._gate.enter(environment), import_in_turns(self._stations()))
        if session is None:
            self._signing_in.ask(environment)
        else:
            await self._start(session)

    def _stations(self) -> tuple[str, ...]:
        """What the pane one sees is made of; the keyring and the disk answer meanwhile."""
        return stations.PANES.get(self._window.place, ())

    async def _start(self, session: Session) -> None:
        """Companies first: then the panes can stand, and the lists fill them."""
        self.session = session
        await session.open(self._app.settings.last_company.get(session.environment))
        session.company_leaving.connect(self._window.leave_company)
        session.company_changed.connect(self._company_changed)
        await self._furnish_first(self._make_desk(session))
        self._company_changed()
        if self._desk:
            doing = self.tr("Checking the changes from last time")
            self._desk.run(partial(settle, self._desk), key="front.settle", owner=session, doing=doing)

    async def _leave(self, words: str) -> None:
        """`words` stand in the place of the panes while the session closes: what is typed now could not be kept."""
        self._cover(words)
        await self._leaving.close(self._let_go())

    def _cover(self, words: str) -> None:
        if self.session is not None:
            self._window.show_waiting(words)

    def _let_go(self) -> Session | None:
        session, self.session, self._desk, self._syncing = self.session, None, None, None
        self._window.stop_furnishing()
        if self._status:
            self._status.deleteLater()
            self._status = None
        self._app.commands.guard = None
        if session is not None and session.writing.unfinished():
            words = self.tr("Some changes in {environment} have not been confirmed yet. They will be checked the next time you are there.")  # fmt: skip  # noqa: E501
            self._app.notices.warn(words.format(environment=environment_name(session.environment)), key="front.left")
        return session

    async def _try(self, work: Callable[[], Awaitable[None]], again: Callable[[], None]) -> None:
        """What cannot be opened is said on a page of its own, with the way to try again."""
        try:
            await work()
        except (ApiError, DemoFailed, TimeoutError, OSError) as failure:
            await self._say_why(failure, again)

    async def _say_why(self, failure: Exception, again: Callable[[], None]) -> None:
        environment = self._window.environment
        if isinstance(failure, ApiError) and failure.kind is Kind.TOKEN_REFUSED:
            await self._gate.sign_out(environment)
        problem = sentence(failure, environment=environment, doing="")
        page = ProblemPage(problem, self.tr("Try again"))
        page.again.connect(again)
        self._window.show_page(page)

    # Signing in and out

    async def _signed_in(self, session: Session) -> None:
        await self._try(partial(self._start, session), again=partial(self.enter, session.environment))

    def _demo_wanted(self) -> None:
        self.enter(Environment.DEMO)

    def _sign_out(self) -> None:
        if self._window.environment is not Environment.DEMO:
            self._app.tasks.start(self._sign_out_now(), key="front.enter", exclusive=True)

    async def _sign_out_now(self) -> None:
        if await self._may_leave(self.tr("Sign out without saving?"), self.tr("Sign out and lose it")):
            await self._leave(self.tr("Signing out…"))
            await self._gate.sign_out(self._window.environment)
            await self._enter(self._window.environment)

    def _reset_demo(self) -> None:
        self._app.tasks.start(self._reset_demo_now(), key="front.enter", exclusive=True)

    async def _reset_demo_now(self) -> None:
        sure = await confirm(
            self._window,
            self.tr("Start the demo over?"),
            self.tr("Everything that was written in the demo is deleted. Production and test are not touched."),
            self.tr("Start over"),
            danger=True,
        )
        if sure:
            await self._leave(waiting_words(Environment.DEMO))
            await self._gate.reset_demo()
            await self._enter(Environment.DEMO)

    # The window's wishes

    def _connect(self) -> None:
        window = self._window
        window.environment_chosen.connect(self._environment_chosen)
        window.language_chosen.connect(self._language_chosen)
        window.theme_wanted.connect(self._change_theme)
        window.company_wanted.connect(self._choose_company)
        window.search_wanted.connect(self._open_palette)
        self._app.commands.refused.connect(self._say_why_not)

    def _build(self, environment: Environment) -> None:
        for notice in self._app.notices.current():
            # Its next steps belong to panes that are gone now, perhaps to a session that is closed.
            if notice.actions:
                self._app.notices.dismiss(notice.key)
        self._window.build(environment)
        self._furnish()

    def _furnish(self) -> None:
        """What lies over the panes, and the commands that belong to no pane."""
        shell = self._window.shell
        NoticeView(self._app.notices, shell)
        self._palette = Palette(self._app.commands, shell)
        self.switcher = Switcher(shell, self.tr("Find a company"))
        self.switcher.chosen.connect(self._company_chosen)
        self._window.status.asked.connect(self._status_asked)
        commands = {command.id: command for command in self._make_commands()}
        self._app.commands.add(shell, list(commands.values()))
        self._window.topbar.environment.offer(self._app.commands, [commands["front.sign.out"]])

    def _make_commands(self) -> list[Command]:
        group, demo = self.tr("Window"), self._window.environment is Environment.DEMO
        no_reset, no_sign_out = self.tr("Only the demo can start over."), self.tr("The demo has no sign-in.")
        return [
            Command("front.reload", self.tr("Read everything again"), self._reload, "F5", group=group),
            Command("front.outbox", self.tr("Outbox"), self._show_outbox, "Ctrl+Shift+O", group=group),
            Command("front.shortcuts", self.tr("Keyboard shortcuts"), self._palette.open_shortcuts, "F1", group=group),
            Command("front.demo", self.tr("Start the demo over"), self._reset_demo, "", demo, no_reset, group),
            Command("front.sign.out", self.tr("Sign out"), self._sign_out, "", not demo, no_sign_out, group),
            Command("front.language", self.tr("Svenska / English"), self._other_language, group=group),
        ]

    def _environment_chosen(self, environment: object) -> None:
        work = self._change_environment(Environment(str(environment)))
        self._app.tasks.start(work, key="front.enter", exclusive=True)

    async def _change_environment(self, environment: Environment) -> None:
        if await self._may_leave(self.tr("Leave without saving?"), self.tr("Leave and lose it")):
            await self._enter(environment)

    def _other_language(self) -> None:
        self._language_chosen("en" if i18n.current() == "sv" else "sv")

    def _language_chosen(self, language: object) -> None:
        """Everything is made anew in another language; the state lives in the session and the drafts."""
        if language == i18n.current():
            return
        self.flush()
        i18n.use(self._app.qt, str(language))
        self._app.change_settings(language=str(language))
        self._build(self._window.environment)
        if self.session and self.session.company:
            desk = self._make_desk(self.session)
            self._show_desk(desk, self._window.make_rooms(desk))
            self._show_company()
            self._window.restore_drafts()
            if self._desk:
                ask_about_batches(self._desk)
        else:
            self.enter(self._window.environment)

    def _change_theme(self) -> None:
        other = "light" if theme.current().name == "dark" else "dark"
        theme.apply(self._app.qt, theme.named(other))
        self._app.change_settings(theme=other)

    def _choose_company(self) -> None:
        if self.session is None:
            return
        choices, words = company_choices(self.session.creditors.values())
        self.switcher.open_below(self._window.topbar.company, choices, self.session.company_id, words)

    def _company_chosen(self, company_id: object) -> None:
        if self.session:
            self.session.choose(str(company_id))

    def _company_changed(self) -> None:
        session = self.session
        if session is None:
            return
        last = dict(self._app.settings.last_company) | {session.environment: session.company_id}
        self._app.change_settings(last_company=last)
        self._show_company()
        if self._syncing:
            self._syncing.start()

    def _reload(self) -> None:
        if self._syncing:
            self._syncing.again()

    def _refused(self, error: object) -> None:
        """The lists stood from the mirror, and Billecta says that the sign-in is not valid any more."""
        work = self._turned_away(error if isinstance(error, ApiError) else ApiError(Kind.TOKEN_REFUSED))
        self._app.tasks.start(work, key="front.enter", exclusive=True)

    async def _turned_away(self, error: ApiError) -> None:
        self.flush()
        await self._leave(waiting_words(self._window.environment))
        self._build(self._window.environment)
        await self._say_why(error, again=partial(self.enter, self._window.environment))

    def _make_desk(self, session: Session) -> Desk:
        app, language = self._app, i18n.current()
        fmt = Format(language)
        self._desk = desk = Desk(session, app.tasks, app.notices, app.commands, fmt, language, self._lists)
        if self._syncing is None:
            self._syncing = Syncing(desk)
            self._syncing.ready.connect(self._window.restore_drafts)
            self._syncing.refused.connect(self._refused)
        self._syncing.desk = desk
        return desk

    async def _furnish_first(self, desk: Desk) -> None:
        """The pane one sees is made in two turns and shown in a third: together they would hold the loop."""
        rooms = self._window.make_rooms(desk)
        try:
            for part in (rooms.lay, rooms.prepare):
                await in_turn(partial(part, self._window.first_place))
        except BaseException:
            rooms.close()
            raise
        if self._desk is desk:
            self._show_desk(desk, rooms)
        else:
            rooms.close()

    def _show_desk(self, desk: Desk, rooms: Rooms) -> None:
        self._window.show_desk(desk, rooms)
        if self._status:
            self._status.deleteLater()
        self._status = Status(self._window, desk)
        self._palette.add_source(Finder(self._window, desk.format, self._company_chosen).find)

    def _show_company(self) -> None:
        company = self.session.company if self.session else None
        self._window.show_company((company.name or "") if company else "")

    def _demo_died(self) -> None:
        if self._window.environment is Environment.DEMO and not self._app.closed.is_set():
            self.enter(Environment.DEMO)
            self._app.notices.warn(self.tr("The demo had stopped and was started again."), key="front.demo-died")

    def _open_palette(self) -> None:
        self._palette.open()

    def _show_outbox(self) -> None:
        if self._desk:
            from desktop.panes.outbox.sheet import OutboxSheet

            self._app.tasks.start(ask(OutboxSheet(self._desk), self._window), key="front.outbox", exclusive=True)

    def _status_asked(self, name: object) -> None:
        if name == "outbox":
            self._show_outbox()

    def _say_why_not(self, command: object) -> None:
        if isinstance(command, Command) and command.reason():
            self._app.notices.info(command.reason(), key="front.why-not")
