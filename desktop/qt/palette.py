"""The command palette (Ctrl+K) and the list of shortcuts (F1), both lying over the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.qt.commands import Command, Commands
from desktop.qt.hitlist import HitList
from desktop.qt.matching import begins, matches
from desktop.qt.veil import Layer, Veil, top_veil

from .label import Label

_MOST_OBJECTS = 20
_MOST_COMMANDS = 40


@dataclass(frozen=True)
class PaletteHit:
    """Something found: its text, a muted note such as its kind, and what to do when it is chosen."""

    text: str
    note: str
    run: Callable[[], None]


Source = Callable[[str], list[PaletteHit]]


class Palette(QObject):
    """Opens over `window` with the commands that can be meant there, and what the sources find."""

    def __init__(self, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window
        self._sources: list[Source] = []

    def add_source(self, source: Source) -> None:
        """Another search, asked with the words typed at every keystroke; it must be quick."""
        self._sources.append(source)

    def open(self) -> None:
        """Shows the palette; nothing happens while something else lies over the window."""
        if top_veil(self._window) is None:
            # Asked before the veil covers the window: afterwards the focus says nothing about what is meant.
            Veil(self._window, PaletteLayer(self._commands, self._commands.active(), self._sources)).lift()

    def open_shortcuts(self) -> None:
        """Shows all shortcuts by group."""
        if top_veil(self._window) is None:
            Veil(self._window, ShortcutSheet(self._commands.all())).lift()


class PaletteLayer(Layer):
    """A line to type into and what matches it; the arrows move, Enter does."""

    def __init__(self, registry: Commands, commands: list[Command], sources: list[Source]) -> None:
        super().__init__()
        self.setProperty("role", "palette")
        self.setAccessibleName(self.tr("Search or do"))
        self._registry = registry
        self._commands = commands
        self._sources = list(sources)
        self._hits: list[Command | PaletteHit] = []
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Search or do…"))
        self._line.setAccessibleName(self.tr("Search or do"))
        self._line.installEventFilter(self)
        self._list = HitList(self, hanging=False)
        self._list.setAccessibleName(self.tr("Found"))
        self._list.itemClicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._list, 1)
        self._line.textChanged.connect(self.search)
        self.search("")

    def place(self, room: QWidget) -> None:
        """Under the search field of the window, as high as its hits up to twelve."""
        width = min(600, room.width() - 48)
        height = min(52 + 18 + 32 * min(12, max(1, self._list.count())), room.height() - 96)
        self.setGeometry((room.width() - width) // 2, 48, width, height)

    def clicked_beside(self) -> None:
        """A click beside closes it."""
        self.cancel()

    def cancel(self) -> None:
        """Closes it and does nothing."""
        _drop(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list while the cursor stays in the line."""
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
            key = Qt.Key(event.key())
            if key in steps:
                self._list.step(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do(self._list.currentRow())
                return True
        return super().eventFilter(watched, event)

    def search(self, words: str) -> None:
        """Shows what matches, as if it had been typed."""
        commands = [one for one in self._commands if matches(words, f"{one.text} {one.group}")]
        # What can be done now comes first, in the order the panes gave.
        commands.sort(key=lambda one: not one.is_enabled())
        objects = [hit for source in self._sources for hit in source(words)[:_MOST_OBJECTS]] if words.strip() else []
        commands.sort(key=lambda one: not begins(words, one.text))
        # Before all that merely holds the words somewhere comes what has words that begin so.
        self._hits = sorted([*commands[:_MOST_COMMANDS], *objects], key=lambda one: not begins(words, one.text))
        self._list.clear()
        for hit in self._hits:
            self._show_hit(hit)
        if self._hits:
            self._list.setCurrentRow(0)
        else:
            self._list.add(self.tr("Nothing found. Try fewer words."), "", enabled=False)
        veil = self.parentWidget()
        if veil is not None:
            self.place(veil)

    def _show_hit(self, hit: Command | PaletteHit) -> None:
        if isinstance(hit, PaletteHit):
            self._list.add(hit.text, hit.note)
        elif hit.is_enabled():
            self._list.add(hit.text, hit.group, key=hit.shown_key())
        else:
            self._list.add(hit.text, hit.reason() or self.tr("Not possible now"), key=hit.shown_key(), dimmed=True)

    def _clicked(self, item: QListWidgetItem) -> None:
        self._do(self._list.row(item))

    def _do(self, row: int) -> None:
        if not 0 <= row < len(self._hits):
            return
        hit = self._hits[row]
        # First the focus returns to where it was, so that the command finds the window as the person left it.
        _drop(self)
        if isinstance(hit, PaletteHit):
            hit.run()
        else:
            self._registry.start(hit)


class ShortcutSheet(Layer):
    """All shortcuts by group. Any of Esc, F1, Enter or a click beside closes it."""

    def __init__(self, commands: list[Command]) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self.setAccessibleName(self.tr("Shortcuts"))
        title = Label(self.tr("Shortcuts"))
        title.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(title)
        area = QScrollArea()
        area.setWidgetResizable(True)
        self._table = _key_table([one for one in commands if one.key])
        area.setWidget(self._table)
        area.setAccessibleName(self.tr("Shortcuts"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(area)

    def place(self, room: QWidget) -> None:
        """As large as the window allows, up to a comfortable size."""
        width, height = min(760, room.width() - 48), min(self._table.sizeHint().height() + 96, room.height() - 48)
        self.setGeometry((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def clicked_beside(self) -> None:
        """A click beside closes it."""
        self.cancel()

    def cancel(self) -> None:
        """Closes it."""
        _drop(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 and Enter close it too."""
        if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.cancel()
        else:
            super().keyPressEvent(event)


def _key_table(commands: list[Command]) -> QWidget:
    """Two columns of groups, each a heading and lines of text and key."""
    page = QWidget()
    columns = QHBoxLayout(page)
    columns.setContentsMargins(0, 0, 8, 0)
    columns.setSpacing(40)
    sides = (QVBoxLayout(), QVBoxLayout())
    filled = [0, 0]
    for group, members in groupby(sorted(commands, key=attrgetter("group")), key=attrgetter("group")):
        lines = list(members)
        side = filled.index(min(filled))
        filled[side] += len(lines) + 2
        sides[side].addLayout(_group(group, lines))
    for side_layout in sides:
        side_layout.setSpacing(16)
        side_layout.addStretch(1)
        columns.addLayout(side_layout, 1)
    return page


def _group(title: str, commands: list[Command]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    heading = Label(title)
    heading.setProperty("role", "label")
    grid.addWidget(heading, 0, 0, 1, 2)
    for row, command in enumerate(commands, 1):
        text, key = Label(command.text), Label(command.shown_key())
        text.setWordWrap(True)
        key.setProperty("role", "key")
        grid.addWidget(text, row, 0)
        grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return grid


def _drop(layer: Layer) -> None:
    veil = layer.parentWidget()
    if isinstance(veil, Veil):
        veil.drop()
