"""The stage line: what has happened to an invoice, what it is now and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qt import theme


class StepState(StrEnum):
    """`BAD` has happened and should not have; `CANCELLED` never will."""

    DONE = "done"
    CURRENT = "current"
    FUTURE = "future"
    BAD = "bad"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Step:
    """One dot: its word, and a date or note under it."""

    label: str
    state: StepState
    note: str = ""


_DOT = 10
_TOP = 8
_TEXT_TOP = 20
_LEADING = 2
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Stepper(QWidget):
    """Dots joined by a line, evenly spread, with words under each; painted, so that it follows width and theme."""

    def __init__(self, steps: Sequence[Step] = ()) -> None:
        super().__init__()
        self._steps: tuple[Step, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Shows these steps, in order of time."""
        self._steps = tuple(steps)
        self.setAccessibleName(self.tr("Stages"))
        self.setAccessibleDescription("; ".join(_spoken(step) for step in self._steps))
        self.updateGeometry()
        self.update()

    def steps(self) -> tuple[Step, ...]:
        """What is shown."""
        return self._steps

    def hasHeightForWidth(self) -> bool:
        """Words wrap when it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the highest column."""
        part = self._part(width)
        return _TEXT_TOP + max((sum(self._heights(step, part)) for step in self._steps), default=0)

    def sizeHint(self) -> QSize:
        """A comfortable width for its number of steps."""
        width = 82 * max(1, len(self._steps))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The words may wrap down to the narrowest columns."""
        return QSize(56 * max(1, len(self._steps)), self.heightForWidth(max(self.width(), 56 * len(self._steps))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the line first, then dots and words over it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        part = self._part(self.width())
        for number, following in enumerate(self._steps[1:]):
            self._draw_line(painter, number * part, part, following)
        for number, step in enumerate(self._steps):
            self._draw_dot(painter, number * part, step)
            self._draw_words(painter, number * part, part, step)

    def _part(self, width: int) -> int:
        return max(1, width // max(1, len(self._steps)))

    def _heights(self, step: Step, part: int) -> tuple[int, int]:
        room = QRect(0, 0, part - 8, 1000)
        label = QFontMetrics(theme.font(11, bold=step.state is StepState.CURRENT))
        note = QFontMetrics(theme.font(11))
        return (
            label.boundingRect(room, _WRAP, step.label).height() + _LEADING,
            note.boundingRect(room, _WRAP, step.note).height() if step.note else 0,
        )

    def _draw_line(self, painter: QPainter, left: int, part: int, following: Step) -> None:
        reached = following.state in (StepState.DONE, StepState.CURRENT, StepState.BAD)
        painter.setPen(QPen(QColor(self._colour(following) if reached else theme.current().line), 2))
        painter.drawLine(QPointF(left + _DOT, _TOP), QPointF(left + part, _TOP))

    def _draw_dot(self, painter: QPainter, left: int, step: Step) -> None:
        colours = theme.current()
        hollow = step.state in (StepState.FUTURE, StepState.CANCELLED)
        painter.setPen(QPen(QColor(colours.strong_line if hollow else self._colour(step)), 2))
        painter.setBrush(QColor(colours.surface if hollow else self._colour(step)))
        painter.drawEllipse(QRectF(left + 1, _TOP - _DOT / 2 + 1, _DOT - 2, _DOT - 2))

    def _draw_words(self, painter: QPainter, left: int, part: int, step: Step) -> None:
        colours = theme.current()
        face = theme.font(11, bold=step.state is StepState.CURRENT)
        face.setStrikeOut(step.state is StepState.CANCELLED)
        label, note = self._heights(step, part)
        painter.setFont(face)
        bad = step.state is StepState.BAD
        strong = bad or step.state is StepState.CURRENT
        painter.setPen(QColor(colours.bad if bad else colours.text if strong else colours.muted))
        painter.drawText(QRect(left, _TEXT_TOP, part - 8, label), _WRAP, step.label)
        painter.setFont(theme.font(11))
        painter.setPen(QColor(colours.muted))
        painter.drawText(QRect(left, _TEXT_TOP + label, part - 8, note), _WRAP, step.note)

    @staticmethod
    def _colour(step: Step) -> str:
        colours = theme.current()
        return colours.bad if step.state is StepState.BAD else colours.accent


def _spoken(step: Step) -> str:
    translate = QCoreApplication.translate
    states = {
        StepState.DONE: translate("Stepper", "done"),
        StepState.CURRENT: translate("Stepper", "now"),
        StepState.FUTURE: translate("Stepper", "to come"),
        StepState.BAD: translate("Stepper", "now"),
        StepState.CANCELLED: translate("Stepper", "cancelled"),
    }
    return ", ".join(part for part in (step.label, states[step.state], step.note) if part)
