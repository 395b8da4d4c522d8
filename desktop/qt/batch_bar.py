"""The bar below a list: how many rows are marked, their sum, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from .bottom_bar import BottomBar
from .commands import Command
from .label import Label
from .overflow_row import OverflowRow
from .table import RecordTable

Sums = Callable[[Sequence[Any]], str]


class BatchBar(BottomBar):
    """Visible while something is marked. Signals: `wanted` with the Command of the button pressed."""

    wanted = Signal(object)

    def __init__(self, table: RecordTable, sums: Sums | None = None) -> None:
        super().__init__("batch")
        self._table, self._sums = table, sums
        self._commands: list[Command] = []
        self._label = Label()
        self._label.setProperty("role", "strong")
        self._hidden = Label()
        self._hidden.setProperty("role", "small")
        self._row = OverflowRow(self.tr("More"), spacing=8)
        self._clear = QPushButton("✕")
        self._clear.setProperty("role", "quiet")
        self._clear.setAccessibleName(self.tr("Mark nothing"))
        self._clear.setToolTip(self.tr("Mark nothing (Esc)"))
        self._clear.setFixedWidth(40)
        self._clear.clicked.connect(partial(table.set_marked, ()))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show_marked)
        table.marked_changed.connect(self._soon.start)
        table.shown_changed.connect(self._look)
        table.model().dataChanged.connect(self._look)
        self._lay_out()
        self.hide()

    def set_commands(self, commands: Sequence[Command]) -> None:
        """What the buttons do, from left to right."""
        self._commands = list(commands)
        buttons = []
        for command in commands:
            button = QPushButton(command.text)
            button.setObjectName(f"batch.{command.id}")
            button.setProperty("role", "primary" if command is commands[0] else "")
            button.clicked.connect(partial(self.wanted.emit, command))
            buttons.append(button)
        self._row.set_buttons(buttons)
        self._buttons = buttons

    def show_marked(self) -> None:
        """Number, sum, and which buttons can be pressed."""
        marked = self._table.marked_count()
        if marked:
            records = self._table.marked_records()
            count = self.tr("%n marked", "", marked)
            total = self._sums(records) if self._sums else ""
            self._label.setText(" · ".join(part for part in (count, total) if part))
            hidden = marked - self._table.marked_in_sight()
            self._hidden.setText(self.tr("%n of them not in view", "", hidden) if hidden else "")
            self._hidden.setVisible(bool(hidden))
            self._show_buttons()
        self.setVisible(bool(marked))

    def _show_buttons(self) -> None:
        for button, command in zip(self._buttons, self._commands, strict=True):
            may = command.is_enabled()
            button.setEnabled(may)
            why = "" if may else command.reason()
            button.setToolTip(why)
            button.setAccessibleDescription(why)
        self._row.arrange()

    def _look(self, *_: object) -> None:
        if self.isVisible():
            self._soon.start()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._label)
        row.addWidget(self._hidden)
        row.addWidget(self._row, 1)
        row.addWidget(self._clear)
