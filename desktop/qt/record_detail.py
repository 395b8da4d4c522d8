"""What stands beside a list about the selected record: head, figure, facts in sections, and the next steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.stages import Tone

from . import theme
from .badge import Badge
from .empty import EmptyState
from .hint_button import HintButton

_FITTING = 254
"""Pixels of the longest label and a value's longest word that fit side by side in the narrowest detail."""
_NARROWER = 8


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
        for section in sections:
            self._sections.addWidget(section_widget(section))

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


def section_widget(section: Section) -> QWidget:
    """The facts in two columns, labels left."""
    part = QFrame()
    part.setProperty("role", "facts-section")
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 12 if section.title else 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    if section.title:
        heading = _label("strong")
        heading.setText(section.title)
        grid.addWidget(heading, 0, 0, 1, 2)
    facts = [(name, value) for name, value in section.facts if value]
    beside = _beside(facts)
    for name, value in facts:
        _add_fact(grid, name, value, under=(name, value) not in beside)
    return part


def fits_beside(label: str, value: str) -> bool:
    """Whether a value stands right of its label in a list of lines, where the gap is narrower."""
    return _width(label) + _width(value) <= _FITTING + _NARROWER


def _beside(facts: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The facts whose values stand right of their labels; those labels are all as wide as the longest of them."""
    beside = sorted(facts, key=_length)
    while beside and max(_width(name) for name, _ in beside) + max(map(_longest_word, beside)) > _FITTING:
        beside.pop()
    return beside


def _length(fact: tuple[str, str]) -> int:
    return _width(fact[0]) + _longest_word(fact)


def _longest_word(fact: tuple[str, str]) -> int:
    return max(map(_width, fact[1].split()), default=0)


@lru_cache(maxsize=4096)
def _width(text: str) -> int:
    return QFontMetrics(theme.font(13)).horizontalAdvance(text)


def _add_fact(grid: QGridLayout, name: str, value: str, *, under: bool) -> None:
    """A value stands right of its label, or `under` it; one without a label takes the whole width."""
    row = grid.rowCount()
    shown = _label("")
    shown.setText(value)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    shown.setAccessibleName(f"{name}: {value}" if name else value)
    if not name:
        grid.addWidget(shown, row, 0, 1, 2)
        return
    label = _label("muted")
    label.setText(name)
    label.setWordWrap(False)
    shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    if under:
        grid.addWidget(label, row, 0, 1, 2)
        grid.addWidget(shown, row + 1, 0, 1, 2)
    else:
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, 1)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
