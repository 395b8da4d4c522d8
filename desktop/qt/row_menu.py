"""The menu of a list's rows: what can be done with those that are meant, and copying what stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication, Qt
from PySide6.QtWidgets import QApplication

from .command_menu import CommandMenu
from .commands import Command, Commands
from .row_spot import RowSpot
from .table import RecordTable
from .table_copy import shown

_LONGEST = 32
_COPY = "list.copy"
Groups = Sequence[Sequence[Command]]


class RowMenu(QObject):
    """`offered` answers the commands about what is marked, or selected while nothing is, in groups.

    With rows marked the menu says how many are meant, and offers to turn to the row under the mouse instead.
    """

    def __init__(self, table: RecordTable, commands: Commands, offered: Callable[[], Groups]) -> None:
        super().__init__(table)
        self._table, self._commands, self._offered = table, commands, offered
        self._spot = RowSpot(QPoint())
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._open)
        table.row_menu_wanted.connect(self._wanted)

    def _wanted(self, spot: RowSpot) -> None:
        self._spot = spot
        self._open()

    def _open(self) -> None:
        record = self._table.selected_record()
        if record is None or QApplication.activePopupWidget() is not None:
            return
        menu = CommandMenu(self._commands, self._groups(record), self._table)
        values = CommandMenu(self._commands, [self._values(record)], menu)
        # A submenu is opened as often as the mouse comes by.
        values.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        values.setTitle(self.tr("Copy a value"))
        after = next(action for action in menu.actions() if action.objectName() == _COPY)
        menu.insertMenu(after, values)
        menu.popup(self._spot.at)
        if self._spot.column is None:
            menu.setActiveAction(next(action for action in menu.actions() if action.isEnabled()))

    def _groups(self, record: Any) -> Groups:
        offered = [[one for one in group if one.id != _COPY] for group in self._offered()]
        copying = [Command(_COPY, self.tr("Copy as a table"), self._table.copy_wanted.emit, "Ctrl+C")]
        if self._spot.column is not None and (text := shown(self._spot.column, record)):
            copying.insert(0, _copying("list.copy.cell", self.tr("Copy “{text}”").format(text=_short(text)), text))
        return [group for group in (self._meant(), *offered, copying) if group]

    def _meant(self) -> list[Command]:
        marked = self._table.marked_count()
        if not marked:
            return []
        said = Command("list.marked", self.tr("%n marked", "", marked), _nothing, enabled=False)
        if self._table.is_selected_marked():
            return [said]
        return [said, Command("list.only", self.tr("Only this row instead"), self._turn_to_row)]

    def _turn_to_row(self) -> None:
        self._table.set_marked([])
        self._again.start()

    def _values(self, record: Any) -> list[Command]:
        texts = [(column, shown(column, record)) for column in self._table.shown_columns()]
        return [
            _copying(f"list.copy.{column.id}", f"{column.title}: {_short(text)}", text)
            for column, text in texts
            if text
        ]


def row_commands(commands: Commands, ids: Sequence[str]) -> list[Command]:
    """The registered commands of these ids, as the signed-in user may run them."""
    known = {command.id: command for command in commands.all()}
    return [known[one] for one in ids if one in known]


def _copying(name: str, words: str, text: str) -> Command:
    return Command(name, words, partial(_put_on_clipboard, text))


def _put_on_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _nothing() -> None:
    """What only says something does nothing."""
