"""A form in cards, in two columns where there is room: what an editor page shows under its header."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from .field import Field
from .forms import Form
from .label import Label
from .pickfield import PickField
from .textfields import LineField

_GAP = 12
_TWO_COLUMNS = 720


class CardForm(QWidget):
    """Several forms that are one: field names are unique across the cards. Subclasses make the cards, one after the
    other, in `make_cards`; `filling` makes one at a time, and all are made as soon as one of their fields is asked for.

    Signals: `changed` when any value is another one, `edited` when the person changed one, `typed` at every key.
    """

    changed = Signal()
    edited = Signal()
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._left: Iterator[None] | None = self.make_cards()
        self._made: list[Form] = []
        self._fresh: list[QFrame] = []
        self._titles: list[str] = []
        self._loaded: dict[str, Any] = {}
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(_GAP)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(_GAP)
            self._across.addLayout(side, 1)

    def make_cards(self) -> Iterator[None]:
        """Makes a card each time it is asked; where fields depend on each other nothing is said before all are made."""
        yield from ()

    def filling(self) -> Iterator[None]:
        """Makes what is missing, a card each time it is asked."""
        while (left := self._left) is not None:
            self._left = None
            if next(left, self) is not self:
                self._left = left
            else:
                self._close_cards()
            self._show_fresh()
            yield

    @property
    def is_whole(self) -> bool:
        """Whether all cards are made."""
        return self._left is None

    def make_whole(self) -> None:
        """Makes all that is missing."""
        for _ in self.filling():
            pass

    def card(self, title: str, *, side: int = 0, columns: int = 2, narrowest: int = 136) -> Form:
        """Another card in the left (0) or right (1) column, to add fields to; `narrowest` is a column's least width."""
        form = Form(columns=columns, narrowest=narrowest)
        self.add_widget(title, form, side=side)
        form.changed.connect(self.changed)
        form.edited.connect(self.edited)
        form.typed.connect(self.typed)
        self._made.append(form)
        self._titles.append(title)
        return form

    def add_widget(self, title: str, content: QWidget, *, side: int = 0, at_top: bool = False) -> None:
        """A card with anything in it. It is shown when it is filled: field by field it would be laid out each time."""
        frame = QFrame(self)
        frame.setProperty("role", "card")
        frame.hide()
        self._fresh.append(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(_GAP)
        heading = Label(title, frame)
        heading.setProperty("role", "strong")
        column.addWidget(heading)
        column.addWidget(content)
        self._sides[side].insertWidget(0 if at_top else -1, frame)

    @property
    def _forms(self) -> list[Form]:
        self.make_whole()
        return self._made

    def _show_fresh(self) -> None:
        fresh, self._fresh = self._fresh, []
        for frame in fresh:
            frame.show()

    def _close_cards(self) -> None:
        """No more cards will come: what room is left stays under them."""
        for side in self._sides:
            side.addStretch(1)

    def field(self, name: str) -> Field:
        """The field of that name. KeyError when there is none."""
        for form in self._forms:
            if name in form.names():
                return form.field(name)
        raise KeyError(name)

    def label_of(self, name: str) -> str:
        """A field's label as it is understood apart from the form: with its heading when others are called the same."""
        label = self.field(name).label
        if [self.field(other).label for other in self.names()].count(label) == 1:
            return label
        for form, title in zip(self._forms, self._titles, strict=True):
            if name in form.names():
                label = f"{form.section_of(name) or title}: {label}"
        return label

    def names(self) -> list[str]:
        """The names of all fields, card by card."""
        return [name for form in self._forms for name in form.names()]

    def values(self) -> dict[str, Any]:
        """Every field's value by name."""
        return {name: value for form in self._forms for name, value in form.values().items()}

    def load(self, values: Mapping[str, Any]) -> None:
        """Shows these values and takes them as unchanged."""
        for form in self._forms:
            form.load(values)
        self._loaded = self.values()

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was loaded."""
        return any(form.dirty for form in self._forms)

    def is_valid(self) -> bool:
        """Checks everything, shows all errors and puts the cursor into the first wrong field."""
        wrong = [form for form in self._forms if not form.is_valid()]
        if len(wrong) > 1:
            wrong[0].is_valid()
        return not wrong

    def start(self) -> None:
        """The cursor goes into the first field that is typed into."""
        for name in self.names():
            if isinstance(self.field(name), LineField):
                self.field(name).setFocus()
                return

    def snapshot(self) -> dict[str, Any]:
        """What differs from what was loaded, for JSON. Typed text is kept as text, unreadable numbers too."""
        kept: dict[str, Any] = {}
        for name, value in self.values().items():
            field = self.field(name)
            if isinstance(field, LineField) and not isinstance(field, PickField):
                if value != self._loaded.get(name) or (value is None and field.text()):
                    kept[name] = {"text": field.text()}
            elif value != self._loaded.get(name):
                kept[name] = {"number": str(value)} if isinstance(value, Decimal) else {"value": value}
        return kept

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Puts a snapshot over what was loaded; names without a field are passed over."""
        for name in self.names():
            if name not in kept:
                continue
            field, item = self.field(name), kept[name]
            if "text" in item and isinstance(field, LineField):
                field.set_text(item["text"])
            else:
                field.set_value(Decimal(item["number"]) if "number" in item else item.get("value"))

    def load_under(self, loaded: Mapping[str, Any], values: Mapping[str, Any]) -> None:
        """The form is compared with `loaded` from now on, and shows `values`."""
        self.load(loaded)
        for name, value in values.items():
            if value != loaded.get(name) and (value or loaded.get(name)):
                self.field(name).set_value(value)

    def state(self) -> dict[str, tuple[Any, str | None]]:
        """Every field's value, and its text where that says more than the value."""
        return {name: (value, self.field(name).loose_text()) for name, value in self.values().items()}

    def set_state(self, state: Mapping[str, tuple[Any, str | None]]) -> None:
        """Shows an earlier state; what was loaded stays what the form is compared with."""
        for name, (value, text) in state.items():
            field = self.field(name)
            if text is not None and isinstance(field, LineField):
                field.set_text(text)
            elif (field.value(), field.loose_text()) != (value, text):
                field.set_value(value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column when two would be too narrow."""
        super().resizeEvent(event)
        wide = event.size().width() >= _TWO_COLUMNS
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
