"""What stands beside a list about the selected record: head, figure, facts in sections, and the next steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.stages import Tone

from . import theme
from .badge import Badge
from .empty import EmptyState
from .hint_button import HintButton
from .label import Label

_FITTING = 264
"""Pixels of a label and a value that fit side by side in the narrowest detail."""
_GAP = 16
_NARROWER = 8
_OVER, _UNDER = 8, 2
"""Pixels over a line of its own, and over a value under its label."""


@dataclass(frozen=True)
class Section:
    """Facts under a heading; facts without a value are left out, and so is a section without facts."""

    title: str
    facts: Sequence[tuple[str, str]] = field(default_factory=tuple)


class RecordDetail(QWidget):
    """Call `show_record` for each selected record; `show_nothing` when none is. Buttons are added once."""

    def __init__(self, nothing: str, hint: str) -> None:
        super().__init__()
        self._nothing = EmptyState(self)
        self._nothing_words = nothing, hint
        self._content = QWidget(self)
        self._title, self._subtitle, self._badge = _label("detail-title"), _label("muted"), Badge()
        self._figure, self._caption = _label("figure"), _label("muted")
        self.over_sections = QVBoxLayout()
        """Room for a row of tabs."""
        self._sections = QVBoxLayout()
        self._sections.setSpacing(16)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._content)
        outer.addWidget(self._nothing)
        self._lay_out()
        self.show_nothing()

    def add_button(self, text: str, key: str = "", *, role: str = "", command: str = "") -> HintButton:
        """A next step, in the order added; `command` is the id of the command that does the same."""
        button = HintButton(text, key, role=role)
        button.setObjectName(command)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def show_nothing(self) -> None:
        """No record is selected."""
        self._content.hide()
        self._nothing.show_words(*self._nothing_words, None)

    def show_record(
        self,
        title: str,
        subtitle: str,
        sections: Sequence[Section],
        *,
        badge: tuple[str, Tone] | None = None,
        figure: str = "",
        caption: str = "",
    ) -> None:
        """Shows a record instead of the one before."""
        for label, text in zip(
            (self._title, self._subtitle, self._figure, self._caption), (title, subtitle, figure, caption), strict=True
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._badge.setVisible(badge is not None)
        if badge:
            self._badge.set(*badge)
        self.show_sections(sections)
        self._nothing.hide()
        self._content.show()

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Other facts about the same record."""
        self._fill([section for section in sections if any(value for _, value in section.facts)])

    def _fill(self, sections: Sequence[Section]) -> None:
        while (item := self._sections.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        # Tabs stand on a line of their own.
        under_tabs = self.over_sections.count() > 0
        for number, section in enumerate(sections):
            self._sections.addWidget(FactsSection(section, ruled=number > 0 or not under_tabs))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._subtitle)
        column.addSpacing(4)
        column.addWidget(self._figure)
        column.addWidget(self._caption)
        column.addSpacing(12)
        # Above the facts, where a long record does not push them out of sight.
        column.addLayout(self._buttons)
        column.addSpacing(12)
        column.addLayout(self.over_sections)
        column.addLayout(self._sections)
        column.addStretch(1)


class FactsSection(QFrame):
    """The facts in two columns, labels left; a value too long for what room there is stands under its label."""

    def __init__(self, section: Section, *, ruled: bool = True) -> None:
        """`ruled` for a line over it."""
        super().__init__()
        self.setProperty("role", "facts-section")
        self.setProperty("ruled", "true" if ruled else "false")
        self._facts = [(name, value) for name, value in section.facts if value]
        self._labels = [(_name_label(name), _value_label(name, value)) for name, value in self._facts]
        self._beside: list[tuple[str, str]] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 12 if section.title else 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        if section.title:
            heading = _label("strong")
            heading.setText(section.title)
            self._grid.addWidget(heading, 0, 0, 1, 2)
        self._lay_out(_FITTING)

    def minimumSizeHint(self) -> QSize:
        """Values that stand beside their labels go under them before the detail is kept from getting narrower."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), _FITTING + _GAP), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More values fit beside their labels in a wider detail."""
        super().resizeEvent(event)
        self._lay_out(event.size().width() - _GAP)

    def _lay_out(self, room: int) -> None:
        beside = _beside(self._facts, room)
        if beside == self._beside:
            return
        self._beside = beside
        for row, (fact, (name, value)) in enumerate(zip(self._facts, self._labels, strict=True)):
            self._grid.removeWidget(name)
            self._grid.removeWidget(value)
            self._put(2 * row + 1, name, value, beside=fact in beside)

    def _put(self, row: int, name: QLabel, value: QLabel, *, beside: bool) -> None:
        if not name.text():
            self._grid.addWidget(value, row, 0, 1, 2)
            return
        value.setContentsMargins(0, _OVER if beside else _UNDER, 0, 0)
        self._grid.addWidget(name, row, 0, 1, 1 if beside else 2, Qt.AlignmentFlag.AlignTop)
        if beside:
            self._grid.addWidget(value, row, 1)
        else:
            self._grid.addWidget(value, row + 1, 0, 1, 2)


def fits_beside(label: str, value: str) -> bool:
    """Whether a value stands right of its label in a list of lines, where the gap is narrower."""
    return _width(label) + _width(value) <= _FITTING + _NARROWER


def _beside(facts: Sequence[tuple[str, str]], room: int) -> list[tuple[str, str]]:
    """The facts whose values stand right of their labels; those labels are all as wide as the longest of them."""
    beside = sorted(facts, key=_length)
    while beside and max(_width(name) for name, _ in beside) + max(map(_longest_word, beside)) > room:
        beside.pop()
    return beside


def _length(fact: tuple[str, str]) -> int:
    return _width(fact[0]) + _longest_word(fact)


def _longest_word(fact: tuple[str, str]) -> int:
    return max(map(_width, fact[1].split()), default=0)


@lru_cache(maxsize=4096)
def _width(text: str) -> int:
    return QFontMetrics(theme.font(13)).horizontalAdvance(text)


def _label(role: str) -> QLabel:
    label = Label()
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def _name_label(name: str) -> QLabel:
    label = _label("muted")
    label.setText(name)
    label.setWordWrap(False)
    label.setContentsMargins(0, _OVER, 0, 0)
    return label


def _value_label(name: str, value: str) -> QLabel:
    label = _label("")
    label.setText(value)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAccessibleName(f"{name}: {value}" if name else value)
    label.setContentsMargins(0, _OVER, 0, 0)
    if name:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return label
