"""The list of writes, opened from the status line: check, discard, copy what support asks for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.qt.badge import Badge
from desktop.qt.label import Label
from desktop.qt.sheet import Sheet
from desktop.qt.styled import set_property
from desktop.session.desk import Desk
from desktop.session.ledger import TONES, Entry, Progress
from desktop.session.session import Session

from .words import explanation, operation_words, progress_words, subject_words

_HEIGHT = 380


class OutboxSheet(Sheet):
    """Follows the outbox while it is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            self.tr("Outbox"), environment=desk.environment, width=640,
            text=self.tr("Each change stays here until Billecta has confirmed it, also when the program is closed."),
        )  # fmt: skip
        self._desk = desk
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFixedHeight(_HEIGHT)
        self.body.addWidget(self._scroll)
        self.add_button(self.tr("Close"), result=False, main=True)
        desk.session.writing.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        entries = self._desk.session.writing.entries()
        for entry in entries:
            column.addWidget(_Line(self._desk, entry))
        if not entries:
            empty = Label(self.tr("Nothing waits. What is saved and attested from now on is listed here."))
            empty.setProperty("role", "muted")
            empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(empty)
        column.addStretch(1)
        self._scroll.setWidget(inside)


async def _settle(session: Session, entry: Entry) -> None:
    """Finds out what happened and shows it in the list it belongs to."""
    await session.writing.settle(entry.target)
    section = entry.operation.partition(".")[0]
    reading = {
        "creditors": session.loading.creditors,
        "debtors": session.loading.debtors,
        "products": session.loading.products,
        "invoices": session.loading.invoices,
    }
    if section in reading:
        await reading[section]()


class _Line(QFrame):
    """One write with what can be done about it."""

    def __init__(self, desk: Desk, entry: Entry) -> None:
        super().__init__()
        self._desk = desk
        self._entry = entry
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        title = Label(" · ".join(part for part in (operation_words(entry.operation), self._subject()) if part))
        title.setProperty("role", "strong")
        title.setWordWrap(True)
        when = Label(desk.format.clock(entry.at))
        when.setProperty("role", "muted")
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(title, 1)
        head.addWidget(when, 0, top)
        head.addWidget(Badge(progress_words(entry.progress), TONES[entry.progress]), 0, top)
        column.addLayout(head)
        self._meaning = Label(explanation(entry, desk.environment))
        self._meaning.setProperty("role", "muted")
        self._meaning.setWordWrap(True)
        column.addWidget(self._meaning)
        if not self._meaning.text():
            self._meaning.hide()
        if entry.progress is not Progress.DONE:
            column.addLayout(self._make_buttons())

    def _subject(self) -> str:
        return subject_words(self._entry, self._desk.session)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if self._entry.progress in (Progress.CHECKING, Progress.WAITING):
            check = QPushButton(self.tr("Check now"))
            check.clicked.connect(self._check)
            self._discard_button = QPushButton(self.tr("Discard…"))
            self._discard_button.clicked.connect(self._discard)
            row.addWidget(check)
            row.addWidget(self._discard_button)
        row.addStretch(1)
        copy = QPushButton(self.tr("Copy details"))
        copy.setProperty("role", "link")
        copy.clicked.connect(self._copy)
        row.addWidget(copy)
        return row

    def _check(self) -> None:
        work = partial(_settle, self._desk.session, self._entry)
        self._desk.write(work, key=f"outbox.{self._entry.id}", doing=operation_words(self._entry.operation))

    def _discard(self) -> None:
        """The first click says what it means, the second does it."""
        if self._discard_button.property("role") == "danger":
            self._desk.session.writing.discard(self._entry.id)
            return
        set_property(self._discard_button, "role", "danger")
        self._discard_button.setText(self.tr("Stop checking it"))
        self._meaning.setText(
            self.tr("It may have been carried out at Billecta or not. Look there before you make the change again.")
        )
        self._meaning.show()

    def _copy(self) -> None:
        entry = self._entry
        lines = [entry.operation, entry.progress, f"UniqueApiCallId: {entry.key}", f"Tries: {entry.tries}"]
        QGuiApplication.clipboard().setText("\n".join([*lines, entry.at.isoformat(timespec="seconds")]))
