"""The bar over the whole window: mark, company, search, environment, language, theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from . import theme
from .command_menu import add_command
from .commands import Command, Commands
from .hint_button import HintButton
from .label import Label


class Mark(QWidget):
    """The program's mark: a rounded square in the accent colour."""

    def sizeHint(self) -> QSize:
        """18 by 18."""
        return QSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One rounded square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().accent))
        top = (self.height() - 18) // 2
        painter.drawRoundedRect(0, top, 18, 18, 5, 5)


class MenuButton(QPushButton):
    """A button that opens a menu of choices, one of them checked. Signals: `chosen` with the choice's id."""

    chosen = Signal(object)

    def __init__(self, role: str, name: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._registry: Commands | None = None
        self._offered: dict[str, Command] = {}
        self._group = QActionGroup(self)
        self._menu.triggered.connect(self._choose)
        self.clicked.connect(self._open)

    def set_choices(self, choices: Sequence[tuple[str, str]], current: str) -> None:
        """`choices` are id and text."""
        self._menu.clear()
        for choice_id, text in choices:
            action = self._menu.addAction(text)
            action.setData(choice_id)
            action.setCheckable(True)
            action.setChecked(choice_id == current)
            self._group.addAction(action)

    def offer(self, registry: Commands, commands: Sequence[Command]) -> None:
        """Commands under the choices, parted from them by a line; once, after `set_choices`."""
        self._registry, self._offered = registry, {command.id: command for command in commands}
        self._menu.addSeparator()
        for command in commands:
            add_command(self._menu, command)

    def _open(self) -> None:
        # popup() and not exec(): a click that comes from a task must not start a second event loop.
        below = self.mapToGlobal(QPoint(self.width(), self.height() + 4))
        self._menu.popup(below - QPoint(self._menu.sizeHint().width(), 0))

    def _choose(self, action: QAction) -> None:
        offered = self._offered.get(action.objectName())
        if offered is not None and self._registry is not None:
            self._registry.start(offered)
        else:
            self.chosen.emit(action.data())


class TopBar(QFrame):
    """Signals say what was asked for; the window does it."""

    company_wanted = Signal()
    search_wanted = Signal()
    environment_chosen = Signal(object)
    language_chosen = Signal(object)
    theme_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "topbar")
        self.setFixedHeight(49)
        self.company = HintButton("", "Ctrl+O")
        self.company.setAccessibleName(self.tr("Company"))
        self.company.setMinimumWidth(184)
        self.search = HintButton(self.tr("Search or do…"), "Ctrl+K", role="search", spread=True)
        self.environment = MenuButton("environment", self.tr("Environment"))
        self.language = MenuButton("quiet", self.tr("Language"))
        self.look = QPushButton("◐")
        self.look.setProperty("role", "quiet")
        self.look.setAccessibleName(self.tr("Light or dark"))
        self.look.setToolTip(self.tr("Light or dark"))
        self._lay_out()
        self.company.clicked.connect(self.company_wanted)
        self.search.clicked.connect(self.search_wanted)
        self.environment.chosen.connect(self.environment_chosen)
        self.language.chosen.connect(self.language_chosen)
        self.look.clicked.connect(self.theme_wanted)

    def set_company(self, name: str) -> None:
        """The company that is worked with; without one there is nothing to change or to search."""
        # A single & would be taken for the sign of an access key.
        self.company.setText(f"{name.replace('&', '&&')} ▾")
        for button in (self.company, self.search):
            button.setVisible(bool(name))

    def set_environment(self, environment: str, word: str, choices: Sequence[tuple[str, str]]) -> None:
        """The pill with the environment's word, in its colour."""
        self.environment.setText(word)
        self.environment.setProperty("environment", environment)
        self.environment.setAccessibleName(self.tr("Environment: {name}").format(name=word))
        self.environment.set_choices(choices, environment)

    def set_language(self, language: str, choices: Sequence[tuple[str, str]]) -> None:
        """`language` is shown as it is: sv or en."""
        self.language.setText(f"{language} ▾")
        self.language.set_choices(choices, language)

    def _lay_out(self) -> None:
        for button in (self.company, self.search):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
        name = Label("Attesta")
        name.setProperty("role", "heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        mark = Mark()
        mark.setFixedWidth(18)
        row.addWidget(mark)
        row.addWidget(name)
        row.addSpacing(88)
        row.addWidget(self.company)
        row.addStretch(2)
        self.search.setFixedWidth(420)
        row.addWidget(self.search)
        row.addStretch(3)
        self.environment.setFixedHeight(22)
        row.addWidget(self.environment, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.language)
        row.addWidget(self.look)
