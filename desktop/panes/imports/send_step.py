"""Fourth step: n of N, what is being sent, a way out; and the question when too many rows are refused."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.qt.hint_button import HintButton
from desktop.qt.label import Label
from desktop.qt.waiting_line import WaitingLine
from desktop.session.importing import Progress


class SendStep(QWidget):
    """Signals: `cancelled`; `answered` with whether to go on."""

    cancelled = Signal()
    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._now, self._count, self._question = Label(), Label(), Label()
        self._count.setProperty("role", "muted")
        self._waiting = WaitingLine()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = HintButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        self._asking = self._make_question()
        self._lay_out()

    def begin(self, total: int) -> None:
        """Nothing is sent yet."""
        self._bar.setRange(0, total)
        self._cancel.setEnabled(True)
        self._asking.hide()
        self._now.setText(self.tr("Sending…"))
        self._waiting.moved()

    def show_progress(self, progress: Progress) -> None:
        """How far it has come."""
        known = progress.done + progress.refused
        self._bar.setRange(0, progress.total)
        self._bar.setValue(known)
        count = self.tr("{done} of {total}").format(done=known, total=progress.total)
        refused = self.tr("%n refused", "", progress.refused)
        self._count.setText(f"{count} · {refused}" if progress.refused else count)
        self._bar.setAccessibleDescription(self._count.text())
        if not progress.stopped:
            first, last = progress.now
            rows = self.tr("Row {first}") if first == last else self.tr("Rows {first} to {last}")
            self._now.setText(rows.format(first=first, last=last))
        bad = progress.refused
        self._question.setText(self.tr("%n row(s) are refused, more than one in four. Is a column wrong?", "", bad))
        self._asking.setVisible(progress.asking)
        if progress.asking or progress.ended:
            self._waiting.over()
        else:
            self._waiting.moved()

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._now.setText(self.tr("Stopping when what is under way has its answer…"))
        self.cancelled.emit()

    def _go_on(self) -> None:
        self._asking.hide()
        self.answered.emit(True)

    def _give_up(self) -> None:
        self._asking.hide()
        self.answered.emit(False)

    def _make_question(self) -> QWidget:
        box = QFrame()
        box.setProperty("role", "card")
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        self._question.setWordWrap(True)
        row.addWidget(self._question, 1)
        stop = HintButton(self.tr("Stop here"), role="primary")
        stop.clicked.connect(self._give_up)
        go_on = HintButton(self.tr("Go on"))
        go_on.clicked.connect(self._go_on)
        row.addWidget(go_on)
        row.addWidget(stop)
        return box

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._now, 1)
        head.addWidget(self._count)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        inside.addLayout(head)
        inside.addWidget(self._bar)
        inside.addWidget(self._waiting)
        inside.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(12)
        column.addWidget(card)
        column.addWidget(self._asking)
        column.addStretch(1)
