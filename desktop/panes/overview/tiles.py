"""What needs doing now: a tile for each kind of work, with how many, how much, and the way there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.qt.label import Label
from desktop.qt.styled import set_property

_GAP = 8
_NARROWEST, _HIGH = 116, 112
"""All kinds of work stand in one row in the smallest window; two lines of words and two below fit in a tile."""


class Tile(QPushButton):
    """A number, what it counts and a line below; pressed it leads to the work."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.setAccessibleName(title)
        self.setProperty("role", "tile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._number, self._name, self._note = Label("–"), Label(title), Label()
        self._number.setProperty("role", "figure")
        self._name.setProperty("role", "strong")
        self._note.setProperty("role", "small")
        for label in (self._name, self._note):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 10)
        column.setSpacing(2)
        for label in (self._number, self._name, self._note):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.insertSpacing(2, 2)
        column.insertStretch(2, 1)

    def show_work(self, number: str, note: str, tone: str) -> None:
        """`tone` colours the number: `bad`, `warn`, `info`, or `muted` when nothing waits."""
        self._number.setText(number)
        self._note.setText(note)
        set_property(self._number, "tone", tone)
        self.setAccessibleName(", ".join(part for part in (self._title, number, note) if part))

    def sizeHint(self) -> QSize:
        """As wide as its longest word."""
        return QSize(_NARROWEST, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Narrower than it is ever laid out, so that the row can find out that it needs another one."""
        return QSize(96, _HIGH)


class Tiles(QWidget):
    """Signals: `chosen` with the id of the tile that was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tiles: dict[str, Tile] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._columns = 0

    def add(self, tile_id: str, title: str) -> Tile:
        """One more at the end; answers it."""
        tile = self._tiles[tile_id] = Tile(title)
        tile.clicked.connect(partial(self.chosen.emit, tile_id))
        self._lay_out(self._columns or 1)
        return tile

    def tile(self, tile_id: str) -> Tile:
        """The tile of that id."""
        return self._tiles[tile_id]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many beside each other as fit, in rows of the same length."""
        super().resizeEvent(event)
        most = max(1, min(len(self._tiles), (event.size().width() + _GAP) // (_NARROWEST + _GAP)))
        rows = -(-len(self._tiles) // most)
        self._lay_out(-(-len(self._tiles) // rows))

    def _lay_out(self, columns: int) -> None:
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 0)
        self._columns = columns
        for number, tile in enumerate(self._tiles.values()):
            self._grid.addWidget(tile, number // columns, number % columns)
            self._grid.setColumnStretch(number % columns, 1)
