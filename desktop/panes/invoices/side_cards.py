"""What stands right of the rows: the checks, and the sums that follow every key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.checks import Finding, Weight
from desktop.core.totals import Totals
from desktop.qt.finding_words import finding_words
from desktop.qt.fold import link
from desktop.qt.format import Format
from desktop.qt.label import Label
from desktop.qt.styled import set_property

_BESIDE = 220
"""Pixels of a finding's width from which on its link stands beside the words."""

_TONES = {Weight.BLOCKING: "bad", Weight.WARNING: "warn", Weight.NOTE: "info", Weight.GOOD: "good"}


class ChecksCard(QFrame):
    """One coloured line per finding. Signals: `change_wanted` with a Finding that the person wants to put right."""

    change_wanted = Signal(object)

    def __init__(self, fmt: Format) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._format = fmt
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        title = Label(self.tr("Checks"))
        title.setProperty("role", "label")
        self._column.addWidget(title)
        self._lines: list[_FindingLine] = []

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Shows these, keeping the lines that are there."""
        while len(self._lines) < len(findings):
            line = _FindingLine(self.tr("Change"))
            line.change.connect(self.change_wanted)
            self._lines.append(line)
            self._column.addWidget(line)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(findings))
            if number < len(findings):
                line.show_finding(findings[number], finding_words(findings[number], self._format))


class _FindingLine(QFrame):
    """Words, and a link for what is not good. Signals: `change` with the finding."""

    change = Signal(object)

    def __init__(self, verb: str) -> None:
        super().__init__()
        self.setProperty("role", "finding")
        self._finding: Finding | None = None
        self._verb = verb
        self._words, self._link = Label(), link(verb)
        self._words.setWordWrap(True)
        # The longest word must not make the page wider than its window; the narrow form has room for it.
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._link.clicked.connect(self._clicked)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(10, 6, 6, 6)
        self._row.setSpacing(4)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)

    def show_finding(self, finding: Finding, words: str) -> None:
        self._finding = finding
        self._words.setText(words)
        self._link.setVisible(finding.weight is not Weight.GOOD)
        self._link.setAccessibleName(f"{self._verb}: {words}")
        set_property(self, "tone", _TONES[finding.weight])
        for part in (self._words, self._link):
            part.style().polish(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window long words take the whole width, and the link stands under them."""
        super().resizeEvent(event)
        narrow = event.size().width() < _BESIDE
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _clicked(self) -> None:
        self.change.emit(self._finding)


class TotalsCard(QFrame):
    """Net, VAT per rate, öre rounding and what is to be paid."""

    def __init__(self, fmt: Format) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._format = fmt
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 16, 16, 16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self._shown: list[QWidget] = []
        self._lines: list[tuple[str, str]] = []

    def show_totals(
        self,
        totals: Totals,
        *,
        rounds: bool,
        currency: str = "SEK",
        decimals: int = 2,
        deducted: int = 0,
        credit: bool = False,
    ) -> None:
        """`rounds` shows the öre rounding even when it is 0, as the company rounds; `deducted` is ROT or RUT."""
        money, percent = partial(self._format.money, decimals=decimals), self._format.percent
        lines = [(self.tr("Excl. VAT"), money(totals.excluding_vat))]
        lines += [(self.tr("VAT {rate}").format(rate=percent(rate)), money(vat)) for rate, vat in totals.vat.items()]
        if rounds or totals.rounding:
            lines.append((self.tr("Öre rounding"), money(totals.rounding)))
        if deducted:
            lines.append((self.tr("Asked of Skatteverket"), money(-deducted)))
        last = self.tr("To credit") if credit else self.tr("To pay")
        lines.append((last, money(totals.to_pay - deducted, currency)))
        if lines != self._lines:
            self._lines = lines
            self._rebuild()

    def _rebuild(self) -> None:
        for widget in self._shown:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._shown = []
        last = len(self._lines) - 1
        for number, (name, value) in enumerate(self._lines):
            if number < last:
                self._add(_text(name, "muted"), number, 0)
                self._add(_text(value, "muted", right=True), number, 1)
                continue
            self._add(_rule(), number, 0, span=2)
            self._add(_pair(name, value), number + 1, 0, span=2)

    def _add(self, widget: QWidget, row: int, column: int, span: int = 1) -> None:
        self._grid.addWidget(widget, row, column, 1, span)
        self._shown.append(widget)


def _pair(name: str, value: str) -> QWidget:
    """The last line apart from the columns above it: a large sum needs what their longest word takes."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(_text(name, "heading"), 1)
    row.addWidget(_text(value, "heading", right=True))
    return pair


def _text(text: str, role: str, *, right: bool = False) -> QLabel:
    label = Label(text)
    label.setProperty("role", role)
    label.setWordWrap(not right)
    if right:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line
