"""A menu made of commands. What cannot be done now is dimmed, and says why under the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import QMenu, QWidget

from .commands import Command, Commands


def add_command(menu: QMenu, command: Command) -> QAction:
    """A line for the command as it is now, at the end of the menu."""
    action = menu.addAction(f"{command.text.replace('&', '&&')}\t{command.shown_key()}")
    action.setObjectName(command.id)
    enabled = command.is_enabled()
    action.setEnabled(enabled)
    # Without words of its own an action shows its text, which already stands there.
    action.setToolTip("" if enabled else command.reason())
    action.setStatusTip(action.toolTip())
    return action


class CommandMenu(QMenu):
    """Groups of commands parted by lines; it is open once and then gone. Show it with `popup`."""

    def __init__(self, commands: Commands, groups: Sequence[Sequence[Command]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        self._registry = commands
        self._commands: list[Command] = []
        for group in groups:
            if group and self._commands:
                self.addSeparator()
            for command in group:
                self._offer(command)
        self.triggered.connect(self._chosen)

    def _offer(self, command: Command) -> None:
        add_command(self, command).setData(len(self._commands))
        self._commands.append(command)

    def _chosen(self, action: QAction) -> None:
        # Those of a menu inside this one come here too.
        if action in self.actions():
            self._registry.start(self._commands[action.data()])
