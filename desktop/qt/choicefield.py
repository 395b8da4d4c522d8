"""A field for one of a few known values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from desktop.qt.field import Field


class Choice(QComboBox):
    """The wheel scrolls the page; it does not change a value that happens to lie under the pointer."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page."""
        event.ignore()


class ChoiceField(Field):
    """One of `choices`, pairs of value and text.

    A current value that is not among them is kept and shown as it is: the server may know values that this program
    does not, and showing a form must never change them.
    """

    def __init__(
        self, label: str, choices: Sequence[tuple[Any, str]] = (), *, required: bool = False, hint: str = ""
    ) -> None:
        super().__init__(label, required=required, hint=hint)
        self._values: list[Any] = []
        self._known = 0
        self._box = Choice(self)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(4)
        self._box.setMaxVisibleItems(16)
        self._place(self._box)
        self._box.activated.connect(self._picked)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Another list to choose from; the value stays."""
        self._box.clear()
        self._values = [value for value, _ in choices]
        self._known = len(choices)
        self._box.addItems([text for _, text in choices])
        self._show(self._value)

    def describe(self, value: Any) -> str:
        """The choice's words."""
        known = value in self._values
        return self._box.itemText(self._values.index(value)) if known else super().describe(value)

    def _show(self, value: Any) -> None:
        while self._box.count() > self._known:
            self._box.removeItem(self._known)
            self._values.pop()
        if value in self._values:
            self._box.setCurrentIndex(self._values.index(value))
        elif value is None:
            self._box.setCurrentIndex(-1)
        else:
            self._values.append(value)
            self._box.addItem(str(value))
            self._box.setCurrentIndex(self._known)

    def _picked(self, index: int) -> None:
        self._take(self._values[index])

    def _missing(self) -> str:
        return self.tr("Choose one.")
