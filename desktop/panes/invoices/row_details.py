"""What a row has beside its cells: its period, and what it is booked on. A strip under the table, by keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.core.dates import day, write
from desktop.core.records.invoice_parts import DimensionCodeView
from desktop.qt.fields import DateField
from desktop.qt.label import Label
from desktop.qt.textfields import LineField
from desktop.session.codebook import Codes

from .cells import Row
from .code_field import CodeField

_ACROSS = 4


class PeriodEnd(DateField):
    """The last day of a period; not before the day that was set with `set_start`."""

    def _judge(self, value: Any) -> str:
        if self._start is not None and value < self._start:
            return self.tr("The period ends before it begins. Write a later day.")
        return super()._judge(value)


class RowDetails(QFrame):
    """Signals: `edited` with the number of the row and the row as it is then, `closed` when the person is done."""

    edited = Signal(object, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._number = -1
        self._row: Row | None = None
        self._title = Label()
        self.start = DateField(self.tr("Period from"))
        self.end = PeriodEnd(self.tr("Period to"))
        self.cost_center = CodeField(self.tr("Cost centre"))
        self.project = CodeField(self.tr("Project"))
        self.dimensions: dict[int, CodeField] = {}
        self._done = QToolButton()
        self._grid = QGridLayout()
        self._lay_out()
        for field in (self.start, self.end, self.cost_center, self.project):
            field.edited.connect(self._edited)

    @property
    def number(self) -> int:
        """The row that is shown, counted from 0."""
        return self._number

    @property
    def is_readable(self) -> bool:
        """Whether all that is written can be read; if not, the strip stays with its row."""
        return not any(field.unreadable for field in self._fields())

    def set_codes(self, codes: Codes) -> None:
        """What can be chosen. Each dimension of the company beside cost centre and project gets a field."""
        self.cost_center.set_codes(
            [(one.code or "", one.description or "") for one in codes.cost_centers if one.active]
        )
        self.project.set_codes([(one.project_number or "", one.description or "") for one in codes.projects])
        for dimension in sorted({one.dimension for one in codes.dimensions}):
            values = [one for one in codes.dimensions if one.dimension == dimension and one.active]
            name = next((one.name for one in values if one.name), None)
            field = self._dimension(dimension, name or self.tr("Dimension {number}").format(number=dimension))
            field.set_codes([(one.code or "", one.description or "") for one in values])
        self._load()

    def show_row(self, number: int, row: Row) -> None:
        """Shows a row, unless what is written for the one before cannot be read yet."""
        if (number, row) != (self._number, self._row) and (number == self._number or self.is_readable):
            self._number, self._row = number, row
            self._load()

    def check(self) -> bool:
        """Whether the row can be sent so; if not, goes to the field."""
        wrong = next((field for field in self._fields() if field.check()), None)
        if wrong is not None:
            wrong.set_error(wrong.check())
            wrong.setFocus()
        return wrong is None

    def go_in(self) -> None:
        """To the first field."""
        self.start.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def event(self, event: QEvent) -> bool:
        """Esc is the strip's while one is in it, not the page's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter close the strip; Esc takes back what cannot be read, as it does in a cell."""
        if event.key() == Qt.Key.Key_Escape and not self.is_readable:
            self._load()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _fields(self) -> Iterable[LineField]:
        return (self.start, self.end, self.cost_center, self.project, *self.dimensions.values())

    def _load(self) -> None:
        row = self._row
        if row is None:
            return
        words = self.tr("Row {number}").format(number=self._number + 1)
        self._title.setText(" · ".join(part for part in (words, row.article_description) if part))
        self.start.set_value(day(row.period_start))
        self.end.set_value(day(row.period_end))
        self.end.set_start(day(row.period_start))
        self.cost_center.set_value(row.cost_center, row.cost_center or "")
        self.project.set_value(row.project, row.project or "")
        for one in row.dimensions or ():
            self._dimension(one.dimension, self.tr("Dimension {number}").format(number=one.dimension))
        for dimension, field in self.dimensions.items():
            code = next((one.code for one in row.dimensions or () if one.dimension == dimension), None)
            field.set_value(code, code or "")
        self.end.set_error(self.end.check())

    def _edited(self) -> None:
        if self._row is None:
            return
        start, end = self.start.value(), self.end.value()
        dimensions = tuple(
            DimensionCodeView(dimension=dimension, code=field.value())
            for dimension, field in self.dimensions.items()
            if field.value()
        )
        self._row = replace(
            self._row,
            period_start=write(start) if start else None,
            period_end=write(end) if end else None,
            cost_center=self.cost_center.value(),
            project=self.project.value(),
            dimensions=dimensions or (None if self._row.dimensions is None else ()),
        )
        self.end.set_start(start)
        self.end.set_error(self.end.check())
        self.edited.emit(self._number, self._row)

    def _dimension(self, dimension: int, label: str) -> CodeField:
        if dimension not in self.dimensions:
            field = self.dimensions[dimension] = CodeField(label)
            field.edited.connect(self._edited)
            self._place(len(self.dimensions) + _ACROSS - 1, field)
            self._order_tabs()
        return self.dimensions[dimension]

    def _order_tabs(self) -> None:
        stops = [*(field.editor for field in self._fields()), self._done]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _place(self, place: int, field: LineField) -> None:
        self._grid.addWidget(field, place // _ACROSS, place % _ACROSS, Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Details of the row"))
        self._title.setProperty("role", "label")
        done = self._done
        done.setText("✕")
        done.setProperty("role", "cross")
        done.setAccessibleName(self.tr("Close"))
        done.setToolTip(self.tr("Close (Esc)"))
        done.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(done)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for place, field in enumerate((self.start, self.end, self.cost_center, self.project)):
            self._place(place, field)
            self._grid.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(self._grid)
        self._order_tabs()
