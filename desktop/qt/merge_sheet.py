"""What two people have changed to different things, side by side: one's own and the other's, to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from desktop.core.merge import Path, Side

from .dialogs import Sheet
from .label import Label
from .styled import set_property

_HIGHEST = 320
_WIDTH = 640
_MARGINS = 50


@dataclass(frozen=True)
class Difference:
    """One member: `label` as the form calls it, and how both versions read."""

    path: Path
    label: str
    mine: str
    theirs: str


class MergeSheet(Sheet):
    """Answers a mapping of path to Side, False when the person goes back to the form.

    Tab goes from line to line, the arrows choose; Enter saves what is chosen.
    """

    def __init__(self, name: str, differences: Sequence[Difference], verb: str) -> None:
        title = QCoreApplication.translate("MergeSheet", "Someone else has changed {name} too").format(name=name)
        text = QCoreApplication.translate("MergeSheet", "Choose what to keep. Nothing is saved until you have.")
        super().__init__(title, text=text, width=_WIDTH)
        self._groups: list[tuple[Difference, QButtonGroup]] = []
        self._area = QScrollArea()
        self.body.addWidget(self._make_list(differences))
        self.add_cancel(self.tr("Back to the form"))
        for words, side in ((self.tr("Keep all mine"), Side.MINE), (self.tr("Take all theirs"), Side.THEIRS)):
            if len(differences) > 1:
                self.add_own_button(words).clicked.connect(self._all_mine if side is Side.MINE else self._all_theirs)
        self.add_own_button(verb, role="primary", main=True).clicked.connect(self._decide)
        self.first = self._groups[0][1].buttons()[0]

    def decided(self) -> dict[Path, Side]:
        """What is chosen now."""
        return {one.path: Side.THEIRS if group.checkedId() else Side.MINE for one, group in self._groups}

    def choose(self, path: Path, side: Side) -> None:
        """Chooses a side for one member."""
        for one, group in self._groups:
            if one.path == path:
                group.button(int(side is Side.THEIRS)).setChecked(True)

    def _decide(self) -> None:
        self.answer(self.decided())

    def _all_mine(self) -> None:
        self._choose_all(Side.MINE)

    def _all_theirs(self) -> None:
        self._choose_all(Side.THEIRS)

    def _choose_all(self, side: Side) -> None:
        for one, _ in self._groups:
            self.choose(one.path, side)

    def _make_list(self, differences: Sequence[Difference]) -> QWidget:
        inside = QWidget()
        set_property(inside, "role", "merge")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, words in enumerate((self.tr("Yours"), self.tr("Someone else changed it to"))):
            grid.setColumnStretch(column, 1)
            grid.addWidget(_label(words, "strong"), 0, column)
        for number, one in enumerate(differences):
            self._add(grid, 2 * number + 1, one)
        self._area.setProperty("role", "merge")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFixedHeight(min(_HIGHEST, grid.heightForWidth(_WIDTH - _MARGINS)))
        return self._area

    def _add(self, grid: QGridLayout, row: int, one: Difference) -> None:
        label = _label(one.label, "label")
        label.setContentsMargins(0, 8, 0, 0)
        grid.addWidget(label, row, 0, 1, 2)
        group = QButtonGroup(self)
        for column, text in enumerate((one.mine, one.theirs)):
            whose = self.tr("Yours") if column == 0 else self.tr("Someone else changed it to")
            choice = _Choice(text or "–", f"{one.label}: {whose} {text or '–'}")
            choice.reached.connect(self._area.ensureWidgetVisible)
            grid.addWidget(choice, row + 1, column)
            group.addButton(choice.button, column)
        group.buttons()[0].setChecked(True)
        self._groups.append((one, group))


class _Choice(QFrame):
    """One version in a frame that is clicked anywhere; a long one wraps beside its button.

    Signals: `reached` with itself when the keyboard comes to it.
    """

    reached = Signal(object)

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        set_property(self, "role", "choice")
        self.button = QRadioButton()
        self.button.setAccessibleName(name)
        self.button.toggled.connect(self._follow)
        self.button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(8)
        words = _label(text, "")
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole frame is the button."""
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)
        self.button.setChecked(True)
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The frame shows where the keyboard is."""
        if event.type() == QEvent.Type.FocusIn:
            set_property(self, "focused", "true")
            self.reached.emit(self)
        elif event.type() == QEvent.Type.FocusOut:
            set_property(self, "focused", "false")
        return super().eventFilter(watched, event)

    def _follow(self, chosen: object) -> None:
        set_property(self, "chosen", "true" if chosen else "false")


class GoneSheet(Sheet):
    """What was opened is not there any more. Answers `new`, `discard`, or False to go back to the form."""

    def __init__(self, title: str, text: str, save_as_new: str) -> None:
        super().__init__(title, text=text, width=560)
        self.add_cancel(QCoreApplication.translate("MergeSheet", "Back to the form"))
        discard = QCoreApplication.translate("MergeSheet", "Discard my changes")
        self.add_button(discard, role="danger", result="discard")
        self.first = self.add_button(save_as_new, role="primary", result="new", main=True)


def _label(text: str, role: str) -> QLabel:
    label = Label(text)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
