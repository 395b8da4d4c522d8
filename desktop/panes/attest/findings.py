"""The strips over an invoice: what the checks found, with the way to change it or to let it stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.finding import Check, Finding, Weight
from desktop.qt.finding_words import finding_words
from desktop.qt.fold import link
from desktop.qt.format import Format
from desktop.qt.label import Label

NOWHERE = frozenset({Check.OWN_DRAFT, Check.UNKNOWN_USER, Check.UNKNOWN_WRITER})
"""No field of the draft puts them right."""
_LEVEL = 3
"""Over words that stand beside a link, whose own stand in the middle of it."""
_TONES = {Weight.BLOCKING: "bad", Weight.WARNING: "warn", Weight.NOTE: "info"}


class FindingStrips(QWidget):
    """Signals: `change_wanted` and `accepted` with a Finding."""

    change_wanted = Signal(object)
    accepted = Signal(object)

    def __init__(self, fmt: Format) -> None:
        super().__init__()
        self._format = fmt
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._strips: list[QWidget] = []

    def show_findings(self, findings: Sequence[Finding], accepted: Sequence[Finding]) -> None:
        """One strip for each; those in `accepted` stand as they are."""
        for strip in self._strips:
            self._column.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        shown = [one for one in findings if one.weight is not Weight.GOOD]
        self._strips = [self._make_strip(one, one in accepted) for one in shown]
        for strip in self._strips:
            self._column.addWidget(strip)
        self.setVisible(bool(shown))

    def _make_strip(self, finding: Finding, accepted: bool) -> QWidget:
        strip = _Strip(finding, finding_words(finding, self._format), accepted)
        strip.change.connect(self.change_wanted)
        strip.accept.connect(self.accepted)
        return strip


class _Strip(QFrame):
    """One finding. Signals: `change` and `accept` with it."""

    change = Signal(object)
    accept = Signal(object)

    def __init__(self, finding: Finding, words: str, accepted: bool) -> None:
        super().__init__()
        self._finding = finding
        self.setProperty("role", "finding")
        self.setProperty("tone", "good" if accepted else _TONES[finding.weight])
        label = Label(words)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        label.setContentsMargins(0, _LEVEL, 0, _LEVEL)
        row.addWidget(label, 1)
        if accepted:
            stands = Label(self.tr("Accepted"))
            stands.setContentsMargins(0, _LEVEL, 3, 0)
            row.addWidget(stands, 0, Qt.AlignmentFlag.AlignTop)
            return
        if finding.check not in NOWHERE:
            change = link(self.tr("Change"), self.tr("Change: {finding}").format(finding=words))
            change.clicked.connect(self._change)
            row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        changed = finding.check is Check.CHANGED
        if changed or finding.weight is Weight.WARNING:
            text = self.tr("Seen") if changed else self.tr("Accept")
            accept = link(text, self.tr("Accept: {finding}").format(finding=words))
            accept.clicked.connect(self._accept)
            row.addWidget(accept, 0, Qt.AlignmentFlag.AlignTop)

    def _change(self) -> None:
        self.change.emit(self._finding)

    def _accept(self) -> None:
        self.accept.emit(self._finding)
