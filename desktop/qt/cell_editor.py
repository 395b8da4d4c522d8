"""Editing a table in place, cell by cell, by keyboard or mouse. What a cell holds and where it goes is its owner's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from .styled import set_property
from .table import RecordTable

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OURS = {*_ENTER, *_STEPS, *_ROWS, Qt.Key.Key_F2, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Space}


@dataclass(frozen=True)
class Cell:
    """What can be edited in the column `column`.

    `text` writes a record's value for the editor; `put` takes what was typed and answers what is wrong with it, ""
    when it was taken. With `toggle` nothing is typed: Space, Enter and F2 call it. `name` is read to the blind.
    """

    column: str
    name: str
    text: Callable[[Any], str]
    put: Callable[[Any, str], str]
    align_right: bool = False
    toggle: Callable[[Any], None] | None = None


class CellEditor(QObject):
    """While it is on, one cell of the selected row is the current one.

    Arrows and Tab move; typing, F2, Enter or a double click edit; Enter goes down, Tab to the next cell, Esc gives the
    text up. Pasted lines go down the column. Signals: `refused` with the sentence about a text that was not taken, ""
    when all is well; `left` when Esc is pressed outside a cell.
    """

    refused = Signal(object)
    left = Signal()

    def __init__(self, table: RecordTable, cells: Sequence[Cell]) -> None:
        super().__init__(table)
        self._table, self._cells, self._at = table, list(cells), 0
        self._on = self._leaving = False
        self._mark = QFrame(table.viewport())
        self._mark.setProperty("role", "cell-mark")
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark.hide()
        self._line = QLineEdit(table.viewport())
        self._line.setProperty("role", "cell")
        self._line.hide()
        for watched in (table, table.viewport(), self._line):
            watched.installEventFilter(self)
        table.selected.connect(self._place)
        table.shown_changed.connect(self._place)
        table.verticalScrollBar().valueChanged.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)
        table.horizontalHeader().geometriesChanged.connect(self._place)
        table.horizontalHeader().sectionResized.connect(self._place)
        self._line.textEdited.connect(self._typed)

    @property
    def is_on(self) -> bool:
        """Whether the table is being edited."""
        return self._on

    @property
    def line(self) -> QLineEdit:
        """The editor, visible while a cell is typed in."""
        return self._line

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being typed in."""
        return not self._line.isHidden()

    @property
    def cell(self) -> Cell:
        """The current cell's column."""
        return self._cells[self._at]

    def start(self, column: str = "") -> None:
        """Turns editing on, in `column` or where it was."""
        self._on = True
        self._at = next((at for at, cell in enumerate(self._cells) if cell.column == column), self._at)
        if self._table.selected_record() is None and self._table.visible_count():
            self._table.selectRow(0)
        self._place()
        self._table.setFocus()

    def stop(self) -> bool:
        """Turns editing off; False when a cell holds something that cannot be taken."""
        if not self.commit():
            return False
        self._on = False
        self._mark.hide()
        return True

    def commit(self) -> bool:
        """Takes what is being typed; False, and the sentence said, when it cannot be taken."""
        if not self.is_editing:
            return True
        record = self._table.selected_record()
        wrong = self.cell.put(record, self._line.text()) if record is not None and self._line.isModified() else ""
        self._say(wrong)
        if not wrong:
            self._close()
        return not wrong

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys and the mouse, before the table and the shortcuts have them."""
        if not self._on or not shiboken6.isValid(self._table):
            # While the table is taken down its parts still send events.
            return False
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self.is_editing and watched is self._table.viewport():
                # What the line has no use for, such as a bare Shift, comes here from it and goes nowhere.
                return True
            if self.is_editing and watched is self._table:
                # The second letter of a word may have been under way to the table when the first one opened the cell.
                self._line.setFocus()
                return QCoreApplication.sendEvent(self._line, event)
            return self._key(event, typing=watched is self._line)
        if watched is self._line and kind == QEvent.Type.FocusOut and not self._leaving:
            self.commit()
        if watched is self._table.viewport():
            return self._viewport(event)
        return False

    def _viewport(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.type() == QEvent.Type.MouseButtonDblClick and self._hit(event) is not None:
            self.edit()
            return True
        if event.type() == QEvent.Type.MouseButtonPress:
            if not self.commit():
                return True
            self._at = self._at if (hit := self._hit(event)) is None else hit
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._place()
        return False

    def _hit(self, event: QMouseEvent) -> int | None:
        section = self._table.columnAt(int(event.position().x()))
        return next((at for at, cell in enumerate(self._cells) if self._section(cell) == section), None)

    def _wants(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        return (plain and Qt.Key(event.key()) in _OURS) or (plain and bool(event.text()) and event.text().isprintable())

    def _key(self, event: QKeyEvent, *, typing: bool) -> bool:
        key = Qt.Key(event.key())
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return not typing and event.matches(QKeySequence.StandardKey.Paste) and self._paste()
        if key in _ROWS or key in _ENTER:
            return self._down(-1 if key == Qt.Key.Key_Up else 1, enter=key in _ENTER, typing=typing)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or (key in _STEPS and not typing):
            return self._sideways(_STEPS[key])
        if key == Qt.Key.Key_Escape:
            return self._escape(typing=typing)
        return not typing and self._begin(key, event.text())

    def _begin(self, key: Qt.Key, text: str) -> bool:
        """A key in the table that begins to edit."""
        if key == Qt.Key.Key_F2 or (self.cell.toggle and key == Qt.Key.Key_Space):
            self.edit()
            return True
        if key == Qt.Key.Key_Space:
            return False
        if key == Qt.Key.Key_Delete or (text and text.isprintable()):
            self.edit("" if key == Qt.Key.Key_Delete else text)
            return True
        return False

    def edit(self, text: str | None = None) -> None:
        """Opens the current cell with its value selected, or with `text` in the value's place."""
        record, rect = self._table.selected_record(), self._rect()
        if record is None or rect is None:
            return
        if self.cell.toggle:
            self.cell.toggle(record)
            return
        side = Qt.AlignmentFlag.AlignRight if self.cell.align_right else Qt.AlignmentFlag.AlignLeft
        self._line.setAlignment(side)
        self._line.setText(self.cell.text(record) if text is None else text)
        self._line.setModified(text is not None)
        self._line.setAccessibleName(self.cell.name)
        self._line.setGeometry(rect)
        self._line.show()
        self._line.setFocus()
        if text is None:
            self._line.selectAll()

    def _down(self, by: int, *, enter: bool, typing: bool) -> bool:
        """Enter in a cell goes down; Enter on a cell opens it; the arrows move and take what was typed."""
        if enter and not typing:
            self.edit()
            return True
        if typing and not self.commit():
            return True
        self._go(self._table.currentIndex().row() + by)
        return True

    def _sideways(self, by: int) -> bool:
        """The next cell that is in sight; at the row's end the next row's first."""
        shown = [at for at, cell in enumerate(self._cells) if self._section(cell) is not None]
        if not self.commit() or not shown:
            return True
        place = shown.index(self._at) + by if self._at in shown else 0
        row = self._table.currentIndex().row() + place // len(shown)
        if 0 <= row < self._table.visible_count():
            self._at = shown[place % len(shown)]
            self._go(row)
        return True

    def _go(self, row: int) -> None:
        if 0 <= row < self._table.visible_count():
            self._table.selectRow(row)
            self._table.scrollTo(self._table.currentIndex())
        self._place()

    def _escape(self, *, typing: bool) -> bool:
        if typing:
            self._say("")
            self._close()
        else:
            self.left.emit()
        return True

    def _paste(self) -> bool:
        """Each line of the clipboard into the row below the one before; it stops at the first that is wrong."""
        lines = QGuiApplication.clipboard().text().rstrip("\r\n").splitlines()
        for number, line in enumerate(lines):
            record = self._table.selected_record()
            wrong = "" if record is None or self.cell.toggle else self.cell.put(record, line.partition("\t")[0])
            self._say(wrong)
            last = self._table.currentIndex().row() == self._table.visible_count() - 1
            if wrong or last or number == len(lines) - 1:
                break
            self._go(self._table.currentIndex().row() + 1)
        return True

    def _typed(self) -> None:
        if self._line.property("invalid") == "true":
            self._say("")

    def _say(self, wrong: str) -> None:
        set_property(self._line, "invalid", "true" if wrong else "false")
        self._line.setAccessibleDescription(wrong)
        self.refused.emit(wrong)

    def _close(self) -> None:
        self._leaving = True
        had_focus = self._line.hasFocus()
        self._line.hide()
        self._leaving = False
        if had_focus:
            self._table.setFocus()
        self._place()

    def _place(self, *_what: object) -> None:
        """The mark and the editor stand over the current cell."""
        if not shiboken6.isValid(self._table):
            return
        rect = self._rect() if self._on else None
        self._mark.setVisible(rect is not None)
        if rect is None:
            if self.is_editing and self._on:
                self._line.hide()
            return
        self._mark.setGeometry(rect)
        self._line.setGeometry(rect)
        self._mark.raise_()
        self._line.raise_()

    def _rect(self) -> QRect | None:
        section, row = self._section(self.cell), self._table.currentIndex().row()
        if section is None or row < 0 or self._table.selected_record() is None:
            return None
        return self._table.visualRect(self._table.model().index(row, section))

    def _section(self, cell: Cell) -> int | None:
        """The table's column of a cell; None while the table is too narrow for it."""
        titles = self._table.column_sections()
        section = titles.get(cell.column)
        return None if section is None or self._table.isColumnHidden(section) else section
