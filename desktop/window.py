"""The window: bar, sidebar, panes, status line and what lies over them. What they mean is decided in `app`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.environment import Environment
from desktop.qt import i18n
from desktop.qt.commands import Command, Commands
from desktop.qt.environments import environment_name, environment_word
from desktop.qt.label import Label
from desktop.qt.notices import Notices
from desktop.qt.sidebar import Place, Sidebar
from desktop.qt.statusline import StatusLine
from desktop.qt.styled import set_property
from desktop.qt.topbar import TopBar

if TYPE_CHECKING:
    from desktop.qt.pane import Pane
    from desktop.rooms import Ahead, Rooms
    from desktop.session.desk import Desk

NARROW_BELOW = 1100
DESIGN_SIZE = QSize(1280, 800)
SMALLEST = QSize(1024, 640)
_FRAME = QSize(16, 48)
"""What the system's frame and title take of the screen, about."""
LANGUAGES = [("sv", "Svenska"), ("en", "English")]


class Window(QWidget):
    """Signals say what the person asked for; `painted` is emitted once, after the first paint."""

    painted = Signal()
    closing = Signal()
    company_wanted = Signal()
    search_wanted = Signal()
    environment_chosen = Signal(object)
    language_chosen = Signal(object)
    theme_wanted = Signal()
    place_chosen = Signal(object)

    def __init__(self, notices: Notices, commands: Commands) -> None:
        super().__init__()
        self.notices = notices
        self.commands = commands
        self.may_close = False
        self._was_painted = False
        self.environment = Environment.DEMO
        self.place = "invoices"
        self.panes: Mapping[str, Pane] = {}
        self.standing: list[Pane] = []
        """The panes that have been made; `panes` makes one when it is asked for it."""
        self._ahead: Ahead | None = None
        self._drafts_wanted = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shell: QWidget | None = None
        self.setMinimumSize(SMALLEST)
        self.resize(DESIGN_SIZE)

    @property
    def shell(self) -> QWidget:
        """Bar, sidebar, panes and status line: what is made anew on a change of language."""
        if self._shell is None:
            raise RuntimeError("build first")
        return self._shell

    def build(self, environment: Environment) -> None:
        """Makes everything anew, in the language and for the environment of now; the panes are gone."""
        self.environment = environment
        self._leave_rooms()
        if self._shell is not None:
            self._column.removeWidget(self._shell)
            self._shell.hide()
            self._shell.deleteLater()
        self._shell = self._make_shell()
        self._column.addWidget(self._shell)
        # At once, and not when the layout gets round to it: panes ask whether they are visible.
        self._shell.show()
        self.show_company("")
        self.resizeEvent(None)

    def show_page(self, page: QWidget) -> None:
        """Puts one page in the place of the panes: signing in, waiting, a problem."""
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self._clear(page)
        self.sidebar.setVisible(False)

    def show_waiting(self, text: str) -> None:
        """Says what is being waited for."""
        label = Label(text)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setProperty("role", "muted")
        self.show_page(label)
        self.sidebar.setVisible(True)

    def make_rooms(self, desk: Desk) -> Rooms:
        """The rooms of a session, in which nothing stands yet; `show_desk` shows them."""
        from desktop import rooms

        return rooms.make(desk, self._furnished, later=True)

    def show_desk(self, desk: Desk, made: Rooms) -> None:
        """Furnishes the room one sees for a session; the others follow, one at a time."""
        from desktop import rooms

        self._clear()
        self.sidebar.setVisible(True)
        self.panes = made
        self.go(self.first_place)
        self._ahead = rooms.Ahead(made, desk.session, self.shell)

    @property
    def first_place(self) -> str:
        """The place that is shown first."""
        return self.place if any(self.place == place.id for place in self.places) else "invoices"

    def go(self, place: str) -> None:
        """Shows a pane."""
        self.place = place
        self.sidebar.show_current(place)
        if place in self.panes:
            self.panes[place].came_from = ""
            self.stack.setCurrentWidget(self.panes[place])
            self.panes[place].focus_first()
        self.place_chosen.emit(place)

    def stop_furnishing(self) -> None:
        """No more panes are made: the session is being left."""
        if self._ahead is not None:
            self._ahead.stop()
            self._ahead = None

    def restore_drafts(self) -> None:
        """Opens or offers what was typed and not saved, in panes that are yet to be made too."""
        self._drafts_wanted = True
        for pane in self.standing:
            pane.restore_drafts()

    def show_company(self, name: str) -> None:
        """The company in the bar and in the title, always with the environment's word."""
        word = environment_word(self.environment)
        self.topbar.set_company(name)
        self.setWindowTitle(" · ".join(part for part in (name, word) if part))

    def fit(self, room: QSize) -> None:
        """The first size on a screen with so much `room`: the design's with a frame around it, else the whole screen.

        Where not even the smallest window has room nothing is gained by it.
        """
        most = room - _FRAME
        smallest, wanted = SMALLEST.boundedTo(room) == SMALLEST, DESIGN_SIZE.boundedTo(most)
        if smallest and wanted != DESIGN_SIZE:
            self.resize(wanted)
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def restore(self, geometry: str) -> None:
        """The size and place the window had."""
        self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))

    def geometry_text(self) -> str:
        """What `restore` reads."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def sizeHint(self) -> QSize:
        """The design size."""
        return DESIGN_SIZE

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is asked for; `app` closes when nothing can be lost."""
        if self.may_close:
            event.accept()
            return
        event.ignore()
        self.closing.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does: Qt does so in dialogs only."""
        focused = self.focusWidget()
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            if not event.isAutoRepeat():
                focused.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells once that the window stands."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """A narrow window has icons for a sidebar."""
        if event is not None:
            super().resizeEvent(event)
        if self._shell is not None:
            self.sidebar.set_narrow(self.width() < NARROW_BELOW)

    def _make_shell(self) -> QWidget:
        shell = QWidget()
        column = QVBoxLayout(shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        line.setFixedHeight(3)
        line.setProperty("role", "environment-line")
        set_property(line, "environment", str(self.environment))
        self.topbar = self._make_topbar()
        self.places = self._make_places()
        self.sidebar = Sidebar(self.places)
        self.sidebar.chosen.connect(self.go)
        self.stack = QStackedWidget()
        self.status = StatusLine()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(self.stack, 1)
        column.addWidget(line)
        column.addWidget(self.topbar)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.sidebar.show_current(self.place)
        self.commands.add(shell, self._make_commands())
        return shell

    def _make_topbar(self) -> TopBar:
        bar = TopBar()
        environments = [(str(name), environment_name(name)) for name in Environment]
        bar.set_environment(str(self.environment), environment_word(self.environment), environments)
        bar.set_language(i18n.current(), LANGUAGES)
        bar.company_wanted.connect(self.company_wanted)
        bar.search_wanted.connect(self.search_wanted)
        bar.environment_chosen.connect(self.environment_chosen)
        bar.language_chosen.connect(self.language_chosen)
        bar.theme_wanted.connect(self.theme_wanted)
        return bar

    def _make_places(self) -> list[Place]:
        return [
            Place("overview", self.tr("Overview"), "fa6s.chart-simple", "Ctrl+1"),
            Place("invoices", self.tr("Invoices"), "fa6s.file-invoice", "Ctrl+2"),
            Place("attest", self.tr("Attest", "place"), "fa6s.circle-check", "Ctrl+3"),
            Place("customers", self.tr("Customers"), "fa6s.users", "Ctrl+4"),
            Place("products", self.tr("Products"), "fa6s.box", "Ctrl+5"),
            Place("companies", self.tr("Companies"), "fa6s.building", "Ctrl+6"),
            Place("payments", self.tr("Payments"), "fa6s.qrcode", "Ctrl+7"),
            Place("certificates", self.tr("Certificates"), "fa6s.certificate", "Ctrl+8"),
        ]

    def _make_commands(self) -> list[Command]:
        group = self.tr("Window")
        go = self.tr("Go to {place}")
        places = [
            Command(f"go.{place.id}", go.format(place=place.text), partial(self.go, place.id), place.key, group=group)
            for place in self.places
        ]
        return [
            *places,
            Command("window.search", self.tr("Search or do…"), self.search_wanted.emit, "Ctrl+K", group=group),
            Command("window.company", self.tr("Change company"), self.company_wanted.emit, "Ctrl+O", group=group),
            Command("window.theme", self.tr("Light or dark"), self.theme_wanted.emit, "Ctrl+Shift+L", group=group),
            Command("window.close", self.tr("Quit"), self.closing.emit, "Ctrl+Q", group=group),
        ]

    def leave_company(self) -> None:
        """Keeps what is typed for the company that one is leaving, and closes what belongs to it."""
        self.dismiss_steps()
        for pane in self.standing:
            pane.flush()
            pane.came_from = ""
            pane.close_page()

    def dismiss_steps(self) -> None:
        """Takes back the notices whose buttons lead into panes or to a company that one is leaving."""
        for notice in self.notices.current():
            if notice.actions:
                self.notices.dismiss(notice.key)

    def _furnished(self, pane: Pane) -> None:
        self.standing.append(pane)
        self.stack.addWidget(pane)
        if self._drafts_wanted:
            pane.restore_drafts()

    def _leave_rooms(self) -> None:
        self.stop_furnishing()
        self.panes, self.standing, self._drafts_wanted = {}, [], False

    def _clear(self, but: QWidget | None = None) -> None:
        """Takes all pages away but the one that is shown now: one that became the current one would be laid out."""
        self._leave_rooms()
        self.dismiss_steps()
        for page in [self.stack.widget(at) for at in range(self.stack.count())]:
            if page is not None and page is not but:
                self.stack.removeWidget(page)
                page.deleteLater()
