"""A form: named fields on a grid that gives way when the room is narrow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.qt.field import Field

from .label import Label

FieldT = TypeVar("FieldT", bound=Field)

_GAP = 12
_NARROWEST = 136


@dataclass
class _Place:
    widget: QWidget
    span: int
    new_row: bool


class Form(QWidget):
    """Fields by name, in as many equal columns as fit, `columns` at most.

    Signals: `changed` when any value is another one, `edited` when the person changed one, `typed` at every key.
    """

    changed = Signal()
    edited = Signal()
    typed = Signal()

    def __init__(self, *, columns: int = 2, narrowest: int = _NARROWEST) -> None:
        super().__init__()
        self._most = columns
        self._narrowest = narrowest
        self._columns = columns
        self._places: list[_Place] = []
        self._fields: dict[str, Field] = {}
        self._section = ""
        self._sections: dict[str, str] = {}
        self._loaded: dict[str, Any] = {}
        self._hidden: set[QWidget] = set()
        self._row = self._column = 0
        self._in_row: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_GAP)

    def add(self, name: str, field: FieldT, *, span: int = 1, new_row: bool = False) -> FieldT:
        """Puts `field` next on the grid, `span` columns wide, and answers it."""
        self._fields[name] = field
        self._sections[name] = self._section
        field.setObjectName(name)
        self._loaded[name] = field.value()
        field.changed.connect(self.changed)
        field.edited.connect(self.edited)
        field.typed.connect(self.typed)
        self._append(_Place(field, span, new_row))
        return field

    def section(self, title: str) -> None:
        """A heading over the fields that follow."""
        heading = Label(title)
        heading.setProperty("role", "section" if self._places else "strong")
        # With a line over it Qt would move the words in from the fields' edge.
        heading.setIndent(0)
        self._section = title
        self.add_widget(heading)

    def add_widget(self, widget: QWidget, *, span: int = 99, new_row: bool = True) -> None:
        """Any other widget in the flow of the fields; the whole width unless told otherwise."""
        self._append(_Place(widget, span, new_row))

    def field(self, name: str) -> Field:
        """The field of that name. KeyError when there is none."""
        return self._fields[name]

    def section_of(self, name: str) -> str:
        """The heading over a field, empty when there is none."""
        return self._sections[name]

    def names(self) -> list[str]:
        """The names of the fields in the order they were added."""
        return list(self._fields)

    def set_shown(self, name: str, shown: bool) -> None:
        """Shows or hides a field; a hidden one keeps its value and is not checked."""
        field = self._fields[name]
        if shown is (field not in self._hidden):
            return
        self._hidden ^= {field}
        field.setVisible(shown)
        self._lay_out()

    def values(self) -> dict[str, Any]:
        """Every field's value by name."""
        return {name: field.value() for name, field in self._fields.items()}

    def load(self, values: Mapping[str, Any]) -> None:
        """Shows these values and takes them as unchanged; names without a field are passed over."""
        for name, field in self._fields.items():
            if name in values:
                field.set_value(values[name])
        self.mark_saved()

    def mark_saved(self) -> None:
        """What stands in the form now counts as unchanged."""
        self._loaded = self.values()

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was loaded, a value that cannot be read included."""
        return any(
            field.unreadable or _plain(field.value()) != _plain(self._loaded[name])
            for name, field in self._fields.items()
        )

    def is_valid(self) -> bool:
        """Checks every shown field, shows all errors and puts the cursor into the first wrong field."""
        errors = {name: field.check() for name, field in self._fields.items() if field not in self._hidden}
        self.set_errors(errors)
        return not any(errors.values())

    def set_errors(self, errors: Mapping[str, str]) -> None:
        """Shows these errors, removes all others, and puts the cursor into the first wrong field."""
        wrong: Field | None = None
        for name, field in self._fields.items():
            field.set_error(errors.get(name, ""))
            if errors.get(name) and wrong is None:
                wrong = field
        if wrong is not None:
            wrong.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer columns when they would get too narrow."""
        super().resizeEvent(event)
        fitting = (event.size().width() + _GAP) // (self._narrowest + _GAP)
        columns = max(1, min(self._most, fitting))
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _append(self, place: _Place) -> None:
        self._places.append(place)
        self._put(place)
        _level(self._in_row)
        self._stretch()

    def _lay_out(self) -> None:
        self._row = self._column = 0
        for place in self._places:
            self._grid.removeWidget(place.widget)
        for place in self._places:
            if place.widget not in self._hidden:
                self._put(place)
                _level(self._in_row)
        self._stretch()

    def _put(self, place: _Place) -> None:
        """Next to the one before, or at the beginning of the next row."""
        span = min(place.span, self._columns)
        if self._column and (place.new_row or self._column + span > self._columns):
            self._row, self._column = self._row + 1, 0
        if not self._column:
            self._in_row = []
        self._grid.addWidget(place.widget, self._row, self._column, 1, span)
        self._column += span
        self._in_row.append(place.widget)

    def _stretch(self) -> None:
        for number in range(self._most):
            self._grid.setColumnStretch(number, 1 if number < self._columns else 0)


def _level(widgets: list[QWidget]) -> None:
    """Ticks stand level with the editors beside them."""
    fields = [widget for widget in widgets if isinstance(widget, Field)]
    labelled = any(field.has_label for field in fields)
    for field in fields:
        field.set_beside_labels(labelled)


def _plain(value: Any) -> Any:
    """The API's empty text and null mean the same in a form."""
    return None if value == "" else value
