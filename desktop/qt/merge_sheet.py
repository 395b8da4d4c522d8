"""What two people have changed to different things, side by side: one's own and the other's, to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QScrollArea, QWidget

from desktop.core.merge import Path, Side

from .dialogs import Sheet
from .styled import set_property

_HIGHEST = 300
_WIDTH = 640
_SHORT = 28
_MARGINS = 64


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
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, words in enumerate(("", self.tr("Yours"), self.tr("Someone else changed it to"))):
            grid.addWidget(_label(words, "label"), 0, column)
        for row, one in enumerate(differences, 1):
            self._add(grid, row, one)
        area = QScrollArea()
        area.setProperty("role", "merge")
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedHeight(min(_HIGHEST, grid.heightForWidth(_WIDTH - _MARGINS) + 8))
        return area

    def _add(self, grid: QGridLayout, row: int, one: Difference) -> None:
        label = _label(one.label, "muted")
        label.setContentsMargins(0, 4, 0, 0)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        group = QButtonGroup(self)
        for column, text in enumerate((one.mine, one.theirs)):
            whose = self.tr("Yours") if column == 0 else self.tr("Someone else changed it to")
            short = len(text) <= _SHORT and "\n" not in text
            button = QRadioButton((text or "–").replace("&", "&&") if short else "")
            button.setAccessibleName(f"{one.label}: {whose} {text or '–'}")
            words = _label("" if short else text, "")
            words.setContentsMargins(0, 4, 0, 4)
            cell = button if short else _beside(button, words)
            grid.addWidget(cell, row, column + 1, Qt.AlignmentFlag.AlignTop)
            group.addButton(button, column)
        group.buttons()[0].setChecked(True)
        self._groups.append((one, group))


class GoneSheet(Sheet):
    """What was opened is not there any more. Answers `new`, `discard`, or False to go back to the form."""

    def __init__(self, title: str, text: str, save_as_new: str) -> None:
        super().__init__(title, text=text, width=560)
        self.add_cancel(QCoreApplication.translate("MergeSheet", "Back to the form"))
        discard = QCoreApplication.translate("MergeSheet", "Discard my changes")
        self.add_button(discard, role="danger", result="discard")
        self.first = self.add_button(save_as_new, role="primary", result="new", main=True)


def _beside(button: QRadioButton, words: QLabel) -> QWidget:
    """A long text wraps beside its button."""
    cell = QWidget()
    line = QGridLayout(cell)
    line.setContentsMargins(0, 0, 0, 0)
    line.setHorizontalSpacing(8)
    line.setColumnStretch(1, 1)
    line.addWidget(button, 0, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words, 0, 1)
    return cell


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
