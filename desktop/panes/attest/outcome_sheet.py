"""What became of each draft that was attested in this session, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.core.attest import AttestItem, Fate
from desktop.core.stages import Tone
from desktop.qt import theme
from desktop.qt.dialogs import Sheet
from desktop.qt.words import customer_words
from desktop.session.attest_run import Outcome
from desktop.session.desk import Desk

_TONES = {Fate.ATTESTED: Tone.GOOD, Fate.REFUSED: Tone.BAD, Fate.CHANGED: Tone.WARN, Fate.UNCLEAR: Tone.WARN}

_HIGHEST, _LOWEST = 360, 64
_BEAT_MS = 200
"""Hundreds of outcomes in a second are shown five times."""


class OutcomeSheet(Sheet):
    """Follows the runs while it is open; it can be closed and opened again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._attesting = desk.session.attesting
        super().__init__(self._title(), environment=desk.environment, width=640)
        self._list = _Lines()
        self._list.setAccessibleName(self._title())
        self.body.addWidget(self._list)
        self.first = self.add_button(self.tr("Close"), role="primary", main=True)
        self._soon = QTimer(self, singleShot=True, interval=_BEAT_MS)
        self._soon.timeout.connect(self._show)
        self._attesting.changed.connect(self._show_soon)
        self._show()

    def _title(self) -> str:
        return self.tr("What became of the drafts")

    def _show_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _show(self) -> None:
        pairs = [
            (item, run.outcomes[item.invoice]) for run in reversed(self._attesting.runs) for item in run.batch.items
        ]
        while self._list.count() > len(pairs):
            self._list.takeItem(self._list.count() - 1)
        while self._list.count() < len(pairs):
            self._list.addItem(QListWidgetItem())
        for row, (item, outcome) in enumerate(pairs):
            self._fill(self._list.item(row), item, outcome)
        self._list.fit()

    def _fill(self, line: QListWidgetItem, item: AttestItem, outcome: Outcome) -> None:
        money = self._desk.format.money(item.amount, item.currency)
        words = f"{customer_words(item.customer)} · {money} · {self._words(outcome)}"
        if line.text() != words:
            line.setText(words)
            line.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            colours = theme.current()
            tone = _TONES.get(outcome.fate)
            line.setForeground(QColor(colours.tone(tone)[0] if tone else colours.text))

    def _words(self, outcome: Outcome) -> str:
        if outcome.fate is Fate.ATTESTED:
            return self.tr("attested, invoice {number}").format(number=outcome.number)
        words = {
            Fate.WAITING: self.tr("waits for its turn"),
            Fate.SENDING: self.tr("on its way"),
            Fate.UNCLEAR: self.tr("the answer was lost: it is being found out"),
            Fate.CHANGED: self.tr("someone has changed it: look at it once more, then attest it"),
            Fate.LEFT: self.tr("not attested, still a draft"),
            Fate.REFUSED: self.tr("refused"),
        }[outcome.fate]
        why = self._desk.problem(outcome.error).whole if outcome.error and outcome.fate is Fate.REFUSED else ""
        return f"{words}: {why}" if why else words


class _Lines(QListWidget):
    """As high as its lines, as far as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "outcomes")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def fit(self) -> None:
        """Its words are others."""
        self.doItemsLayout()
        first, last = self.item(0), self.item(self.count() - 1)
        needed = self.visualItemRect(last).bottom() - self.visualItemRect(first).top() + 1 if first else 0
        self.setFixedHeight(min(_HIGHEST, max(_LOWEST, needed + 2 * self.frameWidth())))
