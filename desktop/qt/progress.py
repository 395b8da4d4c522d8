"""Long work as the person sees it: a bar with n of N, what is running now, Cancel, and a line per item."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.stages import Tone
from desktop.qt import theme

from .label import Label


class ProgressPanel(QWidget):
    """Shows the state of work that somebody else does.

    Signals: `cancelled` when the person wants it to stop; what has been done by then stays done.
    """

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._total = 0
        self._done = 0
        self._now = Label()
        self._now.setWordWrap(True)
        self._count = Label()
        self._count.setProperty("role", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._results = QListWidget()
        self._results.setProperty("role", "hits")
        self._results.setAccessibleName(self.tr("Result for each item"))
        self._results.setWordWrap(True)
        self._results.hide()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._ask_to_stop)
        self._lay_out()

    def begin(self, total: int, text: str = "") -> None:
        """Starts over with `total` items; 0 shows a bar without an end."""
        self._total, self._done = total, 0
        self._bar.setRange(0, total)
        self._results.clear()
        self._results.hide()
        self._cancel.setEnabled(True)
        self._cancel.show()
        self.set_now(text)
        self._show_count()

    def set_now(self, text: str) -> None:
        """What is running now."""
        self._now.setText(text)

    def item_done(self, text: str, *, tone: Tone = Tone.GOOD, note: str = "") -> None:
        """One more item has an outcome; `note` says what happened to it."""
        self._done += 1
        colour, _ = theme.current().tone(tone)
        item = QListWidgetItem(f"{_MARKS.get(tone, '–')}  {text}" + (f" · {note}" if note else ""))
        item.setForeground(QColor(theme.current().text if tone is Tone.GOOD else colour))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}: {note}" if note else text)
        self._results.addItem(item)
        self._results.show()
        self._results.scrollToBottom()
        self._show_count()

    def set_done(self, done: int) -> None:
        """So many have an outcome, where nobody needs a line for each."""
        self._done = done
        self._show_count()

    def finish(self, text: str) -> None:
        """Says the outcome of the whole; nothing is left to cancel."""
        self._bar.setRange(0, max(1, self._total))
        self._bar.setValue(self._done if self._total else 1)
        self._cancel.hide()
        self.set_now(text)

    def _show_count(self) -> None:
        self._bar.setValue(self._done)
        words = self.tr("{done} of {total}").format(done=self._done, total=self._total)
        self._count.setText(words if self._total else "")
        self._bar.setAccessibleDescription(self._count.text())

    def stop(self) -> None:
        """As if Cancel had been pressed."""
        if self._cancel.isVisibleTo(self) and self._cancel.isEnabled():
            self._ask_to_stop()

    def _ask_to_stop(self) -> None:
        self._cancel.setEnabled(False)
        self.set_now(self.tr("Stopping after the current item…"))
        self.cancelled.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._now, 1)
        head.addWidget(self._count)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._results, 1)
        column.addLayout(foot)


_MARKS = {Tone.GOOD: "✓", Tone.BAD: "✕", Tone.WARN: "!"}
