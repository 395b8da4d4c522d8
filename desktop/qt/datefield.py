"""A field for a day: free typing, a calendar on Alt+Down, and the ISO form when it is left."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QColor, QKeyEvent, Qt, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.core.dates import today
from desktop.qt import theme
from desktop.qt.dateentry import read_date
from desktop.qt.textfields import LineField


class DateField(LineField):
    """A day. The value is a date or None; what is typed is read by `dateentry.read_date`, in Stockholm's day.

    `earliest` and `latest` are bounds, both included. `set_start` says from which day `+30` counts.
    """

    def __init__(
        self,
        label: str,
        *,
        required: bool = False,
        hint: str = "",
        earliest: date | None = None,
        latest: date | None = None,
    ) -> None:
        super().__init__(label, required=required, hint=hint)
        self._earliest = earliest
        self._latest = latest
        self._start: date | None = None
        self._button = self._make_button()
        inside = QHBoxLayout(self._line)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.addStretch(1)
        inside.addWidget(self._button)
        self._line.setTextMargins(0, 0, 20, 0)

    def set_start(self, start: date | None) -> None:
        """The day that `+30` counts from, such as the invoice date for a due date; None is today."""
        self._start = start

    def open_calendar(self) -> None:
        """Shows the month of the value under the field."""
        if not self._line.isReadOnly():
            calendar = _Calendar(self._line, self._text, self._value or today())
            calendar.picked.connect(self.pick)
            calendar.popup()

    def pick(self, day: date) -> None:
        """Takes the day as if the person had typed it."""
        self.set_text(day.isoformat())
        self._line.setFocus()
        self._finished()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Down and F4 open the calendar."""
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    def _make_button(self) -> QToolButton:
        button = QToolButton(self._line)
        button.setProperty("role", "in-field")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(self.tr("Calendar"))
        button.setToolTip(self.tr("Calendar (Alt+↓)"))
        button.clicked.connect(self.open_calendar)
        return button

    def _lock(self, locked: bool) -> None:
        super()._lock(locked)
        self._button.setVisible(not locked)

    def _read(self, text: str) -> tuple[Any, str]:
        day = read_date(text, today(), start=self._start)
        if day is None:
            return None, self.tr("“{text}” is not a date. Write it as {example}, 4/12 or +30.").format(
                text=text, example=today().isoformat()
            )
        return day, ""

    def _write(self, value: Any) -> str:
        return str(value.isoformat())

    def _judge(self, value: Any) -> str:
        if self._earliest and value < self._earliest:
            return self.tr("The earliest possible day is {day}.").format(day=self._earliest.isoformat())
        if self._latest and value > self._latest:
            return self.tr("The latest possible day is {day}.").format(day=self._latest.isoformat())
        return ""


class _Calendar(QFrame):
    """One month in a popup under its line, which dies when it closes. Signals: `picked` with a date."""

    picked = Signal(object)

    def __init__(self, line: QWidget, name: str, day: date) -> None:
        super().__init__(line, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self._month = QCalendarWidget()
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self._month.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(theme.current().muted))
        for free in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(free, weekend)
        self._month.setAccessibleName(name)
        self._month.clicked.connect(self._picked)
        self._month.activated.connect(self._picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._month)

    def popup(self) -> None:
        """Opens below the field, or above it where the screen ends."""
        line = self.parentWidget()
        assert line is not None
        self.adjustSize()
        below = line.mapToGlobal(QPoint(0, line.height() + 2))
        if below.y() + self.height() > self.screen().availableGeometry().bottom():
            below = line.mapToGlobal(QPoint(0, -self.height() - 2))
        self.move(below)
        self.show()
        self._month.setFocus()

    def _picked(self, day: QDate) -> None:
        self.hide()
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()
