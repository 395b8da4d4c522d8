"""What the person can do, as data: buttons, shortcuts, the palette and the F1 list are all made from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, Qt
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Command:
    """`id` is stable, `text` translated, `key` portable (`Ctrl+N`, several parted by `; `).

    `enabled` may be asked at any time and must be quick; `why_not` is the sentence for when it says no, or answers it.
    """

    id: str
    text: str
    run: Callable[[], None]
    key: str = ""
    enabled: Callable[[], bool] | bool = True
    why_not: str | Callable[[], str] = ""
    group: str = ""

    def is_enabled(self) -> bool:
        """Whether it can be run now."""
        return self.enabled if isinstance(self.enabled, bool) else self.enabled()

    def reason(self) -> str:
        """Why it cannot be run now, empty when there is nothing to say."""
        return self.why_not if isinstance(self.why_not, str) else self.why_not()

    def shown_key(self) -> str:
        """The shortcut as this system writes it, empty when there is none."""
        return shown_key(self.key.split("; ")[0])


def shown_key(key: str) -> str:
    """A shortcut as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "↵")


class Commands(QObject):
    """All commands of the window, by the widgets they belong to.

    Signals: `refused` with the Command a person asked for while it was not enabled; `changed` when there are others.
    """

    refused = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sets: list[_Owned] = []
        self.guard: Callable[[Command], Command] | None = None
        """Makes each command that is added obey what the signed-in user may do."""

    def add(self, owner: QWidget, commands: Sequence[Command]) -> None:
        """Gives `owner` these commands: their shortcuts work in its whole window while it is visible.

        They go when `owner` is destroyed. Adding again for the same owner adds to what it has.
        """
        owned = _Owned(self, owner, [self.guard(one) for one in commands] if self.guard else commands)
        self._sets.append(owned)
        owner.destroyed.connect(owned.owner_gone)
        self.changed.emit()

    def all(self) -> list[Command]:
        """Every command there is, in the order added; of one id the newest."""
        return list({command.id: command for owned in self._sets for command in owned.commands}.values())

    def active(self) -> list[Command]:
        """The commands whose owner is visible: those that can be meant now."""
        shown = [command for owned in self._sets if owned.is_shown() for command in owned.commands]
        return list({command.id: command for command in shown}.values())

    def run(self, command_id: str) -> None:
        """Runs a command; when it is not enabled `refused` says so. KeyError for an unknown id."""
        found = {command.id: command for command in self.all()} | {command.id: command for command in self.active()}
        self.start(found[command_id])

    def start(self, command: Command) -> None:
        """Runs this very command if it is enabled."""
        if command.is_enabled():
            command.run()
        else:
            self.refused.emit(command)

    def forget(self, owned: _Owned) -> None:
        """Drops the commands of an owner that is gone."""
        self._sets.remove(owned)
        self.changed.emit()


class _Owned(QObject):
    """The commands of one widget and the actions that carry their shortcuts."""

    def __init__(self, commands: Commands, owner: QWidget, own: Sequence[Command]) -> None:
        super().__init__(commands)
        self.commands = tuple(own)
        self._registry = commands
        self._owner: QWidget | None = owner
        for number, command in enumerate(self.commands):
            if command.key:
                owner.addAction(self._make_action(owner, number, command))

    def is_shown(self) -> bool:
        return self._owner is not None and self._owner.isVisible()

    def owner_gone(self) -> None:
        self._owner = None
        self.commands = ()
        self._registry.forget(self)
        self.deleteLater()

    def _make_action(self, owner: QWidget, number: int, command: Command) -> QAction:
        action = QAction(command.text, owner)
        action.setObjectName(command.id)
        action.setData(number)
        action.setShortcuts([QKeySequence(key) for key in command.key.split("; ")])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(self._triggered)
        return action

    def _triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._registry.start(self.commands[action.data()])
