"""The button of three dots: what can be done with a list besides making a new record."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from .commands import Command, Commands
from .hint_button import HintButton


class MoreButton(HintButton):
    """A menu of commands with their shortcuts; they run as from the palette, and say why when they cannot."""

    def __init__(self, commands: Commands, offered: Iterable[Command] = ()) -> None:
        super().__init__("⋯", role="quiet")
        self._commands = commands
        self.setToolTip(self.tr("More"))
        self.setAccessibleName(self.tr("More"))
        self.menu_of_commands = QMenu(self)
        self.menu_of_commands.triggered.connect(self._chosen)
        self.clicked.connect(self._open)
        self.offer(offered)

    def offer(self, offered: Iterable[Command]) -> None:
        """Puts commands at the menu's end."""
        for command in offered:
            action = self.menu_of_commands.addAction(f"{command.text}\t{command.shown_key()}")
            action.setData(command.id)

    def _open(self) -> None:
        self.menu_of_commands.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _chosen(self, action: QAction) -> None:
        self._commands.run(str(action.data()))
